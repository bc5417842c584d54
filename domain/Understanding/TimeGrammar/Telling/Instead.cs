using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>A time that takes the place of the one before it: "ok Wednesday 15:15, but could we say 15:30 instead?", "ta måndag istället", "otetaan sittenkin ke".</summary>
internal static class Instead
{
    private static readonly FrozenSet<string> Words = "istället istälet instead sittenkin".Split(' ').ToFrozenSet();

    /// <summary>Whether that is said of the time in those terms, and of no other that follows ("istället för fredag").</summary>
    public static bool IsAt(Utterance utterance, int at, int last) =>
        Is(utterance, last + 1) || (last + 2 < utterance.Count && !utterance[last + 1].IsNumber && utterance[last + 2].Clause == utterance[last].Clause && Is(utterance, last + 2)) || (at > 0 && utterance[at - 1].Clause == utterance[at].Clause && Is(utterance, at - 1));

    private static bool Is(Utterance utterance, int at) => utterance.IsAny(at, Words) && !(at + 1 < utterance.Count && utterance[at + 1].Text is "för" or "of");
}
