using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Swedish verbs that tell what happened: "dog", "slocknade", "har droppat", "blev uppsagd".</summary>
internal static class SwedishPast
{
    private static readonly FrozenSet<string> Strong =
        """
        dog blev fick föll sprack brast frös slog brann såg rann försvann vann hann slapp sprang bröt bröts drog flög skrek sjönk skar bet åt drack låste märkte upptäckte köpte läste blinkte rökte hände smällde ringde svämmade kände glömde tappade lämnade hittade tvärdog stängde sköljde ryckte small klippte bytte hyrde körde hörde lyste sket skar tog togs gjorde gjordes satte sattes gav drogs byttes
        varit haft försökt börjat slutat gått blivit fått kommit hänt droppat läckt luktat runnit stått legat slocknat trasats
        servad servat servades servats besiktad besiktat bytt bytte installerades
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Of the past in form, wishes in meaning.</summary>
    private static readonly FrozenSet<string> Wishing =
        "önskade menade undrade hoppades tänkte behövde planerade kunde ville skulle bokade".Split(' ').ToFrozenSet();

    /// <summary>Beside them "kunde" asks or wishes.</summary>
    private static readonly FrozenSet<string> Asked = "ni du jag vi man om att det så inte nån någon bara kanske som".Split(' ').ToFrozenSet();

    /// <summary>After "åt" they tell for whom it is done.</summary>
    private static readonly FrozenSet<string> Whom = "mig mej oss dig dej er honom henne dem dom min mitt mina vår vårt våra".Split(' ').ToFrozenSet();

    private static readonly string[] Supine = ["at", "it", "ats", "its", "tt"];

    /// <summary>What stands so near after "har" is its verb.</summary>
    private const int Reach = 3;

    /// <summary>Whether that term tells of something past.</summary>
    public static bool Is(Utterance utterance, int at)
    {
        var word = utterance[at].Text;
        if (Strong.Contains(word))
        {
            return !(word is "åt" && utterance.IsAny(at + 1, Whom)); // "Dra ut en tand åt mig".
        }

        if (word == "kunde" && at > 1 && utterance[at - 1].Clause == utterance[at].Clause && !Asked.Contains(utterance[at - 1].Text) && !utterance.IsAny(at + 1, Asked))
        {
            return true; // "En kompis kunde fixa det i helgen"; "kunde ni" asks.
        }

        if (Wishing.Contains(word))
        {
            return false;
        }

        return (word.Length >= 6 && word.EndsWith("ade", StringComparison.Ordinal) && !(at > 0 && utterance[at - 1].Text is "en" or "ett" or "min" or "mitt" or "mina" or "vår" or "vårt" or "våra" or "er" or "ert"))
            || (word.Length >= 5 && Supine.Any(e => word.EndsWith(e, StringComparison.Ordinal)) && HasHave(utterance, at));
    }

    private static bool HasHave(Utterance utterance, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (utterance[i].Text is "har" or "hade" or "ha" or "haft")
            {
                return !(i + 1 < utterance.Count && utterance[i + 1].Text is "ni" or "du"); // "Har ni nåt ledigt" asks what there is.
            }
        }

        return false;
    }
}
