using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Which of two times a Swede means: "halv tre sa jag, inte halv fyra", "den 28 inte 18", "hinner inte till åtta, är där halv nio".</summary>
internal static class Contrasts
{
    private static readonly Lexicon Meant = new("sa|sade|skrev|menade|menar|mena jag|ja|vi", "jag|vi|ja menade|menar|sa|sade", "ska det va|vara|stå", "alltså");

    private static readonly Lexicon Missed = new("hinner|hinna|hann|hunnit inte|int|ej|knappt", "hinner|hinna ~ inte|int|ej", "inte|int|ej ~ hinner|hinna|hem", "kommer|kan inte|int ~ hem|fram");

    private static readonly FrozenSet<string> No = "inte int ej".Split(' ').ToFrozenSet();

    /// <summary>Whether the time that ends there is said to be the one that was meant.</summary>
    public static bool IsMeant(Utterance utterance, int last) =>
        last + 1 < utterance.Count && utterance[last + 1].Clause == utterance[last].Clause && Meant.At(utterance, last + 1) is { } meant && !(utterance[meant.To].Text == "alltså" && meant.To + 1 < utterance.Count && utterance[meant.To + 1].Clause == utterance[last].Clause);

    /// <summary>Whether a no at that term speaks of the other time right after it.</summary>
    public static bool IsContrast(Utterance utterance, int at, Matcher matcher) =>
        utterance.IsAny(at, No) && at + 1 < utterance.Count && utterance[at + 1].Clause == utterance[at].Clause
        && (matcher.TryRead(Kind.Days, at + 1, out _, out _) || matcher.TryRead(Kind.Hours, at + 1, out _, out _) || utterance[at + 1].IsNumber || (utterance[at + 1].Text is "efter" or "före" or "innan" && (at + 2 == utterance.Count || utterance[at + 2].Clause != utterance[at].Clause)));

    /// <summary>Whether the time at that term is what was not meant.</summary>
    public static bool IsOther(Utterance utterance, int at) => at > 0 && utterance.IsAny(at - 1, No) && Meant.IsIn(utterance);

    /// <summary>Whether they cannot make it by the hour at that term: it only tells how late they are.</summary>
    public static bool IsMissed(Utterance utterance, int at) => Missed.IsInClause(utterance, utterance[at].Clause);
}
