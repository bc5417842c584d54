using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Tenants;

/// <summary>A person, van or room that can be booked.</summary>
public sealed record ResourceSettings
{
    /// <summary>Its id.</summary>
    public required ResourceId Id { get; init; }

    /// <summary>What staff and, at ours, customers call it.</summary>
    public required string Name { get; init; }

    /// <summary>What it can do.</summary>
    public required ImmutableArray<string> Skills { get; init; }

    /// <summary>When it works.</summary>
    public required WorkingHours Hours { get; init; }

    /// <summary>When it does not, whatever the hours say; local times of the location.</summary>
    public ImmutableArray<TimeOff> TimeOff { get; init; } = [];
}

/// <summary>An absence: from a local time, included, to a local time, not included.</summary>
public sealed record TimeOff(LocalDateTime From, LocalDateTime To);
