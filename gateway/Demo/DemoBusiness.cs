using System.Collections.Immutable;
using SmartPulse.Directories;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Demo;

/// <summary>One invented business: the organisation, its locations and their numbers.</summary>
internal sealed record DemoBusiness(OrganisationSettings Organisation, ImmutableArray<LocationSettings> Locations, ImmutableArray<NumberEntry> Lines)
{
    /// <summary>Both demo businesses.</summary>
    public static ImmutableArray<DemoBusiness> All { get; } = [DemoPlumbing.Business, DemoDental.Business];
}
