using System.Text.Json;
using System.Text.Json.Nodes;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Wire;

/// <summary>Samples of messages and states as they were once written, kept with the sources: <c>HoldResult.taken.json</c>.</summary>
internal static class MessageSamples
{
    private static IEnumerable<Type> All => Messages.Types.Concat(Messages.States).Concat(Messages.Families).Where(IsOurs);

    /// <summary>Reads all that are kept in the folder, by the type that they are samples of.</summary>
    public static IReadOnlyList<(string Name, Type Type, JsonNode Json)> In(string folder)
    {
        var types = All.ToDictionary(NameOf, StringComparer.Ordinal);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => (
                Path.GetFileNameWithoutExtension(file),
                types[Path.GetFileName(file).Split('.')[0]],
                JsonNode.Parse(File.ReadAllText(file))!)),
        ];
    }

    /// <summary>The names of the samples that there must be.</summary>
    public static IEnumerable<(string Name, Type Type, string? Case)> Wanted() =>
        from type in All
        from one in Messages.CasesOf(type)
        select (one.Name is null ? NameOf(type) : $"{NameOf(type)}.{one.Name}", type, one.Name);

    /// <summary>Writes what is read from the JSON again.</summary>
    public static JsonNode Again(JsonNode json, Type type) => JsonSerializer.SerializeToNode(json.Deserialize(type, WireFormat.Options), type, WireFormat.Options)!;

    /// <summary>Where the second lacks something that the first has, or has it otherwise; null when nowhere. More is no difference: later releases add.</summary>
    public static string? FirstLoss(JsonNode? before, JsonNode? after, string path = "$") => (before, after) switch
    {
        (JsonObject b, JsonObject a) => b.Select(m => FirstLoss(m.Value, a[m.Key], $"{path}.{m.Key}")).FirstOrDefault(l => l is not null),
        (JsonArray b, JsonArray a) when b.Count == a.Count => b.Zip(a).Select((pair, i) => FirstLoss(pair.First, pair.Second, $"{path}[{i}]")).FirstOrDefault(l => l is not null),
        _ => JsonNode.DeepEquals(before, after) ? null : path,
    };

    private static bool IsOurs(Type type) => (Nullable.GetUnderlyingType(type) ?? type).Namespace!.StartsWith("SmartPulse", StringComparison.Ordinal);

    private static string NameOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type).Name;
}
