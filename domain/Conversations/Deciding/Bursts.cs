using NodaTime;

namespace SmartPulse.Conversations.Deciding;

/// <summary>People write in short bursts. What comes within seconds is answered together, once they have stopped.</summary>
internal static class Bursts
{
    /// <summary>A text that comes so soon after the one before belongs to the same breath: nobody has read an answer by then.</summary>
    private static readonly Duration Within = Duration.FromSeconds(8);

    /// <summary>Until when what the assistant says by text waits for what else they write; null when it leaves now.</summary>
    public static Instant? Until(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        var settles = turn.Context.Of(o).Dialogue.BurstSettles;
        if (settles <= Duration.Zero || o.WroteAt is not { } wrote || wrote + settles <= turn.Now)
        {
            return null;
        }

        return turn.OnlyBegun || (o.WroteBeforeAt is { } before && wrote - before <= Within) ? wrote + settles : null;
    }
}
