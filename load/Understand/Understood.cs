using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Load.Understand;

/// <summary>What was understood of one row, and that as a line of JSON: the findings with their spans, and flat beside them.</summary>
internal sealed record Understood(UtteranceRow Row, Findings Findings)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The acts, by the names of the published sets.</summary>
    public ImmutableArray<string> Acts { get; } = ActNames.Of(Findings, Row.Context, Row.Text);

    /// <summary>The job's name within the trade.</summary>
    public string? Job => Findings.Service?.Value.Value[(ServiceId.Prefix.Length + 1)..];

    /// <summary>How urgent.</summary>
    public string? Urgency => Findings.Emergency is not null ? "emergency" : Findings.Urgency?.Value.ToString().ToLowerInvariant();

    /// <summary>Street and flat in one, as people write them.</summary>
    public string? Street => Findings.Address?.Value is { Street: { } street } address ? string.Join(' ', new[] { street, address.Flat }.OfType<string>()) : null;

    /// <summary>The town, where it was said: one that only its postal code tells is not.</summary>
    private string? TownSaid => Findings.Address?.Value is { Town: { } town } address && (address.PostalCode is null || WordsBeginLike(town)) ? town : null;

    /// <summary>The parts of the place that were said, by their names in the published sets.</summary>
    public ImmutableArray<(string Name, string Value)> Place =>
    [
        .. new (string Name, string? Value)[]
        {
            ("street", Street), ("postal", Findings.Address?.Value.PostalCode is { } code ? PostalCodes.Written(code, Row.Context.Settings) : null), ("town", TownSaid), ("area", Findings.Area?.Value), ("note", Findings.PlaceNote?.Value),
        }.Where(p => p.Value is not null).Select(p => (p.Name, p.Value!)),
    ];

    private bool WordsBeginLike(string town)
    {
        const int beginning = 3;
        return Row.Text.Split([' ', ',', '.', '-', '/', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length >= beginning && town.StartsWith(word[..beginning], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The wish, flat.</summary>
    public FlatTime? Time => FlatTime.Of(Findings.Time?.Value, Findings.TimesSaid, Language);

    /// <summary>Two letters: the words' own language, or that of the talk where they do not tell.</summary>
    public string Language => (Findings.Language ?? Row.Context.Language) switch
    {
        SmartPulse.Language.Finnish => "fi",
        SmartPulse.Language.Swedish => "sv",
        _ => "en",
    };

    /// <summary>One line.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("id", Row.Id);
            var time = Time;
            Text(json, "date", time?.Date);
            Text(json, "time", time?.Time);
            Text(json, "date_to", time?.DateTo);
            Text(json, "time_to", time?.TimeTo);
            Text(json, "part", time?.Part);
            json.WriteBoolean("ambiguous", time?.IsAmbiguous ?? false);
            Text(json, "job", Job);
            Text(json, "urgency", Urgency);
            WritePlace(json);
            json.WriteStartArray("act");
            foreach (var act in Acts)
            {
                json.WriteStringValue(act);
            }

            json.WriteEndArray();
            json.WriteString("lang", Language);
            WriteFindings(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    private void WritePlace(Utf8JsonWriter json)
    {
        if (Place.IsEmpty)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        foreach (var (name, value) in Place)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private void WriteFindings(Utf8JsonWriter json)
    {
        json.WriteStartArray("findings");
        Finding("service", Findings.Service, v => v.Value);
        Finding("urgency", Findings.Urgency, v => v.ToString().ToLowerInvariant());
        Finding("emergency", Findings.Emergency, v => v);
        Finding("address", Findings.Address, v => string.Join(", ", new[] { v.Street, v.Flat, v.PostalCode, v.Town }.OfType<string>()));
        Finding("area", Findings.Area, v => v);
        Finding("note", Findings.PlaceNote, v => v);
        Finding("time", Findings.Time, v => string.Join(" | ", v.Select(w => $"{w.FirstDay:uuuu-MM-dd}..{w.LastDay:uuuu-MM-dd} {w.NotBefore:HH:mm}-{w.NotAfter:HH:mm}")));
        Finding("name", Findings.Name, v => v);
        Finding("rival", Findings.Rival, v => v.Value);
        Finding("for", Findings.ForAnother, v => v);
        Finding("with", Findings.With, v => v.Value);
        Finding("phone", Findings.Phone, v => v.E164);
        Finding("email", Findings.Email, v => v);
        Finding("money", Findings.Money, v => string.Create(CultureInfo.InvariantCulture, $"{v.MinorUnits / 100m:0.00} {v.Currency}"));
        json.WriteEndArray();

        void Finding<T>(string what, Finding<T>? finding, Func<T, string> write)
        {
            if (finding is null)
            {
                return;
            }

            json.WriteStartObject();
            json.WriteString("what", what);
            json.WriteString("value", write(finding.Value));
            json.WriteString("words", finding.Words);
            var start = Row.Text.IndexOf(finding.Words, StringComparison.Ordinal);
            if (start >= 0)
            {
                json.WriteStartArray("span");
                json.WriteNumberValue(start);
                json.WriteNumberValue(start + finding.Words.Length);
                json.WriteEndArray();
            }

            json.WriteNumber("confidence", finding.Confidence);
            json.WriteEndObject();
        }
    }
}
