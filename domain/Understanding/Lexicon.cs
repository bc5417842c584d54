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
    private readonly ImmutableArray<ImmutableArray<Step>> others;

    public Lexicon(params string[] patterns)
    {
        var compiled = patterns.Select(p => p.TrimEnd(' ', '~').Split(' ').Select(Step.Of).ToImmutableArray()).ToImmutableArray();
        others = [.. compiled.Where(p => !p[0].IsWords)];
        byFirstWord = compiled.Where(p => p[0].IsWords)
            .SelectMany(p => p[0].Choices.Select(word => (word, p)))
            .GroupBy(p => p.word, p => p.p)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
    }

    public bool IsIn(Utterance utterance) => First(utterance) is not null;

    public Match? First(Utterance utterance)
    {
        for (var at = 0; at < utterance.Count; at++)
        {
            if (At(utterance, at) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>Every place where something of the list begins; the longest there.</summary>
    public IEnumerable<Match> All(Utterance utterance)
    {
        for (var at = 0; at < utterance.Count; at++)
        {
            if (At(utterance, at) is { } match)
            {
                yield return match;
            }
        }
    }

    /// <summary>The longest pattern that begins at that term.</summary>
    public Match? At(Utterance utterance, int at)
    {
        if (at < 0 || at >= utterance.Count)
        {
            return null;
        }

        var longest = -1;
        if (byFirstWord.TryGetValue(utterance[at].Text, out var patterns))
        {
            longest = Longest(patterns, utterance, at);
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

        return from <= to && At(utterance, from) is { } match && match.To == to;
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

    private sealed record Step(ImmutableArray<string> Choices)
    {
        public bool IsGap => Choices is ["~"];

        /// <summary>Whole words only: then a table finds the pattern.</summary>
        public bool IsWords => !IsGap && Choices.All(c => !c.Contains('*', StringComparison.Ordinal));

        public static Step Of(string text) => new([.. text.Split('|')]);

        public bool Fits(string word)
        {
            foreach (var choice in Choices)
            {
                var (open, close) = (choice[0] == '*', choice[^1] == '*');
                var core = choice.AsSpan(open ? 1 : 0, choice.Length - (open ? 1 : 0) - (close ? 1 : 0));
                var fits = (open, close) switch
                {
                    (false, false) => word == choice,
                    (false, true) => word.AsSpan().StartsWith(core, StringComparison.Ordinal),
                    (true, false) => word.Length > core.Length && word.AsSpan().EndsWith(core, StringComparison.Ordinal),
                    _ => word.AsSpan().Contains(core, StringComparison.Ordinal),
                };
                if (fits)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
