using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>Where a car stands that does not move: "seisoo prisman parkkiksella", "står på en parkering vid E18", "broke down on Ring III". Only a garage asks for that.</summary>
internal static class Roadsides
{
    private const int MostWords = 8;

    private static readonly Lexicon Stands = new(
        "seisoo|seisotaan|jäi|jäin|jäätiin|hajosi|hajos|sammui|sammu|levisi|levis|hyytyi|hyyty|simahti|pysähtyi|pysähty|löytyy|jumissa|parkissa|pysäköitynä|olen|oon|ollaan|olemme",
        "står|stannade|stannat|stod|strandad|strandade|parkerad|parkerat|dog", "står|sitter fast|kvar|parkerad|still", "gick sönder", "la av", "lade av",
        "broke|broken down", "stuck", "stranded", "parked", "conked out", "died|stopped", "cut out", "pulled over", "sitting|stood");

    private static readonly FrozenSet<string> Leads = new[] { "på", "vid", "utanför", "längs", "bakom", "bredvid", "nära", "i", "on", "at", "by", "outside", "near", "off", "in", "beside", "behind" }.ToFrozenSet();

    private static readonly FrozenSet<string> FinnishWhere = new[] { "varrella", "varressa", "vieressä", "kohdalla", "edessä", "takana", "pihassa", "pihalla", "luona", "päässä", "liittymässä", "rampilla", "pientareella" }.ToFrozenSet();

    /// <summary>After a lead, and no place: "broke down on saturday", "on the way".</summary>
    private static readonly FrozenSet<string> NoPlaces = new[]
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "me", "us", "way", "morning", "afternoon", "evening", "night", "weekend", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "morse", "går", "kväll", "natt", "mig", "oss", "tomgång", "helgen", "ettan", "tvåan", "neutral", "gear",
        "aamulla", "illalla", "iltapäivällä", "aamupäivällä", "yöllä", "päivällä", "viikolla", "viikonloppuna", "töissä", "lomalla", "matkalla", "tyhjäkäynnillä", "vaihteella", "kanssa", "päällä", "mulla", "minulla", "meillä", "tällä", "sillä", "kylmällä", "pakkasella",
    }.ToFrozenSet();

    /// <summary>The words that say where, up to the end of their clause.</summary>
    public static Finding<string>? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        if (context.Settings.Trade != Trade.CarRepair)
        {
            return null;
        }

        for (var stands = Stands.First(utterance); stands is { } verb; stands = Stands.From(utterance, verb.To + 1))
        {
            if (After(utterance, verb.To + 1, taken) is { } place)
            {
                var words = utterance.Words(place.From, place.To);
                Array.Fill(taken, true, place.From, place.To - place.From + 1);
                return new(words, words, 0.6);
            }

            if (verb.To + 1 >= utterance.Count)
            {
                break;
            }
        }

        return null;
    }

    private static Match? After(Utterance utterance, int from, bool[] taken)
    {
        var to = from - 1;
        while (to + 1 < utterance.Count && utterance[to + 1].Clause == utterance[from - 1].Clause && !taken[to + 1] && to - from < MostWords)
        {
            to++;
        }

        for (var at = from; at <= to; at++)
        {
            if (Leads.Contains(utterance[at].Text) && at < to && !Enumerable.Range(at + 1, Math.Min(2, to - at)).Any(i => NoPlaces.Contains(utterance[i].Text)))
            {
                return new Match(at, to);
            }

            if (IsFinnishPlace(utterance[at].Text))
            {
                return new Match(from, to);
            }
        }

        return null;
    }

    private static bool IsFinnishPlace(string word) =>
        FinnishWhere.Contains(word) || (word.Length >= 6 && !NoPlaces.Contains(word) && (word.EndsWith("lla", StringComparison.Ordinal) || word.EndsWith("llä", StringComparison.Ordinal) || word.EndsWith("ssa", StringComparison.Ordinal) || word.EndsWith("ssä", StringComparison.Ordinal)));
}
