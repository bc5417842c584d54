using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>A business or franchise that uses SmartPulse; the outermost wall between tenants.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<OrganisationId>))]
public readonly record struct OrganisationId(string Value) : IOpaqueId<OrganisationId>
{
    /// <inheritdoc/>
    public static string Prefix => "org";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static OrganisationId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
