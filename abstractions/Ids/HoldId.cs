using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>A temporary claim on a slot. Derived from the turn that asked for it, so that a repeat is recognised.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<HoldId>))]
public readonly record struct HoldId(string Value) : IOpaqueId<HoldId>
{
    /// <inheritdoc/>
    public static string Prefix => "hld";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static HoldId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
