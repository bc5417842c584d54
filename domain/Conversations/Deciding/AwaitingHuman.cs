using SmartPulse.Reporting;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Between a hand-over and the human: what they write is passed on, and they read that it was; after an emergency they are never left without a word.</summary>
internal static class AwaitingHuman
{
    private const string Wrote = "customer-wrote";

    /// <summary>Hears a text while nobody has taken over yet.</summary>
    public static void Hear(ConversationTurn turn, OpportunityId id, string text, Findings findings)
    {
        var isFirst = !turn.State.Tasks.Any(t => t.Opportunity == id && t.Reason == Wrote);
        turn.Raise(id, TaskKind.TakeOver, Wrote, turn.Now);
        var asks = text.Contains('?', StringComparison.Ordinal) || findings.Acts.Any(a => a is Act.AskOther or Act.AskEta or Act.AskBooking);
        if (Talks.Live(turn, id) is not null || (!asks && SmallTalk.IsAll(findings, text)) || turn.Get(id).Texts >= turn.SettingsOf(id).Dialogue.TextsAtMost)
        {
            return; // On the phone they are being put through; thanks want no answer; and two machines would talk for ever.
        }

        if (turn.State.Tasks.FirstOrDefault(t => t.Opportunity == id && t.Kind == TaskKind.Emergency) is { } emergency)
        {
            HearInEmergency(turn, id, text, findings, emergency.Reason, asks);
        }
        else if (isFirst)
        {
            Texts.Say(turn, id, Phrase.HumanNoted);
        }
    }

    /// <summary>Those on call read every word. A question is answered by what to do meanwhile, which is all that we may tell.</summary>
    private static void HearInEmergency(ConversationTurn turn, OpportunityId id, string text, Findings findings, string kind, bool asks)
    {
        var settings = turn.SettingsOf(id);
        if (findings is { Address: not null } or { Name: not null })
        {
            turn.Emit(new ConversationEvent.IntakeFilled(id, new() { Address = findings.Address?.Value, Name = findings.Name?.Value }));
        }

        Emergencies.PassOn(turn, id, text);
        Texts.Say(turn, id, asks ? SafetyWords.Of(settings.Trade, kind == Emergencies.OnlyUrgent ? null : kind) : Phrase.EmergencyNoted);
    }
}
