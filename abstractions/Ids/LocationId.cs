using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>One location (tenant) of an organisation: a branch, a clinic, a franchisee.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<LocationId>))]
public readonly record struct LocationId(string Value) : IOpaqueId<LocationId>
{
    /// <inheritdoc/>
    public static string Prefix => "loc";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static LocationId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
