using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Reporting;

/// <summary>What a report is made with, besides its rows.</summary>
/// <param name="Now">The figures are as of this instant.</param>
/// <param name="EngagedWithin">A meaningful response counts as engaged up to this long, itself included.</param>
/// <param name="Zones">Where each location's clocks stand.</param>
public sealed record ReportTerms(Instant Now, Duration EngagedWithin, ImmutableDictionary<LocationId, DateTimeZone> Zones)
{
    /// <summary>The published limit; a report with another is marked.</summary>
    public static Duration PublishedEngagedWithin { get; } = Duration.FromSeconds(60);

    /// <summary>The published terms.</summary>
    public static ReportTerms Published(Instant now, ImmutableDictionary<LocationId, DateTimeZone> zones) => new(now, PublishedEngagedWithin, zones);

    /// <summary>The hour of the day, 0 to 23, that the location's clocks showed.</summary>
    internal int HourAt(LocationId location, Instant at) =>
        Zones.TryGetValue(location, out var zone)
            ? at.InZone(zone).Hour
            : throw new InvalidOperationException($"A report over {location} was asked for without its time zone.");
}
