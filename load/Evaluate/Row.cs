using System.Text.Json;
using SmartPulse.Load.Understand;
using SmartPulse.Understanding;

namespace SmartPulse.Load.Evaluate;

/// <summary>A row of a set, and what every set does with it: understand the words, and hold what was found against what is expected.</summary>
/// <param name="Set">The set.</param>
/// <param name="Json">The row as it stands in the file.</param>
internal sealed record Row(string Set, JsonElement Json)
{
    private static readonly Understander Understander = new();

    public string Id => Text("id") ?? "";

    public string Language => Text("lang") ?? "";

    /// <summary>A text of the row, or null.</summary>
    public string? Text(string name) => Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>What is made of the row's words; where the set says less than we need, these say it.</summary>
    public Understood Understand(string? reference = null, string? zone = null, string? expecting = null)
    {
        var row = JsonSerializer.SerializeToElement(Json.EnumerateObject()
            .Where(p => p.Name is "id" or "text" or "lang" or "reference" or "zone" or "expecting" or "tenant" or "offers" or "known" or "spoken")
            .Select(p => (p.Name, Value: (object?)p.Value))
            .Concat(new (string Name, object? Value)[] { ("reference", reference), ("zone", zone), ("expecting", expecting) }.Where(g => g.Value is not null))
            .GroupBy(p => p.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal));
        var read = UtteranceRow.Read(row);
        return new(read, Understander.Understand(read.Text, read.Context));
    }

    /// <summary>A field that has to be exactly so.</summary>
    public Scored Same(string field, string? expected, string? found) =>
        Score(field, string.Equals(expected, found, StringComparison.OrdinalIgnoreCase) ? Verdict.Right : found is null ? Verdict.Silent : Verdict.Wrong, expected ?? "nothing", found);

    public Scored Score(string field, Verdict verdict, string expected, string? found) =>
        new(Set, Language, Id, field, verdict, Text("text") ?? "", expected, found ?? "");
}
