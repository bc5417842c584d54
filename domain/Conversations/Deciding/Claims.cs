using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What is owed is claimed here and nowhere else: epoch, opt-out and supersession are checked again, then the attempt is leased.</summary>
internal static class Claims
{
    /// <summary>A text's lease; the request's own time-out (10 s) ends well before.</summary>
    public static readonly Duration TextLease = Duration.FromSeconds(30);

    /// <summary>A calendar call's lease; the call's own time-out (30 s) ends before.</summary>
    public static readonly Duration CalendarLease = Duration.FromSeconds(45);

    public static void Due(ConversationTurn turn)
    {
        var owedBefore = turn.State.Owed;
        Pass(turn, owedBefore);
        // What a drop came to owe (a release) is claimed in the same turn.
        Pass(turn, turn.State.Owed.IsEmpty ? [] : [.. turn.State.Owed.Where(o => owedBefore.Find(o.Id, static b => b.Id) is null)]);
    }

    private static void Pass(ConversationTurn turn, ImmutableArray<OwedEffect> all)
    {
        foreach (var owed in all)
        {
            // Speech is never claimed: the carrier asks for it, and the caller's next request proves that it was played.
            // A model is asked once, and never again.
            if (owed.Effect is Effect.Speak || owed is { Attempt: > 0, Effect: Effect.ReadWords } || Leased(turn, owed))
            {
                continue;
            }

            // A text that the carrier may have taken is not dropped as never sent: it is looked up, and dropped when it is not there.
            var why = NoLongerTrue(turn, owed);
            var asksOnly = why is not null && owed is { Unsure: true, Effect: Effect.SendMessage };
            if (why is not null && !asksOnly)
            {
                Drop(turn, owed, why);
            }
            else if (owed.NotBefore <= turn.Now && Sequence.WaitsFor(turn.State.Owed, owed, turn.Now) is null)
            {
                var until = owed.Effect switch
                {
                    Effect.SendMessage or Effect.NotifyStaff => turn.Now + TextLease,
                    Effect.ReadWords r => r.AnswerBy,
                    _ => turn.Now + CalendarLease,
                };
                turn.Claim(new(owed.Id, owed.Attempt + 1, owed.Effect, owed.Unsure, owed.DueAt, until, owed.Trace) { LookOnly = asksOnly });
            }
        }
    }

    private static bool Leased(ConversationTurn turn, OwedEffect owed) =>
        turn.Context.Guards.AttemptLease && owed.LeasedUntil is { } until && (until > turn.Now || turn.Context.Running.Contains(owed.Id));

    private static string? NoLongerTrue(ConversationTurn turn, OwedEffect owed)
    {
        if (turn.Context.Guards.OptOutAtClaim && turn.State.OptedOut && owed.Effect is Effect.SendMessage { DespiteOptOut: false })
        {
            return "opted-out";
        }

        // A confirmation that was attempted may stand in the calendar: it is asked again until its answer is known.
        var ofTheAssistant = owed.Effect is Effect.SendMessage { Staff: null } or Effect.FindTimes or Effect.HoldSlot or Effect.ReadWords
            || owed is { Attempt: 0, Effect: Effect.ConfirmHold };
        if (turn.Context.Guards.EpochAtClaim && ofTheAssistant && owed.Epoch != turn.State.Epoch)
        {
            return "taken-over";
        }

        // What was refused has certainly not left, however often it was tried.
        return owed is { Unsure: false, Effect: Effect.SendMessage { Staff: null, Stands: false } m }
            && turn.State.Find(m.Opportunity) is { } o && o.Turn > owed.Turn
            ? "customer-spoke"
            : null;
    }

    private static void Drop(ConversationTurn turn, OwedEffect owed, string why)
    {
        turn.Emit(new ConversationEvent.EffectDropped(owed.Id, why));
        // A hold that was asked for may stand in the calendar: let it go, or it blocks the slot until it lapses.
        if (owed is { Attempt: > 0, Effect: Effect.HoldSlot h })
        {
            turn.OweNow(new Effect.ReleaseHold(h.Request.Opportunity, h.Calendar, h.Request.Hold));
        }
    }
}
