using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Until when somebody works, learns or fetches the children: the time after it would suit. And when they leave for it: the time before.</summary>
internal static class Busy
{
    /// <summary>At it for as long as is said: "till five", "8-16", "mån-ons".</summary>
    private static readonly Lexicon During = new(
        "töissä|duunissa|töis|tunneilla|koulussa|kurssilla|palaverissa|kokouksessa|iltavuorossa|aamuvuorossa|työvuorossa", "jobbar|arbetar|pluggar", "på jobb|jobbet|skolan|möte|kurs", "har jour|lektion|jobb|prov|föreläsning|träning", "har ett möte", "sitter i möte|möten|sammanträde", "läser svenska", "i|we|im|hes|shes work|working", "at work|school", "in class|meetings|school|work|college|uni|university|court|hospital|lectures", "in|at the office", "at college|uni|university", "got work|shifts", "i|we|she|he have|has|got class|classes|lectures|lecture|lessons|training|placement|practice|meetings|court", "ive|weve|shes|hes class|classes|lectures|lecture|lessons|training|placement|practice|meetings|court", "i|we|she|he have|has|got a class|lecture|shift|lesson|seminar|course|training", "ive|weve|shes|hes a class|lecture|shift|lesson|seminar|course|training", "on placement|shift", "carer comes|is", "off the|my phones|phone", "in lectures");

    /// <summary>Over when it is said: "slutar fyra", "pääsen töistä neljältä".</summary>
    private static readonly Lexicon Ending = new(
        "koulu|koulut|työt|työ|työpäivä|työpäiväni|koulupäivä|vuoro|vuoroni|työvuoro|työvuoroni|duuni|tarha|päiväkoti|kerho|kurssi|palaveri|tunti ~ loppuu|loppuvat|päättyy|päättyvät", "loppuu|päättyy koulu|työt|vuoro|duuni", "pääsen|pääsee|päästään|pääsevät ~ töistä|duunista|koulusta|töist|tarhasta", "töistä|duunista|koulusta|töist pääsen|pääsee|päästään|pääsevät", "haen|haetaan|hakea|haettava ~ muksut|lapset|lapsen|kakarat|tarhasta|päiväkodista|koulusta", "kotona|kotiin vasta", "tulen|tuun|tullaan kotiin",
        "jag|ja|vi|jobbet|skolan|kursen|mötet|passet|han|hon slutar", "slutar kl|klockan|vid|kring|halv|först", "slutar jag|vi|jobbet|skolan", "kommer hem", "hemma först", "hämtar|hämta|hämtat barnen|barn|dom|dem|ungarna|på",
        "finish|finishes|finishing ~ work|school|class|shift", "i|we|he|she finish|finishes", "im|shes|hes|were|theyre done|finished ~ by|at|around|about", "schools|school out at|by", "school|work|class|shift|playschool|nursery ends|finishes", "school|class|playschool|nursery is|lets out", "off work", "get|gets off at|work", "get|gets|come|im|were|back home|in at|from|by|around|about", "usually|normally got home|in|back at|by", "i|im|am|were|usually|normally|always|so|shift home|back by|from|at|around|about", "home|back by|from|at ~ usually|normally", "pick|collect ~ kids|up|children|lads|girls|boys");

    /// <summary>They are off to it when it is said: "kl 7 lähden töihin".</summary>
    private static readonly Lexicon Beginning = new(
        "lähden|lähen|lähdetään|menen|meen|mennään ~ töihin|duuniin|kouluun|vuoroon", "töihin|duuniin|kouluun menen|meen|lähden|lähen", "työt|koulu|vuoro alkaa", "leave|leaving|off|go for|to work|school", "start|starts work|school", "börjar jobba|jobbet|skolan|jobbar", "jag|vi börjar", "åker|går|sticker till jobbet|skolan");

    private static readonly Lexicon OfUs = new("teillä|teil|te|teidän", "ni|er|ert|du", "you|your|yous|ye|youre|anyone|anybody|somebody|someone");

    private static readonly Lexicon BeforeIt = new("innan|före dess|det", "tills|till|fram dess", "dessförinnan", "before then|that", "by then", "siihen mennessä", "ennen sitä", "sitä ennen", "innan det");

    private static readonly Lexicon AfterIt = new("sen|siitä jälkeen|jälkee|jälkiin", "siitä eteenpäin", "sit jälkeen", "after that|then", "any time|anytime after", "so after", "efter det|dess", "efter går|funkar|passar", "efter de e|är|kan|går|så", "men|o|och sen|sedan går|passar|funkar|kan|är|e", "därefter", "från dess", "sedan dess");

    private static readonly Lexicon OneAfter = new("the one after", "one after", "sitä seuraava|seuraavana|seuraavalle|seuraavaksi", "siitä seuraava|seuraavana|seuraavalle", "den efter|därefter|därpå");

    /// <summary>Whether that clause tells how long they are at it.</summary>
    public static bool IsDuring(Utterance utterance, int clause) => During.IsInClause(utterance, clause) && !OfUs.IsInClause(utterance, clause) && !AtHome.IsInClause(utterance, clause);

    /// <summary>Who works there opens the door.</summary>
    private static readonly Lexicon AtHome = new("from home", "hemifrån", "kotoa käsin", "etänä");

    /// <summary>Whether what is told about the time at that term is that they are at it: in its clause, up to a word that concludes from it.</summary>
    public static bool IsDuringAt(Utterance utterance, int at)
    {
        var clause = utterance[at].Clause;
        if (!IsDuring(utterance, clause))
        {
            return false;
        }

        var (from, to) = (at, at);
        while (from > 0 && utterance[from - 1].Clause == clause && !IsTurn(utterance[from - 1].Text))
        {
            from--;
        }

        while (to + 1 < utterance.Count && utterance[to + 1].Clause == clause && !IsTurn(utterance[to + 1].Text))
        {
            to++;
        }

        for (var i = from; i <= to; i++)
        {
            if (During.At(utterance, i) is { } match && match.To <= to)
            {
                return true;
            }
        }

        return false;

        static bool IsTurn(string word) => Moods.Concluding.Contains(word) || Moods.Against.Contains(word);
    }

    /// <summary>Whether that clause tells when it is over.</summary>
    public static bool IsEnding(Utterance utterance, int clause) => Ending.IsInClause(utterance, clause) && !OfUs.IsInClause(utterance, clause);

    /// <summary>Whether that clause tells when it begins.</summary>
    public static bool IsBeginning(Utterance utterance, int clause) => Beginning.IsInClause(utterance, clause) && !OfUs.IsInClause(utterance, clause);

    /// <summary>The last term of a "before then", where one begins at that term.</summary>
    public static int? BeforeThenAt(Utterance utterance, int at) => BeforeIt.At(utterance, at)?.To ?? (IsBareBefore(utterance, at) ? at : null);

    /// <summary>Until that day they are away or at work.</summary>
    public static bool IsAway(Utterance utterance, int clause) => Away.IsInClause(utterance, clause);

    private static readonly Lexicon Away = new("bortrest", "bortresta", "borta", "upptagen", "jobbar", "möte|möten", "som innan|före", "varit här|hos", "är|e på|i");

    /// <summary>Before these it is a measure that comes before something: "dagen innan", "en vecka före".</summary>
    private static readonly FrozenSet<string> Spans = "dag dagen dan dagarna vecka veckan helg helgen kväll kvällen natt natten månad månaden år året timme timmen stund ett gång gången som aldrig från vid strax precis".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> AfterBefore = "så om och o å tack helst som snälla eller annars".Split(' ').ToFrozenSet();

    /// <summary>"Kan ni komma innan?": a Swedish "before" with nothing after it is before what was just told.</summary>
    private static bool IsBareBefore(Utterance utterance, int at) =>
        utterance[at].Text is "innan" or "före" && at > 0 && utterance[at - 1].Clause == utterance[at].Clause && !Spans.Contains(utterance[at - 1].Text)
        && (at + 1 == utterance.Count || utterance[at + 1].Clause != utterance[at].Clause || utterance[at + 1].Gap.Trim().Length > 0 || AfterBefore.Contains(utterance[at + 1].Text));

    /// <summary>The last term of a "the one after", which is a week after the day just named.</summary>
    public static int? OneAfterAt(Utterance utterance, int at) => OneAfter.At(utterance, at)?.To ?? (utterance[at].Text is "utan" && utterance.Is(at + 1, "nästa") && (at + 2 == utterance.Count || utterance[at + 2].Clause != utterance[at].Clause) ? at + 1 : null);

    /// <summary>The last term of an "after that", where one begins at that term.</summary>
    public static int? AfterThatAt(Utterance utterance, int at) => AfterIt.At(utterance, at)?.To;
}
