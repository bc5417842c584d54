using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Who is late for a visit that stands: they say so, are held up on the way, or tell how soon they will be there.</summary>
internal static class Delays
{
    private const int MostWords = 7;

    private static readonly Lexicon Late = new(
        "viivästy*", "nukuin|nukuttiin|nukahdin ~ pommiin|ohi", "ajoin|ajettiin|menin ~ harhaan|ohi|väärään", "eksyin|eksyttiin", "palaveri|kokous|työt|tunti|luento|edellinen|leikkaus ~ venyy|venyi|venähti|venähtää", "bussi|juna|lautta|lento|ratikka|metro ~ jäi tulematta", "bussi|juna|lautta|lento|ratikka ~ peruttiin|peruttu|myöhästyi", "tulen|tuun|tullaan|tulemme|saavun|pääsen|ehdin ~ vähän|hiukan|hieman|pikkasen|hetken|jonkun ~ myöhemmin|myöhempään|jälkeen", "vähän|hetki|hetken|pikkusen kestää ~ vielä|ennen", "pahoittelut|pahoittelen|sori|anteeksi ~ ~ saavun|tulen|tuun|pääsen vasta", "jään|jäin|jäätiin ~ jumiin|jumissa",
        "myöhäs*|myöhästy*|myöhästelen", "tulen|tuun|tullaan|pääsen|ehdin|olen|oon|ollaan ~ min|minuuttia|minsaa|vartin|varttia|hetken|tunnin ~ myöhäs*|myöhemmin|jälkeen", "jään|jäin ~ jälkeen|jumiin|ruuhkaan", "bussi|juna|liikenne|ruuhka*|ratikka|metro|auto ~ myöhässä|jumissa|seisoo", "en|ei|emme ~ ehdi|ehditä ~ ihan|ajoissa",
        "kommer|är|blir|dyker ~ lite|litet|några|nog|kanske|lätt ~ för sent|sen", "hinner inte|int ~ riktigt", "fördröjd|fördröjda|försov|försovit", "bussen|tåget|färjan|planet|spårvagnen ~ inställd|inställt|försenat|sen|sent|stod|står", "senare än ~ sa|sagt|avtalat|planerat|tänkt|bestämt", "dröjer ~ lite|litet|stund|tio|femton|tjugo|kvart|några", "kommer|dyker|är ~ lite|litet|några|kvart|tio|tjugo|stund ~ senare|sen|över ~ än|bara|sorry|för|tyvärr", "efter ~ schemat|schema|tidtabellen|tidtabell",
        "är|blir|kommer|e|bli ~ sen|sena|sent|försenad|försenade", "försenad|försenade", "min|minuter|kvart|minuters ~ sen|sent|sena|försening|senare", "sitter|fast fast|i ~ trafik*|kö|kön|köer|tunnelbana*", "fast i trafiken|kön|kö", "hinner inte ~ i tid",
        "running|be|am|im|gonna|going|were|are|is|bit|little|mins|min|minutes ~ late", "late ~ minutes|mins|min|sorry|traffic|bus|train", "stuck in|behind ~ traffic|crash|accident|lorry|queue|jam|tram|bus", "be there ~ late|mins|minutes", "held up", "delayed|delay",
        "ill|im|were|well|be|bit|little|going|gonna|running ~ behind", "late for|to my|the|our|a|me|her|his", "wont|not|cant ~ be|make ~ on time|there at|there by|home at|exactly|home until|back until", "more like ~ past|half|quarter|to|ten|five", "ran|runs|running over|late", "overran|overrunning", "with you ~ at|by|around|about ~ rather|instead|not", "only just|now ~ left|dropped|leaving|finished|out|woke|woken|setting", "just leaving ~ now", "dunno|not sure ~ when ~ make it", "late as always|usual|ever", "still ~ at|in|on work|traffic|bus|doctor|motorway|ferry|train|queue", "bus|train|tram|ferry|flight|taxi|lift ~ didnt|didnt|broke|late|cancelled|delayed|missed|never|wont|no", "missed|missing ~ bus|train|tram|ferry|lift", "on time ~ sorry|soon", "before me ~ wait", "start without", "another ~ minutes|mins|half|quarter ~ sorry|hour", "mins|min|minutes ~ away|late|behind");

    /// <summary>What comes between them and us.</summary>
    private static readonly Lexicon OnTheWay = new(
        "rengas|renkaasta ~ puhkes*|puhki", "oottakaa|odottakaa ~ mua|minua|meitä", "juoksen", "pysäkillä|asemalla|portti|portin|tietyö*|onnettomuu*|lautta|lautalla|hissi", "joudun|pitää|täytyy ~ hakemaan|hakea ~ ensin|eka", "vielä matkalla|tulossa", "siellä kohta|pian|heti",
        "ruuhka*", "jono", "jonossa", "kolari*", "bussi*", "juna*", "ratikka*", "metro*", "matkalla", "auto ~ lähteny*|käynnisty*|hajos*", "nukuin|nukuttiin pommiin", "liikenne*",
        "kö", "kön", "köer", "olycka*", "bussen", "tåget", "spårvagn*", "tunnelbanan", "trafik*", "på väg", "försov", "bilen ~ startar|startade|dog",
        "traffic", "crash", "accident", "bus", "train", "tram", "metro", "on my|our way", "car ~ start|broke", "slept in|out", "overslept", "queue", "jam",
        "ferry|taxi|flight|lift", "puncture", "flat tyre", "meeting|doctor|school|work|kids|childminder ~ ran|over|late|overran|waiting|held", "roadworks", "train broke", "broke down");

    /// <summary>Late for the cut, which is no order of one.</summary>
    private static readonly Lexicon ForTheVisit = new("late for|to my|the|our|a|her|his");

    private static readonly Lexicon IsYours = new("are|is|will|has you|ye|he|she|they|your|the|my|someone", "could|can your|you");

    /// <summary>When they will be there.</summary>
    private static readonly Lexicon ThereBy = new(
        "tulen|tuun|tuon|tuomme|vien|saavun|saavutaan|pääsen|pääsemme|löydän|olen|oon ~ vasta", "tulen|tuun|tullaan|oon|olen|ollaan heti|kohta|siellä|matkalla|vielä|jo ~", "oottakaa|odottakaa|ootelkaa ~ mua|minua|meitä|mut", "juoksen|kiiruhdan|kurvaan|kaahaan ~",
        "tulen|tuun|olen|oon|ollaan|tullaan|pääsen|ehdin|perillä|menee ~ vasta|yli|min|minuuttia|minuutin|vartin|kohta|heti|päästä|perillä|tunnin", "ehdin|perillä ~ vasta", "menee ~ minuuttia|minsaa|min ~ yli", "seison|seistään",
        "kommer|är|dröjer|framme ~ om|över|min|minuter|kvart|strax|tjugo|tio|fem", "hinner inte ~ till",
        "running behind", "minutes|mins|min|hour behind", "be there ~ in|at|by|for|asap|soon", "be with you ~ by|in|at", "there in", "be ~ quarter|half|mins|minutes|min", "next one in");

    /// <summary>"Be there in 20" says minutes, not a day.</summary>
    private static readonly Lexicon Minutes = new(
        "kohta", "heti kun|ku", "vielä matkalla", "juoksen", "siellä puol|puoli",
        "behind", "min", "mins", "minutes", "minuuttia", "minsaa", "minuutin", "vartin", "varttia", "yli", "vasta", "minuter", "kvart", "över", "in 5|10|15|20|25|30|40|45", "om 5|10|15|20|30", "half an hour", "tio|tjugo|fem");

    private static readonly Lexicon NotLate = new("late afternoon|evening|night|morning|lunch|shift|as|enough|next|this", "of late", "too late", "myöhäistä", "myöhään", "för sent");

    private static readonly Lexicon Waiting = new("hetki", "oota", "odota*", "vänta", "wait", "hang on", "hold on");

    /// <summary>Where they say that they are late, or null. Where no visit stands nobody is late.</summary>
    public static int? First(Utterance utterance, UnderstandingContext context, bool saysJob)
    {
        var stands = context.Known is { IsBooked: true } || context.Asked == Asked.Reminder;
        if (!(stands || context.Asked == Asked.Nothing) || (saysJob && !(stands && OnTheWay.IsIn(utterance)) && !ForTheVisit.IsIn(utterance)) || NotLate.IsIn(utterance) || (utterance.IsQuestion && !Waiting.IsIn(utterance) && !(OnTheWay.IsIn(utterance) && !IsYours.IsIn(utterance))))
        {
            return null;
        }

        if (Late.First(utterance) is { } late && !Negation.Reaches(utterance, late, alsoInside: false))
        {
            return late.From;
        }

        return stands && ThereBy.First(utterance) is { } by && (OnTheWay.IsIn(utterance) || (utterance.Count <= MostWords && Minutes.IsIn(utterance))) ? by.From : null;
    }
}
