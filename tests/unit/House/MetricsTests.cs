using System.Text.RegularExpressions;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.House;

/// <summary>docs/operations.md lists every metric there is and none that is not.</summary>
public sealed partial class MetricsTests
{
    private static readonly string[] Folders = ["abstractions", "connectors", "domain", "embedded", "gateway", "grains", "silo", "storage"];

    [Fact]
    public void TE05_the_operators_list_of_metrics_and_the_code_are_equal()
    {
        var made = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Files.Root, folder), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => Made().Matches(File.ReadAllText(file)).Select(m => m.Groups["name"].Value))
            .Distinct(StringComparer.Ordinal).ToList();
        var listed = Listed().Matches(File.ReadAllText(Path.Combine(Files.Root, "docs/operations.md"))).Select(m => m.Groups["name"].Value).ToList();

        Assert.True(made.Count > 20, "The instruments' sources were not found; this check reads nothing.");
        Assert.Equal([], made.Where(m => !m.StartsWith("smartpulse.", StringComparison.Ordinal)).Select(m => $"{m} is not named after the product"));
        Assert.Equal([], made.Except(listed, StringComparer.Ordinal).Select(m => $"{m} is not listed"));
        Assert.Equal([], listed.Except(made, StringComparer.Ordinal).Select(m => $"{m} is listed, and nothing makes it"));
        Assert.Equal(listed.Distinct(StringComparer.Ordinal), listed);
    }

    [GeneratedRegex("""Create(Observable)?(Counter|UpDownCounter|Histogram|Gauge)(<[a-z]+>)?\(\s*"(?<name>[^"]+)"[^)]""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Made();

    [GeneratedRegex(@"^\| `(?<name>smartpulse\.[a-z_.]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Listed();
}
