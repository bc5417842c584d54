using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>A service that a location sells.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<ServiceId>))]
public readonly record struct ServiceId(string Value) : IOpaqueId<ServiceId>
{
    /// <inheritdoc/>
    public static string Prefix => "svc";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static ServiceId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
