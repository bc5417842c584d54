using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>One connected number of a location.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<LineId>))]
public readonly record struct LineId(string Value) : IOpaqueId<LineId>
{
    /// <inheritdoc/>
    public static string Prefix => "lin";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static LineId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
