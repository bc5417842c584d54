using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>A price or the opening hours that are asked for beside a time that is: "how much is a check-up, and could I come on Friday?". The first asks for no visit, the second does.</summary>
internal static class PriceAndTime
{
    private static readonly FrozenSet<string> Asking = "could can would please pls book fit squeeze free available appointment slot come thinking looking hoping anything".Split(' ').ToFrozenSet();

    /// <summary>Leaves out the times of what is only asked: all but those of a clause that asks for a visit and for nothing else.</summary>
    public static void LeaveOutAsked(Utterance utterance, Mentions mentions)
    {
        mentions.Days.RemoveAll(d => !IsAsked(utterance, utterance[d.At].Clause));
        mentions.Hours.RemoveAll(h => !IsAsked(utterance, utterance[h.At].Clause));
    }

    private static bool IsAsked(Utterance utterance, int clause)
    {
        if (Moods.OnlyAsked.IsInClause(utterance, clause) || Moods.OpenOrShut.IsInClause(utterance, clause))
        {
            return false;
        }

        foreach (var term in utterance.Terms)
        {
            if (term.Clause == clause && Asking.Contains(term.Text))
            {
                return true;
            }
        }

        return false;
    }
}
