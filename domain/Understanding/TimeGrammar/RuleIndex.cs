using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>The rules that read one kind, found by the word that a phrase begins with: of some hundred a word begins hardly any.</summary>
internal sealed class RuleIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<(Rule Rule, int Place)>> byWord;

    /// <summary>In the order of the rules: of two that read as much the first counts.</summary>
    public RuleIndex(IEnumerable<Rule> rules)
    {
        ImmutableArray<(Rule Rule, int Place)> all = [.. rules.Select((rule, place) => (rule, place))];
        byWord = all.SelectMany(r => r.Rule.FirstWords.Select(word => (word, r))).GroupBy(p => p.word, p => p.r).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        Open = [.. all.Where(r => r.Rule.IsOpen)];
    }

    /// <summary>Rules that a phrase beginning with that word may follow, each with its place among all.</summary>
    public ImmutableArray<(Rule Rule, int Place)> Beginning(string word) => byWord.TryGetValue(word, out var own) ? own : [];

    /// <summary>Rules that begin with no word of their own.</summary>
    public ImmutableArray<(Rule Rule, int Place)> Open { get; }
}
