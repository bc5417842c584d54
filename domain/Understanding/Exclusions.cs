using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Offers that are named only to be turned down, and what is left of the list then.</summary>
/// <param name="One">The one that is left.</param>
/// <param name="IsSome">Whether several are left, any of which would do.</param>
internal readonly record struct Exclusions(int? One, bool IsSome)
{
    /// <summary>How far before an offer the word stands that leaves it out: "anything bar the first".</summary>
    private const int Apart = 3;

    /// <summary>What makes one of them impossible: "the first clashes with my yoga".</summary>
    private static readonly Lexicon Clashes = new("menee päällekkäin|päälleksuten|päällekkäi", "menee ~ päällekkäin|päälle", "osuu|osuvat|menevät ~ päälle|päällekkäin", "päällekkäin", "krockar", "kolliderar", "clashes", "clash", "is no good|use", "is out", "wont", "doesnt", "går|funkar|passar inte|ej|int", "går|funkar|passar ~ inte|ej|int", "ei käy|sovi|passaa|onnistu|kelpaa", "ei ~ käy|sovi|passaa|onnistu|kelpaa", "är för tidig|sen|tidigt|sent", "is too", "on liian");

    private static readonly FrozenSet<string> Than = new[] { "ku", "kun", "kuin", "än", "than" }.ToFrozenSet();

    private static readonly Lexicon Any = new(
        "anything|any|all|everything|either|whichever|whatever|ones|works|suits", "kaikki|mikä|mitkä|muu|muut|joku|jokin|mikään|käy|sopii", "alla|allt|vilken|vilket|vilka|vad|någon|nån|funkar|passar|går");

    private static readonly Lexicon But = new("bar", "barring", "except", "excepting", "but", "apart from", "other than", "excluding", "save", "paitsi", "lukuunottamatta", "muu|muut|mikä kuin|ku", "utom", "förutom", "undantaget", "än");

    /// <summary>What is left: "inte ettan utan tvåan", "inte den första och inte den sista", "kaikki muut paitsi keskimmäinen".</summary>
    public static Exclusions Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        var listed = Choices.Listed(context);
        if (context.Asked is not (Asked.Choice or Asked.Which) || utterance.IsQuestion || listed == 0)
        {
            return default;
        }

        HashSet<int> wanted = [], denied = [];
        var (isAllBut, first) = (false, default(Match));
        foreach (var (number, at) in ListedPlaces.Named(utterance, listed, taken))
        {
            first = at;
            var isLeftOut = LeavesOut(utterance, at.From);
            isAllBut |= isLeftOut;
            var isDenied = isLeftOut || Negation.Reaches(utterance, at) || utterance.IsAny(at.From - 1, Than) || utterance.IsAny(at.From - 2, Than) || ClashesAfter(utterance, at);
            (isDenied ? denied : wanted).Add(number);
        }

        for (var at = 1; at < utterance.Count; at++)
        {
            if (utterance[at] is { IsNumber: true, Number: >= 1 } term && term.Number <= listed && !taken[at] && LeavesOut(utterance, at))
            {
                isAllBut |= denied.Add(term.Number);
            }
        }

        if (denied.Count == 0 && wanted.Count == 1 && OtherDayIsDown(utterance, first))
        {
            return new(wanted.Single(), false);
        }

        int[] left = [.. Enumerable.Range(1, listed).Except(denied)];
        return denied.Count == 0 || wanted.Count > 1 ? default
            : wanted.Count == 1 && !denied.Overlaps(wanted) ? new(wanted.Single(), false)
            : wanted.Count == 0 && left.Length == 1 && (isAllBut || denied.Count > 1) ? new(left[0], false)
            : new(null, isAllBut && wanted.Count == 0 && left.Length > 1);
    }

    /// <summary>After a word for any of them, one that leaves out what follows it.</summary>
    private static bool LeavesOut(Utterance utterance, int offer)
    {
        for (var at = offer - 1; at >= Math.Max(0, offer - Apart); at--)
        {
            if (But.At(utterance, at) is { } but && but.To < offer)
            {
                return Any.First(utterance) is { } any && any.From <= but.From;
            }
        }

        return false;
    }

    /// <summary>"The second one, thursday is no good": said first and without a word against it, with a day turned down in a clause of its own.</summary>
    private static bool OtherDayIsDown(Utterance utterance, Match wanted)
    {
        var clause = utterance[wanted.From].Clause;
        return clause == utterance[0].Clause && !utterance.Terms.Any(t => t.Clause == clause && Negation.Words.Contains(t.Text)) && !utterance.Terms.Any(t => YesNo.IsCondition(t.Text))
            && utterance.Terms.Any(t => t.Clause != clause && TimeGrammar.Matcher.IsTimeWord(t.Text) && Clashes.IsInClause(utterance, t.Clause));
    }

    private static bool ClashesAfter(Utterance utterance, Match ordinal)
    {
        for (var i = ordinal.To + 1; i < utterance.Count && utterance[i].Clause == utterance[ordinal.To].Clause; i++)
        {
            if (Clashes.At(utterance, i) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
