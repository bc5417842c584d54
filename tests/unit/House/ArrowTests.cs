using System.Xml.Linq;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.House;

/// <summary>Arrows point one way (docs/architecture.md).</summary>
public sealed class ArrowTests
{
    /// <summary>Who may name whom. A reference that is not here is a change of the design, and belongs there first.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["embedded/Model"] = [],
        ["embedded"] = ["embedded/Model"],
        ["abstractions"] = [],
        ["domain"] = ["abstractions"],
        ["grains"] = ["domain"],
        ["connectors"] = ["abstractions"],
        ["storage"] = ["abstractions"],
        ["silo"] = ["grains", "connectors", "storage", "embedded"],
        ["gateway"] = ["silo"],
        ["load"] = ["silo", "connectors", "storage", "gateway"],
    };

    [Fact]
    public void Every_project_names_only_what_its_arrows_allow()
    {
        foreach (var (project, references) in References())
        {
            Assert.True(Allowed.TryGetValue(project, out var allowed), $"{project} is a new project: say in docs/architecture.md whom it may name, and then here.");
            Assert.All(references, r => Assert.True(allowed.Contains(r), $"{project} names {r}; it may name {string.Join(", ", allowed)}."));
        }
    }

    [Fact]
    public void No_source_outside_the_composition_knows_the_engine()
    {
        var offenders = new[] { "abstractions", "domain", "grains", "connectors", "storage", "gateway" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Files.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("#if", StringComparison.Ordinal) || line.Contains("SmartPulse.Embedded", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Files.Root, file));

        Assert.Equal([], offenders);
    }

    [Fact]
    public void Grains_and_domain_never_escape_to_the_thread_pool()
    {
        string[] banned = ["Task.Run(", "ConfigureAwait(false)", "new Timer(", "Task.Delay(", "Task.Factory", "ThreadPool.", "Parallel."];
        var offenders = new[] { "domain", "grains" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Files.Root, folder), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => File.ReadLines(file).Where(line => banned.Any(line.Contains)).Select(line => $"{Path.GetRelativePath(Files.Root, file)}: {line.Trim()}"));

        Assert.Equal([], offenders);
    }

    private static IEnumerable<(string Project, string[] References)> References() =>
        Allowed.Keys.Concat(Directory.EnumerateDirectories(Files.Root).Select(Path.GetFileName).OfType<string>()
                .Where(f => f is not "tests" && Directory.EnumerateFiles(Path.Combine(Files.Root, f), "*.csproj").Any()))
            .Distinct()
            .Select(folder => (folder, XDocument.Load(Directory.EnumerateFiles(Path.Combine(Files.Root, folder), "*.csproj").Single())
                .Descendants("ProjectReference").Select(r => Resolve(folder, r.Attribute("Include")!.Value)).ToArray()));

    private static string Resolve(string folder, string include) =>
        Path.GetRelativePath(Files.Root, Path.GetDirectoryName(Path.GetFullPath(Path.Combine(Files.Root, folder, include)))!).Replace('\\', '/');
}
