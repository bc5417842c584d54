using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>A caller who reaches a person: put through, called back, in an emergency, after a take-over.</summary>
public sealed class VoiceTransferTests
{
    [Fact]
    public void CV68_a_caller_who_wants_to_be_called_later_hears_when_and_staff_have_it()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("voisitteko soittaa myöhemmin");

        Assert.Equal(Phrase.SpokenCallBack, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
        Assert.Equal("asked-to-call-later", Assert.Single(talk.State.Tasks).Reason);
        talk.After(10).HangsUp().After(60);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void CV69_a_caller_who_asks_for_a_person_in_hours_is_put_through()
    {
        var talk = WithPhones().IsTaken(because: null).Says("haluan puhua ihmisen kanssa");

        Assert.Equal(Phrase.SpokenPutThrough, talk.LastSpeech.Phrase);
        var through = Assert.IsType<SpeechThen.PutThrough>(talk.LastSpeech.Then);
        Assert.Equal(talk.Settings.RingNumbers, through.Numbers);
        Assert.True(through.PressToAccept);
        talk.After(8).IsAccepted();

        Assert.True(talk.Opportunity.ReachedStaff);
        Assert.NotNull(talk.Opportunity.HumanAt);
        Assert.Equal(Outcome.HandedOver, talk.Opportunity.Outcome);
        Assert.Equal(new Hearing.NoTalk(CallProgress.Answered), talk.Listens());
        talk.After(300).HangsUp().After(600);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void CV69_when_nobody_takes_the_call_the_caller_hears_when_they_are_called()
    {
        var talk = WithPhones().IsTaken(because: null).Says("haluan puhua ihmisen kanssa").After(20).NobodyTakesIt();

        Assert.Equal(Phrase.SpokenNobodyCame, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.Listen>(talk.LastSpeech.Then);
        Assert.Contains(talk.State.Tasks, t => t is { Kind: TaskKind.CallBack, Reason: "transfer-missed" });
        talk.Says("kertokaa että hana vuotaa");

        Assert.Equal(Phrase.SpokenCallBack, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
    }

    [Fact]
    public void CV69_outside_hours_a_person_calls_back_and_the_caller_may_still_say_that_it_is_urgent()
    {
        var talk = WithPhones().After(Duration.FromHours(12)).IsTaken(because: null).Presses("0");
        Assert.Equal(Phrase.HandOverClosed, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.Listen>(talk.LastSpeech.Then);

        talk.Says("mutta kellari tulvii");

        Assert.Equal(Phrase.EmergencyPlumbing, talk.LastSpeech.Phrase);
    }

    [Fact]
    public void CV70_an_emergency_on_the_phone_hears_the_advice_is_put_through_to_who_is_on_call_and_has_it_by_text()
    {
        var talk = WithPhones().IsTaken().Says("putki hajosi ja keittiö tulvii");

        Assert.Equal(Phrase.EmergencyPlumbing, talk.LastSpeech.Phrase);
        Assert.Equal(talk.Settings.OnCall, Assert.IsType<SpeechThen.PutThrough>(talk.LastSpeech.Then).Numbers);
        Assert.Equal(Phrase.EmergencyPlumbing, Assert.Single(talk.Sent).Phrase);
        Assert.Single(talk.ToStaff);
        Assert.Contains(talk.State.Tasks, t => t.Kind == TaskKind.Emergency);
    }

    [Fact]
    public void CV70_an_emergency_of_a_caller_who_hides_their_number_reaches_who_is_on_call_too()
    {
        var talk = WithPhones().IsTaken(hidden: true).Says("putki hajosi ja keittiö tulvii");

        Assert.IsType<SpeechThen.PutThrough>(talk.LastSpeech.Then);
        Assert.Contains("salaisesta numerosta", Assert.Single(talk.ToStaff).Text);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void CV70_when_nobody_on_call_takes_an_emergency_the_caller_hears_112_and_that_they_are_rung_at_once()
    {
        var talk = WithPhones().IsTaken().Says("putki hajosi ja keittiö tulvii").After(20).NobodyTakesIt();

        Assert.Equal(Phrase.SpokenNobodyCameEmergency, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.HangUp>(talk.LastSpeech.Then);
        Assert.StartsWith("Jos joku on vaarassa, soita yksi yksi kaksi.", talk.LastSpeech.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(talk.State.Tasks, t => t.Kind == TaskKind.CallBack);
        Assert.All(talk.State.Tasks, t => Assert.Equal(TaskKind.Emergency, t.Kind));
        Assert.Contains(talk.State.Tasks, t => t.Reason == "transfer-missed" && t.DueAt == talk.Now);
    }

    [Fact]
    public void CV70_who_hides_their_number_is_not_promised_a_ring_when_nobody_on_call_took_it()
    {
        var talk = WithPhones().IsTaken(hidden: true).Says("putki hajosi ja keittiö tulvii").After(20).NobodyTakesIt();

        Assert.EndsWith("soita meille uudelleen hetken päästä.", talk.LastSpeech.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void CV70_who_calls_again_in_an_emergency_that_nobody_took_is_put_through_to_who_is_on_call_again()
    {
        var talk = WithPhones().IsTaken().Says("putki hajosi ja keittiö tulvii").After(20).NobodyTakesIt().HangsUp().After(60);
        talk.IsTaken(on: "CA2");

        Assert.Equal(Phrase.EmergencyPlumbing, talk.LastSpeech.Phrase);
        Assert.IsType<SpeechThen.PutThrough>(talk.LastSpeech.Then);
        Assert.All(talk.State.Tasks, t => Assert.Equal(TaskKind.Emergency, t.Kind));
    }

    [Fact]
    public void CV71_after_a_take_over_nothing_more_is_spoken_and_what_nobody_heard_is_dropped()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa");
        talk.Hear(new Signal.TakenOver(new("staff:1"), talk.Now, "mikko"));

        Assert.Equal(new Hearing.NoTalk(CallProgress.Taken), talk.Listens());
        Assert.DoesNotContain(talk.State.Owed, e => e.Effect is Effect.Speak);
        var spoken = talk.Spoken.Count;
        talk.Says("2").HangsUp().After(600);

        Assert.Equal(spoken, talk.Spoken.Count);
        Assert.Empty(talk.Sent);
        Assert.Contains(talk.Rows.OfType<RowChange.SetMessageStatus>(), r => r.Status == MessageStatus.Dropped);
        Assert.Contains(talk.Journal, r => r.Event is ConversationEvent.CustomerSaid { Text: "2" });
    }

    [Fact]
    public void FT17_who_was_put_through_after_a_take_over_and_reached_nobody_is_called_back()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa");
        talk.Hear(new Signal.TakenOver(new("staff:1"), talk.Now, "mikko"));
        var spoken = talk.Spoken.Count;

        talk.NobodyTakesIt().NobodyTakesIt();

        Assert.Equal((TaskKind.CallBack, "transfer-missed"), Assert.Single(talk.State.Tasks) is var task ? (task.Kind, task.Reason) : default);
        Assert.Equal(spoken, talk.Spoken.Count);
        Assert.Empty(talk.Sent);
    }

    [Fact]
    public void FT17_a_late_word_of_an_unanswered_transfer_raises_nothing_when_staff_had_the_call()
    {
        var talk = Talk.OnPhoneWithPlumber().Says("keittiön hana vuotaa").IsAccepted();

        talk.NobodyTakesIt();

        Assert.Empty(talk.State.Tasks);
    }

    private static Talk WithPhones() => new(Talk.WithPlumber().Settings with { RingNumbers = [PhoneNumber.From("+358405550001")] });
}
