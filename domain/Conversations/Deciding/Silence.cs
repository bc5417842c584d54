using NodaTime;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Time passes and nobody says anything.</summary>
internal static class Silence
{
    public static Receipt Woken(ConversationTurn turn)
    {
        Talks.Woken(turn);
        Consulting.Woken(turn);
        Reminders.Woken(turn);
        foreach (var o in turn.State.Opportunities)
        {
            if (SilentAt(o, turn.Context) is { } at && at <= turn.Now)
            {
                Slots.LetGo(turn, o.Id);
                // Silent with times on offer: what we offered did not suit, which is a reason of ours.
                turn.End(o.Id, Outcome.Silent, o.Stage is Stage.Offering or Stage.AskingName or Stage.AwaitingYes ? OutcomeReasons.OfferSilent : null);
            }
        }

        return new Receipt.Accepted(null);
    }

    /// <summary>When an open opportunity counts as silent: 72 h after our last word, or its last event.</summary>
    public static Instant? SilentAt(Opportunity o, DecisionContext context) =>
        o.IsOpen ? (o.LastWordAt is { } word && word > o.LastActivityAt ? word : o.LastActivityAt) + context.Of(o).Dialogue.SilentAfter : null;
}
