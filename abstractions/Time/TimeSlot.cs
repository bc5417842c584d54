using NodaTime;

namespace SmartPulse;

/// <summary>A stretch of time: the start belongs to it, the end does not. Never empty.</summary>
public sealed record TimeSlot
{
    /// <summary>A slot from <paramref name="start"/> until just before <paramref name="end"/>; throws when that is empty.</summary>
    public TimeSlot(Instant start, Instant end)
    {
        if (end <= start)
        {
            throw new ArgumentOutOfRangeException(nameof(end), end, $"A slot that starts {start} must end after it.");
        }

        (Start, End) = (start, end);
    }

    /// <summary>The first instant of the slot.</summary>
    public Instant Start { get; }

    /// <summary>The first instant after the slot.</summary>
    public Instant End { get; }

    /// <summary>How long it is; always positive.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Duration Length => End - Start;

    /// <summary>Whether the two share any instant; slots that only touch do not.</summary>
    public bool Overlaps(TimeSlot other) => Start < other.End && other.Start < End;
}
