using NodaTime;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Who writes again after a silence, and names no other job, goes on from what was known.</summary>
internal static class Resuming
{
    /// <summary>Longer ago than this it may be another matter.</summary>
    private static readonly Duration Remembered = Duration.FromDays(14);

    /// <summary>Takes the job, the place and the person over from the opportunity that fell silent; a day wished for then is no wish now.</summary>
    public static void From(ConversationTurn turn, OpportunityId id, Findings findings)
    {
        var o = turn.Get(id);
        if (findings is not { Service: null, Emergency: null, Purpose: null or Purpose.NewWork } || findings.Acts.Any(a => a is Act.Abandon or Act.No or Act.Complain)
            || turn.State.Opportunities.LastOrDefault(p => p.Id != id && p.Location == o.Location) is not { Outcome: Outcome.Silent, Intake: { Service: not null } known } silent
            || turn.Now - silent.LastActivityAt > Remembered)
        {
            return;
        }

        turn.Emit(new ConversationEvent.IntakeFilled(id, known with { Wishes = null, WishesInDoubt = null, Urgency = known.Urgency is Urgency.Today or Urgency.Emergency ? null : known.Urgency }));
        Dialogue.Find(turn, id, Purpose.NewWork);
    }
}
