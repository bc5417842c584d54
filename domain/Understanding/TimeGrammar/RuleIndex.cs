using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>The rules that read one kind, found by the word that a phrase begins with: of some hundred a word begins hardly any.</summary>
internal sealed class RuleIndex
{
    private readonly FrozenDictionary<string, Candidates> byWord;

    /// <summary>Rules that begin with no word of their own.</summary>
    private readonly Candidates open;

    /// <summary>In the order of the rules: of two that read as much the first counts.</summary>
    public RuleIndex(IEnumerable<Rule> rules)
    {
        ImmutableArray<(Rule Rule, int Place)> all = [.. rules.Select((rule, place) => (rule, place))];
        ImmutableArray<(Rule Rule, int Place, Kind? Needs)> isOpen = [.. all.Where(r => r.Rule.IsOpen).Select(r => (r.Rule, r.Place, r.Rule.Needs))];
        open = new([], isOpen);
        byWord = all.SelectMany(r => r.Rule.FirstWords.Select(word => (word, r))).GroupBy(p => p.word, p => p.r)
            .ToFrozenDictionary(g => g.Key, g => new Candidates([.. g], g.Any(r => r.Rule.IsOpen) ? isOpen.RemoveAll(r => r.Rule.FirstWords.Contains(g.Key)) : isOpen));
    }

    /// <summary>The rules that a phrase beginning with that word may follow.</summary>
    public Candidates Beginning(string word) => byWord.TryGetValue(word, out var own) ? own : open;

    /// <summary>Rules, each with its place among all.</summary>
    /// <param name="Own">Name the word.</param>
    /// <param name="Others">Do not, and may begin with anything; or with the kind that they need.</param>
    internal sealed record Candidates(ImmutableArray<(Rule Rule, int Place)> Own, ImmutableArray<(Rule Rule, int Place, Kind? Needs)> Others);
}
