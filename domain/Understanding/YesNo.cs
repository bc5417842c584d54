using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding;

/// <summary>Agreement and refusal. A yes that was not meant books a van, so where words pull both ways neither is read as a yes.</summary>
internal static class YesNo
{
    private static readonly Lexicon YesIdioms = new(
        "eiköhän ~ käy|sovi|onnistu|passaa|ole", "eiköhän", "ihan ok|okei|hyvä|jees", "mikäs siinä", "mikä ettei", "miksi ei", "miksei", "ei ongelmaa", "ei mitään ongelmaa", "ei haittaa", "totta kai", "tottakai", "ilman muuta",
        "pitää paikkansa", "näin on", "juuri niin", "kaikki oikein", "mennään sillä", "otetaan se", "otan sen", "varaa se", "varaa vaan|vain", "varatkaa se", "sopii hyvin", "käy hyvin", "selvä peli|juttu|homma|pyy|se", "ei vois|voisi|voi paremmin|parempi sopia|olla|osua", "ei|eipä ~ nokan koputtamista", "ei ole vastaan|vastaansanomista", "nähdään silloin",
        "inga problem", "inget problem", "inga konstigheter", "det går bra", "går bra", "det passar bra", "passar bra", "passar fint", "det funkar", "funkar bra", "det blir bra", "blir bra", "varför inte",
        "kör på", "vi kör", "boka den|det", "det stämmer", "stämmer bra", "jag tar den", "det tar vi|jag", "vi tar det|den", "vi ses då", "det är bra så", "inte|int|ej ~ nåt|något|nå|nånting emot|imot", "inget emot", "schuu", "schu", "jomen|jo visst", "saken är biff", "är klart som korvspad",
        "no problem", "no worries", "no objections", "why not", "sounds good|great|fine|perfect", "works for me", "that works", "that suits", "thats fine|right|correct|good|great|perfect", "go ahead",
        "couldnt|cant|cannot be better|grander", "could not be better", "couldnt suit|work better", "couldnt ask|wish for better|more", "book it", "please do", "lets do it|that", "ill take it", "see you then", "looks good|right", "fine by me", "all good", "it does");

    /// <summary>Yes to a reminder: "jag kommer", and to nothing else.</summary>
    private static readonly Lexicon ComesIdioms = new(
        "tulen|tuun|tullaan|tulemme|saavun|pääsen|olen|oon ~ paikalla|sovitusti|silloin|tulossa|tulen|siellä|ajoissa|kyllä", "tulen", "tuun", "tullaan", "tulossa", "nähdään", "nähään", "muistan", "kaikki ok|hyvin|kunnossa", "jag|vi kommer", "jag är där", "vi ses", "ses då|imorgon|i", "kommer ~ då|imorgon|absolut", "det gäller fortfarande",
        "muistissa", "muistetaan", "kalenterissa", "paikalla", "pääsen tulemaan|paikalle", "sinne mennään|tullaan|tuun|tulen", "eipä unohdu", "ei unohdu", "oon|olen|ollaan siellä|paikalla", "kommer som planerat|bestämt|avtalat", "är på plats", "dyker upp", "räkna med", "har det i kalendern", "är inskrivet", "missar det|den inte", "inte|int|ej glömma|glömmer|missa", "en unohda|unoha", "wont|wouldnt forget", "en|emme ~ unohtanut|unohtanu|unohda", "inte|int|ej glömt", "havent|not forgotten",
        "ill make it", "looking forward", "on my way tomorrow", "wouldnt miss", "count me in", "its in the diary|calendar", "im good for", "coming",
        "ill|we|well be there", "im|i am coming", "see you|u", "i will be", "still ~ coming|on|good", "all good|fine|set", "see ya");

    /// <summary>Yes to a reminder as well: they are at home, or all is ready. An hour beside it, or anything denied, may be another matter.</summary>
    private static readonly Lexicon Ready = new(
        "kotona|kotosalla|valmiina ollaan|olen|oon|odotetaan|odotellaan", "ollaan|olen|oon|olemme ~ kotona|kotosalla|valmiina", "huominen käy|sopii|passaa", "ootetaan|odotetaan|odotamme teitä", "tervetulo*", "ovi|portti on|jo auki|aaki", "vahvistan", "vahvistetaan", "saavumme", "tuleehan", "täältä tullaan", "on ylhäällä|muistissa", "tiedossa on", "saa|saatte|voitte tulla", "kaikki valmista|valmiina",
        "kommer såklart|gärna|definitivt", "jag|vi|är|ä hemma", "är hemma", "står redo", "allt|allting enligt plan", "enligt plan", "bekräftar", "bekräftat", "bekräftas", "välkommen|välkomna", "dörren|dörrn|porten|grinden är olåst|öppen|öppet", "är beredda|redo|förberett", "allt klart|står kvar", "självfallet", "räkna med mig|oss",
        "i|we will come|attend", "i|we will be there|home", "ill|well be home|ready|waiting|here", "im home|ready", "we are home|ready", "were home|ready", "im|we are expecting you|him|her|ye|yous", "still fine|grand|stands", "i confirm", "roger that", "kettle will|is|be on", "ready and waiting|as", "present and correct", "be with you", "someone|somebody|someones|somebodys will|is|be ~ home|there");

    /// <summary>Only then, or later than that.</summary>
    private static readonly FrozenSet<string> NotYet = new[] { "vasta", "aikaisintaan", "viimeistään", "först", "tidigast", "senast", "från", "by", "from", "nearer", "until", "till", "sen", "late", "later", "senare", "myöhemmin", "myöhässä", "emellan", "after", "efter", "jälkeen", "vielä", "illalla", "ikväll", "tonight", "nobody", "none", "kukaan", "yesterday", "igår", "eilen" }.ToFrozenSet();

    private static readonly Lexicon NoIdioms = new(
        "nja", "ei kiitos", "ei käy", "ei sovi", "ei passaa", "ei onnistu", "ei kelpaa", "ei pidä paikkaansa", "ei ole oikein",
        "en pääse", "en ehdi", "en halua", "ei tarvitse", "ei tarvi", "meni väärin", "on väärin", "huono aika", "eiku", "ei ku", "ei kun",
        "nej tack", "passar inte", "går inte|ej", "går ~ bort", "funkar inte", "kan inte", "kan tyvärr inte", "vill inte", "stämmer inte", "det är fel", "hinner inte", "behövs inte",
        "sanomaan ei", "sanon ei", "joudun|joudumme|pitää|täytyy|pakko ~ kieltäytyä|jättää väliin|tällä", "joudun|joudumme kieltäytymään", "jätän|jätetään|jätämme väliin", "säga|säger nej", "tacka|tackar nej", "avstår", "avböjer",
        "say|saying no", "have|going|gonna|got ~ pass|decline", "ill|well|we|i pass on", "decline",
        "no thanks", "no thank you", "not really", "doesnt work|suit", "does not work|suit", "wont work", "dont book", "cant make", "cannot make", "not right", "thats wrong", "not correct", "dont want");

    private static readonly FrozenSet<string> Fillers = new[]
    {
        "öö", "öh", "mm", "hmm", "hm", "niin", "siis", "tota", "tuota", "hei", "moi", "hej", "hi", "hello", "hey", "well", "um", "uh", "eh", "alltså", "tja", "ah", "aa", "ai", "oh", "so", "selvä", "jaa", "jahas", "kiitos", "tack", "thanks",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> YesFinnish = new[]
    {
        "joo", "juu", "joojoo", "jooo", "kyllä", "kylla", "kyl", "jep", "jepp", "jees", "jes", "toki", "tietysti", "tietenkin", "sopii", "käy", "passaa", "onnistuu", "kelpaa", "varaa", "varatkaa", "täydellinen", "oikein", "mielellään", "mielelläni", "yes",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> YesSwedish = new[]
    {
        "ja", "jaa", "japp", "jajamän", "jajjamen", "jepp", "jadå", "visst", "absolut", "gärna", "självklart", "funkar", "passar", "stämmer", "boka", "toppen", "perfekt", "naturligtvis", "precis",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> YesEnglish = new[]
    {
        "yes", "yeah", "yep", "yup", "yea", "yess", "sure", "absolutely", "definitely", "correct", "perfect", "confirmed", "confirm", "agreed", "certainly", "fine", "great",
    }.ToFrozenSet();

    /// <summary>Words that agree to what was asked; before more words, asked about nothing, they ask for something: "boka tid hos …".</summary>
    private static readonly FrozenSet<string> Verbs = new[] { "boka", "varaa", "varatkaa", "confirm", "passar", "funkar", "stämmer", "sopii", "käy", "onnistuu", "passaa", "kelpaa", "oikein", "fine", "great", "perfect", "correct", "precis", "perfekt", "gärna", "mielellään", "mielelläni" }.ToFrozenSet();

    private static readonly FrozenSet<string> Okay = new[] { "ok", "okei", "okej", "okay", "oki", "okidoki", "selvä", "hyvä", "bra", "good" }.ToFrozenSet();

    private static readonly FrozenSet<string> No = new[]
    {
        "ei", "eip", "eei", "eipä", "naw", "en", "emme", "eikä", "nej", "nä", "näe", "nää", "nae", "näpp", "nix", "nehej", "nope", "nah", "no", "väärin", "fel", "wrong", "not", "inte", "icke",
    }.ToFrozenSet();

    /// <summary>What may follow "yes, not …" without taking the yes back: "kyllä, ei ole kiirettä".</summary>
    private static readonly FrozenSet<string> Harmless = new[]
    {
        "ole", "oo", "haittaa", "kiirettä", "kiire", "mitään", "tarvitse", "tarvi", "bråttom", "brådska", "problem", "rush", "hurry", "worries", "urgent", "need", "problems", "ongelmaa", "något", "vikten",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Conditions = new[]
    {
        "mutta", "mut", "paitsi", "kunhan", "jos", "muttei", "men", "fast", "om", "förutsatt", "but", "if", "except", "although", "though", "however", "unless", "tosin", "vai", "eller",
    }.ToFrozenSet();

    /// <summary>Verbs that say whether it suits. Denied, they refuse: "går tyvärr inte", "en kerkiä", "won't suit".</summary>
    private static readonly Lexicon Suits = new(
        "käy", "käykään", "käykkään", "käykkää", "sovi", "sovikaan", "passaa", "passaakaan", "onnistu", "onnistukaan", "onnistukkaan", "onnaa", "kelpaa", "luonnistu", "pääse", "pääsekään", "ehdi", "ehdikään", "kerkiä", "kerkee", "kerkii", "pysty", "voi",
        "går", "gå", "funkar", "funka", "fungerar", "passar", "passa", "kan", "hinner", "duger", "vill", "stämmer",
        "do", "suit", "suits", "work", "works", "make", "good", "right", "correct", "possible", "doable", "for me|us", "gonna work|happen", "happening");

    /// <summary>"Siivooja ei pääse sisään" is about a door.</summary>
    private static readonly FrozenSet<string> Ways = new[] { "sisään", "sisälle", "ulos", "läpi", "ohi", "in", "inside", "out", "through" }.ToFrozenSet();

    /// <summary>What stands for the time that we proposed.</summary>
    private static readonly FrozenSet<string> Proposed = new[]
    {
        "sitä", "tätä", "tuota", "aikaa", "varausta", "käyntiä", "enää", "kuitenkaan", "sittenkään", "nyt", "silloin", "ottaa", "tulla", "varata", "den", "det", "tiden", "tid", "någon", "nån", "ändå", "längre", "nu", "då", "boka", "komma", "it", "that", "this", "the", "to", "any", "anymore", "an", "then", "now", "one", "those", "these", "thanks", "sorry", "kiitos", "tack",
    }.ToFrozenSet();

    /// <summary>What was offered is not it, whatever else they agree to.</summary>
    private static readonly Lexicon WrongTime = new("päivä|aika|kello on väärä", "väärä päivä|aika", "fel dag|tid|datum|klockslag", "dagen|tiden|datumet är|blir fel", "wrong day|time|date", "day|time|date is wrong");

    private static readonly Lexicon Refuses = new(
        "ei sittenkään", "valitettavasti ei", "harmi|ikävä|sori|sorry ~ ei|en", "mieluummin|mielummin en|ei", "väärä|väärin ~ päivä|aika|kello|meni", "meni|menee pieleen|väärin", "ei vaan", "ei ainakaan", "ei missään nimessä",
        "tyvärr inte|ej|int", "helst|absolut|inte inte|då", "inte då", "aldrig i livet", "fel dag|tid|datum|klockslag", "dagen|tiden|datumet är|blir fel", "det blir fel", "jobbar|jobba då", "är bortrest|upptagen",
        "no can do", "no good", "no use", "no ta", "afraid not", "not for me|us", "unfortunately not", "not then", "rather not", "wrong day|time|date", "day|time|date is wrong", "not it", "im working|away|busy then", "i work then", "thats when");

    /// <summary>"Funkar bara jämna veckor" tells when it suits, and agrees to nothing.</summary>
    private static readonly FrozenSet<string> Restricting = new[] { "bara", "endast", "enbart", "vain", "ainoastaan", "vasta", "only", "först", "muulloin", "bättre", "paremmin", "better" }.ToFrozenSet();

    private const string ThumbUp = "\U0001F44D";

    private const string ThumbDown = "\U0001F44E";

    /// <summary>Asked about nothing, who agrees says little more than that; in a longer text the word only begins it ("ja hej, det är Gunnel") or delights ("oh yes it's gorgeous").</summary>
    private const int MostUnasked = 3;

    /// <summary>Fewer words after it ask nothing by themselves.</summary>
    private const int FewestOfAQuestion = 3;

    /// <summary>Who asks for another time has not agreed to this one.</summary>
    private static readonly Lexicon AnotherTime = new("aiemp*|aikaise*|aikase*|myöhem*|myöhäise*|entä|toinen|toista|muita|muuta", "tidigare|senare|annan|annat|andra|istället", "vad sägs om", "sooner|earlier|later|another|other|instead", "what|how about");

    /// <summary>So many words may stand before a yes that comes last.</summary>
    private const int LongestBeforeAYes = 6;

    /// <summary>"Ei muuta, kiitos" ends what they had to say, and denies nothing that we asked.</summary>
    private static readonly Lexicon NeitherNor = new(
        "ei|eipä muuta|muita", "ei|eipä mulla|minulla|tässä muuta", "ei ~ muuta kysyttävää", "siinä kaikki|kaikki", "inget|inte|nej|nä mer|annat|mera", "nej|nä inget mer|annat|mera", "inget annat just nu", "det var allt|det", "nothing|no|not else|more|further", "no nothing else|more", "no more questions", "thats all|everything");

    private static readonly FrozenSet<string> Politeness = new[] { "kiitos", "kiitti", "kiitoksia", "tack", "thanks", "thank", "you", "nyt", "tällä", "erää", "nu", "just", "now", "for", "tästä", "this", "time" }.ToFrozenSet();

    /// <summary>What suits by these words is a way to reach them: "ring inte, sms går bra".</summary>
    private static readonly Lexicon Reaching = new(
        "tekstari|tekstiviesti|viesti|sähköposti|meili|whatsapp|wa|sms|soitto|puhelu ~ käy|sopii|riittää|passaa|toimii", "laita|laittakaa|pistä|mieluummin ~ viesti|viestiä|viestillä|tekstari|tekstarilla|tekstiviesti|sähköpostia", "sms|mejl|mail|whatsapp|meddelande|chatt|samtal ~ går|funkar|passar|duger|räcker", "text|texts|texting|email|whatsapp|message|messages|call|calling|sms ~ fine|ok|okay|good|works|grand|suits|better|best|perfect|great");

    private static readonly FrozenSet<string> ThanksBesideAThumb = new[] { "kiitos", "kiitti", "tack", "thanks", "thank", "you", "hyvä", "bra", "great", "super", "ok", "okei", "okej" }.ToFrozenSet();

    private static readonly Lexicon TakenBack = new(
        "tai siis", "ei ku", "ei kun", "eiku", "eikun", "eiks", "ei sittenkään", "vaihdetaan sittenkin", "eller nej", "nej förresten", "nej vänta", "fast nej", "eller inte", "actually no", "no wait", "wait no", "or not", "on second thought", "scratch that", "odota");

    /// <summary>Yes, no, or neither, and the term that says so.</summary>
    public static (Act? Act, int At) Read(Utterance utterance, UnderstandingContext context, Language? spoken)
    {
        if (utterance.Count == 0)
        {
            return context.Asked is Asked.Confirm or Asked.Choice or Asked.Permission or Asked.Own or Asked.Reminder && (utterance.Text.Contains(ThumbUp, StringComparison.Ordinal) || utterance.Text.Contains("\U0001F44C", StringComparison.Ordinal)) ? (Act.Yes, 0) : (null, 0);
        }

        var expected = context.Asked is Asked.Confirm or Asked.Choice or Asked.Permission or Asked.Who or Asked.Own or Asked.Reminder;
        if (context.Asked == Asked.Reminder && ComesIdioms.First(utterance) is { } comes && !Negation.Reaches(utterance, comes) && !utterance.IsQuestion)
        {
            return Doubts(utterance, comes.To) ? (null, 0) : (Act.Yes, comes.From);
        }

        if (context.Asked == Asked.Reminder && Ready.First(utterance) is { } ready && IsReadyNow(utterance, ready))
        {
            return (Act.Yes, ready.From);
        }

        if (expected && utterance.Text.Contains(ThumbUp, StringComparison.Ordinal) && utterance.Terms.All(t => ThanksBesideAThumb.Contains(t.Text)))
        {
            return (Act.Yes, 0);
        }

        var isFinnish = spoken == Language.Finnish || (spoken is null && context.Language == Language.Finnish);
        if (expected && Agreement.In(utterance, isFinnish) is { } agreed && !(TakenBack.First(utterance) is { } back && back.From > agreed))
        {
            return (Act.Yes, agreed);
        }

        if (context.Asked is Asked.Confirm or Asked.Choice or Asked.Reminder or Asked.Permission && Hesitation.In(utterance) is not null)
        {
            return (null, 0);
        }

        if (expected && utterance.Text.Contains(ThumbDown, StringComparison.Ordinal) && !utterance.Text.Contains(ThumbUp, StringComparison.Ordinal))
        {
            return (Act.No, 0);
        }

        if (expected && utterance.Count == 1 && utterance[0].Text is "y" or "n" or "j")
        {
            return (utterance[0].Text == "n" ? Act.No : Act.Yes, 0);
        }

        if (NeitherNor.IsWhole(utterance, Politeness))
        {
            return (null, 0);
        }

        if (context.Asked == Asked.Confirm && Closing(utterance, context, spoken) is { } closing)
        {
            return (Act.Yes, closing);
        }

        var first = FirstThatMatters(utterance, context);
        var yesIdiom = YesIdioms.First(utterance);
        var noIdiom = expected || utterance.Count <= 3 ? NoIdioms.First(utterance) : NoIdioms.At(utterance, 0) ?? NoIdioms.At(utterance, first);

        if (Reaching.First(utterance) is { } reached && (noIdiom is null || reached.From > 0) && !utterance.Terms.Take(reached.From).Any(t => YesFinnish.Contains(t.Text) || YesSwedish.Contains(t.Text) || YesEnglish.Contains(t.Text)))
        {
            return (null, 0);
        }

        // "No problem" has a no in it, and "joo ei" a yes: the idiom is stronger than its words.
        if (yesIdiom is { } idiom && (expected || (idiom.From <= first && utterance.Count - idiom.To <= MostUnasked)) && noIdiom is null)
        {
            return expected && WrongTime.First(utterance) is { } but && but.From > idiom.To ? (Act.No, but.From) // "Nothing against the price, but the day is wrong".
                : Doubts(utterance, idiom.To) || IsOnlyAsked(utterance, idiom) ? (null, 0) : (Act.Yes, idiom.From);
        }

        if (noIdiom is { } wanted && IsOfAThing(utterance, wanted))
        {
            if (wanted.From == first)
            {
                return (null, 0);
            }

            noIdiom = null;
        }

        if ((noIdiom ?? (expected && !utterance.IsQuestion ? Refusal(utterance) : null)) is { } refusal)
        {
            return (Act.No, refusal.From);
        }

        if (first >= utterance.Count)
        {
            return Okay.Contains(utterance[0].Text) && expected ? (Act.Yes, 0) : (null, 0);
        }

        var word = utterance[first].Text;
        if (IsYes(utterance, first, context, spoken) && (expected || (utterance.Count <= MostUnasked && (!Verbs.Contains(word) || utterance.Count <= 2))))
        {
            return utterance.IsQuestion && (utterance.Count == 1 || ((Verbs.Contains(word) || word is "sure") && !IsAnsweredFirst(utterance, first))) ? (null, 0)
                : TakenBack.IsIn(utterance) || IsRefusedNext(utterance, first) ? (Act.No, first)
                : Doubts(utterance, first) || (Verbs.Contains(word) && IsRestricted(utterance, first)) ? (null, 0)
                : (Act.Yes, first);
        }

        if (Okay.Contains(word) && expected)
        {
            return TakenBack.IsIn(utterance) || IsRefusedNext(utterance, first) ? (Act.No, first) : Doubts(utterance, first) ? (null, 0) : (Act.Yes, first);
        }

        return IsNo(utterance, first, context, spoken, expected) ? (Act.No, first) : (null, 0);
    }

    private static bool IsReadyNow(Utterance utterance, Match ready) =>
        !utterance.IsQuestion && !Doubts(utterance, ready.To) && !utterance.Terms.Any(t => t.IsNumber || SpelledNumbers.ValueOf(t.Text) is > 2 || NotYet.Contains(t.Text) || Negation.Words.Contains(t.Text));

    /// <summary>A yes that comes last, in a clause of its own, after words that are about nothing else: "annars rätt, så ja".</summary>
    private static int? Closing(Utterance utterance, UnderstandingContext context, Language? spoken)
    {
        var last = utterance.Count - 1;
        if (last is < 1 or > LongestBeforeAYes || utterance.IsQuestion || Corrections.In(utterance) is not null || !IsYes(utterance, last, context, spoken) || Verbs.Contains(utterance[last].Text)
            || (utterance[last].Text is "ja" or "jaa" && (spoken ?? context.Language) == Language.Finnish))
        {
            return null;
        }

        var from = last > 1 && utterance[last - 1].Text is "så" or "niin" or "so" or "eli" ? last - 1 : last;
        return utterance[from - 1].Clause != utterance[from].Clause
            && !utterance.Terms.Take(from).Any(t => t.IsNumber || No.Contains(t.Text) || Negation.Words.Contains(t.Text) || Conditions.Contains(t.Text) || TimeGrammar.Matcher.IsTimeWord(t.Text)) ? last : null;
    }

    /// <summary>"No" is how a Finn begins a sentence: "no joo", "no mikäs siinä".</summary>
    private static int FirstThatMatters(Utterance utterance, UnderstandingContext context)
    {
        var at = 0;
        while (at < utterance.Count && (Fillers.Contains(utterance[at].Text)
            || (utterance[at].Text == "no" && context.Language == Language.Finnish && utterance.Count > 1 && at + 1 < utterance.Count && utterance[at].Clause == utterance[at + 1].Clause)))
        {
            at++;
        }

        return at;
    }

    private static bool IsYes(Utterance utterance, int at, UnderstandingContext context, Language? spoken)
    {
        var word = utterance[at].Text;
        var alone = utterance.Count - at == 1;
        var swedish = spoken == Language.Swedish || (spoken is null && context.Language == Language.Swedish);
        return word switch
        {
            // "Ja" is "and" to a Finn, unless it is all that was said.
            "ja" or "jaa" => swedish || (alone && word == "ja"),

            // Agreement in Finland; in Sweden it contradicts, and in Finnish it means "already".
            "jo" => swedish && context.Settings.Locales.Contains(Locale.SvFi),
            _ => YesFinnish.Contains(word) || YesEnglish.Contains(word) || (YesSwedish.Contains(word) && (swedish || alone)),
        };
    }

    /// <summary>"Sopii. Saako koiran ottaa mukaan?": the answer is a clause of its own, and what is asked comes after it.</summary>
    private static bool IsAnsweredFirst(Utterance utterance, int yes) => yes + FewestOfAQuestion < utterance.Count && utterance[yes + 1].Clause != utterance[yes].Clause && !utterance[yes + 1].Gap.Contains('?', StringComparison.Ordinal)
        && !AsksForAnother(utterance);

    private static bool IsRefusedNext(Utterance utterance, int yes)
    {
        for (var i = yes + 1; i < Math.Min(utterance.Count, yes + 3); i++)
        {
            if (utterance[i].Text is "ei" or "en" or "nej" or "inte" or "not" or "nope" or "emme" or "no")
            {
                var next = i + 1 < utterance.Count ? utterance[i + 1].Text : "";
                return !Harmless.Contains(next) && !(i + 2 < utterance.Count && Harmless.Contains(utterance[i + 2].Text));
            }
        }

        return false;
    }

    private static bool Doubts(Utterance utterance, int from)
    {
        for (var i = from + 1; i < utterance.Count; i++)
        {
            if (Agreement.IsGivenAnyway(utterance, i) is { } given)
            {
                i = given.To;
            }
            else if (Conditions.Contains(utterance[i].Text) && !Additions.BeginAt(utterance, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether another time is asked for than the one they could agree to.</summary>
    public static bool AsksForAnother(Utterance utterance) => utterance.IsQuestion && (Inquiries.AsksForTimes.IsIn(utterance) || AnotherTime.IsIn(utterance));

    /// <summary>Whether that word makes what was agreed to depend on something.</summary>
    public static bool IsCondition(string word) => Conditions.Contains(word);

    /// <summary>Whether a denial of that word takes nothing back: "joo, ei oo kiire".</summary>
    public static bool IsHarmless(Utterance utterance, int at) => utterance.IsAny(at, Harmless);

    private static bool IsRestricted(Utterance utterance, int from)
    {
        for (var i = from + 1; i < utterance.Count && utterance[i].Clause == utterance[from].Clause; i++)
        {
            if (Restricting.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What says that it does not suit; a negation before the verb, or in Swedish within three words after it.</summary>
    private static Match? Refusal(Utterance utterance)
    {
        if (Refuses.First(utterance) is { } idiom)
        {
            return idiom;
        }

        for (var found = Suits.First(utterance); found is { } suits; found = Suits.From(utterance, suits.From + 1))
        {
            if ((Negation.Reaches(utterance, suits) || IsDeniedAfter(utterance, suits.To)) && !utterance.IsAny(suits.To + 1, Ways) && !IsOfAThing(utterance, new Match(Math.Max(0, suits.To - 1), suits.To)))
            {
                return suits;
            }
        }

        return null;
    }

    /// <summary>"Jag vill inte ha bedövning" turns down a thing, not what we asked.</summary>
    private static bool IsOfAThing(Utterance utterance, Match refusal)
    {
        var at = refusal.To + 1;
        if (utterance[refusal.To].Text is not ("vill" or "inte" or "halua" or "want") || !(utterance[refusal.From].Text is "vill" or "en" or "dont"))
        {
            return false;
        }

        at += utterance.Is(at, "ha") ? 1 : 0;
        return at < utterance.Count && utterance[at].Clause == utterance[refusal.From].Clause && !Proposed.Contains(utterance[at].Text) && (utterance.Is(at - 1, "ha") || utterance[refusal.From].Text is "en" or "dont");
    }

    private static bool IsDeniedAfter(Utterance utterance, int at)
    {
        for (var i = at + 1; i < Math.Min(utterance.Count, at + 4) && utterance[i].Clause == utterance[at].Clause; i++)
        {
            if (utterance[i].Text is "inte" or "ej" or "int" or "icke")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOnlyAsked(Utterance utterance, Match idiom) => utterance.IsQuestion && idiom.To == utterance.Count - 1 && idiom.From == 0 && utterance[0].Text is not "why" and not "varför" and not "miksi" and not "miksei";

    private static bool IsNo(Utterance utterance, int at, UnderstandingContext context, Language? spoken, bool expected)
    {
        var word = utterance[at].Text;
        if (!No.Contains(word))
        {
            return false;
        }

        // "No 2" is the second.
        if (word is "no" && context.Asked == Asked.Choice && at + 1 < utterance.Count && utterance[at + 1].IsNumber)
        {
            return false;
        }

        // "En" is "one" in Swedish, and "not" only to a Finn; "nä" and "no" are words of their own elsewhere.
        var finnish = spoken == Language.Finnish || (spoken is null && context.Language == Language.Finnish);
        if (word is "en" && !finnish)
        {
            return false;
        }

        return expected || utterance.Count - at == 1 || utterance[at + 1].Clause != utterance[at].Clause;
    }
}
