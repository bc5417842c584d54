namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Until when somebody works, learns or fetches the children: the time after it would suit. And when they leave for it: the time before.</summary>
internal static class Busy
{
    /// <summary>At it for as long as is said: "till five", "8-16", "mån-ons".</summary>
    private static readonly Lexicon During = new(
        "töissä|duunissa|töis|tunneilla|koulussa|kurssilla|palaverissa|kokouksessa|iltavuorossa|aamuvuorossa|työvuorossa", "jobbar|arbetar|pluggar", "på jobb|jobbet|skolan|möte|kurs", "har jour", "i|we|im|hes|shes work|working", "at work|school", "in class|meetings|school", "got work|shifts");

    /// <summary>Over when it is said: "slutar fyra", "pääsen töistä neljältä".</summary>
    private static readonly Lexicon Ending = new(
        "koulu|koulut|työt|työ|työpäivä|työpäiväni|koulupäivä|vuoro|vuoroni|työvuoro|työvuoroni|duuni|tarha|päiväkoti|kerho|kurssi|palaveri|tunti ~ loppuu|loppuvat|päättyy|päättyvät", "loppuu|päättyy koulu|työt|vuoro|duuni", "pääsen|pääsee|päästään|pääsevät ~ töistä|duunista|koulusta|töist|tarhasta", "töistä|duunista|koulusta|töist pääsen|pääsee|päästään|pääsevät", "haen|haetaan|hakea|haettava ~ muksut|lapset|lapsen|kakarat|tarhasta|päiväkodista|koulusta", "kotona|kotiin vasta", "tulen|tuun|tullaan kotiin",
        "jag|vi|jobbet|skolan|kursen|mötet|passet|han|hon slutar", "slutar jag|vi|jobbet|skolan", "kommer hem", "hemma först", "hämtar|hämta|hämtat barnen|barn|dom|dem|ungarna|på",
        "finish|finishes|finishing ~ work|school|class|shift", "i|we|he|she finish|finishes", "school|work|class|shift|playschool|nursery ends|finishes", "school|class|playschool|nursery is|lets out", "off work", "get|gets off at|work", "get|gets|got|come|im|were|back home|in at|from|by|around|about", "pick|collect ~ kids|up|children|lads|girls|boys");

    /// <summary>They are off to it when it is said: "kl 7 lähden töihin".</summary>
    private static readonly Lexicon Beginning = new(
        "lähden|lähen|lähdetään|menen|meen|mennään ~ töihin|duuniin|kouluun|vuoroon", "töihin|duuniin|kouluun menen|meen|lähden|lähen", "työt|koulu|vuoro alkaa", "leave|leaving|off|go for|to work|school", "start|starts work|school", "börjar jobba|jobbet|skolan|jobbar", "jag|vi börjar", "åker|går|sticker till jobbet|skolan");

    private static readonly Lexicon OfUs = new("teillä|teil|te|teidän", "ni|er|ert", "you|your|yous");

    private static readonly Lexicon BeforeIt = new("innan|före dess", "before then|that", "by then", "siihen mennessä", "ennen sitä", "sitä ennen", "innan det");

    private static readonly Lexicon AfterIt = new("sen|siitä jälkeen|jälkee|jälkiin", "siitä eteenpäin", "sit jälkeen", "after that|then", "any time|anytime after", "so after", "efter det", "efter de e|är|kan|går|så", "därefter", "från dess", "sedan dess");

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
    public static int? BeforeThenAt(Utterance utterance, int at) => BeforeIt.At(utterance, at)?.To;

    /// <summary>The last term of a "the one after", which is a week after the day just named.</summary>
    public static int? OneAfterAt(Utterance utterance, int at) => OneAfter.At(utterance, at)?.To;

    /// <summary>The last term of an "after that", where one begins at that term.</summary>
    public static int? AfterThatAt(Utterance utterance, int at) => AfterIt.At(utterance, at)?.To;
}
