using System.Collections.Immutable;
using SmartPulse.Tenants;

namespace SmartPulse.Phrasing;

/// <summary>The services that we list by number. Writing and understanding both ask here, so "2" means what the customer read.</summary>
public static class ServiceMenu
{
    /// <summary>A longer list is not read on a phone, and "10" begins with "1".</summary>
    private const int Most = 9;

    /// <summary>The services in the order of their numbers, from 1; empty where the customer is asked for own words.</summary>
    public static ImmutableArray<ServiceSettings> Numbered(LocationSettings settings) =>
        settings.Trade == Trade.Dental ? [.. settings.Services.Take(Most)] : [];
}
