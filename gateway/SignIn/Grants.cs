using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartPulse.Gateway.SignIn;

/// <summary>What somebody may do, each role with all that the ones before it may.</summary>
internal enum Role
{
    /// <summary>Reads.</summary>
    Viewer,

    /// <summary>Reads, writes to customers and does tasks.</summary>
    Staff,

    /// <summary>All of that, and reads the settings with their private numbers.</summary>
    Manager,
}

/// <summary>One organisation that a session may see.</summary>
/// <param name="Organisation">Which.</param>
/// <param name="Locations">Which of its locations; null means all of them, also those to come.</param>
/// <param name="Role">As what.</param>
internal sealed record Grant(OrganisationId Organisation, ImmutableArray<LocationId>? Locations, Role Role)
{
    /// <summary>Whether it covers that location.</summary>
    public bool Covers(LocationId location) => Locations is not { } named || named.Contains(location);
}

/// <summary>All that a session may see. Kept as text in the sign-in link and in the session cookie.</summary>
/// <param name="Organisations">The organisations.</param>
/// <param name="Operator">Whether it belongs to whoever runs the gateway: only they see figures of the whole process. No role of an organisation gives that.</param>
internal sealed record Grants(ImmutableArray<Grant> Organisations, bool Operator = false)
{
    /// <summary>The grant for an organisation, or null.</summary>
    public Grant? For(OrganisationId organisation) => Organisations.FirstOrDefault(g => g.Organisation == organisation);

    /// <summary>The text of it.</summary>
    public string ToText() => JsonSerializer.Serialize(this, GrantsJson.Default.Grants);

    /// <summary>Reads the text back; our own text that cannot be read is a broken promise and throws.</summary>
    public static Grants FromText(string text) =>
        JsonSerializer.Deserialize(text, GrantsJson.Default.Grants) ?? throw new JsonException("The grants of a session are 'null'; a list was expected.");
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(Grants))]
internal sealed partial class GrantsJson : JsonSerializerContext;
