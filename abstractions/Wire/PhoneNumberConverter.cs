using System.Text.Json;
using System.Text.Json.Serialization;
using SmartPulse.Channels;

namespace SmartPulse.Wire;

/// <summary>Writes a phone number as E.164 text.</summary>
public sealed class PhoneNumberConverter : JsonConverter<PhoneNumber>
{
    /// <inheritdoc/>
    public override PhoneNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PhoneNumber.TryParse(reader.GetString(), out var number) ? number : throw new JsonException("A phone number in E.164 form (+ and 7 to 15 digits) was expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PhoneNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.E164);
}
