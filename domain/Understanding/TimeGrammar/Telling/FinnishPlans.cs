using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Finnish times that are no wish, as they are when one answers, or asked of a visit that stands: "ilmotan huomenna", "oliko se tiistaina vai keskiviikkona".</summary>
internal static class FinnishPlans
{
    /// <summary>What one does oneself then.</summary>
    private static readonly Lexicon Answering = new(
        "ilmotan", "ilmottelen", "ilmoitellaan", "ilmoitamme", "ilmoitetaan", "ilmotetaan", "sanon illalla|huomenna|aamulla|iltapäivällä|tunnin|kohta|pian|sitten|viikonloppuna", "kerromme", "kerrotaan", "vahvistelen", "vahvistamme", "vahvistetaan", "varmistan", "varmistelen", "varmistamme", "varmistetaan", "päätän", "päätämme", "päättää vasta", "kysyn", "kyselen", "kysytään", "tarkistan", "tarkistetaan", "vastaamme", "vastataan",
        "laitan|laitamme|laitetaan|pistän|heitän ~ viestiä|viestin|viestii|tekstaria|tekstarin|tietoa|tiedon|sanaa|sähköpostia", "annan|annamme ~ vastauksen|vastaus|vastauksemme|tietoa|tiedon|tietää", "palaan|palaamme|palailen|palataan illalla|huomenna|aamulla|iltapäivällä|tunnin|viiden|kymmenen|hetken|puolen|pian", "katotaan|katsotaan|katon|katson ~ uudestaan|uudelleen|pääseekö|pääsenkö|jaksanko|jaksaako|ehtiikö|ehdinkö",
        "soitan|soitamme|soitellaan");

    /// <summary>They are the ones asked to call.</summary>
    private static readonly FrozenSet<string> Asking = Set("voinko saanko soitanko voisinko");

    private static readonly FrozenSet<string> Asks = Set("oliko olikohan olikos oliks sovittiinko sovittiinks varasinko onko onks onkohan onkos tuleeko tuleeks tuleekos tuletteko tuutteko tuletteks tuutteks siirtyykö pitikö oliksmä onkse");

    private static readonly FrozenSet<string> Standing = Set("mun minun meidän meijän meiän mulla minulla meillä meille mulle minulle se sen tuo toi me mä minä aika aikani varaus käynti asentaja siivooja siivoja huoltaja huolto keikka mies miehet porukka kaveri sähkäri putkimies");

    /// <summary>Who asks for a free time asks for no visit that stands.</summary>
    private static readonly FrozenSet<string> Free = Set("aikaa aikoja tilaa vapaata vapaana vapaa mahdollista mahdollisuus rakoa kolo parempi helpompi halvempi hyvä sopiva saatavilla");

    private static readonly Lexicon WhatHour = new("mihin|mihis|mihkä aikaan|aikaa ~ oli|olikaan|tulee|tuleekaan|tulette|tuutte|kolkuttelee|piti|saapuu", "moneltako|monelta|moneksko|moneksiko|millon|milloin ~ oli|olikaan|olikaa", "olikaan|olikaa");

    /// <summary>The last term of what one will do oneself, where that begins at that term.</summary>
    public static int? At(Utterance utterance, int at) => Answering.At(utterance, at) is { } match && !utterance.IsAny(at - 1, Asking) ? match.To : null;

    /// <summary>Whether that follows right after the time that ends there: "illalla laitan viestiä".</summary>
    public static bool IsAfter(Utterance utterance, int last)
    {
        for (var i = last + 1; i <= last + 2 && i < utterance.Count && utterance[i].Clause == utterance[last].Clause; i++)
        {
            if (At(utterance, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the time at that term stands in a sentence that asks when a visit is that has been agreed.</summary>
    public static bool IsAskedOfBooked(Utterance utterance, int at)
    {
        var (from, to) = (at, at);
        while (from > 0 && !Sentences.IsEnd(utterance, from))
        {
            from--;
        }

        while (to + 1 < utterance.Count && !Sentences.IsEnd(utterance, to + 1))
        {
            to++;
        }

        var (isOr, isFree, isStanding, asks) = (false, false, false, -1);
        for (var i = from; i <= to; i++)
        {
            if (WhatHour.At(utterance, i) is { } hour && hour.To <= to)
            {
                return true;
            }

            isOr |= asks >= 0 && utterance[i].Text is "vai";
            isFree |= Free.Contains(utterance[i].Text);
            asks = asks < 0 && Asks.Contains(utterance[i].Text) ? i : asks;
            isStanding |= asks >= 0 && i - asks is >= 1 and <= 3 && Standing.Contains(utterance[i].Text);
        }

        return isOr && !isFree && asks >= 0 && (isStanding || utterance[asks].Text is "sovittiinko" or "varasinko" or "olikohan");
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
