using System.Collections.Frozen;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>A Finnish day that stands as a noun is one that is settled already: "huomisen siirtäisin", "se torstain jarruhomma", "maanantain sijaan", "ke -> pe".</summary>
internal static class FinnishStanding
{
    private static readonly FrozenSet<string> Tomorrow = Set("huominen huomisen huomista huomiselta huomisesta ylihuominen ylihuomisen ylihuomista ylihuomiselta");

    private static readonly FrozenSet<string> Replacing = Set("sijaan sijasta asemesta");

    private static readonly FrozenSet<string> Pointing = Set("se sen sitä toi ton tota tuo tuon");

    private static readonly Lexicon Hindered = new("tuli|tulee|sattui|ilmaantui este|esteitä|meno|menoja|muutos");

    /// <summary>Whether another day takes the place of that one.</summary>
    public static bool IsReplaced(Utterance utterance, Value day, int at, int last, bool isMove) =>
        utterance.IsAny(last + 1, Replacing) || (utterance.IsAny(last + 2, Replacing) && utterance[last + 1].IsNumber)
        || utterance.GapAfter(last).Trim() is "->" or "-->" or "→" or "=>"
        || Hindered.At(utterance, last + 1) is not null
        || IsCalledOff(utterance, day, at, last)
        || (isMove && (Tomorrow.Contains(utterance[last].Text) || day is { DayKind: DayKind.Weekday, Case: NumberCase.Ablative } || Pointing.Contains(At(utterance, at - 1))));

    /// <summary>"Perumme huollon 3.10.", "leikkausaika pois keskiviikolta", "huomisen klo 9.15 pois".</summary>
    private static bool IsCalledOff(Utterance utterance, Value day, int at, int last)
    {
        for (var i = at - 1; i >= System.Math.Max(0, at - 4) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (Ending.Contains(utterance[i].Text) || Matcher.IsTimeWord(utterance[i].Text))
            {
                break; // "Perun tiistain ja varaan torstain."
            }

            if (Cancelling.Contains(utterance[i].Text))
            {
                return day.Case is not (NumberCase.Allative or NumberCase.Illative or NumberCase.Translative);
            }
        }

        return (utterance.Is(at - 1, "pois") && day.Case is NumberCase.Ablative or NumberCase.Elative)
            || (utterance.Is(last + 1, "pois") && (last + 2 >= utterance.Count || utterance[last + 2].Clause != utterance[last].Clause || utterance[last + 2].Text is "kiitos"));
    }

    private static readonly FrozenSet<string> Cancelling = Set("perun perumme peruutan peruutamme perua peruuttaa peruttais peruttaisiin perutaan peruutetaan peruisin peruuttaisin peruuttakaa perukaa peruuta poistakaa poistaa");

    private static readonly FrozenSet<string> Ending = Set("ja mutta sekä tai varaan varata otan ottaa siirrän siirtää vaihdan vaihtaa haluan haluaisin");

    /// <summary>Whether the day tells which visit or thing is meant: "torstain jarruhomma", "se huominen".</summary>
    public static bool IsOfThing(Utterance utterance, Value day, int at, int last) =>
        (Tomorrow.Contains(utterance[last].Text) && Pointing.Contains(At(utterance, at - 1)))
        || (day is { DayKind: DayKind.Weekday, Case: NumberCase.Genitive, Part: null } && utterance[last].Text[^1] == 'n' && last + 1 < utterance.Count && utterance[last + 1] is { Gap: " ", IsNumber: false } next && !Matcher.IsTimeWord(next.Text)
            && next.Text is not ("ja" or "tai" or "klo" or "kello" or "jälkeen" or "aikana" or "aikaan" or "puolella" or "vai"));

    private static string At(Utterance utterance, int at) => at >= 0 ? utterance[at].Text : "";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
