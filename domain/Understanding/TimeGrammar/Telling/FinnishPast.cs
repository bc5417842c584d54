using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Finnish verbs that tell what happened, in their written and spoken forms: "sammui", "katkes", "on tippunu", "muutettiin".</summary>
internal static class FinnishPast
{
    /// <summary>Verbs of the type hajota, hajosi: their imperfect ends in -si, and when spoken in -s.</summary>
    private const string WithS = "hajo katke puto lohke irto lakka halke räjäh poksah pimeh simah ratke aukea särä tilat kuiva haljeh rupe kado häipy tarttu herät pela korja maala";

    /// <summary>The others: their imperfect ends in -i, which is not always said.</summary>
    private const string WithI = "sammu loppu tippu sytty jääty tukkeutu jumittu murtu rikkoutu rikkoontu hyyty kaatu särky kuol räjähti poksahti simahti valu pala haisi tulv pätk sulahti kastu halkeil menetti löys nielais kadotti";

    private static readonly FrozenSet<string> Words =
        """
        paloi palo vuoti haisi jumitti murtautui kuoli kuol sattui sattu löi löin heräsin herättiin huomasin huomattiin sain saatiin kävi kävivät tulin tultiin palasin palattiin muutin muutettiin ostin ostettiin kävin käytiin olin oltiin jouduin löysin kuulin kaaduin nielaisin putosin söin join puri purin
        tuli tulvi lirisi kuulu kuului pamahti rävähti lensi lens räjähti rajahti tapahtui tapahtu iski iskikin jätti jätin unohdin unohtui unohtu katosi katos kadotin hukkasin hukkas tiputin rikoin särjin leikkasin leikattiin värjäsin poltin vaihdoin vaihdettiin asennettiin
        tullu ollu pessy noussu kirjoitti erosi eros lähti lähdin muutti
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Concat(WithS.Split(' ').SelectMany(stem => new[] { stem + "si", stem + "s", stem + "sivat" }))
        .Concat(WithI.Split(' ').SelectMany(stem => new[] { stem + "i", stem, stem + "ivat" }))
        .Where(w => w.Length > 3).ToFrozenSet();

    /// <summary>Have the look of a verb of the past, and tell of a wish or of nothing.</summary>
    private static readonly FrozenSet<string> Others =
        """
        minut sinut hänet voinut voinu pystynyt pystyny halunnut halunnu ajatellut ajatellu miettinyt miettiny toivonut toivonu suunnitellut suunnitellu ehtinyt ehtiny päässyt päässy väsynyt väsyny kiinnostunut kiinnostunu kiitollinen pitänyt arkisin
        ajattelin mietin toivoin tahdoin uusi vuosi kuusi viisi
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static readonly string[] Endings = ["nut", "nyt", "neet", "nu", "ny", "llut", "llyt", "ssut", "ssyt", "ssu", "rrut", "ttiin"];

    /// <summary>Whether that term tells of something past.</summary>
    public static bool Is(Utterance utterance, int at)
    {
        var word = utterance[at].Text;
        if (word.Length < 4 || Others.Contains(word))
        {
            return false;
        }

        if (Words.Contains(word))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return IsImperfect(word);
    }

    /// <summary>"Lakkasi", "huomasin": -si after a vowel other than i, which would be a wish ("tulisi").</summary>
    private static bool IsImperfect(string word)
    {
        var end = word.EndsWith("sin", StringComparison.Ordinal) ? word.Length - 3 : word.EndsWith("si", StringComparison.Ordinal) ? word.Length - 2 : 0;
        return end >= 4 && word[end - 1] is 'a' or 'e' or 'o' or 'u' or 'y' or 'ä' or 'ö' && !word.EndsWith("kesi", StringComparison.Ordinal);
    }
}
