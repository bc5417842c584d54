using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace SmartPulse.Wire;

/// <summary>
/// Writes an instant as <see cref="InstantPattern.ExtendedIso"/> does. There are many in every journal, so the usual ones (of our own millennia, no finer than
/// a tick) take the way that the serialiser has for them, without a string in between.
/// </summary>
public sealed class InstantConverter : JsonConverter<Instant>
{
    private const int Seconds = 19;      // 2026-11-20T10:01:01
    private const int Ticks = Seconds + 8; // .1234567

    private static readonly NodaTimeConverter<Instant> ByPattern = new(InstantPattern.ExtendedIso);
    private static readonly Instant First = Instant.FromDateTimeUtc(DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc));
    private static readonly Instant Last = Instant.FromDateTimeUtc(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc));

    /// <inheritdoc/>
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader is { TokenType: JsonTokenType.String, HasValueSequence: false, ValueIsEscaped: false }
        && reader.ValueSpan is { Length: > Seconds and <= Ticks + 1 } text && text[^1] == (byte)'Z' && reader.TryGetDateTime(out var usual)
            ? Instant.FromDateTimeUtc(usual)
            : ByPattern.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options)
    {
        if (value < First || value > Last || (value - First).SubsecondNanoseconds % NodaConstants.NanosecondsPerTick != 0)
        {
            ByPattern.Write(writer, value, options);
            return;
        }

        Span<byte> text = stackalloc byte[Ticks + 1];
        value.ToDateTimeUtc().TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        var end = text[..Ticks].TrimEnd((byte)'0').TrimEnd((byte)'.').Length;
        text[end] = (byte)'Z';
        writer.WriteStringValue(text[..(end + 1)]);
    }

    /// <inheritdoc/>
    public override Instant ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ByPattern.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        ByPattern.WriteAsPropertyName(writer, value, options);
}
