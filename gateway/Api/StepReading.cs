using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Wire;
using static SmartPulse.Conversations.ConversationEvent;

namespace SmartPulse.Gateway.Api;

/// <summary>Reads a conversation's journal for people. Pure.</summary>
internal static class StepReading
{
    /// <summary>What a stored event tells of one opportunity; null when it is about another, was erased, or is only how the machine does its work.</summary>
    public static ConversationStep? StepOf(StreamId stream, StoredEvent stored, OpportunityId opportunity)
    {
        if (stored.Payload is null)
        {
            return null;
        }

        var happened = EventEnvelopes.Read(stream, stored, WireFormat.Json.ConversationEvent);
        if (happened is EffectOwed || ConversationFold.OpportunityOf(happened) != opportunity)
        {
            return null;
        }

        var step = new ConversationStep(stored.Version, stored.At, stored.Type, stored.Actor, WordOf(happened), null, [], null, [], [], null, null);
        return happened switch
        {
            CustomerSaid e => step with { Message = e.Message },
            WordsUnderstood e => step with { Message = e.Message, Parts = e.Parts },
            VerdictReached e => step with { Qualified = e.Qualified, Trace = e.Trace },
            TimesOffered e => step with { Times = [.. e.Times.Select(TimeOf)] },
            TimeChosen e => step with { Times = [TimeOf(e.Time)], Hold = e.Hold },
            TimeHeld e => step with { Hold = e.Hold, LapsesAt = e.LapsesAt },
            TimeLost e => step with { Hold = e.Hold },
            AppointmentBooked e => step with { Times = [new(e.Slot.Start, e.Slot.End, [])] },
            _ => step,
        };
    }

    private static StepTime TimeOf(FreeTime time) => new(time.Slot.Start, time.Slot.End, time.Resources);

    private static string? WordOf(ConversationEvent happened) => happened switch
    {
        CaptureRecorded e => Camel(e.Kind),
        StageMoved e => $"{e.Stage}",
        LocaleChosen e => Camel(e.Locale),
        PurposeFound e => Camel(e.Purpose),
        TimeLost e => e.Why,
        TalkBegan e => Camel(e.By),
        TalkEnded e => e.How,
        TaskRaised e => e.Reason,
        OpportunityEnded e => Camel(e.Outcome),
        _ => null,
    };

    private static string Camel<T>(T word) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{word}");
}
