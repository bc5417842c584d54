using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Load.Kill.Checking;
using SmartPulse.Reporting;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Integration.Kill;

/// <summary>What is planted in a conversation's journal is read out of it.</summary>
public sealed class ConversationReadingTests
{
    private const string Report = "dlr:SM1:delivered";

    private static readonly Instant Nine = Instant.FromUtc(2026, 11, 23, 9, 0);
    private static readonly StreamId Stream = new(new("org_aallokas"), StreamKind.Conversation, "con_ada");
    private static readonly EffectId Text = new("eff_1");

    private readonly JournalOf<ConversationEvent> journal = new(WireFormat.Json.ConversationEvent);

    [Fact]
    public void DU02_many_events_of_one_turn_are_one_turn()
    {
        journal.Turn("sms:SM1", Nine, Said("msg_1"), new ConversationEvent.NotUnderstood(new("opp_1")), new ConversationEvent.StageMoved(new("opp_1"), Stage.Ended));

        Assert.Equal(("sms:SM1", 1, 0, 1), Assert.Single(Signals()));
    }

    [Fact]
    public void DU02_a_delivery_report_that_was_decided_on_twice_in_a_row_is_two_turns()
    {
        journal
            .Turn(Report, Nine, new ConversationEvent.MessageFared(new("msg_1"), MessageStatus.Delivered, null))
            .Turn(Report, Nine + Duration.FromTicks(1), new ConversationEvent.SignalNoted("no-change"));

        Assert.Equal((Report, 2, 0, 0), Assert.Single(Signals()));
    }

    [Fact]
    public void DU02_a_signal_that_was_decided_on_again_after_another_is_two_turns()
    {
        journal
            .Turn("sms:SM1", Nine, Said("msg_1"))
            .Turn(Report, Nine, new ConversationEvent.SignalNoted("no-change"))
            .Turn("sms:SM1", Nine, new ConversationEvent.NotUnderstood(new("opp_1")));

        Assert.Equal([(Report, 1, 0, 0), ("sms:SM1", 2, 0, 1)], Signals().Order());
    }

    [Fact]
    public void DU02_what_we_tell_ourselves_is_no_signal_of_anybody()
    {
        journal.Turn("own:wake", Nine, Owed()).Turn("own:wake", Nine + Duration.FromSeconds(1), new ConversationEvent.EffectAttempted(Text, 1, Nine));

        Assert.Empty(Signals());
    }

    [Fact]
    public void DU02_a_result_that_was_taken_twice_is_a_contradiction()
    {
        journal
            .Turn("sms:SM1", Nine, Owed(), new ConversationEvent.EffectAttempted(Text, 1, Nine + Duration.FromSeconds(45)))
            .Turn("own:effect:eff_1:1", Nine + Duration.FromSeconds(1), new ConversationEvent.EffectSettled(Text, "accepted"));
        Assert.Empty(Read().Contradictions);

        journal.Turn("own:effect:eff_1:1", Nine + Duration.FromSeconds(1), new ConversationEvent.EffectSettled(Text, "accepted"));

        Assert.Single(Read().Contradictions);
        Assert.Single(Read().Texts);
    }

    [Fact]
    public void DU04_a_text_that_is_tried_again_after_its_end_is_a_contradiction()
    {
        journal.Turn("sms:SM1", Nine, Owed(), new ConversationEvent.EffectDropped(Text, "customer-spoke"), new ConversationEvent.EffectAttempted(Text, 1, Nine));

        Assert.Single(Read().Contradictions);
        Assert.Empty(Read().Owed);
    }

    private static ConversationEvent.CustomerSaid Said(string message) => new(new("opp_1"), new(message), Channel.Sms, "hana vuotaa", 0);

    private static ConversationEvent.EffectOwed Owed() => new(
        Text,
        new Effect.SendMessage(
            new("msg_1"), new("opp_1"), Channel.Sms, PhoneNumber.From("+358450000101"), PhoneNumber.From("+358402000001"), "Varattu!", null, null, Meaningful: true, Stands: true, DespiteOptOut: false),
        Nine, 0, 0);

    private ConversationReading Read() => ConversationReading.Of(Stream, journal.Events);

    private IEnumerable<(string Signal, int Turns, int Captures, int Words)> Signals() => Read().Signals.Select(s => (s.Signal, s.Turns, s.Captures, s.Words.Length));
}
