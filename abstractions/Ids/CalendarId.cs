using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>A set of resources scheduled together.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<CalendarId>))]
public readonly record struct CalendarId(string Value) : IOpaqueId<CalendarId>
{
    /// <inheritdoc/>
    public static string Prefix => "cal";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static CalendarId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
