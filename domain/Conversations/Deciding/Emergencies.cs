using SmartPulse.Phrasing;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>An emergency reaches a human at once, before anything else looks at the message.</summary>
internal static class Emergencies
{
    /// <summary>Whoever is alerted reads the whole message when it is short, else the words that raised the alarm.</summary>
    private const int WordsAtMost = 120;

    public static bool Heard(ConversationTurn turn, OpportunityId id, string text, Findings findings)
    {
        var o = turn.Get(id);
        var urgent = findings.Emergency is not null
            || (o.Stage == Stage.AskingUrgency && findings.Urgency is { Value: Urgency.Emergency })
            || (findings.Acts.Contains(Act.Urgent) && o.Stage == Stage.WithHuman);
        if (!urgent)
        {
            return false;
        }

        turn.Emit(new ConversationEvent.IntakeFilled(id, new()
        {
            Urgency = Urgency.Emergency,
            Service = findings.Service?.Value,
            JobWords = text.Trim() is { Length: > 1 and <= WordsAtMost } all ? all : findings.Emergency?.Words ?? findings.Service?.Words,
            Address = findings.Address?.Value,
        }));
        Dialogue.Find(turn, id, Purpose.NewWork);
        Slots.LetGo(turn, id);

        var settings = turn.Context.Of(o);
        // Safety words and 112 go out before anybody is rung.
        Texts.Say(turn, id, SafetyWords.Of(settings.Trade, findings.Emergency?.Value));
        Alert(turn, id, settings);
        turn.Raise(id, TaskKind.Emergency, findings.Emergency?.Value ?? "said-urgent", turn.Now);
        if (turn.Get(id).Booking is null)
        {
            turn.End(id, Outcome.HandedOver, "emergency");
        }

        return true;
    }

    /// <summary>Everybody on call is told at once. Staff are written to in the location's own language.</summary>
    private static void Alert(ConversationTurn turn, OpportunityId id, LocationSettings settings)
    {
        if (turn.Get(id).Reach is not { } reach)
        {
            return;
        }

        var text = Phrasebook.Write(Phrase.StaffEmergency, settings.DefaultLocale, settings, Texts.Values(turn, turn.Get(id)));
        foreach (var number in settings.OnCall)
        {
            turn.OweNow(new Effect.NotifyStaff(turn.Derive<MessageId>(), id, reach.OurNumber, number, text));
        }
    }
}
