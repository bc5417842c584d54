using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>A confirmed appointment.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<BookingId>))]
public readonly record struct BookingId(string Value) : IOpaqueId<BookingId>
{
    /// <inheritdoc/>
    public static string Prefix => "bkg";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static BookingId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
