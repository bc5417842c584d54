using System.Runtime.CompilerServices;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>The tenant's own words for its services, as a sign of the language they are in: whole words of which some term is a form.</summary>
internal sealed class ServiceWords
{
    /// <summary>A shorter word, or a shorter term, tells no language.</summary>
    private const int Shortest = 4;

    private static readonly Language[] Languages = [Language.Finnish, Language.Swedish, Language.English];

    /// <summary>Settings never change, and their words are sorted once for each.</summary>
    private static readonly ConditionalWeakTable<LocationSettings, ServiceWords> Known = [];

    /// <summary>By their first letters; a list is a service's words in one language.</summary>
    private readonly Dictionary<string, (string Word, int List)[]>.AlternateLookup<ReadOnlySpan<char>> byBeginning;
    private readonly int lists;

    private ServiceWords(LocationSettings settings)
    {
        lists = settings.Services.Length * Languages.Length;
        byBeginning = settings.Services
            .SelectMany((service, i) => Languages.SelectMany((language, l) => service.Words.In(language).Select(word => (Word: word, List: (i * Languages.Length) + l))))
            .Where(w => w.Word.Length >= Shortest && !w.Word.Contains(' ', StringComparison.Ordinal)).GroupBy(w => w.Word[..Shortest], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The same one for the same settings.</summary>
    public static ServiceWords Of(LocationSettings settings) => Known.GetValue(settings, s => new(s));

    /// <summary>Whether the word begins as a word of some service does.</summary>
    public bool Has(string term)
    {
        if (term.Length >= Shortest && byBeginning.TryGetValue(term.AsSpan(0, Shortest), out var words))
        {
            foreach (var (word, _) in words)
            {
                if (term.StartsWith(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>How many services have a word in each language that some term begins with.</summary>
    public (int Finnish, int Swedish, int English) Heard(Utterance utterance)
    {
        var heard = (Finnish: 0, Swedish: 0, English: 0);
        bool[]? counted = null;
        foreach (var term in utterance.Terms)
        {
            if (term.Text.Length < Shortest || !byBeginning.TryGetValue(term.Text.AsSpan(0, Shortest), out var words))
            {
                continue;
            }

            foreach (var (word, list) in words)
            {
                counted ??= new bool[lists];
                if (!counted[list] && term.Text.StartsWith(word, StringComparison.Ordinal))
                {
                    counted[list] = true;
                    heard = Languages[list % Languages.Length] switch
                    {
                        Language.Finnish => heard with { Finnish = heard.Finnish + 1 },
                        Language.Swedish => heard with { Swedish = heard.Swedish + 1 },
                        _ => heard with { English = heard.English + 1 },
                    };
                }
            }
        }

        return heard;
    }
}
