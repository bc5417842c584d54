using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>What else happens then: a wedding, a delivery, an exam. Its hours are no wish, and its day is none beside a day that is wished for.</summary>
internal static class Events
{
    private static readonly Lexicon Happening = new(
        "wedding", "weddings", "funeral", "christening", "best man", "birthday", "graduation", "concert", "gig", "party", "prom", "photoshoot", "rehearsal", "exam", "interview", "getting married", "get married", "ceremony", "reception", "debs", "recital", "audition", "court", "hearing", "movers", "auditors", "regatta", "pageant", "delivered", "delivery", "deliver", "arrives", "arriving", "moving in|out", "flight", "fly|flying out|home|back", "expires", "runs|run out", "turns|turning|turned", "im|ill|were|well|be away",
        "häät", "häitä", "häihin", "hautajaiset", "hautajaisia", "hautajaisiin", "ristiäiset", "ristiäisiin", "synttärit", "synttäreille", "syntymäpäivä*", "juhlat", "juhliin", "bileet", "pikkujoulut", "pikkujouluihin", "ylppärit", "valmistujaiset", "rippijuhlat", "naimisiin", "toimitetaan", "toimitus", "toimituksella", "toimituksessa", "saapuu", "muutto", "muutan", "muutetaan", "muuttaa pois", "lento", "tentti", "haastattelu", "umpeutuu", "vanhenee", "täyttää", "matkoilla", "reissussa",
        "bröllop*", "begravning*", "dop", "dopet", "kalas*", "fest", "festen", "födelsedag*", "fyller", "studenten", "julbord*", "gifta mig|oss", "gifter mig|oss", "levereras", "leverans*", "levererad", "flytten", "flyttar in|ut", "flyget", "tenta", "tentan", "anställningsintervju*", "går ut", "löper ut", "åker|reser bort", "bortrest", "bortresta",
        "pitäs|pitäis|pitäisi|pitää|täytyy|pakko olla ~ töissä|duunissa|koulussa|kentällä|lentokentällä|asemalla|tarhassa|päiväkodissa", "lukitaan|lukittuu|suljetaan|suljettu", "koodi vaihtuu|muuttuu", "linjasaneeraus|putkiremontti|remontti ~ alkaa", "stambytet|renoveringen ~ börjar|startar", "renovation|renovations|refurb ~ starts|start|begins", "erääntyy", "eräpäivä*", "förfaller", "förfallodag*", "due date", "palaan|palataan", "kiinni|suljettuna", "kuuri|antibiootit|lääkkeet|lääkekuuri loppuu|loppuvat", "ulkomailla|espanjassa|thaimaassa|kreikassa|virossa|lapissa",
        "måste|ska|skulle|borde vara ~ på|i jobbet|dagis|skolan|flyget|flygplatsen|stationen", "låses|stängs|låst|stängt", "koden byts|ändras", "kommer|är|e tillbaka|tillbaks", "tabletterna|antibiotikan|kuren|pencillinet|medicinen tar|är slut", "utomlands|spanien|thailand|grekland|turkiet|italien",
        "nct|ncts|mot is|are ~ on|for|at", "nct|ncts|mot booked|due on|for|at", "car|driving test is|booked ~ on|for|at", "katsastus|katsastusaika on|oli|varattu", "besiktning|besiktningen|besiktningstid|besiktningstiden är|e|bokad",
        "have|need|got|supposed|meant|due to be ~ at|in work|school|airport|station|town|nursery", "gets|is|are locked|shut|closed", "locks up|at", "shut|shuts|lock|locks|close|closes ~ gate|door|barrier", "code|lock changes", "get|gets back", "antibiotics|pills|tablets|course|prescription runs|run|finishes|finish|ends", "abroad|spain|greece|thailand|overseas");

    /// <summary>Who comes of age, what is brought and what runs out then: by itself nobody wishes for that day.</summary>
    private static readonly Lexicon Besides = new(
        "nct|ncts|mot is|are ~ on|for|at", "nct|ncts|mot booked|due on|for|at", "car|driving test is|booked ~ on|for|at", "katsastus|katsastusaika on|oli|varattu", "besiktning|besiktningen|besiktningstid|besiktningstiden är|e|bokad",
        "turns|turning|turned", "im|ill|were|well|be away", "matkoilla", "reissussa", "åker|reser bort", "bortrest", "bortresta", "delivered", "delivery", "arrives", "expires", "runs|run out", "fly|flying out|home|back", "flight", "täyttää", "toimitetaan", "toimitus", "saapuu", "umpeutuu", "vanhenee", "lento", "fyller", "levereras", "leverans*", "går ut", "löper ut", "flyget",
        "lukitaan|lukittuu|suljetaan|suljettu", "kiinni|suljettuna", "kuuri|antibiootit|lääkkeet|lääkekuuri loppuu|loppuvat", "ulkomailla|espanjassa|thaimaassa|kreikassa|virossa|lapissa", "låses|stängs|låst|stängt", "tabletterna|antibiotikan|kuren|pencillinet|medicinen tar|är slut", "utomlands|spanien|thailand|grekland|turkiet|italien",
        "gets|is|are locked|shut|closed", "locks up|at", "shut|shuts|lock|locks|close|closes ~ gate|door|barrier", "code|lock changes", "koden byts|ändras", "koodi vaihtuu|muuttuu", "linjasaneeraus|putkiremontti|remontti ~ alkaa", "stambytet|renoveringen ~ börjar|startar", "renovation|renovations|refurb ~ starts|start|begins", "erääntyy", "eräpäivä*", "förfaller", "förfallodag*", "due date", "antibiotics|pills|tablets|course|prescription runs|run|finishes|finish|ends", "abroad|spain|greece|thailand|overseas");

    private static readonly Lexicon SameDay = new("same day", "that day", "that very day", "samma dag", "samana|samalle|samaks|samaksi päivänä|päivälle|päiväks|päiväksi");

    private static readonly Lexicon NextDay = new("day after", "the day after", "dagen|dan efter|därpå", "seuraavana|seuraavalle päivänä|päivälle", "päivä|päivää sen jälkeen");

    private static readonly Lexicon DayBefore = new("day before", "the day before", "dagen|dan innan|före", "edellisenä päivänä", "päivää ennen");

    /// <summary>The last term of a "same day", a "day after" or a "day before", and how many days that is from the one just told; null where none begins at that term.</summary>
    public static (int Last, int Days)? FromItAt(Utterance utterance, int at) =>
        SameDay.At(utterance, at) is { } same ? (same.To, 0)
        : NextDay.At(utterance, at) is { } next ? (next.To, 1)
        : DayBefore.At(utterance, at) is { } before ? (before.To, -1)
        : null;

    /// <summary>Whether what happens in that clause is by itself no reason to come then.</summary>
    public static bool IsBeside(Utterance utterance, int clause) => Besides.IsInClause(utterance, clause);

    /// <summary>Whether the time at that term is when such a thing happens: in its clause, with nothing concluded or wished between.</summary>
    public static bool IsAt(Utterance utterance, int at, int last)
    {
        var clause = utterance[at].Clause;
        var (from, to) = (at, last);
        while (from > 0 && utterance[from - 1].Clause == clause && !IsTurn(utterance, from - 1))
        {
            from--;
        }

        while (to + 1 < utterance.Count && utterance[to + 1].Clause == clause && !IsTurn(utterance, to + 1))
        {
            to++;
        }

        if (Beginning.Contains(utterance[from].Text))
        {
            return false; // "Begin the party at eight" is what is asked for.
        }

        for (var i = from; i <= to; i++)
        {
            if ((Happening.At(utterance, i) ?? SwedishEvents.Happening.At(utterance, i)) is { } match && match.To <= to)
            {
                return true;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Beginning = new[] { "begin", "start", "book", "schedule", "varaa", "aloita", "boka", "börja" }.ToFrozenSet();

    private static bool IsTurn(Utterance utterance, int at) =>
        utterance[at].Text is var word && !(word == "går" && utterance.Is(at + 1, "ut")) && (Moods.Concluding.Contains(word) || Moods.Turning.Contains(word) || word is "ja" or "and" or "och" or "kun" or "ku" or "när" or "when" or "before" or "ennen" or "innan" or "före" or "after" or "efter");
}
