using System.Collections.Frozen;
using SmartPulse.Tenants;
using SmartPulse.Understanding.TimeGrammar.Finnish;
using SmartPulse.Understanding.TimeGrammar.Swedish;

namespace SmartPulse.Understanding;

/// <summary>The words of a language that are to be read with their dots and rings where a text has none, by their plain spelling.</summary>
internal static class DottedWords
{
    /// <summary>A spelling without dots is another word of its own where it is not at least so many times rarer.</summary>
    private const int Rarer = 5;

    /// <summary>Of two words that are the same without their dots, one counts where it is at least so many times as frequent.</summary>
    private const int Commoner = 4;

    /// <summary>A word that is also written without dots has to be seen so often.</summary>
    private const int Enough = 3;

    /// <summary>In vocabularies it is English ("time for service"); "went" is hardly ever said.</summary>
    private const string For = "for";

    /// <summary>Words of their own that hardly any text has: "said", "days".</summary>
    private static readonly FrozenSet<string> Own = new[] { "sa", "dar" }.ToFrozenSet();

    /// <summary>The words by their plain spelling.</summary>
    public static FrozenDictionary<string, string> Of(Language language)
    {
        var seen = SeenWords.Of(language);
        var own = Own.Concat(Enum.GetValues<Trade>().SelectMany(t => StarterVocabulary.Of(t)).SelectMany(s => s.Words.In(language).AddRange(s.Signs?.In(language) ?? [])).SelectMany(words => Utterance.Of(words).Terms).Select(t => t.Text))
            .Concat(language == Language.Finnish ? FinnishTime.All.Words.Select(w => w.Word) : SwedishTime.All.Words.Select(w => w.Word)).Where(w => w != For).ToHashSet(StringComparer.Ordinal);
        return seen.Words.Where(w => w.Key.AsSpan().ContainsAny('ä', 'ö', 'å')).GroupBy(w => Foldings.Plain(w.Key), StringComparer.Ordinal)
            .Select(g => (Plain: g.Key, Best: g.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).ToArray()))
            .Where(g => !own.Contains(g.Plain) && seen.CountOf(g.Plain) is var plain && g.Best[0].Value >= Rarer * plain && (plain == 0 || g.Best[0].Value >= Enough) && (g.Best.Length == 1 || g.Best[0].Value >= Commoner * g.Best[1].Value))
            .ToFrozenDictionary(g => g.Plain, g => g.Best[0].Key, StringComparer.Ordinal);
    }
}
