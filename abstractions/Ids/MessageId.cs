using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>One message or spoken turn, either way.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<MessageId>))]
public readonly record struct MessageId(string Value) : IOpaqueId<MessageId>
{
    /// <inheritdoc/>
    public static string Prefix => "msg";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static MessageId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
