using System.Collections.Frozen;
using SmartPulse.Understanding.TimeGrammar;

namespace SmartPulse.Understanding;

/// <summary>
/// Agreement by the whole of what was said: every word agrees, praises, says goodbye till then, or only accompanies these. One word that does none of it, and nothing is
/// read: so the lists may be wide, and "grand" agrees where "Grand Canal Street" does not.
/// </summary>
internal static class Agreement
{
    /// <summary>These agree by themselves, also after a "no" that only begins a sentence: "nä, vi säger så".</summary>
    private static readonly Lexicon Agrees = new(
        "joo", "juu", "joojoo", "juujuu", "jooo*", "juup", "joop", "jooh", "joh", "jes", "jess", "jees", "jep", "jepp", "jeps", "yep", "kyllä", "kyl", "kylla", "kylläpä", "kyllähän", "toki", "totta", "tottakai", "tietty", "tietysti", "tietenki*", "tottamaar", "ehdottomasti", "mielellään", "mielelläni", "mielelläns", "ilomielin", "ilman muuta", "ei muuta kuin|ku",
        "käy", "käyhän", "käyhä", "käypi", "käyp", "kävis", "kävisi", "sopii", "sopiihan", "sopiiha", "sopis", "sopisi", "sopiva", "passaa", "passaahan", "passais", "passaisi", "onnistuu", "onnistuuhan", "kelpaa", "kelvannee", "luonnistuu", "täsmää", "stemmaa",
        "varaa", "varatkaa", "varataan", "varataa", "otetaan", "otetaa", "otan", "otanpa", "otetaanpa", "tehdään", "tehdää", "tehään", "tehää", "tehdä", "sovitaan", "sovitaa", "sovittu", "lukkoon", "laita|laitetaan|laitetaa|laittakaa|laitatte|pistä|pistetään|pistetää|pistäkää ~ se|sinne|vaan|siihen|kalenteriin|kalenterii|mut", "laita", "laitetaan", "pistä", "pistetään", "kalenteriin", "kalenterii", "lyödään|lyyään|lyödää lukkoon", "mennään sillä|näin|niin",
        "anna|antaa mennä|tulla|palaa", "tulkaa", "tervetuloa", "menköön", "menkööt", "olkoon", "olkoo", "pitää|täytyy|pakko|joutuu ottaa|ottamaan", "pakkohan|pakko se on", "on pakko", "pakkohan", "mikäs|mikäpä siinä", "mikä|mikäs ettei|jottei", "miksei|miksi ei|miks ei|miksipä ei|miksipäs", "eiköhän", "eiköhä", "pitää paikkansa|kutinsa", "pitää|pidetään siitä kiinni", "just|juuri niin|nii|näin", "näillä|tällä mennään|mentiin", "asia kunnossa|selvä|ok", "hyvältä|oikealta|hyvälle näyttää|kuulostaa", "näinhän", "näin on", "aivan", "oikeassa|oikeessa oot|olet|olette|ootte", "nappiin", "kohdallaan", "oikein", "varma", "sehän sopii|käy",
        "ei ongelmaa|ongelmia", "ei mitään ongelmaa|hätää", "ei ~ mitään|mittään ~ vastaan", "ei haittaa", "ei hätää", "ei valittamista|huomautettavaa|vastalauseita|estettä|esteitä|vastaan", "en pane|panis vastaan", "ei kai|siinä siinä|mitään", "ei siinä", "en ~ tiedä|tiiä ~ miks|miksi ei", "ei mulla|minulla|meillä mitään", "kuin|ku nenä päähän",
        "hyväksyn", "hyväksymme", "hyväksytty", "hyväksytään", "vahvistan", "vahvistamme", "vahvistetaan", "vahvistettu", "kylläkyllä", "jepulis*", "käyköön", "käyppi", "käypä", "passoo", "passoohan", "passaapi", "kuulostaa hyvältä|hyvälle", "saa|saatte|voitte|voit tulla", "kirjaa|kirjatkaa|kirijota|merkkaa|merkitkää|merkataan ~ ylös|se|mut|mulle|kalenteriin", "laita|laittakaa|pistä|pane|pankaa ~ ylös|kirjoihin|nimi", "sillä|sitten selvä", "kiinni veti|vetää", "mulle ok|okei", "täsmälleen", "sehän|tämähän|tuohan sattu|sattui|osui nappiin|hyvin", "näin toimitaan|tehdään|tehään", "ei kysymystäkään", "lyö|lyökää lukkoon", "tyydyn tähän|siihen", "se on siinä|sovittu|sillä", "niinhän|niin me|ne|se sovittiin|puhuttiin|sovimme",
        "ja|jaa", "jaaa*", "nejdå", "nädå", "japp", "jäpp", "jepp", "jajamän*", "jajjamen*", "jajemen*", "jajamen*", "jajamensan", "jadå", "jodå", "jojo", "jo då|visst|men|det|absolut|tack", "går", "jovisst", "jomenvisst", "jomen", "jamen", "javisst", "visst", "absolut", "såklart", "självklart", "givetvis", "naturligtvis", "utan tvekan|problem|vidare", "gärna", "funkar", "passar", "går bra|fint|utmärkt|jättebra|finfint|toppen|perfekt|prima", "duger", "stämmer", "exakt", "korrekt", "ser bra|rätt|fint|toppen ut", "hundra procent", "precis", "riktigt|rätt", "låter som en plan", "låter", "blir",
        "kan|kunde inte|int|ej bli|passa|vara bättre", "boka", "bokat", "bokas", "spika", "spikat", "tar", "kör", "vi|då|vi kör", "säger så|vi|det", "sagt och gjort", "bestämt", "avgjort", "det|då är bestämt", "inga|inget problem", "inga bekymmer|konstigheter|invändningar|hinder", "ingen fara", "inget att invända|anmärka", "det har jag inget emot", "har inget emot", "inget emot", "varför inte", "får det bli|gå|duga|väl", "det|den får bli", "får bli", "får väl|nog bli|gå|duga", "tycker jag", "deal", "sure",
        "jupp", "jovars", "jajje*", "jaddå", "perfa", "ypperligt", "accepterar", "accepteras", "godtar", "godkänner", "bekräftar", "bekräftas", "bekräftat", "gör så", "låter fint|bra|toppen|kanon|perfekt|förträffligt|utmärkt|finfint", "verkar bra|fint", "så gör|bestämmer|bokar|säger vi", "bestämmer vi", "inte|int|ej mig|mej emot", "låt gå", "kör till|på|hårt", "skriv|sätt|sätta|för upp|opp|in mig|mej|oss", "självfallet", "har min välsignelse", "klart som korvspad", "är noterat|noterad", "ska nog|väl gå", "skitbra", "suveränt", "klockrent", "mm taget", "duger gott|fint|utmärkt|väl",
        "yes", "yess", "yesss", "yeah", "yea", "yep", "yup", "yeh", "ya|yah", "yis", "yessir", "aye", "ay", "indeed", "go on", "go for it", "go ahead", "go with", "go", "sure", "sure thing", "certainly", "absolutely", "definitely", "totally", "of course", "course", "by all means", "exactly", "correct", "right", "confirmed", "confirm", "agreed", "deal", "done", "done deal", "sorted", "you|youre on", "youre on", "thats|that it|right|fine|grand|perfect|great|good|lovely|brilliant|ideal|fantastic|super|cool|sound|spot", "thats the one", "spot|bang on", "got it", "got it|that right",
        "will do", "that do", "itll|thatll|that|it will|would|ll|d do|work|be|suit", "itll|thatll|thatd|itd do|work|be|suit|suits|works", "works", "work for", "suits", "suit", "down to the ground", "can do", "can make|manage", "ill|well|id|wed take|have|go", "ill|well|i|we will take|have", "i|we|ill|well take", "happy with", "happy days|out", "book it|me|that|us", "lock it", "put|pencil|stick|pop|get me|us", "lets do", "do it", "lets go", "do that", "ill be there", "ill not say no to that", "no problem|problems|prob|probs|bother|worries|objections|objection|issue|issues|hassle", "not a bother|problem|bother", "no bother at all", "dont|cant see why not", "cant|dont see why", "why not", "wouldnt say no", "not say no", "dont mind that|it at", "dont mind that|it", "fair enough|play|do|dos", "fair", "righto", "right you are", "rightio", "please", "pleasedo",
        "affirmative", "you bet", "you betcha", "roger that", "count me|us in", "lock it|that in", "sounds like a plan", "deffo", "defo", "be my guest", "i|we|hereby confirm", "i|we hereby confirm", "i|we agree|accept", "fire away", "works for us both", "twist my arm", "its a yes", "thats a yes", "yes to that", "if i must", "if you must", "nothing against it|that", "cant argue|complain|say no to|with that|it", "hardly say no to that|it", "id be a fool not to", "it would be rude not to", "dont mind if i do", "im in", "count on it|me", "bobs your uncle", "dead on", "its|is|very suitable", "agreeable", "uh huh", "yesh", "book away", "lets be having you", "good to go", "works a treat", "that will do|dae me|us|nicely");

    /// <summary>Praise of what was proposed; after a "no" it may as well decline politely: "nej det är bra".</summary>
    private static readonly Lexicon Praises = new(
        "ok", "okei", "oukei", "okke", "okk*", "ookoo", "oki", "okidoki", "okey", "dokey", "dokie", "okie", "okej", "okay", "k", "kk", "hyvä", "hyvää", "hyvin", "kiva", "kivaa", "siisti", "siistii", "selvä", "selevä", "selvis", "mainio*", "loistava*", "mahtava*", "erinomai*", "täydelli*", "hieno*", "huippu*", "upea*", "ihana*", "superhyvä", "bueno", "asia selvä",
        "bra", "toppen*", "jättebra", "kanon*", "super*", "utmärkt", "strålande", "prima", "fint", "jättefint", "finfint", "finemang", "finfin", "kalas*", "alla tiders", "lysande", "grymt", "schysst", "najs", "nice", "perfekt*", "underbart", "härligt", "skönt", "tipptopp", "lugnt",
        "great", "good", "fine", "perfect", "perfecto", "grand", "sound", "brilliant", "brill", "lovely", "lush", "ace", "champion", "cracking", "magic", "smashing", "splendid", "excellent", "cool", "sweet", "alright", "all right|good|fine|set|ok", "super", "fab", "fabulous", "fantastic", "awesome", "ideal", "wonderful", "nice one", "marvellous", "class", "deadly", "savage", "mint", "belter", "sounds", "looks");

    /// <summary>Till then. The day they name beside it is the one that was proposed.</summary>
    private static readonly Lexicon Leaves = new(
        "nähdään", "nähdää", "nähään", "nähhään", "nähää", "tavataan", "palataan sillon|silloin", "törmätään", "vi|då ses|syns", "ses|syns", "ses|syns då", "see you|ye|yous|ya|u", "cu", "catch you");

    /// <summary>Nothing else was to be had, or only what nobody can help would stop them: the condition changes no answer.</summary>
    private static readonly Lexicon GivenNothingElse = new(
        "jos|jossei ~ muuta|muita|muuten|aiemmin|aiempaa|aikasemmin|aikaisemmin|aikasempaa|aikaisempaa|parempaa|esteitä|estettä|yllättävää|kummempaa ~ oo|ole|olekaan|pääse|löydy|saa|tuu|tule|satu", "jos|jossei ~ muuta|muita|aiemmin|aikasemmin|aikaisemmin|aikaisempaa|parempaa|esteitä|estettä|yllättävää|kummempaa", "jos ~ juna|junat|bussi|bussit|ratikka|metro|liikenne|keli|kelit|auto ~ kulkee|käynnistyy|sallii|toimii|pitää|antaa", "jos muuta ei ~ ole|oo", "jos ehditte|ehdit|ehtii|kerkeette|kerkeet|aikaa",
        "om inte|inget|ingenting|det ~ annat|tidigare|bättre|oförutsett|emellan|händer ~ finns|går|inträffar|har", "om inte|inget|ingenting|det ~ annat|tidigare|bättre|oförutsett|emellan|händer", "om inte|bara ~ tåg*|buss*|trafik*|bil*|snö*|vädret|tunnelbana* ~ strular|krånglar|står|går|sätter|startar|funkar|stopp", "om ~ tåget|bussen|bilen|vädret ~ går|kommer|startar|tillåter|vill", "har|finns ni|det inget ~ annat|tidigare|bättre", "om ni|du|han|de hinner|orkar",
        "if ~ nothing|no ~ else|earlier|sooner|better", "if thats all ~ is|have|got|there|left", "if ~ only one|thing ~ left", "if you|ye|yous|he|they ~ time|chance|minute", "unless ~ bus|train|trains|traffic|car|snow|tram|luas|weather ~ down|late|stuck|breaks|strikes", "unless ~ bus|train|traffic|car|snow|weather", "unless something ~ comes|happens ~ up", "if the|my ~ bus|train|car ~ runs|comes|starts", "all being well", "please god", "god willing", "touch wood");

    /// <summary>Words without weight of their own beside an agreement.</summary>
    private static readonly FrozenSet<string> Beside = new[]
    {
        "öö", "öh", "mm", "hmm", "hm", "niin", "nii", "ni", "siis", "tota", "tuota", "hei", "moi", "jaa", "jahas", "ai", "kiitos", "kiitti", "kiitoksia", "kiits", "se", "sen", "tää", "tämä", "tuo", "toi", "ton", "tuon", "tän", "tämän", "sit", "sitten", "sitte", "silloin", "sillon", "sillo", "kai", "kaipa", "kaikki", "on", "oli", "meni", "ihan", "oikeen", "tosi", "kans", "vaan", "vain", "vaa", "vaikka", "mulle", "minulle", "meille", "mulla", "meillä", "mun", "puolesta", "muuta", "muutakaan", "kummempaakaan", "kun", "ku", "me", "mä", "minä", "juttu", "homma", "näin", "pois", "paremmin", "erittäin", "kuin", "kerran", "siis", "eli", "muut", "muuten", "kummempaa", "kummempia", "tässä", "tuu", "ois", "olis", "olisi", "yhä", "edelleen", "siellä", "sinne", "menneeks", "menneeksi", "tulla", "siitä", "ja", "mainittu",
        "hej", "ah", "aa", "alltså", "tja", "ju", "jo", "tack", "tusen", "men", "vad", "det", "de", "den", "där", "då", "så", "vi", "jag", "mig", "mej", "oss", "för", "min", "del", "är", "e", "ä", "va", "ska", "skulle", "väl", "nog", "ganska", "helt", "alldeles", "bara", "in", "på", "med", "kan", "gör", "som", "bäst", "allt", "oj", "åh", "tid", "tiden", "just", "verkligen", "mycket", "också", "oxå", "kör", "plats", "äntligen", "härmed",
        "hi", "hello", "hey", "well", "um", "uh", "eh", "so", "oh", "ooh", "ah", "thanks", "thank", "you", "ye", "ta", "cheers", "very", "much", "many", "it", "its", "is", "that", "this", "the", "a", "one", "then", "there", "now", "just", "with", "for", "by", "me", "us", "my", "i", "we", "im", "be", "to", "too", "all", "at", "really", "and", "nicely", "down", "in", "up", "time", "day", "job", "will", "would", "do", "can", "on", "please", "pls", "plz", "lad", "mate", "love", "pal", "lads", "boss", "buddy", "bit", "treat", "jubbly", "mill", "million", "bunch", "as", "pound", "fierce", "pure", "dead", "everything", "rest", "ah", "ok", "thats",
    }.ToFrozenSet();

    /// <summary>A yes however a longer sentence goes on.</summary>
    private static readonly FrozenSet<string> PlainYes = new[]
    {
        "joo", "juu", "jep", "jees", "kyllä", "toki", "sopii", "käy", "passaa", "ja", "jo", "japp", "jodå", "jadå", "visst", "javisst", "absolut", "passar", "yes", "yeah", "yep", "yup", "aye", "sure", "perfect", "grand",
    }.ToFrozenSet();

    /// <summary>That it suits, wherever in a clause it is said.</summary>
    private static readonly FrozenSet<string> Fitting = new[]
    {
        "sopii", "passaa", "passoo", "käy", "käyhän", "kelpaa", "onnistuu", "joo", "juu", "kyllä", "sovitaan", "varatkaa", "funkar", "passar", "duger", "finfint", "fine", "suits", "works", "grand", "agreeable", "yes", "yep", "perfect", "toppen",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Questioning = new[] { "can", "could", "will", "would", "is", "are", "do", "does", "may", "should", "kan", "kunde", "ska", "skulle", "får", "är", "går" }.ToFrozenSet();

    private static readonly FrozenSet<string> Persons = new[] { "you", "ye", "i", "we", "he", "she", "they", "there", "du", "jag", "vi", "han", "hon", "det" }.ToFrozenSet();

    /// <summary>What makes an agreement depend on something, or only a part of it.</summary>
    private static readonly FrozenSet<string> OnlyIf = new[] { "jos", "mikäli", "kunhan", "paitsi", "vain", "vasta", "om", "ifall", "förutsatt", "bara", "endast", "först", "if", "unless", "except", "only", "provided", "vai", "eller", "or" }.ToFrozenSet();

    /// <summary>A no that only begins a sentence. Finnish "ei" and English "no" deny what follows, unless that word turns or the clause ends.</summary>
    private static readonly Lexicon OpensWithNo = new(
        "ei ku|kun|siis|vaan", "eiku", "eikun", "eikus", "eipä muuta|tässä|siinä", "nej", "nejdå", "nä", "nää", "nädå", "näe", "no that|thats|its|it|no|nah|youre|really", "nah that|thats|its|it|no|nah|youre", "naw that|thats|its");

    private static readonly FrozenSet<string> Thanks = new[] { "tack", "thanks", "thank", "kiitos", "ta" }.ToFrozenSet();

    /// <summary>After these a "no" only began the sentence.</summary>
    private static readonly FrozenSet<string> Turns = new[] { "ku", "kun", "vaan", "siis", "men", "då", "blir", "går", "låter", "that", "thats", "muuta", "tässä" }.ToFrozenSet();

    /// <summary>Where they agree, or null where the whole, or its first clause with nothing against it after, does not say so.</summary>
    public static int? In(Utterance said, bool isFinnish)
    {
        if (IsAsked(said))
        {
            return null;
        }

        if (Reads(said, said.Count, isFinnish) is { } whole)
        {
            return said.IsQuestion ? null : whole;
        }

        var first = 0;
        while (first < said.Count && said[first].Clause == said[0].Clause)
        {
            first++;
        }

        return first < said.Count && !said.IsQuestion && !IsAgainst(said, first) ? Reads(said, first, isFinnish) : null;
    }

    /// <summary>Who types no question mark asks all the same: "can you do it for me", "accepterar ni det".</summary>
    private static bool IsAsked(Utterance said) => said.Count > 1 && ((said[1].Text == "ni" && said[0].Text is not "har" and not "om") || (Questioning.Contains(said[0].Text) && Persons.Contains(said[1].Text)));

    /// <summary>Whether it begins with a clause that agrees, or with a word that does, whatever comes after: "yes, but ring first". Denied, or under a condition that nobody has met yet, it agrees to nothing.</summary>
    public static bool Opens(Utterance said, bool isFinnish)
    {
        var end = 0;
        while (end < said.Count && said[end].Clause == said[0].Clause)
        {
            end++;
        }

        var at = 0;
        while (at < end && Beside.Contains(said[at].Text) && Agrees.At(said, at) is null)
        {
            at++;
        }

        var agreesFirst = at < end && PlainYes.Contains(said[at].Text) && !IsDenied(said, end) && !(isFinnish && said[at].Text is "ja" or "jo");
        return Hesitation.In(said) is null && !IsAsked(said) && !(end < said.Count ? said[end].Gap.Contains('?', StringComparison.Ordinal) : said.IsQuestion) && !Depends(said, end) && (agreesFirst || Reads(said, end, isFinnish) is not null);
    }

    /// <summary>Whether all of it agrees, praises or accompanies these.</summary>
    public static bool IsWhole(Utterance said, bool isFinnish) => !said.IsQuestion && !IsAsked(said) && Reads(said, said.Count, isFinnish) is not null;

    /// <summary>Whether something is denied or refused anywhere: "ok, but I don't want …".</summary>
    public static bool IsDeniedAnywhere(Utterance said) => IsDenied(said, said.Count);

    private static bool IsDenied(Utterance said, int end) => Enumerable.Range(0, end).Any(i => Negation.Words.Contains(said[i].Text) && !YesNo.IsHarmless(said, i + 1));

    /// <summary>Under a condition in the clause that agrees, or in the next.</summary>
    private static bool Depends(Utterance said, int end) =>
        Enumerable.Range(0, said.Count).Any(i => (i < end || said[i].Clause == said[end].Clause) && OnlyIf.Contains(said[i].Text) && IsGivenAnyway(said, i) is null);

    /// <summary>Whether a clause that neither denies nor depends on anything says that it suits: "the time suits us both". "Ee passoo" denies it in Savo.</summary>
    public static bool Suits(Utterance said) => Hesitation.In(said) is null && !Enumerable.Range(0, said.Count).Any(i => OnlyIf.Contains(said[i].Text) && IsGivenAnyway(said, i) is null)
        && said.Terms.Any(fits => Fitting.Contains(fits.Text) && !said.Terms.Any(t => t.Clause == fits.Clause && (t.IsNumber || t.Text == "ee" || Negation.Words.Contains(t.Text))));

    /// <summary>Whether a condition begins there that changes nothing about the answer, and where it ends.</summary>
    public static Match? IsGivenAnyway(Utterance said, int at) => GivenNothingElse.At(said, at);

    /// <summary>Whether the word there has no weight of its own beside an answer: it agrees, praises or accompanies.</summary>
    public static bool IsBeside(Utterance said, int at) => Beside.Contains(said[at].Text) || Praises.At(said, at) is not null || Agrees.At(said, at) is not null;

    private static int? Reads(Utterance said, int end, bool isFinnish)
    {
        var (at, agreed, opened, turned, leaves) = (0, -1, false, false, false);
        while (at < end)
        {
            turned |= Turns.Contains(said[at].Text);
            if (GivenNothingElse.At(said, at) is { } given && given.To < end)
            {
                at = given.To + 1;
            }
            else if (Agrees.At(said, at) is { } agrees && agrees.To < end && !(isFinnish && (said[at].Text is "jaa" || (said[at].Text is "ja" && end > 1))))
            {
                (agreed, at, turned) = (agreed < 0 ? at : agreed, agrees.To + 1, true);
            }
            else if ((Leaves.At(said, at) ?? Praises.At(said, at)) is { } praises && praises.To < end)
            {
                leaves |= Leaves.At(said, at) is not null;
                (agreed, at) = (agreed < 0 ? at : agreed, praises.To + 1);
            }
            else if (agreed < 0 && OpensWithNo.At(said, at) is { } no && !said.IsAny(at + 1, Thanks) && !(isFinnish && said[at].Text is "no"))
            {
                turned |= Turns.Contains(said[no.To].Text);
                (opened, at) = (true, at + 1);
            }
            else if (Beside.Contains(said[at].Text) || (isFinnish && said[at].Text is "no" && !(at + 1 < said.Count && LanguageGuess.EnglishWords.Contains(said[at + 1].Text))) || (leaves && (said[at].IsNumber || Matcher.IsTimeWord(said[at].Text))))
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return agreed >= 0 && (!opened || turned) ? agreed : null;
    }

    /// <summary>A wish, a condition or a refusal further on.</summary>
    private static bool IsAgainst(Utterance said, int from)
    {
        for (var i = from; i < said.Count; i++)
        {
            if ((Negation.Words.Contains(said[i].Text) && !YesNo.IsHarmless(said, i + 1)) || YesNo.IsCondition(said[i].Text) || Matcher.IsTimeWord(said[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
