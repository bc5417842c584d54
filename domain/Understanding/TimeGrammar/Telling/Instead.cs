using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>A time that takes the place of the one before it: "ok Wednesday 15:15, but could we say 15:30 instead?", "ta måndag istället", "otetaan sittenkin ke".</summary>
internal static class Instead
{
    private static readonly FrozenSet<string> Words = "istället istälet ist instead sittenkin".Split(' ').ToFrozenSet();

    /// <summary>After "i" the same in two words.</summary>
    private static readonly FrozenSet<string> Place = "stället ställe".Split(' ').ToFrozenSet();

    /// <summary>Whether that is said of the time in those terms, and of no other that follows ("istället för fredag").</summary>
    public static bool IsAt(Utterance utterance, int at, int last) =>
        Is(utterance, last + 1) || (last + 2 < utterance.Count && !utterance[last + 1].IsNumber && utterance[last + 2].Clause == utterance[last].Clause && Is(utterance, last + 2)) || (at > 0 && utterance[at - 1].Clause == utterance[at].Clause && Is(utterance, at - 1));

    /// <summary>Whether a number in those terms stands before an "instead of" another one, or after it.</summary>
    public static bool IsOrFor(Utterance utterance, int at, int last)
    {
        var before = utterance.Is(last + 1, "istället") ? last + 2 : utterance.Is(last + 1, "i") && utterance.IsAny(last + 2, Place) ? last + 3 : -1;
        return (before > 0 && utterance.Is(before, "för") && before + 1 < utterance.Count && (utterance[before + 1].IsNumber || utterance[before + 1].Text is "klockan" or "kl" || before + 2 == utterance.Count || utterance[before + 1].Text is "tolv" or "elva" or "tio" or "nio" or "åtta" or "sju"))
            || (at > 1 && utterance[at - 1].Text is "för" && (utterance[at - 2].Text is "istället" || utterance.IsAny(at - 2, Place)));
    }

    private static bool Is(Utterance utterance, int at)
    {
        var last = utterance.Is(at, "i") && utterance.IsAny(at + 1, Place) ? at + 1 : utterance.Is(at - 1, "i") && utterance.IsAny(at, Place) ? at : utterance.IsAny(at, Words) ? at : -1;
        return last >= 0 && !(last + 1 < utterance.Count && utterance[last + 1].Text is "för" or "of");
    }
}
