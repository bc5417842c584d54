using System.Text.Json;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>The material published beside the repository; where it is not, there is nothing to measure.</summary>
internal static class Published
{
    /// <summary>The rows of a file of JSON lines; none when the folder is not there.</summary>
    public static IEnumerable<JsonElement> Rows(string file) => PathOf(file + ".jsonl") is { } path ? File.ReadLines(path).Select(l => JsonDocument.Parse(l).RootElement.Clone()) : [];

    /// <summary>Where a file is, or null.</summary>
    public static string? PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>"fi", "sv" or "en".</summary>
    public static Language Language(this JsonElement row) => row.GetProperty("lang").GetString() switch
    {
        "fi" => SmartPulse.Language.Finnish,
        "sv" => SmartPulse.Language.Swedish,
        _ => SmartPulse.Language.English,
    };
}
