using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartPulse.Wire;

/// <summary>Writes a signal id as its text.</summary>
public sealed class SignalIdConverter : JsonConverter<SignalId>
{
    /// <inheritdoc/>
    public override SignalId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SignalId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override SignalId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, SignalId value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);

    private static SignalId Parse(string? text) =>
        SignalId.IsValid(text) ? new SignalId(text!) : throw new JsonException("A signal id was expected.");
}
