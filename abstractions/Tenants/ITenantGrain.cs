using System.Collections.Immutable;
using SmartPulse.Journals;

namespace SmartPulse.Tenants;

/// <summary>One location's settings, in immutable numbered versions. Key: organisation / location.</summary>
[Alias("SmartPulse.ITenantGrain")]
public interface ITenantGrain : IGrainWithStringKey
{
    /// <summary>The newest version.</summary>
    [Alias("Current")]
    Task<SettingsRead> CurrentAsync();

    /// <summary>One version.</summary>
    [Alias("Version")]
    Task<SettingsRead> VersionAsync(int version);

    /// <summary>Stores the next version; its number is given by the grain. Nothing is stored when the new settings are not valid.</summary>
    [Alias("Change")]
    Task<SettingsChange> ChangeAsync(LocationSettings settings, int expectedVersion);
}

/// <summary>What came of asking for settings.</summary>
[System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "case")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Found), "found")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(NotSetUp), "not-set-up")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Unreadable), "unreadable")]
public abstract record SettingsRead
{
    private SettingsRead() { }

    /// <summary>Here they are.</summary>
    public sealed record Found(LocationSettings Settings) : SettingsRead;

    /// <summary>There are none: the location is not set up, or that version never was.</summary>
    public sealed record NotSetUp : SettingsRead;

    /// <summary>The store cannot be read now; ask again.</summary>
    public sealed record Unreadable(StoreTrouble Trouble) : SettingsRead;
}

/// <summary>What came of a change of settings.</summary>
[System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "case")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Stored), "stored")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Invalid), "invalid")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Outdated), "outdated")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(NotStored), "not-stored")]
public abstract record SettingsChange
{
    private SettingsChange() { }

    /// <summary>Stored as that version.</summary>
    public sealed record Stored(int Version) : SettingsChange;

    /// <summary>Not stored: what is wrong, one sentence each.</summary>
    public sealed record Invalid(ImmutableArray<string> Problems) : SettingsChange;

    /// <summary>Not stored: somebody else changed them first; the newest version is this.</summary>
    public sealed record Outdated(int Version) : SettingsChange;

    /// <summary>Not stored, or nobody knows: the store cannot be used now. Read what there is before changing it again.</summary>
    public sealed record NotStored(StoreTrouble Trouble) : SettingsChange;
}

/// <summary>The franchise: its name and locations. Key: organisation.</summary>
[Alias("SmartPulse.IOrganisationGrain")]
public interface IOrganisationGrain : IGrainWithStringKey
{
    /// <summary>The organisation.</summary>
    [Alias("Get")]
    Task<OrganisationRead> GetAsync();

    /// <summary>Stores it whole; why not, or null.</summary>
    [Alias("Put")]
    Task<StoreTrouble?> PutAsync(OrganisationSettings settings);
}

/// <summary>What came of asking for an organisation.</summary>
/// <param name="Settings">Null when it is not set up, or cannot be read now.</param>
/// <param name="Trouble">Why it cannot be read now, or null.</param>
public sealed record OrganisationRead(OrganisationSettings? Settings, StoreTrouble? Trouble)
{
    /// <summary>The organisation, or null when it is not set up; throws <see cref="StoreUnavailableException"/> when nobody can tell now.</summary>
    public OrganisationSettings? OrThrow() => Trouble is { } trouble
        ? throw new StoreUnavailableException(trouble, "The organisation cannot be read now; ask again.")
        : Settings;
}

/// <summary>An organisation and its locations.</summary>
/// <param name="Organisation">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Locations">Its locations, in the order staff see them.</param>
public sealed record OrganisationSettings(OrganisationId Organisation, string Name, ImmutableArray<LocationId> Locations);
