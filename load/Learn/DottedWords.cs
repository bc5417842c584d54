using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Understanding;
using SmartPulse.Understanding.TimeGrammar.Finnish;
using SmartPulse.Understanding.TimeGrammar.Swedish;

namespace SmartPulse.Load.Learn;

/// <summary>The words of a language that are to be read with their dots and rings where a text has none (<c>domain/Understanding/Dotted</c>), as the labelled texts show them.</summary>
internal static class DottedWords
{
    /// <summary>A spelling without dots is another word of its own where it is not at least so many times rarer.</summary>
    private const int Rarer = 5;

    /// <summary>Of two words that are the same without their dots, one counts where it is at least so many times as frequent.</summary>
    private const int Commoner = 4;

    /// <summary>A word that is also written without dots has to be seen so often.</summary>
    private const int Enough = 3;

    /// <summary>Words of their own that hardly any text has.</summary>
    private static readonly FrozenSet<string> Own = new[] { "sa", "dar" }.ToFrozenSet(); // "Said", "days".

    /// <summary>In vocabularies it is English ("time for service"); "went" is hardly ever said.</summary>
    private const string For = "for";

    /// <summary>The words, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> In(IEnumerable<string> texts, Language language)
    {
        var own = Own.Concat(Enum.GetValues<Trade>().SelectMany(t => StarterVocabulary.Of(t)).SelectMany(s => s.Words.In(language).AddRange(s.Signs?.In(language) ?? [])).SelectMany(Words))
            .Concat(language == Language.Finnish ? FinnishTime.All.Words.Select(w => w.Word) : SwedishTime.All.Words.Select(w => w.Word)).Where(w => w != For).ToHashSet(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in texts.SelectMany(Words))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return
        [
            .. counts.Where(w => Plain(w.Key) != w.Key).GroupBy(w => Plain(w.Key), StringComparer.Ordinal)
                .Select(g => (Plain: g.Key, Seen: g.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).ToList()))
                .Where(g => !own.Contains(g.Plain) && counts.GetValueOrDefault(g.Plain) is var plain && g.Seen[0].Value >= Rarer * plain && (plain == 0 || g.Seen[0].Value >= Enough) && (g.Seen.Count == 1 || g.Seen[0].Value >= Commoner * g.Seen[1].Value))
                .Select(g => g.Seen[0].Key).Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Words(string text)
    {
        var from = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || !char.IsLetter(text[at]))
            {
                if (at > from)
                {
                    yield return text[from..at].ToLowerInvariant();
                }

                from = at + 1;
            }
        }
    }

    private static string Plain(string word) => word.Replace('ä', 'a').Replace('ö', 'o').Replace('å', 'a');
}
