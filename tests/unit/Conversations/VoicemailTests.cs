using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>Messages that callers leave, with their words and without.</summary>
public sealed class VoicemailTests
{
    [Fact]
    public void CV80_a_voicemail_is_answered_by_one_text_and_never_while_the_box_has_the_call()
    {
        var talk = Boxed(transcribes: false);
        Assert.Equal(Phrase.SpokenVoicemail, talk.LastSpeech.Phrase);
        Assert.Equal(new SpeechThen.RecordMessage(Duration.FromMinutes(2), false), talk.LastSpeech.Then);
        talk.After(40);
        Assert.Empty(talk.Sent);

        talk.LeavesMessage().HangsUp();
        var recorded = talk.Now;
        talk.After(Duration.FromSeconds(4.9));
        Assert.Empty(talk.Sent);
        talk.After(Duration.FromSeconds(0.1)).After(Duration.FromMinutes(30));

        var text = Assert.Single(talk.Sent);
        Assert.Equal(Phrase.AskJob, text.Phrase);
        Assert.Contains("avustaja", text.Text);
        Assert.Equal(Stage.AskingJob, talk.Opportunity.Stage);
        Assert.Equal(recorded, talk.Opportunity.ClockStart);
        Assert.Contains(talk.Rows.OfType<RowChange.AddCaptureEvent>(), r => r.Row.Kind == CaptureKind.Voicemail);
    }

    [Fact]
    public void CV81_the_words_of_a_voicemail_are_heard_and_answered_by_one_text_with_the_next_question()
    {
        var talk = Boxed(transcribes: true).After(20).LeavesMessage().HangsUp().After(15);
        Assert.Empty(talk.Sent);

        talk.IsTranscribed("hei keittiön hana vuotaa soittakaa takaisin").After(600);

        var text = Assert.Single(talk.Sent);
        Assert.Equal(Phrase.AskUrgency, text.Phrase);
        Assert.Contains("Jätit viestin", text.Text);
        Assert.Contains("avustaja", text.Text);
        Assert.Equal(Stage.AskingUrgency, talk.Opportunity.Stage);
    }

    [Fact]
    public void CV81_words_that_do_not_come_in_time_are_not_waited_for()
    {
        var talk = Boxed(transcribes: true).After(20).LeavesMessage().HangsUp();

        talk.After(44);
        Assert.Empty(talk.Sent);
        talk.After(1);

        Assert.Equal(Phrase.AskJob, Assert.Single(talk.Sent).Phrase);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("öö hmm")]
    public void CV81_a_transcription_that_failed_or_says_nothing_is_not_waited_for(string? words)
    {
        var talk = Boxed(transcribes: true).After(20).LeavesMessage().HangsUp().After(10).IsTranscribed(words).After(600);

        Assert.Equal(Phrase.AskJob, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV81_late_words_are_answered_once_more_only_when_they_bring_something()
    {
        var nothing = Boxed(transcribes: true).After(20).LeavesMessage().HangsUp().After(60).IsTranscribed("öö hmm").After(600);
        Assert.Single(nothing.Sent);

        var something = Boxed(transcribes: true).After(20).LeavesMessage().HangsUp().After(60).IsTranscribed("keittiön hana vuotaa").After(600);
        Assert.Equal([Phrase.AskJob, Phrase.AskUrgency], something.Sent.Select(m => m.Phrase));
    }

    [Fact]
    public void CV81_an_emergency_in_a_voicemail_alerts_who_is_on_call_at_once()
    {
        var talk = Boxed(transcribes: true).After(20).LeavesMessage().HangsUp().IsTranscribed("apua kellari tulvii");

        Assert.Single(talk.ToStaff);
        Assert.Equal(Phrase.EmergencyPlumbing, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV82_who_hangs_up_at_the_tone_missed_us_and_is_texted_back()
    {
        var talk = Boxed(transcribes: false).After(10).HangsUp().After(5);

        Assert.Equal(Phrase.TextBack, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV82_a_voicemail_that_is_told_after_the_call_ended_takes_the_text_backs_place()
    {
        var talk = Boxed(transcribes: false).After(30).HangsUp().After(2).LeavesMessage().After(600);

        Assert.Contains("ääniviesti", Assert.Single(talk.Sent).Text);
    }

    [Fact]
    public void CV82_a_voicemail_that_is_told_after_the_text_back_left_is_answered_by_it()
    {
        var talk = Boxed(transcribes: false).After(30).HangsUp().After(8);
        talk.Hear(new Signal.VoicemailRecorded(new("recording:CA1"), talk.Now - Duration.FromSeconds(8), talk.OnCall(), "CA1", "RE1", Duration.FromSeconds(12)));

        talk.After(600);

        Assert.Single(talk.Sent);
    }

    [Fact]
    public void CV82_a_voicemail_from_a_number_that_cannot_be_texted_is_a_call_back()
    {
        var talk = Talk.WithPlumber().IsTaken(CallTaker.Voicemail, number: PhoneNumber.From("+358931001234")).After(20).LeavesMessage().HangsUp().After(600);

        Assert.Empty(talk.Sent);
        Assert.Equal("voicemail", Assert.Single(talk.State.Tasks).Reason);
    }

    [Fact]
    public void CV83_a_caller_may_leave_a_message_instead_of_talking_on()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("9");
        Assert.IsType<SpeechThen.RecordMessage>(talk.LastSpeech.Then);

        talk.After(20).LeavesMessage().HangsUp().After(600);

        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
    }

    private static Talk Boxed(bool transcribes)
    {
        var plumber = Talk.WithPlumber().Settings;
        return new Talk(plumber with { Voice = plumber.Voice with { Transcribes = transcribes } }).IsTaken(CallTaker.Voicemail);
    }
}
