using System.Numerics;
using System.Runtime.InteropServices;

namespace SmartPulse.Understanding;

/// <summary>A word of an index that a term fits, and how well: as <see cref="Similar.Fit"/> says.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordFit(int Word, double Fit);

/// <summary>
/// Finds the words that a term fits without looking at every word. What <see cref="Similar.Fit"/> takes for the same word shares some letters in a row, or the first
/// letter and nearly all others; only words that do are compared.
/// </summary>
internal sealed class WordIndex
{
    /// <summary>A form of a Finnish or Swedish word of so many letters, or its last part in a compound, begins with them.</summary>
    private const int NordicBeginning = 4;

    /// <summary>"Pipe, piping": the stem of an English word may be a letter shorter.</summary>
    private const int EnglishBeginning = 3;

    private const int UsualLength = 64;

    private readonly (string Text, Language Language, ulong Letters)[] words;
    private readonly Dictionary<ulong, int[]> finnish;
    private readonly Dictionary<ulong, int[]> swedish;
    private readonly Dictionary<ulong, int[]> english;

    /// <summary>Words that a misspelt term can be, by their first letter.</summary>
    private readonly Dictionary<char, int[]> byFirstLetter;

    /// <param name="words">Each once; their places are what <see cref="WordFit.Word"/> counts.</param>
    public WordIndex(IReadOnlyList<(string Text, Language Language)> words)
    {
        this.words = [.. words.Select(w => (w.Text, w.Language, LettersOf(w.Text)))];
        finnish = Table(Language.Finnish, text => KeyOf(Beginning(Similar.Softened(text, new char[text.Length]), NordicBeginning)));
        swedish = Table(Language.Swedish, text => KeyOf(Beginning(text, NordicBeginning)));
        english = Table(Language.English, text => KeyOf(Beginning(text, EnglishBeginning)));
        byFirstLetter = Places(_ => true).Where(i => words[i].Text.Length >= Similar.ShortestMisspelt).GroupBy(i => words[i].Text[0]).ToDictionary(g => g.Key, g => g.ToArray());

        IEnumerable<int> Places(Func<Language, bool> isOf) => Enumerable.Range(0, words.Count).Where(i => isOf(words[i].Language));

        Dictionary<ulong, int[]> Table(Language language, Func<string, ulong> keyOf) =>
            Places(l => l == language).GroupBy(i => keyOf(words[i].Text)).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The word in that place, and whose it is.</summary>
    public (string Text, Language Language) this[int place] => (words[place].Text, words[place].Language);

    /// <summary>Adds every word that the term fits, each once, in no particular order. A misspelling is looked for only where no word fits as it is written, and may be one.</summary>
    public void Find(string term, List<WordFit> found, bool mayBeMisspelt = true)
    {
        var first = found.Count;
        Span<char> buffer = term.Length <= UsualLength ? stackalloc char[UsualLength] : new char[term.Length];
        AddForms(finnish, Similar.Softened(term, buffer), NordicBeginning, compoundFrom: 3, term, found, first);
        AddForms(swedish, term, NordicBeginning, compoundFrom: 2, term, found, first);
        AddForms(english, term, EnglishBeginning, compoundFrom: int.MaxValue, term, found, first);
        for (var i = first; i < found.Count; i++)
        {
            mayBeMisspelt &= found[i].Fit <= Similar.Slip;
        }

        if (mayBeMisspelt)
        {
            AddMisspelt(term, found, first);
        }
    }

    /// <summary>Words that the term begins with, and those that stand in it after a first part of so many letters.</summary>
    private void AddForms(Dictionary<ulong, int[]> table, ReadOnlySpan<char> letters, int beginning, int compoundFrom, string term, List<WordFit> found, int first)
    {
        for (var length = 1; length <= Math.Min(beginning, letters.Length); length++)
        {
            AddOf(table, KeyOf(letters[..length]), term, found, first);
        }

        for (var at = compoundFrom; at <= letters.Length - beginning; at++)
        {
            AddOf(table, KeyOf(letters.Slice(at, beginning)), term, found, first);
        }
    }

    private void AddOf(Dictionary<ulong, int[]> table, ulong key, string term, List<WordFit> found, int first)
    {
        if (table.TryGetValue(key, out var candidates))
        {
            foreach (var word in candidates)
            {
                Add(word, term, found, first);
            }
        }
    }

    private void AddMisspelt(string term, List<WordFit> found, int first)
    {
        if (!byFirstLetter.TryGetValue(term[0], out var candidates))
        {
            return;
        }

        var letters = LettersOf(term);
        foreach (var word in candidates)
        {
            // A change, or a letter left out, takes one letter of the word away at most.
            var text = words[word].Text;
            if (term.Length >= text.Length - 1 && BitOperations.PopCount(words[word].Letters & ~letters) <= Similar.SlipsAllowed(text))
            {
                Add(word, term, found, first);
            }
        }
    }

    private void Add(int word, string term, List<WordFit> found, int first)
    {
        for (var i = first; i < found.Count; i++)
        {
            if (found[i].Word == word)
            {
                return;
            }
        }

        if (Similar.Fit(term, words[word].Text, words[word].Language) is var fit and > 0)
        {
            found.Add(new(word, fit));
        }
    }

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text, int length) => text[..Math.Min(length, text.Length)];

    /// <summary>Up to four letters as one number.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> letters)
    {
        var key = 0UL;
        foreach (var letter in letters)
        {
            key = key << 16 | letter;
        }

        return key;
    }

    /// <summary>Which letters are in it, a bit each; letters that share one are taken for the same, which lets more be compared, never less.</summary>
    private static ulong LettersOf(string text)
    {
        var letters = 0UL;
        foreach (var letter in text)
        {
            letters |= 1UL << (letter & 63);
        }

        return letters;
    }
}
