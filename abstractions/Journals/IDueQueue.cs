using NodaTime;

namespace SmartPulse.Journals;

/// <summary>One row per journal that owes something: <c>due(stream, at)</c>. The sweeper pokes whoever's row has passed.</summary>
public interface IDueQueue
{
    /// <summary>Journals whose due instant is at or before <paramref name="now"/>, earliest first. Reading removes nothing: the owner's next append replaces the row.</summary>
    Task<IReadOnlyList<DueRow>> PassedAsync(Instant now, int limit, CancellationToken cancellation);
}

/// <summary>Who wanted to be woken, and when.</summary>
public sealed record DueRow(StreamId Stream, Instant At);
