using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>How Finns say that a day is out: "tää viikko on täynnä", "maanantait on pois laskuista", "muu päivä kuin keskiviikko"; and that it is the only one: "en pääse kuin tiistaisin".</summary>
internal static class FinnishRefusals
{
    private static readonly Lexicon Out = new(
        "on|ovat|onki|onkin|ois|menee ~ täynnä|täysi|täys|huono|huonoja|huonot|poissuljettu|poissuljettuja|varattu|varattuna|pyhitetty|mahdoton|mahdottomia|vaikea|vaikeita|hankala|hankalia|kiireinen|kiireisiä|pyhä", "on|ovat pois", "pois laskuista|pelistä", "on|ovat ~ ainoa|ainut|ainoo joka|mikä ei",
        "saa|voi|voidaan|kannattaa ~ unohtaa|skipata|hylätä", "on|ois mahoton|mahotonta", "jää väliin|välistä|pois|tulematta", "menee ohi|ohitse|sivu", "pois kiitos|kalenterista|listalta", "perutuksi|perutuks|peruutetuksi",
        "ollaan|olen|oon|olemme pois|poissa|reissussa|matkoilla");

    /// <summary>Of an hour, not of its day.</summary>
    private static readonly Lexicon TooSoon = new("on|olis|ois|olisi ~ liian aikaisin|aikasin|aikainen|aikanen|myöhään|myöhäinen|myöhänen");

    private static readonly FrozenSet<string> Other = Set("muu muuna muulloin muina muut muuta muihin mikään minään minkään");

    private static readonly FrozenSet<string> Than = Set("kuin kui ku kun paitsi");

    private static readonly FrozenSet<string> Suits = Set("käy kävis kävisi sovi onnistu passaa passaakaan mahdollinen");

    private static readonly FrozenSet<string> No = Set("ei en emme");

    private static readonly FrozenSet<string> Able = Set("pääse pääsis pääsisi päästä voi voida vois ehdi ehtis kerkeä kerkee kerkiä keritä jouda sovi käy kävis kävisi onnistu passaa");

    /// <summary>Whether what follows the time that ends there says that it does not suit.</summary>
    public static bool IsAt(Utterance utterance, int last)
    {
        var at = last + 1;
        if (at < utterance.Count && utterance[at] is { IsNumber: false } && Matcher.IsTimeWord(utterance[at].Text))
        {
            at++;
        }

        return (Out.At(utterance, at) is { } words && utterance[words.To].Clause == utterance[last].Clause)
            || (utterance.Is(at, "täynnä") && utterance[at].Clause == utterance[last].Clause && (at == utterance.Count - 1 || utterance[at + 1].Clause != utterance[at].Clause))
            || (utterance[last].IsNumber && at < utterance.Count && utterance[at] is { Text: "ei", Gap: ". " } && utterance.IsAny(at + 1, Suits))
            || IsAfterItsStop(utterance, last)
            || (Matcher.WeekdayOf(utterance[last].Text) is null && !utterance[last].Text.StartsWith("huom", System.StringComparison.Ordinal) && TooSoon.At(utterance, at) is not null);
    }

    /// <summary>"26.11. en pääse", "5.–6.12. klo 9 emme ehdi": the full stop belongs to the date.</summary>
    private static bool IsAfterItsStop(Utterance utterance, int last)
    {
        var at = last + 1;
        if (at >= utterance.Count || !(utterance[last].IsNumber ? utterance[at].Gap is ". " or " " : utterance[at] is { Gap: " ", Text: "klo" or "kello" }))
        {
            return false;
        }

        if (utterance[at].Text is "klo" or "kello" && at + 1 < utterance.Count && utterance[at + 1].IsNumber)
        {
            at += at + 2 < utterance.Count && utterance[at + 2].IsNumber ? 3 : 2;
        }

        return utterance.IsAny(at, No) && !utterance[at].StartsUpper && utterance.IsAny(at + 1, Able);
    }

    /// <summary>Whether what follows that term is turned down, as it is what any other day but that may be; false where it is the only one that suits; null where it compares nothing.</summary>
    public static bool? IsExcluding(Utterance utterance, int at, bool isNegated)
    {
        if (!Than.Contains(utterance[at].Text))
        {
            return null;
        }

        for (var i = at - 1; i >= System.Math.Max(0, at - 3) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (Other.Contains(utterance[i].Text))
            {
                return !isNegated;
            }
        }

        return utterance[at].Text is "kuin" or "kui" && isNegated && at + 1 < utterance.Count && Matcher.IsTimeWord(utterance[at + 1].Text) ? false : null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
