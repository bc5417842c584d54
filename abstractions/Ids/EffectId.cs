using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>Something owed to the outside world. Derived from the turn that owes it.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<EffectId>))]
public readonly record struct EffectId(string Value) : IOpaqueId<EffectId>
{
    /// <inheritdoc/>
    public static string Prefix => "eff";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static EffectId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
