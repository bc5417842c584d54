using System.Collections.Frozen;

namespace SmartPulse.Understanding;

/// <summary>Whether a written word is a known word: inflected, in a compound, or a little misspelt.</summary>
internal static class Similar
{
    private static readonly FrozenSet<string> SwedishEndings = new[]
    {
        "n", "en", "et", "t", "s", "ns", "ens", "ets", "er", "r", "ar", "or", "na", "erna", "arna", "orna", "ade", "at", "de", "te", "ing", "ningen", "ar", "a", "e", "ta", "tt", "erns", "arnas", "ren", "ret",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> EnglishEndings = new[] { "s", "es", "ed", "d", "ing", "y", "er", "ers", "ly", "ings", "ies" }.ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SwedishEnding = SwedishEndings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishEnding = EnglishEndings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Longer words than this are no words, and are compared on the heap.</summary>
    private const int UsualLength = 64;

    /// <summary>A shorter word with a letter wrong is another word.</summary>
    internal const int ShortestMisspelt = 5;

    /// <summary>How well a word fits that is no more than misspelt.</summary>
    internal const double Slip = 0.6;

    /// <summary>How well a term fits a word of the vocabulary: 1 the same, above 0.5 a form of it, 0 not at all.</summary>
    public static double Fit(string term, string word, Language language)
    {
        if (term == word)
        {
            return 1;
        }

        if (word.Length < 2 || term.Length < 2)
        {
            return 0;
        }

        var form = language switch
        {
            Language.Finnish => FinnishForm(term, word),
            Language.Swedish => SwedishForm(term, word),
            _ => EnglishForm(term, word),
        };
        return form > 0 ? form : Misspelt(term, word, language);
    }

    private static double FinnishForm(string term, string word)
    {
        Span<char> termBuffer = term.Length <= UsualLength ? stackalloc char[UsualLength] : new char[term.Length];
        Span<char> wordBuffer = word.Length <= UsualLength ? stackalloc char[UsualLength] : new char[word.Length];
        var t = Softened(term, termBuffer);
        var w = Softened(word, wordBuffer);
        if (Inflected(t, w))
        {
            return 0.9;
        }

        // A compound ends with the word: "keittiöhana", "suihkuhanasta". The part before it has a syllable at least.
        for (var at = Math.Min(3, t.Length); w.Length >= 4 && at <= t.Length; at++)
        {
            var next = t[at..].IndexOf(w[..4]);
            if (next < 0)
            {
                return 0;
            }

            at += next;
            if (Inflected(t[at..], w))
            {
                return 0.8;
            }
        }

        return 0;
    }

    /// <summary>Finnish words change their last letters: "vuoto, vuodon", "hana, hanoja", "hammas, hampaan". The stem must be there, and an ending's worth may follow.</summary>
    private static bool Inflected(ReadOnlySpan<char> term, ReadOnlySpan<char> word)
    {
        var stem = word.Length <= 4 ? word.Length : word.Length <= 6 ? word.Length - 1 : word.Length - 2;
        return term.Length >= word.Length - 1 && term.Length <= word.Length + 6 && term.StartsWith(word[..stem], StringComparison.Ordinal);
    }

    /// <summary>Consonant gradation taken out, the same way in both words: kk/k, pp/p, tt/t/d, mp/mm, nt/nn, lt/ll, rt/rr.</summary>
    internal static ReadOnlySpan<char> Softened(string word, Span<char> soft)
    {
        var length = 0;
        foreach (var letter in word)
        {
            var (c, last) = (letter == 'd' ? 't' : letter, length == 0 ? ' ' : soft[length - 1]);
            var merges = (last, c) switch
            {
                ('k', 'k') or ('p', 'p') or ('t', 't') => true,
                ('m', 'm' or 'p') or ('n', 'n' or 't') or ('l', 'l' or 't') or ('r', 'r' or 't') => true,
                _ => false,
            };
            if (!merges)
            {
                soft[length++] = c;
            }
        }

        return soft[..length];
    }

    private static double SwedishForm(string term, string word)
    {
        if (IsForm(term, word))
        {
            return 0.9;
        }

        // "Kökskran", "köksblandaren": the last part names the thing.
        for (var at = term.IndexOf(word, Math.Min(2, term.Length), StringComparison.Ordinal); word.Length >= 4 && at > 0; at = at + 1 < term.Length ? term.IndexOf(word, at + 1, StringComparison.Ordinal) : -1)
        {
            if (at + word.Length == term.Length || SwedishEnding.Contains(term.AsSpan()[(at + word.Length)..]))
            {
                return 0.8;
            }
        }

        return 0;

        static bool IsForm(string term, string word)
        {
            if (term.StartsWith(word, StringComparison.Ordinal) && SwedishEnding.Contains(term.AsSpan()[word.Length..]))
            {
                return true;
            }

            // "Blandare, blandaren"; "läcka, läckan, läcker, läckt": the last vowel gives way.
            var stem = word[^1] is 'a' or 'e' && word.Length >= 5 ? word.AsSpan()[..^1] : word;
            return stem.Length != word.Length && term.AsSpan().StartsWith(stem, StringComparison.Ordinal) && SwedishEnding.Contains(term.AsSpan()[stem.Length..]);
        }
    }

    private static double EnglishForm(string term, string word)
    {
        if (term.StartsWith(word, StringComparison.Ordinal) && EnglishEnding.Contains(term.AsSpan()[word.Length..]))
        {
            return 0.9;
        }

        // "Drip, dripping"; "leaky"; "block, blocked".
        if (term.Length > word.Length + 1 && term.StartsWith(word, StringComparison.Ordinal) && term[word.Length] == word[^1] && EnglishEnding.Contains(term.AsSpan()[(word.Length + 1)..]))
        {
            return 0.9;
        }

        var stem = word[^1] == 'e' && word.Length >= 4 ? word.AsSpan()[..^1] : word;
        return stem.Length != word.Length && term.AsSpan().StartsWith(stem, StringComparison.Ordinal) && EnglishEnding.Contains(term.AsSpan()[stem.Length..]) ? 0.9 : 0;
    }

    /// <summary>How many letters of a word may be wrong.</summary>
    internal static int SlipsAllowed(string word) => word.Length >= 8 ? 2 : 1;

    private static double Misspelt(string term, string word, Language language)
    {
        if (word.Length < ShortestMisspelt || term.Length < 4 || term[0] != word[0])
        {
            return 0;
        }

        var allowed = SlipsAllowed(word);
        var longest = language == Language.English ? term.Length : Math.Min(term.Length, word.Length + 5);
        if (longest < word.Length - allowed || (language == Language.English && term.Length > word.Length + 2))
        {
            return 0;
        }

        // An inflected misspelling: compare with as much of the term as the word is long, or its stem.
        var stem = language == Language.English ? word.Length : word.Length - 1;
        for (var length = Math.Max(1, stem - 1); length <= Math.Min(term.Length, word.Length + 1); length++)
        {
            if (language == Language.English && length != term.Length)
            {
                continue;
            }

            if (Distance(term.AsSpan(0, length), word, allowed) <= allowed - (word.Length - length > allowed ? 1 : 0) && term.Length - length <= 5 && Math.Abs(word.Length - length) < 2)
            {
                return Slip;
            }
        }

        return 0;
    }

    /// <summary>Letters to change, add, drop or swap; more than <paramref name="most"/> is only said to be more.</summary>
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || b.Length > 40)
        {
            return most + 1;
        }

        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                best = Math.Min(best, row[j]);
            }

            if (best > most)
            {
                return most + 1;
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }
}
