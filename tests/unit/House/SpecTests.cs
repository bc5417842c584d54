using System.Text.RegularExpressions;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.House;

/// <summary>The behaviour and its proof name each other: no rule without a test, no test of a rule that is not written.</summary>
public sealed partial class SpecTests
{
    [Fact]
    public void Every_rule_has_a_test_and_every_test_names_a_rule_that_exists()
    {
        var rules = Rule().Matches(File.ReadAllText(Path.Combine(Files.Root, "docs/spec.md"))).Select(m => m.Groups["rule"].Value).ToList();
        var tested = Directory.EnumerateFiles(Path.Combine(Files.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Files.Root, "web"), "*.test.ts", SearchOption.AllDirectories).Where(f => !f.Contains("node_modules", StringComparison.Ordinal)))
            .Concat(Directory.EnumerateFiles(Path.Combine(Files.Root, "tests/browser"), "*.test.ts"))
            .SelectMany(file => Tested().Matches(File.ReadAllText(file)).Concat(TestedInBrowser().Matches(File.ReadAllText(file))).Select(m => m.Groups["rule"].Value)).ToHashSet();

        Assert.Equal([], rules.GroupBy(r => r).Where(g => g.Count() > 1).Select(g => $"{g.Key} stands twice"));
        Assert.Equal([], rules.Where(r => !tested.Contains(r)).Select(r => $"{r} has no test"));
        Assert.Equal([], tested.Where(t => !rules.Contains(t)).Order(StringComparer.Ordinal).Select(t => $"{t} is tested, and no rule"));
    }

    [GeneratedRegex(@"^- \*\*(?<rule>[A-Z]{2}\d{2,3})\*\*", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\b(?<rule>[A-Z]{2}\d{2,3})_[A-Za-z]\w+\(", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Tested();

    [GeneratedRegex(@"\bit\(['`](?<rule>[A-Z]{2}\d{2,3}) ", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TestedInBrowser();
}
