using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>Who may speak, opt-outs, and what becomes of what is owed.</summary>
public sealed class ControlTests
{
    [Fact]
    public void CV30_after_a_take_over_the_assistant_says_nothing_not_even_what_it_owed_before()
    {
        var talk = Talk.WithPlumber().MissesCall().After(2);
        talk.Hear(new Signal.TakenOver(new("staff:1"), talk.Now, "mikko"));

        talk.After(60).Texts("hana vuotaa").After(60);

        Assert.Empty(talk.Sent);
        Assert.Equal("mikko", talk.State.HeldBy);
    }

    [Fact]
    public void CV31_a_human_who_writes_takes_over_and_two_humans_cannot_both_hold_it()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);

        talk.Hear(new Signal.StaffWrote(new("staff:1"), talk.Now, "mikko", talk.Opportunity.Id, "Moi, Mikko tässä."));
        var second = talk.Hear(new Signal.TakenOver(new("staff:2"), talk.Now, "liisa"));

        Assert.Equal("mikko", talk.State.HeldBy);
        Assert.Equal("Moi, Mikko tässä.", talk.LastText);
        Assert.Equal(RefusedBecause.HeldByAnother, Assert.IsType<Receipt.Refused>(second).Reason);
        Assert.NotNull(talk.Opportunity.HumanAt);
    }

    [Fact]
    public void CV32_a_hand_back_lets_the_assistant_go_on_where_it_stood()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts("hana vuotaa");
        talk.Hear(new Signal.TakenOver(new("staff:1"), talk.Now, "mikko"));
        talk.Hear(new Signal.HandedBack(new("staff:2"), talk.Now, "mikko"));

        talk.Texts("2");

        Assert.Equal(2, talk.State.Epoch);
        Assert.Equal(Phrase.AskAddress, talk.Sent[^1].Phrase);
    }

    [Theory]
    [InlineData("LOPETA")]
    [InlineData("stop")]
    [InlineData("Sluta!")]
    [InlineData("älkää enää laittako viestejä")]
    public void CV33_an_opt_out_ends_all_messages_at_once(string words)
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts(words);
        var sent = talk.Sent.Count;

        talk.MissesCall("CA2").After(60).Texts("hana vuotaa").After(60);

        Assert.True(talk.State.OptedOut);
        Assert.Equal(sent, talk.Sent.Count);
        Assert.Contains(talk.State.Tasks, t => t.Kind == TaskKind.CallBack);
    }

    [Fact]
    public void CV34_the_carriers_own_stop_word_is_not_answered_by_us_and_ours_is()
    {
        Assert.Single(Talk.WithPlumber().MissesCall().After(5).Texts("STOP").Sent);
        Assert.Equal(Phrase.OptedOut, Talk.WithPlumber().MissesCall().After(5).Texts("LOPETA").Sent[^1].Phrase);
    }

    [Fact]
    public void CV35_a_booking_survives_an_opt_out_and_staff_are_told()
    {
        var talk = Talk.BookedAtPlumber().Texts("LOPETA");

        Assert.Equal(Phrase.OptedOutBookingStands, talk.Sent[^1].Phrase);
        Assert.NotNull(talk.Opportunity.Booking);
        Assert.Single(talk.Calendar.Reservations);
        Assert.Contains(talk.State.Tasks, t => t.Reason == "opted-out-booking-stands");
    }

    [Theory]
    [InlineData("peru")]
    [InlineData("ei")]
    [InlineData("STOPP i avloppet")]
    [InlineData("Mihin aikaan te lopetatte tänään?")]
    public void CV36_words_that_only_look_like_an_opt_out_are_none(string words)
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts(words);

        Assert.False(talk.State.OptedOut);
    }

    [Fact]
    public void CV37_a_text_that_the_carrier_may_have_taken_is_looked_up_before_it_is_sent_again()
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Carrier = () => new EffectResult.NobodyKnows("time-out");
        talk.After(5);
        var owed = Assert.Single(talk.State.Owed);
        Assert.True(owed.Unsure);

        Assert.True(owed.NotBefore >= talk.Now + Duration.FromSeconds(30));
        var decision = ConversationDecider.Decide(talk.State, new Signal.Woken(OwnSignals.Wake, owed.NotBefore), talk.Context with { Now = owed.NotBefore });
        Assert.True(Assert.Single(decision.Claimed).LookFirst);
    }

    [Fact]
    public void CV38_an_attempt_whose_process_died_is_not_repeated_before_its_lease_ends()
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Deaf = true;
        talk.After(5);
        Assert.Single(talk.Sent);

        talk.Texts("hei").Hear(new Signal.Woken(OwnSignals.Wake, talk.Now));

        Assert.DoesNotContain(talk.Sent.Skip(1), m => m.Phrase == Phrase.TextBack);
    }

    [Fact]
    public void CV39_a_carrier_that_is_down_for_ten_minutes_gets_the_text_once_when_it_is_back()
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Carrier = () => new EffectResult.TryAgain("connection-refused", null);
        talk.After(Duration.FromMinutes(10));
        talk.Carrier = () => new EffectResult.MessageAccepted("SM1");
        var tried = talk.Sent.Count;

        talk.After(Duration.FromMinutes(3));

        Assert.Equal(tried + 1, talk.Sent.Count);
        Assert.Empty(talk.State.Owed);
    }

    [Fact]
    public void CV40_a_text_that_cannot_leave_for_an_hour_becomes_a_call_back_task()
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Carrier = () => new EffectResult.TryAgain("503", null);

        talk.After(Duration.FromMinutes(65));

        Assert.Empty(talk.State.Owed);
        Assert.Equal("text-not-sent", talk.State.Tasks.Single().Reason);
        Assert.Null(talk.Opportunity.EngagedAt);
    }

    [Fact]
    public void CV41_delivery_reports_never_take_a_message_backwards()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);
        var id = talk.Sent[0].Message;
        foreach (var (status, n) in new[] { MessageStatus.Delivered, MessageStatus.Sent, MessageStatus.Accepted, MessageStatus.Failed }.Select((s, i) => (s, i)))
        {
            talk.Hear(new Signal.DeliveryReported(new($"dlr:{n}"), talk.Now, id, status, null));
        }

        Assert.Equal(MessageStatus.Delivered, talk.State.Messages.Single().Status);
    }

    [Fact]
    public void CV42_an_undelivered_text_back_takes_the_engagement_back_and_staff_call()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);
        Assert.NotNull(talk.Opportunity.EngagedAt);

        talk.Hear(new Signal.DeliveryReported(new("dlr:1"), talk.Now, talk.Sent[0].Message, MessageStatus.Undelivered, 30006));

        Assert.Null(talk.Opportunity.EngagedAt);
        Assert.Contains(talk.State.Tasks, t => t.Kind == TaskKind.CallBack);
    }

    [Fact]
    public void CV43_the_carriers_opt_out_becomes_ours()
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Carrier = () => new EffectResult.MessageRefused(SendRefusal.OptedOut, 21610);

        talk.After(5);

        Assert.True(talk.State.OptedOut);
    }

    [Theory]
    [InlineData(true, MessageStatus.Accepted)]
    [InlineData(false, MessageStatus.Dropped)]
    public void CV44_a_text_that_the_carrier_may_have_taken_is_looked_up_after_an_opt_out_and_never_sent_again(bool isAtCarrier, MessageStatus status)
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Carrier = () => new EffectResult.NobodyKnows("time-out");
        talk.After(5);
        var uncertain = Assert.Single(talk.Sent).Message;
        talk.Carrier = () => new EffectResult.MessageAccepted("SM1");
        talk.Lookup = () => isAtCarrier ? talk.Carrier() : new EffectResult.TryAgain("not-at-the-carrier", null);

        talk.Texts("LOPETA").After(60);

        Assert.Equal(status, talk.State.Messages.Single(m => m.Id == uncertain).Status);
        Assert.Equal([Phrase.TextBack, Phrase.OptedOut], talk.Sent.Select(m => m.Phrase));
        Assert.Empty(talk.State.Owed);
    }

    [Fact]
    public void CV44_a_text_that_the_carrier_may_have_taken_is_only_looked_up_after_a_take_over()
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Carrier = () => new EffectResult.NobodyKnows("time-out");
        talk.After(5);
        talk.Lookup = () => new EffectResult.MessageAccepted("SM1");

        talk.Hear(new Signal.TakenOver(new("staff:1"), talk.Now, "mikko"));
        talk.After(60);

        Assert.Single(talk.Sent);
        Assert.Equal(MessageStatus.Accepted, talk.State.Messages.Single().Status);
    }

    [Fact]
    public void CV37_a_second_missed_call_while_the_first_text_is_uncertain_owes_no_second_text()
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Carrier = () => new EffectResult.NobodyKnows("time-out");
        talk.After(5).MissesCall("CA2");

        Assert.Single(talk.State.Owed, o => o.Effect is Effect.SendMessage { Phrase: Phrase.TextBack or Phrase.TextBackClosed });
    }

    [Fact]
    public void CV22_a_yes_after_an_emergency_let_the_slot_go_books_nothing_and_breaks_nothing()
    {
        var talk = Talk.ReadBackAtPlumber().Texts("apua putki halkesi ja vettä tulvii keittiöön!").Texts("kyllä");

        Assert.Empty(talk.Calendar.Reservations);
        Assert.Null(talk.Opportunity.Booking);
    }

    [Fact]
    public void CV30_a_confirmation_that_was_attempted_is_not_dropped_by_a_take_over()
    {
        var talk = Talk.ReadBackAtPlumber();
        talk.Deaf = true;
        talk.Texts("kyllä");
        talk.Deaf = false;
        talk.Hear(new Signal.TakenOver(new("staff:1"), talk.Now, "mikko"));

        talk.After(60);

        Assert.NotNull(talk.Opportunity.Booking);
        Assert.Equal(talk.Opportunity.Booking, Assert.Single(talk.Calendar.Reservations).Booking);
        Assert.DoesNotContain(talk.Sent, m => m.Phrase == Phrase.BookedAtCustomers);
    }
}
