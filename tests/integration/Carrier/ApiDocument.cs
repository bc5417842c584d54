using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmartPulse.Tests.Integration.Carrier;

/// <summary>Twilio's published OpenAPI document, and a check of JSON against as much of JSON Schema as it uses.</summary>
internal sealed partial class ApiDocument
{
    private const string Accounts = "/2010-04-01/Accounts/{AccountSid}";

    private readonly JsonElement root;

    private ApiDocument(JsonElement root) => this.root = root;

    public static ApiDocument Twilio { get; } = Read();

    /// <summary>The schema of an operation's answer.</summary>
    public JsonElement Answer(string path, string method, string status) =>
        root.GetProperty("paths").GetProperty(Accounts + path).GetProperty(method).GetProperty("responses").GetProperty(status)
            .GetProperty("content").GetProperty("application/json").GetProperty("schema");

    /// <summary>The schema of an operation's form.</summary>
    public JsonElement Form(string path, string method) => Resolve(
        root.GetProperty("paths").GetProperty(Accounts + path).GetProperty(method).GetProperty("requestBody")
            .GetProperty("content").GetProperty("application/x-www-form-urlencoded").GetProperty("schema"));

    /// <summary>The names of an operation's query parameters.</summary>
    public IReadOnlyList<string> Query(string path, string method) =>
        [.. root.GetProperty("paths").GetProperty(Accounts + path).GetProperty(method).GetProperty("parameters").EnumerateArray()
            .Where(p => p.GetProperty("in").GetString() == "query").Select(p => p.GetProperty("name").GetString()!)];

    /// <summary>What is wrong with a value, a line for each place.</summary>
    public IReadOnlyList<string> Check(JsonElement schema, JsonElement value)
    {
        var faults = new List<string>();
        Check(Resolve(schema), value, "$", faults);
        return faults;
    }

    private void Check(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            if (!(schema.TryGetProperty("nullable", out var nullable) && nullable.GetBoolean()))
            {
                faults.Add($"{at} is null");
            }

            return;
        }

        var type = schema.TryGetProperty("type", out var t) ? t.GetString() : null;
        var isType = type switch
        {
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            _ => throw new InvalidOperationException($"{at}: the document's type '{type}' is not known to this check."),
        };
        if (!isType)
        {
            faults.Add($"{at} is no {type}");
            return;
        }

        switch (type)
        {
            case "string":
                CheckText(schema, value.GetString()!, at, faults);
                break;
            case "array":
                foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i)))
                {
                    Check(Resolve(schema.GetProperty("items")), item, $"{at}[{i}]", faults);
                }

                break;
            case "object":
                CheckObject(schema, value, at, faults);
                break;
            default:
                break;
        }
    }

    private void CheckObject(JsonElement schema, JsonElement value, string at, List<string> faults)
    {
        if (!schema.TryGetProperty("properties", out var properties))
        {
            // The one open object of this document: a map of names to paths.
            faults.AddRange(value.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.String).Select(p => $"{at}.{p.Name} is no path"));
            return;
        }

        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var inner))
            {
                Check(Resolve(inner), property.Value, $"{at}.{property.Name}", faults);
            }
            else
            {
                faults.Add($"{at}.{property.Name} is not in the document");
            }
        }

        // The document marks nothing as required, but the service sends all of it: a field left out is a fault of ours.
        faults.AddRange(properties.EnumerateObject().Where(p => !value.TryGetProperty(p.Name, out _)).Select(p => $"{at}.{p.Name} is missing"));
    }

    private static void CheckText(JsonElement schema, string text, string at, List<string> faults)
    {
        if (schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(a => a.GetString() == text))
        {
            faults.Add($"{at} is none of the enum's");
        }

        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)))
        {
            faults.Add($"{at} does not match {pattern}");
        }

        if ((schema.TryGetProperty("minLength", out var least) && text.Length < least.GetInt32()) || (schema.TryGetProperty("maxLength", out var most) && text.Length > most.GetInt32()))
        {
            faults.Add($"{at} has {text.Length} characters");
        }

        var format = schema.TryGetProperty("format", out var f) ? f.GetString() : null;
        var fits = format switch
        {
            null => true,
            "date-time-rfc-2822" => Rfc2822().IsMatch(text)
                && DateTime.TryParseExact(text[..^6], "ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "uri" => Uri.IsWellFormedUriString(text, UriKind.RelativeOrAbsolute),
            "phone-number" => Address().IsMatch(text),
            "currency" => text.Length == 3,
            _ => throw new InvalidOperationException($"{at}: the document's format '{format}' is not known to this check."),
        };
        if (!fits)
        {
            faults.Add($"{at} is no {format}");
        }
    }

    private JsonElement Resolve(JsonElement schema) => schema.TryGetProperty("$ref", out var reference)
        ? root.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!["#/components/schemas/".Length..])
        : schema;

    private static ApiDocument Read()
    {
        using var file = new GZipStream(File.OpenRead(SharedData.File("twilio_api_v2010.json.gz")), CompressionMode.Decompress);
        using var document = JsonDocument.Parse(file);
        return new(document.RootElement.Clone());
    }

    [GeneratedRegex(@"^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rfc2822();

    [GeneratedRegex(@"^(whatsapp:)?\+[1-9]\d{6,14}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
