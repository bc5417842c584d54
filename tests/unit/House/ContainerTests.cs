using System.Text.RegularExpressions;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.House;

/// <summary>What the containers are started with exists, and nothing in them names a host of ours.</summary>
public sealed partial class ContainerTests
{
    private static readonly string Compose = File.ReadAllText(Path.Combine(Files.Root, "docker-compose.yml"));
    private static readonly string[] Images = [.. new[] { "silo", "gateway" }.Select(program => File.ReadAllText(Path.Combine(Files.Root, program, "Dockerfile")))];

    [Fact]
    public void Every_setting_of_the_containers_is_in_the_operators_table()
    {
        var documented = File.ReadAllText(Path.Combine(Files.Root, "docs/operations.md"));
        var settings = Setting().Matches(Compose + string.Concat(Images)).Select(m => m.Value.Replace("__", ":", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(settings.Count >= 8, "The settings were not found; this check reads nothing.");
        Assert.Equal([], settings.Where(s => !documented.Contains($"`{s}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_variable_that_must_be_given_is_told_to_operators()
    {
        var documented = File.ReadAllText(Path.Combine(Files.Root, "docs/operations.md"));
        var needed = Needed().Matches(Compose).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(needed);
        Assert.Equal([], needed.Where(n => !documented.Contains($"`{n}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_image_names_a_registry()
    {
        var images = NamedImage().Matches(string.Join('\n', [Compose, .. Images])).Select(m => m.Groups["name"].Value).ToList();

        Assert.True(images.Count >= 4, "The images were not found; this check reads nothing.");
        // Before the first slash a name with a dot or a port is a host.
        Assert.Equal([], images.Where(i => i.Contains('/', StringComparison.Ordinal) && i.Split('/')[0] is var first && (first.Contains('.', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_program_of_ours_runs_as_somebody_without_rights()
    {
        Assert.All(Images, image => Assert.InRange(image.LastIndexOf("\nUSER smartpulse\n", StringComparison.Ordinal), image.LastIndexOf("\nFROM ", StringComparison.Ordinal), image.LastIndexOf("\nENTRYPOINT", StringComparison.Ordinal)));
    }

    [GeneratedRegex("SmartPulse__[A-Za-z_]+", RegexOptions.NonBacktracking)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\$\{(?<name>[A-Z_]+):\?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Needed();

    [GeneratedRegex(@"(image: (\$\{[A-Z_]+:-)?|^ARG [A-Z]+=)(?<name>[a-z0-9./:-]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NamedImage();
}
