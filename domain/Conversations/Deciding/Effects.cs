using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What came of what was owed.</summary>
internal static class Effects
{
    /// <summary>A text that has not left within this time is of no use; a human calls.</summary>
    public static readonly Duration GiveUpAfter = Duration.FromHours(1);

    /// <summary>Staff are told of a text that has not left within this time: they may rather call.</summary>
    public static readonly Duration TellStaffAfter = Duration.FromMinutes(5);

    private const string Late = "text-late";

    private static readonly Duration LongestWait = Duration.FromMinutes(2);
    private static readonly Duration SpreadFrom = Duration.FromSeconds(8);

    public static Receipt Reported(ConversationTurn turn, Signal.EffectReported s)
    {
        var owed = turn.State.Owed.Find(s.Effect, static e => e.Id);
        if (owed is null)
        {
            return new Receipt.Accepted(null); // Settled or dropped meanwhile: late news.
        }

        var about = ConversationFold.OpportunityOf(owed.Effect);
        switch (s.Result)
        {
            case EffectResult.MessageAccepted:
                turn.Actor = "carrier";
                Accepted(turn, owed);
                break;
            case EffectResult.MessageRefused r:
                turn.Actor = "carrier";
                RefusedByCarrier(turn, owed, r);
                break;
            case EffectResult.TryAgain r:
                // Only the attempt that runs now can say so: an older one's word is overtaken.
                if (s.Attempt == owed.Attempt)
                {
                    Again(turn, owed, r.Why, turn.Now + (r.After ?? Backoff(owed)), unsure: false);
                }

                break;
            case EffectResult.NobodyKnows r:
                if (s.Attempt == owed.Attempt)
                {
                    Again(turn, owed, r.Why, Later(owed.LeasedUntil ?? turn.Now, turn.Now + Backoff(owed)), unsure: true);
                }

                break;
            case EffectResult.Times r:
                CalendarAnswers.Times(turn, owed, about, r.Result);
                break;
            case EffectResult.Hold r:
                CalendarAnswers.Hold(turn, owed, r.Result);
                break;
            case EffectResult.Confirm r:
                CalendarAnswers.Confirm(turn, owed, r.Result);
                break;
            case EffectResult.Release r:
                CalendarAnswers.Release(turn, owed, r.Result);
                break;
            case EffectResult.Cancel r:
                CalendarAnswers.Cancel(turn, owed, r.Result);
                break;
            case EffectResult.WordsRead r:
                Consulting.Answered(turn, owed, r.Answer);
                break;
            default:
                throw new InvalidOperationException($"No decision is written for {s.Result.GetType().Name}.");
        }

        return new Receipt.Accepted(about);
    }

    /// <summary>Puts an effect off, or gives a text up that is too old to be of use.</summary>
    public static void Again(ConversationTurn turn, OwedEffect owed, string why, Instant at, bool unsure)
    {
        if (owed.Effect is Effect.SendMessage or Effect.NotifyStaff && turn.Now - owed.DueAt > GiveUpAfter)
        {
            turn.Emit(new ConversationEvent.EffectSettled(owed.Id, $"given-up:{why}"));
            NotSent(turn, owed, null, "text-not-sent");
            return;
        }

        turn.Emit(new ConversationEvent.EffectDeferred(owed.Id, at, why, unsure));
        if (owed.Effect is Effect.SendMessage m && turn.Now - owed.DueAt > TellStaffAfter && turn.State.Find(m.Opportunity) is not null)
        {
            turn.Raise(m.Opportunity, TaskKind.CallBack, Late, turn.Now + Duration.FromMinutes(15));
        }
    }

    /// <summary>
    /// 1, 2, 4 … seconds, two minutes at most; from 8 on shortened by up to a half that belongs to the effect alone, so that what failed together
    /// does not come back together.
    /// </summary>
    public static Duration Backoff(OwedEffect owed)
    {
        var whole = Shorter(Duration.FromSeconds(1L << Math.Clamp(owed.Attempt - 1, 0, 10)), LongestWait);
        return whole < SpreadFrom ? whole : whole - Duration.FromMilliseconds((long)(whole.TotalMilliseconds / 2 * Share(owed.Id)));
    }

    private static void Accepted(ConversationTurn turn, OwedEffect owed)
    {
        turn.Emit(new ConversationEvent.EffectSettled(owed.Id, "accepted"));
        Settled(turn, owed);
    }

    /// <summary>The carrier has a text, however we learned of it.</summary>
    public static void Settled(ConversationTurn turn, OwedEffect owed)
    {
        switch (owed.Effect)
        {
            case Effect.SendMessage m:
                Deliveries.Fare(turn, m.Message, MessageStatus.Accepted, null);
                NoLongerLate(turn, m.Opportunity);
                if (turn.State.Find(m.Opportunity) is not null && (m.Meaningful || m.Staff is not null))
                {
                    turn.Emit(new ConversationEvent.CustomerEngaged(m.Opportunity, m.Message, m.Staff is not null));
                }

                if (m is { Meaningful: true, Staff: null } && turn.State.Find(m.Opportunity) is { IsOpen: true, Stage: Stage.WaitingToText })
                {
                    turn.Move(m.Opportunity, Stage.AskingJob);
                }

                break;
            case Effect.NotifyStaff m:
                Deliveries.Fare(turn, m.Message, MessageStatus.Accepted, null);
                break;
            default:
                throw new InvalidOperationException($"{owed.Effect.GetType().Name} is not a text.");
        }
    }

    /// <summary>Nobody is told of late texts any more, once none of that opportunity is late.</summary>
    private static void NoLongerLate(ConversationTurn turn, OpportunityId id)
    {
        if (turn.State.Tasks.FirstOrDefault(t => t.Opportunity == id && t.Reason == Late) is { } task
            && !turn.State.Owed.Any(o => o.Effect is Effect.SendMessage m && m.Opportunity == id && turn.Now - o.DueAt > TellStaffAfter))
        {
            turn.Emit(new ConversationEvent.TaskDone(task.Id));
        }
    }

    private static void RefusedByCarrier(ConversationTurn turn, OwedEffect owed, EffectResult.MessageRefused refused)
    {
        turn.Emit(new ConversationEvent.EffectSettled(owed.Id, $"refused:{refused.Code}"));
        if (refused.Reason == SendRefusal.OptedOut && owed.Effect is Effect.SendMessage)
        {
            OptOuts.OptOut(turn); // The customer told the carrier; our ledger follows.
        }

        NotSent(turn, owed, refused.Code, refused.Reason == SendRefusal.NotTextable ? "not-textable" : "text-refused");
    }

    private static void NotSent(ConversationTurn turn, OwedEffect owed, int? code, string reason)
    {
        var (message, opportunity) = owed.Effect switch
        {
            Effect.SendMessage m => (m.Message, m.Opportunity),
            Effect.NotifyStaff m => (m.Message, m.Opportunity),
            _ => throw new InvalidOperationException($"{owed.Effect.GetType().Name} is not a text."),
        };
        Deliveries.Fare(turn, message, MessageStatus.Failed, code);
        if (turn.State.Find(opportunity) is not null)
        {
            NoLongerLate(turn, opportunity);
            turn.Raise(opportunity, TaskKind.CallBack, reason, turn.Now + Duration.FromMinutes(15));
        }
    }

    /// <summary>0 to 1, the same for an effect in every process.</summary>
    private static double Share(EffectId effect)
    {
        var mixed = 2166136261u; // FNV-1a
        foreach (var letter in effect.Value)
        {
            mixed = unchecked((mixed ^ letter) * 16777619);
        }

        return mixed / (double)uint.MaxValue;
    }

    private static Instant Later(Instant one, Instant other) => one > other ? one : other;

    private static Duration Shorter(Duration one, Duration other) => one < other ? one : other;
}
