using System.Collections.Frozen;
using SmartPulse.Conversations;

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

    /// <summary>What may follow "yes, not …" without taking the yes back: "kyllä, ei ole kiirettä".</summary>
    private static readonly FrozenSet<string> Harmless = new[]
    {
        "ole", "oo", "haittaa", "kiirettä", "kiire", "mitään", "tarvitse", "tarvi", "bråttom", "brådska", "problem", "rush", "hurry", "worries", "urgent", "need", "problems", "ongelmaa", "något", "vikten",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Conditions = new[]
    {
        "mutta", "mut", "paitsi", "kunhan", "jos", "muttei", "men", "fast", "om", "förutsatt", "but", "if", "except", "although", "though", "however", "unless", "tosin", "vai", "eller",
    }.ToFrozenSet();

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

    /// <summary>Yes, no, or neither, and the term that says so. To what books or chooses a yes stands only where nothing beside it makes it none.</summary>
    public static (Act? Act, int At) Read(Utterance utterance, UnderstandingContext context, Language? spoken)
    {
        var read = ReadWords(utterance, context, spoken);
        var isFinnish = spoken == Language.Finnish || (spoken is null && context.Language == Language.Finnish);
        return read.Act is Act.Yes && context.Asked is Asked.Confirm or Asked.Choice && utterance.Count > 1 && (Reservations.In(utterance, isFinnish) is not null || Reservations.IsOnlyHeard(utterance))
            ? (null, 0) : read;
    }

    private static (Act? Act, int At) ReadWords(Utterance utterance, UnderstandingContext context, Language? spoken)
    {
        if (utterance.Count == 0)
        {
            return context.Asked is Asked.Confirm or Asked.Choice or Asked.Permission or Asked.Own or Asked.Reminder && (utterance.Text.Contains(ThumbUp, StringComparison.Ordinal) || utterance.Text.Contains("\U0001F44C", StringComparison.Ordinal)) ? (Act.Yes, 0) : (null, 0);
        }

        var expected = context.Asked is Asked.Confirm or Asked.Choice or Asked.Permission or Asked.Who or Asked.Own or Asked.Reminder;
        if (context.Asked == Asked.Reminder && Coming.In(utterance) is { } comes)
        {
            return Doubts(utterance, comes.To) ? (null, 0) : (Act.Yes, comes.From);
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
        var noIdiom = Refusals.Idiom(utterance, first, anywhere: expected || utterance.Count <= 3);

        if (Reaching.First(utterance) is { } reached && (noIdiom is null || reached.From > 0) && !utterance.Terms.Take(reached.From).Any(t => YesFinnish.Contains(t.Text) || YesSwedish.Contains(t.Text) || YesEnglish.Contains(t.Text)))
        {
            return (null, 0);
        }

        // "No problem" has a no in it, and "joo ei" a yes: the idiom is stronger than its words.
        if (yesIdiom is { } idiom && (expected || (idiom.From <= first && utterance.Count - idiom.To <= MostUnasked)) && noIdiom is null)
        {
            return expected && Refusals.WrongTime.First(utterance) is { } but && but.From > idiom.To ? (Act.No, but.From) // "Nothing against the price, but the day is wrong".
                : Doubts(utterance, idiom.To) || IsOnlyAsked(utterance, idiom) ? (null, 0) : (Act.Yes, idiom.From);
        }

        if (noIdiom is { } wanted && Refusals.IsOfAThing(utterance, wanted))
        {
            if (wanted.From == first)
            {
                return (null, 0);
            }

            noIdiom = null;
        }

        if ((noIdiom ?? (expected && !utterance.IsQuestion ? Refusals.Of(utterance) : null)) is { } refusal)
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

        return Refusals.IsWord(utterance, first, context, spoken, expected) ? (Act.No, first) : (null, 0);
    }

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
            && !utterance.Terms.Take(from).Any(t => t.IsNumber || Refusals.Words.Contains(t.Text) || Negation.Words.Contains(t.Text) || Conditions.Contains(t.Text) || TimeGrammar.Matcher.IsTimeWord(t.Text)) ? last : null;
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

    public static bool Doubts(Utterance utterance, int from)
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

    private static bool IsOnlyAsked(Utterance utterance, Match idiom) => utterance.IsQuestion && idiom.To == utterance.Count - 1 && idiom.From == 0 && utterance[0].Text is not "why" and not "varför" and not "miksi" and not "miksei";
}
