using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>Which job of the trade's usual ones it is, where nothing else was asked. A tenant's own service, and one chosen by its number, is known better.</summary>
internal static class JobOpinion
{
    /// <summary>So likely a job is that no word of the vocabulary names.</summary>
    private const float Found = 0.65f;

    /// <summary>So likely it is another one, or none.</summary>
    private const float Another = 0.4f;

    /// <summary>So sure rules are of a job that is named in its own words; in so few words that nothing else is said, it is that one, and in more it takes more to be another.</summary>
    private const double Named = 0.9;
    private const int OnlyNamed = 4;
    private const int FewestWords = 3;
    private const float AnotherThanNamed = 0.7f;

    /// <summary>A word that names a job may be about something else in a longer text ("contactless? i just tap").</summary>
    private const float NoneAfterAll = 0.8f;
    private const int FewestToTakeBack = 8;

    private const double MostSure = 0.95;

    /// <summary>With the job that is likeliest.</summary>
    public static Findings On(Findings read, Utterance said, UnderstandingContext context, Likely likely)
    {
        if (context.Asked is not (Asked.Nothing or Asked.Job) || read.Choice is not null || (read.Service is null ? said.Count < FewestWords : read.Emergency is not null) || (read.Service is { Confidence: >= Named } && said.Count <= OnlyNamed) || (read.Service is { } known && !IsUsual(known.Value, context)))
        {
            return read;
        }

        var (answer, chance) = likely.Best;
        if (chance < (read.Service is null ? Found : read.Service.Confidence >= Named ? AnotherThanNamed : Another) || answer == NameOf(read.Service?.Value))
        {
            return read;
        }

        if (answer == LearnedTable.None)
        {
            return context.Asked == Asked.Job || read.Service is null || (read.Service.Confidence >= Named && (chance < NoneAfterAll || said.Count < FewestToTakeBack)) ? read : read with { Service = null, Rival = null, Also = null };
        }

        var id = ServiceId.From($"{ServiceId.Prefix}_{answer}");
        return context.Settings.Services.Any(s => s.Id == id)
            ? read with { Service = new(id, said.Text.Trim(), Math.Round(Math.Min(MostSure, chance), 2)), Rival = null, Also = read.Also?.Value == id ? null : read.Also }
            : read;
    }

    private static bool IsUsual(ServiceId service, UnderstandingContext context) => StarterVocabulary.Of(context.Settings.Trade).Any(s => s.Name == NameOf(service));

    private static string NameOf(ServiceId? service) => service is { } id ? id.Value[(ServiceId.Prefix.Length + 1)..] : LearnedTable.None;
}
