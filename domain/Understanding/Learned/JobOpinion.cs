using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>Which job of the trade's usual ones it is, or none. A tenant's own service, one chosen by its number, an emergency's and one that is hardly more than named are known better.</summary>
internal static class JobOpinion
{
    /// <summary>In fewer words nothing is told but a name.</summary>
    private const int FewestWords = 3;

    /// <summary>Who says hardly more than the name of a job means that job; so sure rules are of one that is named in its own words.</summary>
    private const int OnlyNamed = 6;
    private const double Named = 0.9;

    private const double MostSure = 0.95;

    /// <summary>With the job that is likeliest.</summary>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, Likely likely)
    {
        var (answer, chance) = likely.Best;
        if (answer == NameOf(read.Service?.Value) || IsKnownBetter(read, said, context, chance))
        {
            return read;
        }

        if (answer == LearnedTable.None)
        {
            return chance < (context.Asked == Asked.Job ? Bars.NoJobAfterAll : IsAskedAbout(said, context) ? Bars.NoJobAskedAbout : Bars.NoJob) || (IsAskedAbout(said, context) && read.Acts.Contains(Act.Yes)) ? read
                : read with { Service = null, Rival = null, Also = null, Acts = IsAskedAbout(said, context) && !read.Acts.Any(ActsOpinion.Questions.Contains) ? read.Acts.Add(Act.AskOther) : read.Acts };
        }

        var id = ServiceId.From($"{ServiceId.Prefix}_{answer}");
        return IsOpen(context) && chance >= (read.Service is null ? Math.Max(Bars.Job, likely.Of(LearnedTable.None) + Bars.JobOverNone) : Bars.AnotherJob) && context.Settings.Services.Any(s => s.Id == id)
            ? read with
            {
                Service = new(id, said.Text.Trim(), Math.Round(Math.Min(MostSure, chance), 2)),
                Rival = chance < Bars.Job ? read.Service : null, // It is asked which of the two.
                Also = read.Also?.Value == id ? null : read.Also,
            }
            : read;
    }

    /// <summary>Where something else was asked, no job is found or changed by likelihood; it may be taken back, but not one that is asked about ("does it include the light?").</summary>
    private static bool IsOpen(UnderstandingContext context) => context.Asked is Asked.Nothing or Asked.Job;

    /// <summary>"Does it include the light?" is about the light.</summary>
    private static bool IsAskedAbout(Utterance said, UnderstandingContext context) => !IsOpen(context) && said.IsQuestion;

    private static bool IsKnownBetter(Findings read, Utterance said, UnderstandingContext context, float chance) =>
        read.Choice is not null || (read.Service is { } known
            ? (read.Emergency is not null && chance < Bars.NoJobAfterAll) || (known.Confidence >= Named && said.Count <= OnlyNamed) || !IsUsual(known.Value, context)
            : said.Count < FewestWords);

    private static bool IsUsual(ServiceId service, UnderstandingContext context) => StarterVocabulary.Of(context.Settings.Trade).Any(s => s.Name == NameOf(service));

    private static string NameOf(ServiceId? service) => service is { } id ? id.Value[(ServiceId.Prefix.Length + 1)..] : LearnedTable.None;
}
