using System.Buffers;
using System.Text;
using System.Text.Json;

namespace SmartPulse.Storage.Journals;

/// <summary>
/// The envelopes of one append as JSON, so that people can read them in any database and queries can reach into them. Events of one append share nearly everything:
/// what an event does not name is as in the event before it, and the first names whatever is not zero or null.
/// </summary>
internal static class EnvelopeText
{
    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Text, Utf8JsonWriter Json)? scratch;

    public static string Write(ReadOnlySpan<Envelope> envelopes)
    {
        var (text, json) = scratch ??= New();
        text.ResetWrittenCount();
        json.Reset();
        json.WriteStartArray();
        var before = default(Envelope);
        foreach (var envelope in envelopes)
        {
            Write(json, before, envelope);
            before = envelope;
        }

        json.WriteEndArray();
        json.Flush();
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>Throws <see cref="FormatException"/> when it is not what <see cref="Write(ReadOnlySpan{Envelope})"/> writes; a newer release may write more.</summary>
    public static Envelope[] Read(string text)
    {
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return Read(utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new FormatException("The envelopes are not the JSON that they were written as.", exception);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    private static (ArrayBufferWriter<byte> Text, Utf8JsonWriter Json) New()
    {
        var text = new ArrayBufferWriter<byte>(4096);
        return (text, new Utf8JsonWriter(text, new JsonWriterOptions { SkipValidation = true }));
    }

    private static void Write(Utf8JsonWriter json, Envelope before, Envelope envelope)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, envelope.Type);
        Write(json, "schema"u8, before.Schema, envelope.Schema);
        Write(json, "at"u8, before.At, envelope.At);
        Write(json, "actor"u8, before.Actor, envelope.Actor);
        Write(json, "cause"u8, before.Cause, envelope.Cause);
        Write(json, "trace"u8, before.TraceParent, envelope.TraceParent);
        Write(json, "settings"u8, before.SettingsVersion, envelope.SettingsVersion);
        Write(json, "opportunity"u8, before.Opportunity, envelope.Opportunity);
        Write(json, "part"u8, before.Part, envelope.Part);
        json.WriteNumber("length"u8, envelope.Length);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, long before, long value)
    {
        if (value != before)
        {
            json.WriteNumber(name, value);
        }
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? before, string? value)
    {
        if (value != before)
        {
            json.WriteString(name, value);
        }
    }

    private static Envelope[] Read(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        Expect(ref json, JsonTokenType.StartArray);
        var envelopes = new List<Envelope>(8);
        var last = new Envelope("", 0, 0, "", "", null, 0, null, 0, 0);
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            last = ReadOne(ref json, last with { Type = "", Length = -1 });
            envelopes.Add(last is { Length: >= 0, Part: >= 0, Type.Length: > 0, Actor: not null, Cause: not null } ? last : throw new FormatException("An envelope lacks its type, its actor, its cause or its length."));
        }

        return json.TokenType == JsonTokenType.EndArray && !json.Read() ? [.. envelopes] : throw new FormatException("The envelopes are not one list.");
    }

    private static Envelope ReadOne(ref Utf8JsonReader json, Envelope envelope)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            envelope =
                Is(ref json, "type"u8) ? envelope with { Type = Text(ref json)! }
                : Is(ref json, "length"u8) ? envelope with { Length = json.GetInt32() }
                : Is(ref json, "schema"u8) ? envelope with { Schema = json.GetInt32() }
                : Is(ref json, "at"u8) ? envelope with { At = json.GetInt64() }
                : Is(ref json, "actor"u8) ? envelope with { Actor = Text(ref json)! }
                : Is(ref json, "cause"u8) ? envelope with { Cause = Text(ref json)! }
                : Is(ref json, "trace"u8) ? envelope with { TraceParent = Text(ref json) }
                : Is(ref json, "settings"u8) ? envelope with { SettingsVersion = json.GetInt32() }
                : Is(ref json, "opportunity"u8) ? envelope with { Opportunity = Text(ref json) }
                : Is(ref json, "part"u8) ? envelope with { Part = json.GetInt32() }
                : throw new FormatException($"An envelope has a field '{json.GetString()}', which this release does not know: a newer one has written it.");
        }

        return envelope;
    }

    /// <summary>Whether that is the field's name; if so, the reader then stands at its value.</summary>
    private static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueTextEquals(name) && json.Read();

    private static string? Text(ref Utf8JsonReader json) => json.GetString();

    private static void Expect(ref Utf8JsonReader json, JsonTokenType type)
    {
        if (!json.Read() || json.TokenType != type)
        {
            throw new FormatException($"The envelopes do not begin with {type}.");
        }
    }
}
