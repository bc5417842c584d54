using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Whether a time that is named is wished for.</summary>
internal enum Mood
{
    /// <summary>It would suit.</summary>
    Wished,

    /// <summary>It would not.</summary>
    TurnedDown,

    /// <summary>It is only mentioned: when something happened, what others say, what always is so.</summary>
    Mentioned,
}

/// <summary>The words that turn a clause: no, past, and back to a wish.</summary>
internal static class Moods
{
    /// <summary>What follows is turned down.</summary>
    public static readonly FrozenSet<string> Negating = Set(
        "ei en emme ette eikä enkä muttei ettei etten ettemme tuskin knappast hardly paitsi inte int ej utom not cant cannot dont doesnt wont isnt except no nja nä nej never ilman excluding aldrig förutom varken neither nor");

    /// <summary>After "så det" or "så jag" they conclude what is wished for: "onsdag krockar så det får bli fredag".</summary>
    public static readonly FrozenSet<string> AfterSo = Set("får blir måste vore passar funkar går vill kan tar föredrar önskar behöver skulle");

    /// <summary>After "ei" they take back what was said before; what follows is meant.</summary>
    public static readonly FrozenSet<string> TakingBack = Set("ku kun kui kuin eiku eikun sittenkin mutku");

    /// <summary>What stands beside it has been.</summary>
    public static readonly FrozenSet<string> Past = Set(
        """
        alkoi alko alkanut oli oliko olikos oliks ollut ollu meni mennyt hajosi hajos rikkoutui tuli tulivat soitin kävi kävitte kävin lähti luvattiin lupasitte sanoitte sanottiin sovittiin eilen viime viimeksi viimeks viimmeks viimesks lähtien asti saakka korjattiin varasin varattu nukkunut nukkunu jäi katkesi irtosi
        började börja var gick ringde kom varit förra lovade sa sade igår sedan sen bokade slutade hände lagade sov
        started was were broke came called since last ago promised said been had yesterday booked happened stopped fixed slept agreed
        """);

    /// <summary>What follows is wished for, whatever stood before.</summary>
    public static readonly FrozenSet<string> Turning = Set(
        """
        vaan mutta mut men but instead sopisi sopis sopii sopisiko sopisko käy kävis kävisi käviskö kävisikö käykö passaa passais voitteko voisitteko voisiko voiko pääseekö pääsisikö pääsiskö pääsettekö haluan haluaisin mieluummin mielummin laita onnistuu onnistuisi onnistuisiko ehtisi ehtisikö tulisitteko tarvitsen tarvittaisiin
        passar funkar går kan kunde vill gärna hellre skulle behöver boka
        can could would want need works suits prefer rather please pls
        """);

    /// <summary>They turn even after a no; the other turning words are verbs that belong to it ("ei käy").</summary>
    public static readonly FrozenSet<string> Against = Set("vaan mutta mut men but instead");

    /// <summary>Straight after a time that was only mentioned they make it one that would suit: "vaimo sanoi että lauantai käy".</summary>
    public static readonly FrozenSet<string> Fitting = Set(
        """
        käy käypi kävis kävisi sopii sopis sopisi passaa passais onnistuu onnistuis onnistuisi pääsis pääsisi pääsisitkö
        passar funkar går skulle
        works suits good fine ok okay best better
        """);

    /// <summary>What follows them is not of what happened before: "hajosi, joten perjantaina".</summary>
    public static readonly FrozenSet<string> Concluding = Set("joten niin eli siksi so then therefore så alltså därför");

    /// <summary>The like, unless they go on with another time: "it broke on Friday and Saturday".</summary>
    public static readonly FrozenSet<string> Adding = Set("and ja och o");

    /// <summary>Said after a day they turn it down.</summary>
    public static readonly FrozenSet<string> Awkward = Set(
        "knepig knepigt svårt svår hankala hankalaa huono huonosti vaikea vaikeaa mahdoton mahdotonta tricky difficult bad impossible omöjligt dåligt dålig varattu upptagen upptaget uteslutet galet tokigt busy fullbokad fullbokat menoa menoja kiireinen");

    /// <summary>Straight after a day they turn it down.</summary>
    public static readonly FrozenSet<string> StraightNo = Set("ei en emme tuskin aldrig inte int ej knappast doesnt isnt wont");

    /// <summary>A time in such a question is asked about, not wished for.</summary>
    public static readonly Lexicon OnlyAsked = new(
        "your|yer|ur hours", "what hours", "lopetatte", "suljette", "avaatte", "aukeatte", "aukioloaj*", "onko|onks|oletteko|ootteko|ootteks|ovatko|oletteks ~ töissä", "päivystättekö", "paljonko", "maksaa", "öppettider", "jobbar ni", "hur mycket", "kostar", "are you open", "open on|today|tomorrow|until", "opening hours", "do you|ye|yous ~ close|open", "you close|open", "closing", "how much", "cost", "costs");

    /// <summary>Of the business it asks when it is open; of a tap, a mouth or a shop that somebody has they tell how it is.</summary>
    public static readonly Lexicon OpenOrShut = new(
        "oletteko|ootteko|ootteks|oletteks|onko|onks|onkos|ovatko|menettekö|meneekö|menee|menette|milloin|monelta|moneltako|moneen|mihin|mitenkäs|miten|oletko|ootko|olette|ootte ~ auki|kiinni|avoinna", "auki|kiinni|avoinna ~ olette|ootte|oletteko|ootteko", "har|håller ni|du|ert|er|man ~ öppet|stängt", "är ni|det|salongen|verkstaden|butiken|kliniken ~ öppet|stängt|öppen|öppna", "stänger|öppnar ni|du|det", "när|hur|vad ~ stänger|öppnar");

    /// <summary>Any time suits.</summary>
    public static readonly Lexicon AnyTime = new(
        "milloin|millon|koska vaan|vain|tahansa", "mikä vaan|vain|tahansa ~ aika|päivä|ajankohta|käy", "ihan sama", "kaikki ajat ~ käy|sopii", "joku|joka päivä", "kaikki muut päivät|ajat", "muina päivinä|aikoina", "kaikki ~ paitsi", "när som helst", "vilken tid|dag som helst", "alla andra dagar|tider", "alla tider|dagar", "all other days|times", "every day except|but|bar", "mikä päivä|aika|ajankohta vaan|vain|vaa", "annars ~ fritt|ledigt|bra|okej|ok|lugnt", "annars går|funkar|passar", "resten går|funkar|passar|är", "muuten|muutoin käy|sopii|passaa|ihan|vapaata|kaikki|mikä|milloin|millon|ok|hyvin", "otherwise ~ free|fine|any|good|ok|okay|open", "other days|times ~ fine|ok|okay|good|work", "any time", "anytime", "any day", "whenever", "any slot");

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
