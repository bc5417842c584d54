using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Whether a season is when something is wished for: "replace it in the spring", not "it froze in the winter", "same as in spring".</summary>
internal static class Seasonal
{
    /// <summary>So few words with a season are all that is said of it.</summary>
    private const int ShortClause = 4;

    private static readonly FrozenSet<string> Likening = Set("even like as same than since again especially always");

    private static readonly FrozenSet<string> Wishing = Set(
        "want wants wanted would wed id like could can may might need needs please pls fine ok okay good best suits sometime some anytime any time whenever fancy thinking thought plan planning hoping hope prefer rather then looking book get getting done install installed fit fitted replace replaced change changed swap swapped redo checked seen");

    private static readonly FrozenSet<string> Having = Set("was were had did changed bled burst passed died broke began started ended fell went came happened froze happen expecting moving going coming");

    /// <summary>Whether the words around those terms wish for it.</summary>
    public static bool IsWish(Utterance utterance, int at, int last)
    {
        if (at > 0 && Likening.Contains(utterance[at - 1].Text))
        {
            return false;
        }

        var clause = utterance[at].Clause;
        var (count, wishes) = (0, false);
        for (var i = 0; i < utterance.Count; i++)
        {
            if (utterance[i].Clause != clause)
            {
                continue;
            }

            count++;
            wishes |= Wishing.Contains(utterance[i].Text) && !(i > 0 && utterance[i - 1].Text is "you" or "he" or "she" or "they");
            if (i < at && (Having.Contains(utterance[i].Text) && !utterance.IsAny(i - 1, Wishing)))
            {
                return false;
            }
        }

        return wishes || count - (last - at) <= ShortClause;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
