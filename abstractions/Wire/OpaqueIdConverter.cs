using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartPulse.Wire;

/// <summary>Writes an id as its text; refuses text that is no such id.</summary>
/// <typeparam name="TId">The id type.</typeparam>
public sealed class OpaqueIdConverter<TId> : JsonConverter<TId> where TId : struct, IOpaqueId<TId>
{
    /// <inheritdoc/>
    public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);

    private static TId Parse(string? text) =>
        OpaqueId.TryFrom<TId>(text, out var id) ? id : throw new JsonException($"An id that starts with '{TId.Prefix}_' was expected.");
}
