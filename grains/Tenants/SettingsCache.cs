using System.Collections.Concurrent;
using NodaTime;

namespace SmartPulse.Tenants;

/// <summary>Settings per process: a version is kept for good, the newest is asked for again after a few seconds.</summary>
internal sealed class SettingsCache(IGrainFactory grains, IClock clock) : ISettingsSource
{
    private static readonly Duration FreshFor = Duration.FromSeconds(5);

    private readonly ConcurrentDictionary<(OrganisationId, LocationId), (LocationSettings Settings, Instant ReadAt)> newest = new();
    private readonly ConcurrentDictionary<(OrganisationId, LocationId, int), LocationSettings> versions = new();

    public async ValueTask<LocationSettings?> CurrentAsync(OrganisationId organisation, LocationId location)
    {
        var now = clock.GetCurrentInstant();
        if (newest.TryGetValue((organisation, location), out var known) && now - known.ReadAt < FreshFor)
        {
            return known.Settings;
        }

        // A location that is not set up is not remembered: it may be in a moment.
        if (await Tenant(organisation, location).CurrentAsync() is not { } current)
        {
            return null;
        }

        newest[(organisation, location)] = (current, now);
        versions[(organisation, location, current.Version)] = current;
        return current;
    }

    public LocationSettings? Known(OrganisationId organisation, LocationId location) =>
        newest.TryGetValue((organisation, location), out var known) ? known.Settings : null;

    public async ValueTask<LocationSettings> VersionAsync(OrganisationId organisation, LocationId location, int version)
    {
        if (versions.TryGetValue((organisation, location, version), out var known))
        {
            return known;
        }

        var read = await Tenant(organisation, location).VersionAsync(version)
            ?? throw new InvalidOperationException($"Version {version} of the settings of {location} never was; an event that names it cannot have been written by us.");
        return versions.GetOrAdd((organisation, location, version), read);
    }

    private ITenantGrain Tenant(OrganisationId organisation, LocationId location) => grains.GetGrain<ITenantGrain>(GrainKeys.Of(organisation, location));
}
