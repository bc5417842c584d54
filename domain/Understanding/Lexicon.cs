using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SmartPulse.Understanding;

/// <summary>Where a pattern was found: the first and the last term, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Match(int From, int To);

/// <summary>
/// A list of words and phrases that a linguist can read. A term is a word, <c>word*</c> (begins so), <c>*word</c> (ends so, and is longer),
/// <c>*word*</c> (has it inside), or several of these with <c>|</c> between. <c>~</c> stands for up to three words of the same clause.
/// </summary>
internal sealed class Lexicon
{
    private const int LongestGap = 3;

    private readonly FrozenDictionary<string, ImmutableArray<ImmutableArray<Step>>> byFirstWord;
    private readonly FrozenDictionary<uint, ImmutableArray<ImmutableArray<Step>>> byBeginning;
    private readonly ImmutableArray<ImmutableArray<Step>> others;
    private readonly FirstWords firstWords;

    /// <exception cref="ArgumentException">A pattern that could never be found as it was meant; its message names it.</exception>
    public Lexicon(params string[] patterns)
    {
        foreach (var pattern in patterns)
        {
            Refuse(pattern);
        }

        var compiled = patterns.Select(p => p.TrimEnd(' ', '~').Split(' ').Select(Step.Of).ToImmutableArray()).ToImmutableArray();
        byBeginning = compiled.Where(p => p[0] is { IsWords: false, HasBeginning: true })
            .SelectMany(p => p[0].Choices.Select(choice => (beginning: Term.BeginningHashOf(choice.Core), p)).DistinctBy(b => b.beginning))
            .GroupBy(p => p.beginning, p => p.p)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        others = [.. compiled.Where(p => p[0] is { IsWords: false, HasBeginning: false })];
        byFirstWord = compiled.Where(p => p[0].IsWords)
            .SelectMany(p => p[0].Choices.Select(choice => (word: choice.Core, p)))
            .GroupBy(p => p.word, p => p.p)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        firstWords = new(compiled.SelectMany(p => p[0].Choices));
    }

    public bool IsIn(Utterance utterance) => From(utterance, 0) is not null;

    /// <summary>The first place where something of the list begins; the longest there.</summary>
    public Match? First(Utterance utterance) => From(utterance, 0);

    /// <summary>The first place at that term or after it where something of the list begins; the longest there.</summary>
    public Match? From(Utterance utterance, int from)
    {
        for (var at = from; at < utterance.Count; at++)
        {
            if (At(utterance, at) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>Whether something of the list begins in that clause.</summary>
    public bool IsInClause(Utterance utterance, int clause)
    {
        for (var at = 0; at < utterance.Count; at++)
        {
            if (utterance[at].Clause == clause && At(utterance, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest pattern that begins at that term.</summary>
    public Match? At(Utterance utterance, int at)
    {
        if (at < 0 || at >= utterance.Count || !firstWords.MayBe(utterance[at]))
        {
            return null;
        }

        var longest = -1;
        if (byFirstWord.TryGetValue(utterance[at].Text, out var patterns))
        {
            longest = Longest(patterns, utterance, at);
        }

        if (byBeginning.Count > 0 && byBeginning.TryGetValue(utterance[at].BeginningHash, out patterns))
        {
            longest = Math.Max(longest, Longest(patterns, utterance, at));
        }

        longest = Math.Max(longest, Longest(others, utterance, at));
        return longest < 0 ? null : new Match(at, longest);
    }

    /// <summary>Whether the whole message is one of the list, politeness aside.</summary>
    public bool IsWhole(Utterance utterance, IReadOnlySet<string>? besides = null)
    {
        var (from, to) = (0, utterance.Count - 1);
        while (from <= to && besides is not null && besides.Contains(utterance[from].Text))
        {
            from++;
        }

        while (to >= from && besides is not null && besides.Contains(utterance[to].Text))
        {
            to--;
        }

        return from <= to && At(utterance, from) is { } match && match.To >= to; // The pattern may claim a word that was let go.
    }

    /// <summary>A slip of whoever wrote the list would otherwise only be a pattern that nothing ever fits.</summary>
    private static void Refuse(string pattern)
    {
        var steps = pattern.TrimEnd(' ', '~').Split(' ');
        foreach (var alternative in steps.Where((step, at) => at == 0 || step != "~").SelectMany(step => step.Split('|')))
        {
            // A term is all letters or all digits, and in small letters; a gap begins nothing and is no alternative.
            var core = alternative.Trim('*');
            if (core.Length == 0 || !(core.All(char.IsAsciiDigit) || core.All(c => char.IsLetter(c) && !char.IsUpper(c))))
            {
                throw new ArgumentException($"No word can fit \"{alternative}\" of the pattern \"{pattern}\".", nameof(pattern));
            }
        }
    }

    private static int Longest(ImmutableArray<ImmutableArray<Step>> patterns, Utterance utterance, int at)
    {
        var longest = -1;
        foreach (var pattern in patterns)
        {
            longest = Math.Max(longest, LastTerm(pattern, 0, utterance, at));
        }

        return longest;
    }

    private static int LastTerm(ImmutableArray<Step> pattern, int step, Utterance utterance, int at)
    {
        if (pattern[step].IsGap)
        {
            for (var skipped = 0; skipped <= LongestGap; skipped++)
            {
                // A gap stays within its clause: "can you change the tap, it leaks" changes no visit.
                if (skipped > 0 && (at + skipped - 1 >= utterance.Count || utterance[at + skipped - 1].Clause != utterance[at - 1].Clause))
                {
                    return -1;
                }

                if (LastTerm(pattern, step + 1, utterance, at + skipped) is var last and >= 0)
                {
                    return last;
                }
            }

            return -1;
        }

        return at >= utterance.Count || !pattern[step].Fits(utterance[at].Text) ? -1
            : step == pattern.Length - 1 ? at
            : LastTerm(pattern, step + 1, utterance, at + 1);
    }

    private sealed class Step(ImmutableArray<string> choices)
    {
        public ImmutableArray<Choice> Choices { get; } = [.. choices.Select(Choice.Of)];

        public bool IsGap { get; } = choices is ["~"];

        /// <summary>Whole words only: then a table finds the pattern.</summary>
        public bool IsWords => !IsGap && Choices.All(c => c is { IsOpenBefore: false, IsOpenAfter: false });

        /// <summary>Whether a word that fits has the first letters of one of the choices: then a table by these finds the pattern.</summary>
        public bool HasBeginning => !IsGap && Choices.All(c => !c.IsOpenBefore && (!c.IsOpenAfter || c.Core.Length >= Term.BeginningLength));

        public static Step Of(string text) => new([.. text.Split('|')]);

        public bool Fits(string word)
        {
            foreach (var choice in Choices)
            {
                if (choice.Fits(word))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A word, or the part of one that has to be there.</summary>
    private sealed record Choice(string Core, bool IsOpenBefore, bool IsOpenAfter)
    {
        public static Choice Of(string text) => new(text.Trim('*'), text[0] == '*', text[^1] == '*');

        public bool Fits(string word) => (IsOpenBefore, IsOpenAfter) switch
        {
            (false, false) => word == Core,
            (false, true) => word.StartsWith(Core, StringComparison.Ordinal),
            (true, false) => word.Length > Core.Length && word.EndsWith(Core, StringComparison.Ordinal),
            _ => word.Contains(Core, StringComparison.Ordinal),
        };
    }

    /// <summary>
    /// Says of nearly every word that no pattern begins with it, by two or three bits and without comparing letters: some hundred lists are held against each word
    /// of each message, and hardly any of them has it.
    /// </summary>
    private sealed class FirstWords
    {
        private const int Bits = 1024;

        private readonly ulong[] words = new ulong[Bits / 64];
        private readonly ulong[] beginnings = new ulong[Bits / 64];
        private readonly ulong[] endings = new ulong[Bits / 64];
        private readonly bool hasEndings;
        private readonly bool anything;

        public FirstWords(IEnumerable<Choice> choices)
        {
            foreach (var choice in choices)
            {
                if (choice is { IsOpenBefore: false, IsOpenAfter: false })
                {
                    Set(words, Term.HashOf(choice.Core));
                }
                else if (!choice.IsOpenBefore && choice.Core.Length >= Term.BeginningLength)
                {
                    Set(beginnings, Term.BeginningHashOf(choice.Core));
                }
                else if (!choice.IsOpenAfter && choice.Core.Length >= Term.BeginningLength)
                {
                    Set(endings, Term.EndingHashOf(choice.Core));
                    hasEndings = true;
                }
                else
                {
                    anything = true;
                }
            }
        }

        public bool MayBe(Term term) => anything || Has(words, term.Hash) || Has(beginnings, term.BeginningHash) || (hasEndings && Has(endings, term.EndingHash));

        private static void Set(ulong[] bits, uint hash) => bits[hash % Bits / 64] |= 1UL << (int)(hash % 64);

        private static bool Has(ulong[] bits, uint hash) => (bits[hash % Bits / 64] & (1UL << (int)(hash % 64))) != 0;
    }
}
