using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>Which of the tenant's own questions and answers a customer asks about, by the words that the tenant gave it.</summary>
internal static class OwnAnswers
{
    /// <summary>Settings never change, and their words are cut once.</summary>
    private static readonly ConditionalWeakTable<LocationSettings, (string Id, Language Language, ImmutableArray<string> Words)[]> Cut = [];

    /// <summary>The id of the answer whose longest phrase is in the words, and that phrase as said; null when none is.</summary>
    public static (string Id, string Words)? Read(Utterance utterance, LocationSettings settings)
    {
        if (settings.Answers.IsDefaultOrEmpty)
        {
            return null;
        }

        (string Id, string Words, int Length)? best = null;
        foreach (var (id, language, words) in Cut.GetValue(settings, Of))
        {
            for (var at = 0; at + words.Length <= utterance.Count; at++)
            {
                if (Fits(utterance, at, words, language) && words.Length > (best?.Length ?? 0))
                {
                    best = (id, utterance.Words(at, at + words.Length - 1), words.Length);
                }
            }
        }

        return best is { } found ? (found.Id, found.Words) : null;
    }

    private static bool Fits(Utterance utterance, int at, ImmutableArray<string> words, Language language)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Similar.Fit(utterance[at + i].Text, words[i], language) <= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static (string Id, Language Language, ImmutableArray<string> Words)[] Of(LocationSettings settings) =>
    [
        .. from answer in settings.Answers
           from language in Enum.GetValues<Language>()
           from phrase in answer.AskedBy.In(language)
           select (answer.Id, language, Utterance.Of(phrase).Terms.Select(t => t.Text).ToImmutableArray()),
    ];
}
