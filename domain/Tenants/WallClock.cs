using NodaTime;

namespace SmartPulse.Tenants;

/// <summary>When a clock on the wall of a place shows a time. A repeated time is its first showing; a skipped one is the moment the clock jumps over it.</summary>
internal static class WallClock
{
    /// <summary>The first instant at which that place's clock shows that time or has jumped over it.</summary>
    public static Instant InstantOf(DateTimeZone zone, LocalDateTime local)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant();
    }

    /// <summary>The same, or null when the clock jumps over that time.</summary>
    public static Instant? ShowingOf(DateTimeZone zone, LocalDateTime local)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count == 0 ? null : mapping.First().ToInstant();
    }
}
