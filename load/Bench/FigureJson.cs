using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartPulse.Load.Bench;

/// <summary>One object: for each figure what was measured.</summary>
internal static class FigureJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter<BarOf>(JsonNamingPolicy.CamelCase) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IEnumerable<FigureResult> results) =>
        JsonSerializer.Serialize(results.ToDictionary(r => r.Name, r => new Entry(r.Value, r.Floor, r.Ratio, r.Unit, r.Pairs, r.Aa, r.Bar, r.IsMet, r.Note)), Options);

    public static IReadOnlyList<FigureResult> Read(string json) =>
    [
        .. (JsonSerializer.Deserialize<Dictionary<string, Entry>>(json, Options) ?? [])
            .Select(e => new FigureResult(e.Key, e.Value.Value, e.Value.Floor, e.Value.Ratio, e.Value.Unit, e.Value.Pairs, e.Value.Aa, e.Value.Bar, e.Value.Note)),
    ];

    private sealed record Entry(double Value, double Floor, double Ratio, string Unit, int Pairs, double Aa, Bar? Bar, bool? Met, string Note);
}
