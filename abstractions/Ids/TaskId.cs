using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>Something a human has to do: call back, be told, step in.</summary>
/// <param name="Value">The whole id, prefix included.</param>
[JsonConverter(typeof(OpaqueIdConverter<TaskId>))]
public readonly record struct TaskId(string Value) : IOpaqueId<TaskId>
{
    /// <inheritdoc/>
    public static string Prefix => "tsk";

    /// <inheritdoc/>
    public string Value { get; } = OpaqueId.Checked(Value, Prefix);

    /// <inheritdoc/>
    public static TaskId From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
