using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>Somebody who reaches us; opaque, the address behind it is in the identity directory only as a hash.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<ContactId>))]
public readonly record struct ContactId(string Value) : IOpaqueId<ContactId>
{
    /// <inheritdoc/>
    public static string Prefix => "con";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static ContactId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
