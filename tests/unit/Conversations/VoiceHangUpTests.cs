using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>A talk that breaks off, and one that goes on in writing.</summary>
public sealed class VoiceHangUpTests
{
    [Fact]
    public void CV66_a_caller_who_hangs_up_in_the_middle_is_asked_on_by_text_once()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2");

        talk.After(3).HangsUp().After(600);

        var text = Assert.Single(talk.Sent);
        Assert.Equal(Phrase.AskAddress, text.Phrase);
        Assert.DoesNotContain("LOPETA", text.Text);
        talk.Texts("Koivukuja 12 B 34, 00530 Helsinki");
        Assert.Equal(Phrase.OfferTimes, talk.Sent[^1].Phrase);
        Assert.Single(talk.State.Opportunities);
    }

    [Fact]
    public void CV66_times_that_were_being_looked_up_when_the_caller_hung_up_come_by_text_once()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2");
        talk.Deaf = true;
        talk.Says("Koivukuja 12 B 34, 00530 Helsinki").HangsUp();
        talk.Deaf = false;

        talk.After(Duration.FromMinutes(2));

        Assert.Equal(Phrase.OfferTimes, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV66_a_caller_who_hangs_up_without_a_word_is_texted_back_like_any_missed_call()
    {
        var talk = Talk.OnPhoneWithPlumber().After(8).HangsUp().After(5);

        Assert.Equal(Phrase.TextBack, Assert.Single(talk.Sent).Phrase);
        Assert.Equal(talk.Now - Duration.FromSeconds(5), talk.Opportunity.ClockStart);
        Assert.Equal(talk.Now, talk.Opportunity.EngagedAt);
        Assert.Contains(talk.Rows.OfType<RowChange.SetMessageStatus>(), r => r.Status == MessageStatus.Dropped);
    }

    [Fact]
    public void CV66_an_end_that_is_told_before_the_call_was_taken_is_a_missed_call()
    {
        var talk = Talk.WithPlumber();
        talk.HangsUp().IsTaken().After(5);

        Assert.Empty(talk.Spoken);
        Assert.Equal(Phrase.TextBack, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV66_a_call_whose_end_is_never_told_is_over_after_five_silent_minutes()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa");

        talk.After(Duration.FromMinutes(5) - Duration.FromSeconds(1));
        Assert.Empty(talk.Sent);
        talk.After(1);

        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
        Assert.IsType<Hearing.NoTalk>(talk.Listens());
    }

    [Fact]
    public void CV67_somebody_who_was_texted_and_calls_goes_on_where_they_were()
    {
        var talk = Talk.WithPlumber().MissesCall("CA0").After(5).Texts("keittiön hana vuotaa").IsTaken();

        Assert.Equal([Phrase.SpokenGreetingAgain, Phrase.AskUrgency], talk.Spoken.Select(s => s.Phrase));
        Assert.Single(talk.State.Opportunities);
    }

    [Fact]
    public void CV67_a_text_written_during_the_call_is_answered_in_the_callers_ear()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Plays().Texts("2");

        Assert.Equal(Phrase.AskAddress, talk.LastSpeech.Phrase);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void CV67_what_somebody_writes_who_has_hung_up_long_ago_is_answered_by_text_though_nobody_told_of_the_end()
    {
        var talk = Talk.OnPhoneWithPlumber().After(120).Texts("keittiön hana vuotaa");

        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
        talk.After(Duration.FromMinutes(10));
        Assert.Single(talk.Sent);
    }

    [Fact]
    public void CV67_what_was_answered_on_a_call_that_was_over_is_texted_when_that_is_known()
    {
        var talk = Talk.OnPhoneWithPlumber().After(30).Texts("keittiön hana vuotaa");
        Assert.Empty(talk.Sent);

        talk.After(Duration.FromMinutes(6));

        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
    }

    [Fact]
    public void CV67_a_caller_who_wants_a_text_instead_gets_what_was_next_by_text_at_once()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Says("laittakaa mieluummin tekstiviesti");

        Assert.Equal(Phrase.SpokenTextFollows, talk.LastSpeech.Phrase);
        Assert.Equal(Phrase.AskUrgency, Assert.Single(talk.Sent).Phrase);
        Assert.Contains("Jatketaan tässä tekstiviestillä.", talk.Sent[0].Text, StringComparison.Ordinal);
        talk.After(10).HangsUp().After(60);
        Assert.Single(talk.Sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CV78_a_caller_without_a_textable_number_who_breaks_off_is_called_back(bool hidden)
    {
        var talk = Talk.WithPlumber().IsTaken(number: hidden ? null : PhoneNumber.From("+358931001234"), hidden: hidden).Says("keittiön hana vuotaa").HangsUp().After(60);

        Assert.Empty(talk.Sent);
        Assert.Equal(TaskKind.CallBack, Assert.Single(talk.State.Tasks).Kind);
    }

    [Fact]
    public void CV78_an_answer_that_a_caller_hung_up_on_is_texted()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").Presses("2").Says("Rihkamakatu 1, 06100 Porvoo").After(1).HangsUp();

        Assert.Equal(Phrase.OutOfArea, Assert.Single(talk.Sent).Phrase);
    }
}
