using NodaTime;
using SmartPulse.Conversations.Deciding;

namespace SmartPulse.Conversations;

/// <summary>When a conversation wants to be woken.</summary>
public static class ConversationDue
{
    /// <summary>The earliest of: something owed that may be claimed, a lease that ends, silence. Null when nothing waits.</summary>
    public static Instant? Next(Conversation state, DecisionContext context)
    {
        Instant? next = null;
        foreach (var owed in state.Owed)
        {
            next = Earlier(next, owed.LeasedUntil ?? owed.NotBefore);
        }

        foreach (var o in state.Opportunities)
        {
            next = Earlier(next, Silence.SilentAt(o, context));
        }

        return next;
    }

    private static Instant? Earlier(Instant? one, Instant? other) => one is null || (other is not null && other < one) ? other : one;
}
