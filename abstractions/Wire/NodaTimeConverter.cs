using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace SmartPulse.Wire;

/// <summary>Writes a NodaTime value by one text pattern; the same text under both engines and in the journal.</summary>
/// <typeparam name="T">The NodaTime type.</typeparam>
/// <param name="pattern">The round-trip pattern of that type.</param>
public sealed class NodaTimeConverter<T>(IPattern<T> pattern) : JsonConverter<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(pattern.Format(value));

    private T Parse(string? text)
    {
        var parsed = pattern.Parse(text ?? string.Empty);
        return parsed.Success ? parsed.Value : throw new JsonException($"'{text}' is no {typeof(T).Name}: {parsed.Exception.Message}");
    }
}
