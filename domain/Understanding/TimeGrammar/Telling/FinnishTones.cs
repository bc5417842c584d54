using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>What a part of a message does.</summary>
internal enum Tone
{
    /// <summary>Neither: "perjantaina tai lauantaina".</summary>
    Open,

    /// <summary>It asks, wishes, or says what suits.</summary>
    Asking,

    /// <summary>It tells what is or happens then.</summary>
    Telling,
}

/// <summary>By which words a part of a Finnish message asks or tells. Finnish says so by the form of its verb: "siirretäänkö", "kävisi"; "koulu alkaa", "meillä on juhlat".</summary>
internal static class FinnishTones
{
    /// <summary>What is asked for or suits.</summary>
    private static readonly Lexicon Wishes = new(
        "sopii", "sopivat", "sopiva*", "sopivin*", "käy", "käypi", "käyvät", "käyks", "passaa*", "onnistu*", "mieluu*", "mielumm*", "mielel*", "paras*", "parha*", "paremp*", "paremm*", "hyvä", "hyvin", "hyvät", "helpo*", "helpp*", "kätev*", "kiva", "mukava*", "ihante*", "tilaa",
        "vapaa*", "vapailla", "hyvi*", "käytettävissä", "olen|oon|ollaan|olemme tulossa", "sisään", "sisälle", "hereillä", "hereil", "meillä|teillä ollaan|ollaa", "oven|ovi|portti auki", "avaamaan", "avaimen|avaimet|avain saa|löytyy|voi|noudettavissa", "lomalla", "tavoitettavissa", "päin", "olen|oon|ollaan|olemme siellä|täällä|siel|tääl", "olen|oon|ollaan ~ vasta", "valmis|valmiina|valmista|valmiiksi|valmiit", "toinen|toista|toisen|uusi|uutta|uuden|joku muu aika|aikaa|ajan|päivä|päivää|päivän", "toinen|toista|toisen|uusi|uutta|uuden|muu aika|aikaa|ajan|päivä|päivää|päivän", "kotona", "kotosal*", "kottoo", "kotoo", "paikalla", "himassa", "pääsen|pääsee|päästään|pääsemme|pääset|pääsette|pääsevät", "ehdin|ehdimme|ehditään|ehtii|kerkeen|kerkiän|kerkee", "voin|voimme|voidaan|voi|voitte",
        "haluan|haluun|haluamme|halutaan|halutaa", "toivon|toivoo|toivomme|toivotaan|toivoisin|toive", "pyydän|pyydämme|pyytäisin", "tarvitsen|tarvitaan|tarvitsemme|tarvitsee|tarviin|tarvin|tarvii|tarviaan|tarvittas", "laita|laittakaa|laitetaan|laitetaa|varaa|varatkaa|varataan|ota|otan|kokeillaan|sovitaan|siirretään|siirrä|siirtäkää|vaihdetaan|tulkaa|tule|soita|soittakaa|soittoa|ehdota*",
        "pakko|pitää|pitäs|pitäis|pitäisi saada|saaha|päästä ~ hoitoon|näyttämään|tänne|teille|vastaanotolle|tänään|huomenna", "pitää|pitäs|pitäis|pitäisi ~ saada|saaha|tehdä|korjata|vaihtaa|tulla|käydä|siistiä|siistii|siirtää|siirtää|perua", "siirtää|siirto|siirron|lykätä", "vaikka", "vaikkapa", "ok", "okei", "mahdolli*", "ainoa", "ainut", "aikaa", "aikoja", "jos", "viimeistään", "aikaisintaan", "mennessä", "vaan|vain käy|sopii", "kelpaa", "riittää", "kiire*", "asap", "heti", "mikä|milloin|millon|koska vaan|vain|tahansa", "*kin|*ki menee|menis|menisi|mahtuu", "arkisin|arkena ~ jälkeen|jälkee|jälk|vasta|vast|alkaen|eteenpäin");

    /// <summary>What is or happens.</summary>
    private static readonly Lexicon Tells = new(
        "oli|olivat|alkoi|alko|tuli|meni|sovittiin|varasin", "on|onki|onkin|ovat|oon|olen|ollaan|olemme", "tulee|tulevat", "lähtee|lähtevät|lähden|lähen|lähdemme", "alkaa|alkavat|loppuu|päättyy|päättyvät", "avaa|aukeaa|aukee|avaavat|sulkee|suljemme", "saapuu|saapuvat|muuttaa|muuttavat|muutan|muutamme|valmistuu|kotiutuu|palaa|palaan|palaamme", "täyttää|täytän", "lennän|lentää|matkustan|matkustaa|menen|meen|menee|mennään", "ajan|ajamme|ajetaan|lähdetään|lähetään|lennetään|matkustetaan", "haen|hakee|hoidan|hoitaa|vien|viemme", "herään|herää|nukkuu|nukun|esiintyy|esiinnyn", "päättää|julkaisee|juhlii|juhlitaan", "vihitään|kastetaan|nukutaan",
        "naksuu|vinkuu|paukkuu|sammuu|laukeaa|laukee|hurisee|kolisee|särkee|jomottaa|pahenee|tyhjenee|valuu|tippuu|vuotaa|tulvii|haisee|jäätyy|surisee|lirisee|tihkuu|vihloo|pätkii|kuumenee|vilkkuu|välkkyy",
        "joka aamu|ilta|yö|kerta", "öisin", "yöllä", "putkeen", "istun|istuu|istumme", "pitää|pitäs|pitäis|pitäisi|täytyy|pakko ~ ajaa|olla|lähteä|lähtee|mennä|luovuttaa|palauttaa|lentää|matkustaa|esiintyä|viedä|hakea|iltavuoroon|aamuvuoroon|yövuoroon|töihin");

    /// <summary>What else happens, said with no verb: "koulukuvat torstaina".</summary>
    private static readonly Lexicon Events = new(
        "*haastattelu", "haastattelu", "*kuvaus", "*kuvat", "*kuvaukset", "kuvaus", "*juhlat", "*juhla", "juhlat", "häät", "*bileet", "bileet", "*kilpailu", "*kilpailut", "kilpailut", "kisat", "*kisat", "*koe", "*kokeet", "tentti", "*tentti", "*maraton*", "maraton*", "*näyttö", "*esitys", "*keikka", "keikka", "*tapaaminen", "*palaveri", "palaveri", "kokous", "*kokous", "hautajaiset", "ristiäiset", "rippijuhla*", "polttarit", "*synttärit", "synttärit", "pikkujoulut", "vihkiminen", "risteily", "lento", "lähtö", "katsastus", "muutto", "*matka", "vierailu", "avajaiset", "lakkiaiset", "tanssiaiset", "*tanssit", "ylppärit", "*jaiset", "treffit", "konsertti", "*konsertti", "gaala", "esitelmä", "*esiintyminen", "*tilaisuus", "*kymppiset", "vanhempainilta", "koeviikko", "inventaario", "*inventaario", "*luovutus");

    private static readonly FrozenSet<string> NoPassives = Set("aikaisintaan ollenkaan suunnilleen kokonaan kerrallaan kerralla edelleen vastaan mieluiten kestää taloon mukaan ajallaan ennallaan kohdallaan yleensä");

    /// <summary>"Valmis" and other words that only look like a spoken conditional do not begin so.</summary>
    private static readonly string[] SpokenStems = ["o", "oli", "käv", "sop", "passa", "pääs", "sa", "vo", "halu", "tart", "tarv", "eht", "kerk", "ott", "mahtu", "onnistu", "löyty", "tuli", "kelpa", "riittä", "tahto", "tek", "toivo"];

    private static readonly string[] ConditionalEndings = ["", "n", "t", "mme", "tte", "vat", "in", "iin", "kohan", "köhän", "tteko", "ttekö", "nko", "nkö", "ko", "kö", "mmeko", "mmekö", "ttekohan", "ttekos", "nkohan", "iinko", "iinkö"];

    /// <summary>What they need for something else.</summary>
    private static readonly Lexicon Needs = new("tarvitsen|tarvitsemme|tarviin|tarvin|tarvitaan auton|autoa|auto|kärryä");

    private static readonly Lexicon Moves = new(
        "siirt*", "siirr*", "lykät*", "lykkä*", "lykä*", "aikaist*", "myöhentä*", "myöhenn*", "perua|perun|peruisin|peruutan|peruutetaan|peruuttaa", "sijaan|sijasta", "vaihtaa|vaihdetaan|vaihtaisin|vaihtaisimme|vaihdettaisiin ~ aika*|ajan|käyn*|varau*", "muulle|toiselle päivälle|ajalle|viikolle", "tuli|tulee este", "saada|saisko|saisiko|saisinko ~ jo", "voisko|voisiko|voidaanko|voidaanks|voiko|voitaisko|voitais ~ vaihtaa", "toinen|toista|toisen|uusi|uutta|uuden|muu|muun|muuta aika|aikaa|ajan|päivä|päivää|päivän|ajankohta|ajankohtaa");

    /// <summary>What the terms from one to another do.</summary>
    public static Tone Of(Utterance utterance, int from, int to)
    {
        var tells = false;
        for (var at = from; at <= to; at++)
        {
            if (Needs.At(utterance, at) is { } need && need.To <= to)
            {
                return Tone.Telling;
            }
        }

        for (var at = from; at <= to; at++)
        {
            if ((Wishes.At(utterance, at) is { } wish && wish.To <= to) || IsConditional(utterance[at].Text) || IsQuestion(utterance[at].Text))
            {
                tells |= IsOfOurs(utterance, from, to, at);
                if (!IsOfOurs(utterance, from, to, at) && !(utterance[at].Text[..2] is "pi" && Tells.At(utterance, at) is not null))
                {
                    return Tone.Asking;
                }
            }

            tells |= (Tells.At(utterance, at) is { } told && told.To <= to) || (at > from && (IsPassive(utterance[at].Text) || IsCausative(utterance[at].Text))) || FinnishPast.Is(utterance, at) || (Events.At(utterance, at) is { } happening && happening.To <= to);
        }

        return tells ? Tone.Telling : Tone.Open;
    }

    /// <summary>Whether the message asks to move a visit, or for another time.</summary>
    public static bool IsMove(Utterance utterance) => Moves.IsIn(utterance);

    /// <summary>"Mulla ois tänään leikkuu": what they have is told so too.</summary>
    private static bool IsOfOurs(Utterance utterance, int from, int to, int at) =>
        at > from && utterance[at].Text is "ois" or "olis" or "olisi" && ((to + 1 < utterance.Count && utterance[to + 1].Text is "mut" or "mutta") || utterance[at - 1].Text is "mulla" or "mul" or "minulla" or "meillä" or "meil" or "täs" or "tässä");

    /// <summary>"Kävisi", "pääsisinkö", "voisitteko", "oisko", "sopis".</summary>
    private static bool IsConditional(string word)
    {
        if (word is "arkisin" or "arkisi" or "sisko" or "disko" or "takaisin" or "takasin" || Matcher.IsTimeWord(word))
        {
            return false;
        }

        if (word.EndsWith("isko", StringComparison.Ordinal) || word.EndsWith("iskö", StringComparison.Ordinal) || word.EndsWith("iskohan", StringComparison.Ordinal) || word.EndsWith("isköhän", StringComparison.Ordinal))
        {
            return true;
        }

        if (word.EndsWith("is", StringComparison.Ordinal))
        {
            return word is not ("sais" or "oras") && SpokenStems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)) && word is not ("ovis" or "tarkis") && !word.StartsWith("pitä", StringComparison.Ordinal) || word is "sais" or "pitäis" or "pitäs";
        }

        var isi = word.LastIndexOf("isi", StringComparison.Ordinal);
        return isi >= 2 && word is not ("viisi" or "viisin" or "toisin") && !word.StartsWith("hävisi", StringComparison.Ordinal) && ConditionalEndings.Contains(word[(isi + 3)..]);
    }

    /// <summary>"Ehditäänkö", "saako", "onks"; not "viikko".</summary>
    private static bool IsQuestion(string word) =>
        word.Length >= 4 && (word.EndsWith("ko", StringComparison.Ordinal) || word.EndsWith("kö", StringComparison.Ordinal) || word.EndsWith("kohan", StringComparison.Ordinal) || word.EndsWith("köhän", StringComparison.Ordinal) || word.EndsWith("kos", StringComparison.Ordinal))
            && !word.EndsWith("kko", StringComparison.Ordinal) && !word.EndsWith("kkö", StringComparison.Ordinal) && word is not ("ulko" or "talko" or "koko" or "ennenkö" or "sisko" or "disko") && !word.EndsWith("atko", StringComparison.Ordinal)
        || word is "onks" or "voiks" or "käyks" or "saaks" or "ehtiiks" or "kerkeeks" or "pystyiks" or "ootteks" or "millon" or "milloin";

    /// <summary>"Luovutetaan", "tehdään": what is done by somebody.</summary>
    private static bool IsPassive(string word) =>
        word.Length >= 7 && (word.EndsWith("etaan", StringComparison.Ordinal) || word.EndsWith("etään", StringComparison.Ordinal) || word.EndsWith("ataan", StringComparison.Ordinal) || word.EndsWith("ätään", StringComparison.Ordinal) || word.EndsWith("hdään", StringComparison.Ordinal) || word.EndsWith("ehdään", StringComparison.Ordinal))
        && !NoPassives.Contains(word);

    /// <summary>"Lopettaa", "esittää": who does something.</summary>
    private static bool IsCausative(string word) => word.Length >= 7 && (word.EndsWith("ttaa", StringComparison.Ordinal) || word.EndsWith("ttää", StringComparison.Ordinal)) && !word.EndsWith("mattaa", StringComparison.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
