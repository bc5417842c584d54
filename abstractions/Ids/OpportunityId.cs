using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>One job somebody wants, at one location.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<OpportunityId>))]
public readonly record struct OpportunityId(string Value) : IOpaqueId<OpportunityId>
{
    /// <inheritdoc/>
    public static string Prefix => "opp";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static OpportunityId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
