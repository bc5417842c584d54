using System.Collections.Concurrent;
using SmartPulse.Load.Evaluate;

namespace SmartPulse.Tests.Simulation;

/// <summary>What people write who have never seen how we read it (<c>tests/utterances</c>): of that, so much is understood, and no more may be understood wrongly.</summary>
public sealed class UtterancesTests
{
    [Theory]
    [InlineData("", "en", 0.95, 0.03)]
    [InlineData("", "fi", 0.96, 0.03)]
    [InlineData("", "sv", 0.95, 0.03)]
    [InlineData("harder", "en", 0.88, 0.09)]
    [InlineData("harder", "fi", 0.89, 0.07)]
    [InlineData("harder", "sv", 0.89, 0.07)]
    [InlineData("acts-and-jobs", "en", 0.825, 0.13)]
    [InlineData("acts-and-jobs", "fi", 0.83, 0.13)]
    [InlineData("acts-and-jobs", "sv", 0.825, 0.13)]
    [InlineData("times-and-places", "en", 0.82, 0.10)]
    [InlineData("times-and-places", "fi", 0.85, 0.09)]
    [InlineData("times-and-places", "sv", 0.86, 0.09)]
    public void UN280_texts_of_speakers_who_do_not_know_our_rules_are_understood(string folder, string language, double right, double wrong)
    {
        var fields = Scores(folder).Where(s => s.Language == language && s.Grave is null).ToArray();

        Assert.True(Share(fields, Verdict.Right) >= right, $"{language}: {Share(fields, Verdict.Right):P1} right.");
        Assert.True(Share(fields, Verdict.Wrong) <= wrong, $"{language}: {Share(fields, Verdict.Wrong):P1} wrong.");
    }

    [Theory]
    [InlineData("opt-out missed")]
    [InlineData("opt-out where none was")]
    public void UN280_no_opt_out_is_missed_in_the_first_three_sets_and_none_is_made_up(string error) =>
        Assert.Equal([], Scores("").Where(s => s.Grave == error).Select(s => s.Text));

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Scored>> Read = new();

    private static IReadOnlyList<Scored> Scores(string folder) => Read.GetOrAdd(folder, static name =>
        [.. EvaluationSet.All.First(s => s.Name == "utterances").ScoreAll(new DirectoryInfo(Path.Combine(Repository.Root, "tests/utterances", name)))]);

    private static double Share(Scored[] fields, Verdict verdict) => (double)fields.Count(f => f.Verdict == verdict) / fields.Length;
}
