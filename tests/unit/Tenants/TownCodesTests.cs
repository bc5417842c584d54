using System.Collections.Immutable;
using System.IO.Compression;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Understanding;

namespace SmartPulse.Tests.Unit.Tenants;

/// <summary>Which towns a business serves whole.</summary>
public sealed class TownCodesTests
{
    private const double AllButBoxes = 0.9;

    private static readonly ImmutableArray<string> Everywhere = [.. Enumerable.Range(0, 100).Select(n => n.ToString("00", System.Globalization.CultureInfo.InvariantCulture))];

    [Theory]
    [InlineData("Helsinki", true, "00", "01", "02")]
    [InlineData("helsingfors", true, "0")]
    [InlineData("Tampere", false, "33")]
    [InlineData("Tampere", true, "33", "34")]
    [InlineData("Stockholm", false, "11", "12")]
    [InlineData("Solna", true, "16", "17")]
    [InlineData("Nowhere", false, "00")]
    [InlineData("Helsinki", false)]
    public void CV130_a_town_is_served_when_all_its_codes_are(string town, bool served, params string[] area) => Assert.Equal(served, TownCodes.AreServed(town, [.. area]));

    [Fact]
    public void CV130_a_town_is_not_served_whole_when_the_area_lacks_any_code_that_the_published_lists_give_it()
    {
        foreach (var (town, codes) in PublishedTowns().Where(t => TownCodes.AreServed(t.Town, Everywhere)))
        {
            var missed = codes.Where(code => TownCodes.AreServed(town, Everywhere.Remove(code[..2]))).ToList();

            Assert.True(missed.Count <= codes.Count * (1 - AllButBoxes), $"{town}: {string.Join(", ", missed)}");
        }
    }

    private static IEnumerable<(string Town, List<string> Codes)> PublishedTowns() =>
        Finnish().Concat(Swedish()).Distinct().GroupBy(t => t.Town, t => t.Code).Select(g => (g.Key, g.ToList()));

    private static IEnumerable<(string Town, string Code)> Finnish() =>
        from line in Published.PathOf("postcodes_fi_bilingual.csv") is { } path ? File.ReadLines(path).Skip(1) : []
        let parts = line.Split(',')
        from town in new[] { parts[3], parts[4] }
        select (town, parts[0]);

    private static IEnumerable<(string Town, string Code)> Swedish()
    {
        if (Published.PathOf("postcodes_se.csv.gz") is not { } path)
        {
            yield break;
        }

        using var file = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        file.ReadLine();
        while (file.ReadLine() is { } line)
        {
            var parts = line.Split(',');
            yield return (parts[1], parts[0].Replace(" ", "", StringComparison.Ordinal));
        }
    }
}
