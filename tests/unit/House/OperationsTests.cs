using System.Text.RegularExpressions;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.House;

/// <summary>docs/operations.md names every setting there is.</summary>
public sealed partial class OperationsTests
{
    [Fact]
    public void Every_setting_is_in_the_operators_table()
    {
        var documented = File.ReadAllText(Path.Combine(Files.Root, "docs/operations.md"));
        var settings = new[] { "connectors", "gateway", "silo", "storage" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Files.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(File.ReadAllText)
            .Where(source => Section().IsMatch(source))
            .SelectMany(source => Settable().Matches(source).Select(m => $"{Section().Match(source).Groups["name"].Value}:{m.Groups["name"].Value}"))
            .ToList();

        Assert.True(settings.Count > 20, "The settings' sources were not found; this check reads nothing.");
        Assert.Equal([], settings.Where(s => !documented.Contains($"`{s}`", StringComparison.Ordinal)));
    }

    [GeneratedRegex("const string Section = \"(?<name>[A-Za-z:]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Section();

    [GeneratedRegex(@"^    public [A-Za-z<>?\[\]]+ (?<name>\w+) \{ get; set; \}", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Settable();
}
