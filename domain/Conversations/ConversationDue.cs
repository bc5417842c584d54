using NodaTime;
using SmartPulse.Conversations.Deciding;

namespace SmartPulse.Conversations;

/// <summary>When a conversation wants to be woken.</summary>
public static class ConversationDue
{
    /// <summary>When to look again after an attempt whose lease is over and that still runs; its report comes sooner.</summary>
    private static readonly Duration LooksAgain = Duration.FromSeconds(5);

    /// <summary>The earliest of: something owed that may be claimed, a lease that ends, a call that fell silent, a nudge, silence. Null when nothing waits.</summary>
    public static Instant? Next(Conversation state, DecisionContext context)
    {
        Instant? next = null;
        foreach (var owed in state.Owed)
        {
            next = Earlier(next, ClaimedAt(state, owed, context));
        }

        foreach (var talk in state.Talks)
        {
            next = talk.Live ? Earlier(next, talk.LastSignAt + Talks.LostAfter) : next;
        }

        foreach (var o in state.Opportunities)
        {
            next = Earlier(Earlier(next, Silence.SilentAt(o, context)), Reminders.NudgeAt(state, o, context));
        }

        return next;
    }

    /// <summary>The trace of what is due first, so that a wake of our own goes on in the trace that made it necessary; null when nothing owed is due.</summary>
    public static string? TraceOf(Conversation state, Instant now)
    {
        OwedEffect? first = null;
        foreach (var owed in state.Owed)
        {
            first = owed.Effect is not Effect.Speak && owed.NotBefore <= now && (first is null || owed.NotBefore < first.NotBefore) ? owed : first;
        }

        return first?.Trace;
    }

    private static Instant? ClaimedAt(Conversation state, OwedEffect owed, DecisionContext context)
    {
        if (owed.Effect is Effect.Speak)
        {
            return null; // Speech is never claimed: it waits for the caller.
        }

        return owed.LeasedUntil is { } until
            ? until <= context.Now && context.Running.Contains(owed.Id) ? context.Now + LooksAgain : until
            : Sequence.WaitsFor(state.Owed, owed, context.Now) is { } earlier && earlier > owed.NotBefore ? earlier : owed.NotBefore;
    }

    private static Instant? Earlier(Instant? one, Instant? other) => one is null || (other is not null && other < one) ? other : one;
}
