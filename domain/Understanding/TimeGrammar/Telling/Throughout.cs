using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>How long something lasts: "it runs all night long", "koko yön", "hela kvällen". It is a wish only of somebody who is free for so long.</summary>
internal static class Throughout
{
    private static readonly FrozenSet<string> All = "all whole entire through throughout hela koko läpi kaiken genom".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Free = "home free available off around in can could suits works fine ok okay good kotona vapaa vapaata vapaalla käy sopii passaa paikalla hemma ledig ledigt fri fritt kan går funkar passar".Split(' ').ToFrozenSet();

    /// <summary>So little later than something else happens is no time to come.</summary>
    private static readonly Lexicon Coming = new("come", "call", "ring", "phone", "text", "kom", "kommer", "ringer", "komma", "ringa", "tule", "tulkaa", "soita", "soittakaa", "soittaa");

    /// <summary>Whether the part of the day at that term is how long something lasts.</summary>
    public static bool IsAt(Utterance utterance, int at)
    {
        var before = at > 1 && utterance[at - 1].Text is "the" or "yön" ? at - 2 : at - 1;
        return (utterance.IsAny(before, All) || utterance.IsAny(at, All)) && utterance[Math.Max(0, before)].Clause == utterance[at].Clause && !HasFree(utterance, utterance[at].Clause);
    }

    /// <summary>"It stops after ten minutes": whether a length of hours or minutes in those terms says when something else happens.</summary>
    public static bool IsAfter(Utterance utterance, Value value, int at, int last) =>
        value is { Clock: not null, HasDays: true } && utterance[at].Text is "after" or "efter" && utterance.Count > last - at + 3 && !Coming.IsInClause(utterance, utterance[at].Clause) && !HasFree(utterance, utterance[at].Clause);

    /// <summary>Whether somebody is free in the clause of that term.</summary>
    public static bool IsFree(Utterance utterance, int at) => HasFree(utterance, utterance[at].Clause);

    private static bool HasFree(Utterance utterance, int clause)
    {
        foreach (var term in utterance.Terms)
        {
            if (term.Clause == clause && Free.Contains(term.Text))
            {
                return true;
            }
        }

        return false;
    }
}
