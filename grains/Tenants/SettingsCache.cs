using System.Collections.Concurrent;
using NodaTime;
using SmartPulse.Journals;

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

        switch (await Tenant(organisation, location).CurrentAsync())
        {
            case SettingsRead.Found { Settings: var current }:
                // A version never changes, and what was made of its first copy (a vocabulary cut into words) is made once.
                var kept = versions.GetOrAdd((organisation, location, current.Version), current);
                newest[(organisation, location)] = (kept, now);
                return kept;
            case SettingsRead.Unreadable when known.Settings is not null:
                // Settings of a while ago still ring the right phones; no settings ring none.
                return known.Settings;
            case SettingsRead.Unreadable { Trouble: var trouble }:
                throw Unreadable(trouble);
            default:
                return null; // Not remembered: it may be set up in a moment.
        }
    }

    public LocationSettings? Known(OrganisationId organisation, LocationId location) =>
        newest.TryGetValue((organisation, location), out var known) ? known.Settings : null;

    public async ValueTask<LocationSettings> VersionAsync(OrganisationId organisation, LocationId location, int version)
    {
        if (versions.TryGetValue((organisation, location, version), out var known))
        {
            return known;
        }

        return await Tenant(organisation, location).VersionAsync(version) switch
        {
            SettingsRead.Found { Settings: var read } => versions.GetOrAdd((organisation, location, version), read),
            SettingsRead.Unreadable { Trouble: var trouble } => throw Unreadable(trouble),
            _ => throw new InvalidOperationException($"Version {version} of the settings of {location} never was; an event that names it cannot have been written by us."),
        };
    }

    private static StoreUnavailableException Unreadable(StoreTrouble trouble) => new(trouble, "The settings cannot be read now; ask again.");

    private ITenantGrain Tenant(OrganisationId organisation, LocationId location) => grains.GetGrain<ITenantGrain>(GrainKeys.Of(organisation, location));
}
