using NodaTime;
using SmartPulse.Conversations.Deciding;

namespace SmartPulse.Conversations;

/// <summary>When a conversation wants to be woken.</summary>
public static class ConversationDue
{
    /// <summary>The earliest of: something owed that may be claimed, a lease that ends, a call that fell silent, a nudge, silence. Null when nothing waits.</summary>
    public static Instant? Next(Conversation state, DecisionContext context)
    {
        Instant? next = null;
        foreach (var owed in state.Owed)
        {
            // Speech is never claimed: it waits for the caller.
            next = owed.Effect is Effect.Speak ? next : Earlier(next, owed.LeasedUntil ?? owed.NotBefore);
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

    private static Instant? Earlier(Instant? one, Instant? other) => one is null || (other is not null && other < one) ? other : one;
}
