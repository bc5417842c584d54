namespace SmartPulse.Tenants;

/// <summary>Reads settings; a version never changes, so it is cached per process.</summary>
public interface ISettingsSource
{
    /// <summary>
    /// The newest version, or null when there is no such location. While the store cannot be read, the newest that this process knows; throws
    /// <see cref="Journals.StoreUnavailableException"/> when it knows none.
    /// </summary>
    ValueTask<LocationSettings?> CurrentAsync(OrganisationId organisation, LocationId location);

    /// <summary>What this process knows of the location, however old, asking nobody: for when there is no time to ask. Null when it knows nothing.</summary>
    LocationSettings? Known(OrganisationId organisation, LocationId location);

    /// <summary>That version; throws when it never was, and <see cref="Journals.StoreUnavailableException"/> when it cannot be read now.</summary>
    ValueTask<LocationSettings> VersionAsync(OrganisationId organisation, LocationId location, int version);
}
