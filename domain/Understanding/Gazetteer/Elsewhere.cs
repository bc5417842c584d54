using System.Collections.Frozen;
using System.Collections.Immutable;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding.Gazetteer;

/// <summary>A place that is named and is not where the work is: where somebody works, goes, stays, came from or had an accident, where another firm is, where we are asked to be, or what is denied.</summary>
internal static class Elsewhere
{
    private const int FrameLength = 4;

    private const int HeldUpLength = 7;

    /// <summary>Words of work, travel, school and birth before the name.</summary>
    private static readonly FrozenSet<string> Words = new[]
    {
        "töissä", "töihin", "töis", "duunissa", "duuniin", "koulussa", "kouluun", "opiskelen", "matkalla", "matkoilla", "reissussa", "lomalla", "kotoisin", "lennän", "lentää", "kävin", "käymässä", "muutin", "muutan", "muutamme", "paikkakuntaa", "oltava", "palaan", "palataan", "vaihto-oppilaana", "harjoittelussa", "armeijassa", "varuskunnassa", "sairaalassa", "häissä", "häihin", "hautajaisissa", "hautajaisiin", "kokouksessa", "kokoukseen", "mummolassa", "mummolaan",
        "jobbar", "jobb", "jobbet", "jobba", "pendlar", "semester", "resa", "reser", "resan", "flyger", "flyg", "bodde", "flyttade", "flyttar", "född", "studerar", "vara", "pluggar", "skolan", "bröllop", "begravning", "möte", "möten", "kurs", "konferens", "mässa", "praktik", "inlagd", "rehab", "läger", "vikarierar",
        "work", "working", "works", "job", "travelling", "traveling", "trip", "holiday", "holidays", "vacation", "flying", "fly", "flight", "lived", "moved", "born", "studying", "commute", "driving", "bus", "train", "ferry", "school", "college", "uni", "married", "wedding", "funeral", "conference", "placement", "rehab",
    }.ToFrozenSet();

    /// <summary>Who has moved to a place is there now.</summary>
    private static readonly FrozenSet<string> Moves = new[] { "muutin", "muutettiin", "muutimme", "flyttade", "flyttat", "moved" }.ToFrozenSet();

    /// <summary>What is late or stands still: somewhere on the way.</summary>
    private static readonly FrozenSet<string> HeldUp = new[]
    {
        "juna", "junassa", "bussi", "bussissa", "ratikka", "ratikassa", "metro", "metrossa", "lento", "lautta", "lautassa", "kuorma", "ruuhka", "ruuhkassa", "liikenteessä", "tåget", "tåg", "bussen", "kö", "kön", "bilkö", "trafiken", "färjan", "train", "bus", "tram", "traffic", "queue", "ferry", "tailback",
    }.ToFrozenSet();

    /// <summary>A pipe may be stuck where the work is.</summary>
    private static readonly FrozenSet<string> Selves = new[] { "im", "am", "were", "hes", "olen", "oon", "ollaan", "olemme", "jag", "vi", "blev" }.ToFrozenSet();

    private static readonly FrozenSet<string> Roads = new[] { "e", "rv", "väg", "vägen", "motorvägen", "ring", "kehä", "moottoritiellä", "m", "motorway" }.ToFrozenSet();

    private static readonly FrozenSet<string> Beings = new[] { "im", "am", "are", "were", "be", "away", "olen", "oon", "ollaan", "olemme", "olis", "är", "e", "befinner" }.ToFrozenSet();

    private static readonly FrozenSet<string> Persons = new[] { "jag", "ja", "vi", "ni", "hon", "han", "i", "we", "mä", "me", "minä" }.ToFrozenSet();

    private static readonly FrozenSet<string> Stays = new[] { "for", "until", "till", "til", "over", "during", "all", "then", "both", "every", "that", "silloin", "sillon", "noina", "niinä", "koko", "då", "hela", "över", "båda", "alla", "den", "dessa" }.ToFrozenSet();

    private static readonly FrozenSet<string> Thens = new[] { "då", "silloin", "sillon", "then", "dagen", "dan", "arkisin", "arkipäivisin", "viikonloppuisin", "viikolla", "viikot", "vardagar", "vardagarna", "helger", "helgerna", "weekdays", "weekends" }.ToFrozenSet();

    private static readonly FrozenSet<string> Nows = new[] { "nyt", "nu", "now", "just", "täällä", "här" }.ToFrozenSet();

    /// <summary>"As we say in Luleå".</summary>
    private static readonly FrozenSet<string> Sayings = new[] { "say", "säger", "sägs", "kallas", "call" }.ToFrozenSet();

    private static readonly FrozenSet<string> Ins = new[] { "i", "in", "at", "på", "från", "from", "to", "till", "near", "vid", "mot", "up", "down", "over", "vielä", "taas" }.ToFrozenSet();

    /// <summary>Somebody else's place: a firm that was there first, a lad who made an offer; and the office that one comes from.</summary>
    private static readonly Lexicon Others = new(
        "toinen|toisesta|toiselta|joku|eräs|kilpaileva|paikallinen ~ firma|firmasta|firmalta|yritys|yrityksestä|yritykseltä|putkimies|sähkömies|remppafirma", "en|annan|lokal|firma ~ firma|företag|rörmokare|elektriker|snickare|hantverkare|kille|gubbe", "a|another|some|other|local ~ lad|fella|guy|bloke|crowd|firm|company|cowboy|mate", "another|other|local ~ plumber|electrician", "töistä|toimistolta|konttorilta|duunista", "från ~ kontoret|jobbet|skolan", "from ~ office|work", "old|previous|last ~ dentist|clinic|garage|lab|surgery|salon in|at", "förra|gamla ~ tandläkare|klinik|verkstad|frisör i", "off|heading|headed to", "heading|headed up|down to", "back from|in", "visiting");

    /// <summary>Where they themselves go; "tuletteko Espooseen", "kör ni till Borgå" ask whether we do.</summary>
    private static readonly Lexicon Going = new(
        "lähden|lähdetään|ajaa|matkustan|matkustaa|matkustamme|muutan|lähdemme|lähtee|menen|meen|mennään|menemme|meemme|menossa|lähdössä|ajan|ajetaan|ajelen|ajamme|käyn|käydään|käytiin|asuin|asuttiin|asuimme|palaamme|palaa|saavun|kotiudun|lennämme|vien|haen",
        "jag|ja|vi|hon|han|frun|mannen|barnen|dottern|sonen ~ åker|kör|ska|skall|drar|sticker|far|flyttar till", "åker|kör|ska|drar|sticker|reser jag|ja|vi ~ till", "på väg till|från|mot", "jag|vi ~ kommer hem från", "hälsar på i", "hemma igen från", "ska köra|åka|resa|flyga|pendla till", "bilen|tåget|tåg|bussen|flyget|planet till", "kommer|kom|åker|kör|genomresa ner|hem|upp från", "åker|genomresa från",
        "mies|mieheni|vaimo|vaimoni|puoliso|puolisoni|lapset|isäntä|emäntä|kämppis on|ovat", "mannen|frun|sambon|barnen|maken|makan är", "husband|wife|kids|partner|boyfriend|girlfriend is|are|was|were",
        "im|were|hes|shes|theyre ~ going|driving|travelling|heading|flying|moving to|up|down|over", "on ~ way to|from|back");

    /// <summary>Said after the name: what somebody does there.</summary>
    private static readonly Lexicon Doing = new(
        "töissä|töis|töihin|duunissa|duuniin|koulussa|käymässä|kylässä|reissussa|reissulla|lomalla|keikalla|komennuksella|kokouksessa|palaverissa|häissä|hautajaisissa|opiskelemassa|messuilla|koulutuksessa",
        "på jobb|jobbet|kurs|möte|konferens|bröllop|begravning|besök|semester|resa|mässa", "och ~ jobbar|pluggar|hälsar", "i jobbet",
        "for work|business", "on holiday|holidays|business|vacation", "at a wedding|conference|funeral", "with work", "working");

    /// <summary>How Finnish says "from".</summary>
    private static readonly ImmutableArray<string> FromEndings = ["sta", "stä", "lta", "ltä", "st", "lt"];

    /// <summary>Who comes from there is not there.</summary>
    private static readonly FrozenSet<string> Motions = new[]
    {
        "pääsen", "pääsee", "pääsisin", "tulen", "tuun", "tuu", "tulisin", "tullaan", "palaan", "palaa", "palaamme", "palataan", "palannut", "ajetaan", "lähden", "lähdemme", "lähtenyt", "lähtee", "lähdetään", "muutan", "muutetaan", "muutamme", "ehdin", "ehditään", "haen", "haetaan", "matka", "matkustan", "bussilla", "bussi", "junalla", "juna", "ratikalla", "linja-auto", "autolla", "kotiudun",
    }.ToFrozenSet();

    /// <summary>Said after the name: only a direction.</summary>
    private static readonly FrozenSet<string> Directions = new[] { "päin", "suuntaan", "suunnasta", "suunnassa", "suunnalta", "hållet" }.ToFrozenSet();

    /// <summary>Asked of us: where we are.</summary>
    private static readonly Lexicon WhereWeAre = new("oletteko|ootteko|olettekos|oletko", "onko teillä", "är|ligger|finns|sitter ni", "are you|ye|yous");

    /// <summary>Who treated them before.</summary>
    private static readonly Lexicon Treated = new("my|our ~ dentist|orthodontist|surgeon|lab|stylist|hairdresser in|at", "min|vår ~ tandläkare|frisör i", "tandläkaren|labbet i");

    /// <summary>Where a tooth was broken is not where the dentist is wanted.</summary>
    private static readonly Lexicon Accidents = new("kaatui|kaaduin|putosi|putosin|tippui|lensi|satutti|löi", "ramla|ramlade|föll|trillade|slog|körde", "fell|tripped|slipped|crashed|knocked");

    private static readonly FrozenSet<string> Negations = new[] { "ei", "en", "emme", "eikä", "enkä", "inte", "ente", "int", "ej", "not", "dont" }.ToFrozenSet();

    private static readonly FrozenSet<string> BetweenDenial = new[] { "enää", "enään", "asu", "ole", "oo", "olla", "olekaan", "siis", "nyt", "oikeastaan", "suinkaan", "längre", "bor", "live", "in", "i", "at", "anymore", "actually", "ju", "alls", "på", "från", "from" }.ToFrozenSet();

    /// <summary>Whether the name at that term is of such a place.</summary>
    public static bool IsNamed(Utterance utterance, int at, LocationSettings settings)
    {
        for (var i = at - 1; i >= 0 && i >= at - FrameLength && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (Words.Contains(utterance[i].Text))
            {
                return !(Moves.Contains(utterance[i].Text) && (utterance[at - 1].Text is "to" or "till" || IsInto(utterance[at].Text)));
            }
        }

        return IsHeldUp(utterance, at, settings.Trade == Trade.CarRepair) || IsOrigin(utterance, at) || IsStay(utterance, at) || IsAppointment(utterance, at) || IsLed(utterance, at, Others) || IsLed(utterance, at, Going) || (Doing.At(utterance, at + 1) is { } doing && utterance[doing.From].Clause == utterance[at].Clause) || (utterance.IsAny(at + 1, Directions) && utterance[at + 1].Clause == utterance[at].Clause)
            || (settings.Trade is Trade.Dental or Trade.Hair && (IsLed(utterance, at, WhereWeAre) || IsLed(utterance, at, Treated) || Accidents.IsInClause(utterance, utterance[at].Clause)))
            || (at > 1 && Sayings.Contains(utterance[at - 2].Text) && Ins.Contains(utterance[at - 1].Text));
    }

    /// <summary>"Ei Espoossa", "ei siis Helsingissä", "en asu enää Espoossa", "not in Espoo"; "ei lämpene Espoossa" denies something else.</summary>
    public static bool IsDenied(Utterance utterance, int at)
    {
        var i = at - 1;
        while (i >= 0 && i >= at - FrameLength && utterance[i].Clause == utterance[at].Clause && BetweenDenial.Contains(utterance[i].Text))
        {
            i--;
        }

        return i >= 0 && utterance[i].Clause == utterance[at].Clause && Negations.Contains(utterance[i].Text);
    }

    /// <summary>"I'm in Tallinn for all of those", "oon Tampereella perjantaihin asti", "fredag är jag i Norrköping", "arkisin ollaan Helsingissä": where somebody is then.</summary>
    public static bool IsStay(Utterance utterance, int at)
    {
        var before = utterance.IsAny(at - 1, Ins) ? at - 2 : at - 1;
        before = before > 0 && Persons.Contains(utterance[before].Text) && Beings.Contains(utterance[before - 1].Text) ? before - 1 : before;
        if (before < 0 || !Beings.Contains(utterance[before].Text) || utterance[before].Clause != utterance[at].Clause)
        {
            return false;
        }

        var after = at + 1;
        if (after < utterance.Count && utterance[after].Clause == utterance[at].Clause && (Stays.Contains(utterance[after].Text) || IsDays(utterance, after) || (after + 1 < utterance.Count && utterance[after + 1].Text is "asti" or "saakka")))
        {
            return true;
        }

        // A day before it, and no job: "på måndag är jag i Lund".
        var first = before - 1;
        while (first >= 0 && utterance[first].Clause == utterance[at].Clause && Persons.Contains(utterance[first].Text))
        {
            first--;
        }

        return first >= 0 && utterance[first].Clause == utterance[at].Clause && !Nows.Contains(utterance[first].Text) && (Thens.Contains(utterance[first].Text) || TimeGrammar.Matcher.IsTimeWord(utterance[first].Text));
    }

    /// <summary>"Tuun ratikalla Hervannasta", "onko Veijo jo Alajärveltä lähtenyt".</summary>
    private static bool IsOrigin(Utterance utterance, int at) =>
        FromEndings.Any(e => utterance[at].Text.EndsWith(e, StringComparison.Ordinal)) && utterance.Terms.Any(t => t.Clause == utterance[at].Clause && Motions.Contains(t.Text));

    /// <summary>"Oon Oulussa torstaihin", "jag är i Lund ons-fre".</summary>
    private static bool IsDays(Utterance utterance, int at) =>
        utterance[at].Text.EndsWith("taihin", StringComparison.Ordinal) || (at + 1 < utterance.Count && utterance[at + 1].Gap is "-" or "–" && TimeGrammar.Matcher.IsTimeWord(utterance[at].Text) && TimeGrammar.Matcher.IsTimeWord(utterance[at + 1].Text));

    /// <summary>"I've to be in Athlone for eleven", "we'll be in Knock".</summary>
    private static bool IsAppointment(Utterance utterance, int at) =>
        utterance.IsAny(at - 1, Ins) && utterance.Is(at - 2, "be") && at > 2 && utterance[at - 3].Text is "to" or "well" or "ill" or "will" or "gotta" or "must" or "should";

    /// <summary>Whether the name follows such words, with at most a preposition or two between.</summary>
    private static bool IsLed(Utterance utterance, int at, Lexicon leads)
    {
        for (var lead = leads.First(utterance); lead is { } said && said.From < at; lead = leads.From(utterance, said.From + 1))
        {
            if (said.To < at && at - said.To <= 2 && utterance[said.From].Clause == utterance[at].Clause && Enumerable.Range(said.To + 1, at - said.To - 1).All(i => Ins.Contains(utterance[i].Text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a train or a queue stands; a garage goes there.</summary>
    private static bool IsHeldUp(Utterance utterance, int at, bool isOurs)
    {
        for (var i = at - 1; !isOurs && i >= 0 && i >= at - HeldUpLength && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (HeldUp.Contains(utterance[i].Text) || (utterance[i].Text is "stuck" or "jumissa" or "fast" && (utterance.IsAny(i - 1, Selves) || utterance.IsAny(i - 2, Selves) || utterance.IsAny(i + 2, Roads))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Keravalle", "Espooseen".</summary>
    private static bool IsInto(string word) => word.EndsWith("lle", StringComparison.Ordinal) || word.EndsWith("seen", StringComparison.Ordinal) || (word.Length > 3 && word[^1] == 'n' && word[^2] == word[^3]) || (word[^1] == 'n' && word.Contains('h', StringComparison.Ordinal));
}
