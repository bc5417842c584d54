using SmartPulse.Phrasing;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>An emergency reaches a human at once, before anything else looks at the message.</summary>
internal static class Emergencies
{
    /// <summary>Whoever is alerted reads the whole message when it is short, else the words that raised the alarm.</summary>
    private const int WordsAtMost = 120;

    /// <summary>The reason of the task where they only said that it is urgent.</summary>
    public const string OnlyUrgent = "said-urgent";

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
        Texts.Say(turn, id, SafetyWords.Of(
            settings.Trade, findings.Emergency?.Value ?? (o.Stage == Stage.AskingUrgency ? SafetyWords.FirstAnswer(settings.Trade) : null)));
        // Staff read the customer's own words, whatever the job is called.
        Alert(turn, id, settings, Phrase.StaffEmergency, Texts.Values(turn, turn.Get(id)) with { Job = turn.Get(id).Intake.JobWords });
        turn.Raise(id, TaskKind.Emergency, findings.Emergency?.Value ?? OnlyUrgent, turn.Now);
        if (turn.Get(id).Booking is null)
        {
            turn.End(id, Outcome.HandedOver, "emergency");
        }

        return true;
    }

    /// <summary>What else the customer writes reaches those on call too.</summary>
    public static void PassOn(ConversationTurn turn, OpportunityId id, string text) =>
        Alert(turn, id, turn.SettingsOf(id), Phrase.StaffEmergencyMore, Texts.Values(turn, turn.Get(id)) with { Said = text });

    /// <summary>Everybody on call is told at once. Staff are written to in the location's own language.</summary>
    private static void Alert(ConversationTurn turn, OpportunityId id, LocationSettings settings, Phrase phrase, PhraseValues values)
    {
        if (turn.Get(id).Reach is not { } reach)
        {
            return;
        }

        var text = Phrasebook.Write(phrase, settings.DefaultLocale, settings, values);
        foreach (var number in settings.OnCall)
        {
            turn.OweNow(new Effect.NotifyStaff(turn.Derive<MessageId>(), id, reach.OurNumber, number, text));
        }
    }
}
