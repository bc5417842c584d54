using System.Collections.Immutable;

namespace SmartPulse.Tenants;

/// <summary>All versions of one location's settings, oldest first.</summary>
public sealed record TenantState
{
    /// <summary>Version n stands at index n − 1.</summary>
    public ImmutableArray<LocationSettings> Versions { get; init; } = [];
}

/// <summary>An organisation as it is kept.</summary>
public sealed record OrganisationState
{
    /// <summary>Null before it is set up.</summary>
    public OrganisationSettings? Settings { get; init; }
}
