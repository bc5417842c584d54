using System.Text.Json.Serialization;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>The id by which a repeated delivery of one signal is recognised, made of the provider's own id: <c>sms:SM…</c>, <c>dial:CA…:no-answer</c>.</summary>
/// <param name="Value">1 to 200 printable ASCII characters without spaces.</param>
[JsonConverter(typeof(SignalIdConverter))]
public readonly record struct SignalId(string Value)
{
    /// <summary>The most characters it may have.</summary>
    public const int MaxLength = 200;

    /// <summary>The text itself.</summary>
    public string Value { get; } = IsValid(Value)
        ? Value
        : throw new FormatException($"A signal id is 1 to {MaxLength} printable ASCII characters without spaces; got {Value?.Length ?? 0} characters that are not.");

    /// <summary>Whether the text can be a signal id.</summary>
    public static bool IsValid(string? value) =>
        value is { Length: > 0 and <= MaxLength } && value.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
