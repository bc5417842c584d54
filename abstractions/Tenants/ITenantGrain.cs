using System.Collections.Immutable;

namespace SmartPulse.Tenants;

/// <summary>One location's settings, in immutable numbered versions. Key: organisation / location.</summary>
[Alias("SmartPulse.ITenantGrain")]
public interface ITenantGrain : IGrainWithStringKey
{
    /// <summary>The newest version, or null when the location is not set up.</summary>
    [Alias("Current")]
    Task<LocationSettings?> CurrentAsync();

    /// <summary>One version, or null when it never was.</summary>
    [Alias("Version")]
    Task<LocationSettings?> VersionAsync(int version);

    /// <summary>Stores the next version; its number is given by the grain. Nothing is stored when the new settings are not valid.</summary>
    [Alias("Change")]
    Task<SettingsChange> ChangeAsync(LocationSettings settings, int expectedVersion);
}

/// <summary>What came of a change of settings.</summary>
[System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "case")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Stored), "stored")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Invalid), "invalid")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Outdated), "outdated")]
public abstract record SettingsChange
{
    private SettingsChange() { }

    /// <summary>Stored as that version.</summary>
    public sealed record Stored(int Version) : SettingsChange;

    /// <summary>Not stored: what is wrong, one sentence each.</summary>
    public sealed record Invalid(ImmutableArray<string> Problems) : SettingsChange;

    /// <summary>Not stored: somebody else changed them first; the newest version is this.</summary>
    public sealed record Outdated(int Version) : SettingsChange;
}

/// <summary>The franchise: its name and locations. Key: organisation.</summary>
[Alias("SmartPulse.IOrganisationGrain")]
public interface IOrganisationGrain : IGrainWithStringKey
{
    /// <summary>The organisation, or null when it is not set up.</summary>
    [Alias("Get")]
    Task<OrganisationSettings?> GetAsync();

    /// <summary>Stores it whole.</summary>
    [Alias("Put")]
    Task PutAsync(OrganisationSettings settings);
}

/// <summary>An organisation and its locations.</summary>
/// <param name="Organisation">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Locations">Its locations, in the order staff see them.</param>
public sealed record OrganisationSettings(OrganisationId Organisation, string Name, ImmutableArray<LocationId> Locations);
