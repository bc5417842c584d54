using NodaTime;

namespace SmartPulse.Due;

/// <summary>How long a timer waits for an instant.</summary>
internal static class Waits
{
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);

    /// <summary>
    /// Whole milliseconds, rounded up. A timer that rings a tick before its instant finds nothing to do and is set again for no time at all, and so
    /// on, as long as the clock takes to get there; while the clock goes slowly after it was set back, that is for ever.
    /// </summary>
    public static TimeSpan Until(Instant at, Instant now)
    {
        var left = at - now;
        return left <= Duration.Zero ? TimeSpan.Zero : TimeSpan.FromMilliseconds((long)Math.Ceiling(left / Millisecond));
    }
}
