using System.Collections.Immutable;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Looks a service up.</summary>
internal static class Services
{
    public static ServiceSettings? Of(LocationSettings settings, ServiceId? id) =>
        id is { } wanted ? settings.Services.Find(wanted, static s => s.Id) : null;

    /// <summary>Who can do it, in the order of the settings.</summary>
    public static ImmutableArray<ResourceSettings> Able(LocationSettings settings, ServiceSettings service) =>
        [.. settings.Resources.Where(r => service.Skills.All(r.Skills.Contains))];
}
