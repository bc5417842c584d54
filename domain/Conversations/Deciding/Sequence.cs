using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Conversations.Deciding;

/// <summary>A customer's texts leave in the order they were owed: one waits for the one before it, which may be on its way or be tried again soon.</summary>
internal static class Sequence
{
    /// <summary>For so long after a text became due the later ones wait for it; then an answer matters more than the order.</summary>
    private static readonly Duration KeptFor = Duration.FromMinutes(15);

    /// <summary>Until when a text waits for an earlier one; null when it need not.</summary>
    public static Instant? WaitsFor(ImmutableArray<OwedEffect> all, OwedEffect owed, Instant now)
    {
        if (owed.Effect is not Effect.SendMessage)
        {
            return null;
        }

        Instant? until = null;
        foreach (var earlier in all)
        {
            if (earlier.Id == owed.Id)
            {
                break;
            }

            if (earlier is { Attempt: > 0, Effect: Effect.SendMessage } && Instant.Min(earlier.LeasedUntil ?? earlier.NotBefore, earlier.DueAt + KeptFor) is var next && next > now)
            {
                until = until > next ? until : next;
            }
        }

        return until;
    }
}
