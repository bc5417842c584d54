using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Which of two times a Finn means: "kolmelta eikä viideltä", "iltapäivällä en aamulla", "ens viikon maanantaina en tätä", "ei haittaa vaikka aamulla".</summary>
internal static class FinnishContrasts
{
    private static readonly FrozenSet<string> No = Set("ei en eikä enkä emme emmekä");

    private static readonly FrozenSet<string> This = Set("tätä tänä tällä sitä tuota tää");

    private static readonly FrozenSet<string> Going = Set("niin ni kuten kuin niinku vaan kun ku");

    private static readonly FrozenSet<string> Harmless = Set("haittaa haittais haittaisi väliä kiire kiirettä kiirus hätää hoppu hoppua ongelma ongelmaa mitään kiireellinen");

    /// <summary>Whether a no at that term speaks only of the other time right after it, where the time at the first term stands before it.</summary>
    public static bool IsOfOther(Utterance utterance, int at, int time, Matcher matcher)
    {
        if (!utterance.IsAny(at, No) || at + 1 >= utterance.Count || utterance[at + 1].Gap != " ")
        {
            return false;
        }

        var isDay = matcher.TryRead(Kind.Days, time, out var first, out _) && first.HasDays;
        if (utterance.IsAny(at + 1, This) && isDay && IsOver(utterance, at + 1))
        {
            return true;
        }

        if (!matcher.MayBegin(at + 1))
        {
            return false;
        }

        var isOtherDay = matcher.TryRead(Kind.Days, at + 1, out var other, out var last) && other.HasDays;
        if (!isOtherDay && !matcher.TryRead(Kind.Hours, at + 1, out _, out last))
        {
            return false;
        }

        return isDay == isOtherDay && (IsOver(utterance, last) || matcher.MayBegin(last + 1));
    }

    /// <summary>Whether what follows an "although" is no worse for it: "ei haittaa vaikka vasta ensi kuussa".</summary>
    public static bool IsGranted(Utterance utterance, int at) => utterance[at].Text is "vaikka" or "vaik" or "vaikkei" && utterance.IsAny(at - 1, Harmless);

    /// <summary>"Iltapäiväajan sijasta aamupäivän".</summary>
    public static bool IsReplaced(Utterance utterance, int last) => utterance.IsAny(last + 1, Instead) && utterance[last + 1].Gap == " ";

    private static readonly FrozenSet<string> Instead = Set("sijaan sijasta asemesta");

    private static bool IsOver(Utterance utterance, int last) => last + 1 >= utterance.Count || utterance[last + 1].Clause != utterance[last].Clause || utterance.IsAny(last + 1, Going);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
