using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>A person, van or room that can be booked; it belongs to exactly one calendar.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<ResourceId>))]
public readonly record struct ResourceId(string Value) : IOpaqueId<ResourceId>
{
    /// <inheritdoc/>
    public static string Prefix => "res";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static ResourceId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
