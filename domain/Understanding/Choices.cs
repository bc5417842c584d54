using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Understanding.Numbers;
using SmartPulse.Phrasing;

namespace SmartPulse.Understanding;

/// <summary>Which of what we listed: by number, by place in the list, or by the words of an offered time. Two readings are none.</summary>
internal static class Choices
{
    private const int LastHour = 12;

    /// <summary>Words without weight beside a choice.</summary>
    public static readonly FrozenSet<string> Around = new[]
    {
        "sopii", "sopis", "sopisi", "käy", "kävis", "passaa", "kiitos", "kiitti", "numero", "nro", "vaihtoehto", "aika", "ajan", "otan", "otetaan", "valitsen", "se", "tuo", "toi", "joo", "juu", "kyllä", "no", "hei", "moi", "hyvä", "parhaiten", "paras", "vaikka", "jaha", "jahas", "ok", "okei", "mulle", "minulle", "varaa", "ois", "olisi", "on", "niin",
        "tack", "nummer", "nr", "alternativ", "passar", "bra", "bäst", "tar", "jag", "den", "det", "blir", "ja", "funkar", "hej", "okej", "fint", "gärna", "boka", "tiden", "går", "är", "mig", "vi",
        "the", "number", "option", "please", "pls", "thanks", "is", "good", "fine", "works", "ill", "take", "id", "like", "lets", "go", "with", "yes", "one", "ones", "hi", "best", "for", "me", "suits", "great", "perfect", "slot", "time", "answer", "choose", "i", "st", "nd", "rd", "th", "s", "ok", "okay", "sounds", "would",
    }.ToFrozenSet();

    private static readonly Lexicon SomethingElse = new(
        "joku|jokin|jotain muu|muuta|toinen|toista", "muita", "muu", "muuna", "muut", "toinen aika|päivä|ajankohta", "toista aikaa|päivää", "onko|onks ~ muita|vapaata", "annan|annat|andra tid|tider|dag|dagar", "någon annan", "nåt annat", "other", "another", "others", "else", "different");

    private static readonly Lexicon Correcting = new(
        "ei ku|kun", "eiku", "eikun", "sittenkin", "sittenki", "tai siis", "ennemmin", "mieluummin", "eller nej|nä", "nej|nä vänta", "nej|nä förresten", "hellre", "i stället", "istället",
        "actually", "no wait", "wait no", "rather", "instead");

    private static readonly Lexicon TheOther = new("the other", "the other one|slot|time|day");

    private static readonly FrozenSet<string> QuestionWords = new[]
    {
        "mikä", "mitkä", "mitä", "monelta", "moneltako", "milloin", "koska", "mihin", "miksi", "kuka", "paljonko", "onko", "oliko", "vilken", "vilka", "vad", "när", "hur", "varför", "vem", "what", "which", "when", "why", "who", "how", "was",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Numbers = new[] { "yksi", "kaksi", "kolme", "neljä", "viisi", "yks", "kaks", "ett", "två", "tre", "fyra", "fem", "one", "two", "three", "four", "five",
        "kuusi", "kuus", "seitsemän", "seittemän", "kahdeksan", "kaheksan", "yhdeksän", "yheksän", "kymmenen", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" }.ToFrozenSet();

    private static readonly FrozenSet<string> Joining = new[] { "ja", "mut", "mutta", "sit", "sitten", "och", "å", "men", "and", "but", "then" }.ToFrozenSet();

    /// <summary>What calls the number after it one of the list.</summary>
    public static readonly FrozenSet<string> Numbering = new[] { "option", "number", "vaihtoehto", "numero", "nro", "alternativ", "nummer", "nr" }.ToFrozenSet();

    /// <summary>A condition that every offer has anyway.</summary>
    private static readonly Lexicon StillFree = new("if its|it|thats|that ~ still|available|free|going|ok|okay|possible", "if ~ available|free|possible", "jos on|se ~ vapaa|vapaana|mahdollista", "jos ~ vapaa|vapaana|mahdollista", "om den|det|tiden ~ ledig|kvar|går|fri");

    /// <summary>How an answer may begin before it comes.</summary>
    private static readonly FrozenSet<string> Openings = new[] { "jaha", "jahas", "joo", "ja", "jo", "yes", "ok", "okej", "okei", "well", "hej", "hei", "moi", "hi" }.ToFrozenSet();

    /// <summary>So many words of thanks stand between the number and what else they say.</summary>
    private const int MostThanks = 3;

    /// <summary>What thanks for a number, or says that it suits.</summary>
    public static readonly FrozenSet<string> Thanking = new[] { "tack", "please", "pls", "plz", "thanks", "thank", "you", "kiitos", "kiitti", "sopii", "käy", "passaa", "ois", "olis", "olisi", "hyvä", "passar", "funkar", "blir", "bra", "går", "is", "works", "suits", "fine", "good", "grand", "great", "perfect", "me", "for", "mulle", "mig", "oss", "us" }.ToFrozenSet();

    private static readonly FrozenSet<string> Halves = new[] { "puoli", "puol", "en", "ett", "halv", "a", "half" }.ToFrozenSet();

    /// <summary>Whether another time is asked for than those on offer.</summary>
    public static bool AsksForAnother(Utterance utterance) => SomethingElse.IsIn(utterance);

    /// <summary>Whether the word is a number from one to twelve.</summary>
    public static bool IsNumberWord(string word) => Numbers.Contains(word);

    /// <summary>How many things were listed, or none.</summary>
    public static int Listed(UnderstandingContext context) => context.Asked switch
    {
        Asked.Choice => context.Offers.Length,
        Asked.Urgency => 3,
        Asked.Change => 2,
        Asked.Which => context.Options,
        Asked.Job => ServiceMenu.Numbered(context.Settings).Length,
        _ => 0,
    };

    public static int? ByNumber(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        var listed = Listed(context);
        if (listed == 0 || utterance.Count == 0 || SomethingElse.IsIn(utterance) || IsAskedAloud(utterance, context))
        {
            return null;
        }

        if (First(utterance, context, listed, taken) is { } first)
        {
            return first;
        }

        // "Se kahdeksan" of two that begin at eight and nine; in writing, what may be a place in the list is one.
        if (context.Asked == Asked.Choice && Bare(utterance, LastHour, taken, context) is { } said && (context.Spoken || said > listed))
        {
            return NumberOrHour(said, context);
        }

        return Bare(utterance, listed, taken, context) ?? InAClauseOfItsOwn(utterance, context, listed, taken) ?? (context.Asked == Asked.Job ? null : ListedPlaces.In(utterance, listed, taken, areTimes: context.Asked == Asked.Choice));
    }

    /// <summary>
    /// Another of the offers, after one was chosen and we went on: "ei kun ensimmäinen sittenkin". Only its place in the list counts there;
    /// a number might be anything.
    /// </summary>
    public static int? Corrected(Utterance utterance, UnderstandingContext context, bool[] taken) =>
        context.Asked is Asked.Name or Asked.Confirm && !context.Offers.IsEmpty && !SomethingElse.IsIn(utterance) && Correcting.IsIn(utterance)
            ? ListedPlaces.In(utterance, context.Offers.Length, taken, areTimes: true, corrects: true)
            : null;

    /// <summary>What is chosen after something was taken back: "the second one, no wait, the last one". Null where nothing was, or nothing is chosen after it.</summary>
    public static int? AfterTakingBack(Utterance utterance, UnderstandingContext context, Language language, bool[] taken)
    {
        if (context.Asked is not (Asked.Choice or Asked.Which) || utterance.IsQuestion || TakingBack.Last(utterance) is not { } back || back.To + 1 >= utterance.Count)
        {
            return null;
        }

        if (context.Offers.Length == 2 && TheOther.From(utterance, back.To + 1) is { } other && (other.To + 1 == utterance.Count || utterance[other.To + 1].Clause != utterance[other.To].Clause)
            && Times.Read(utterance.With(utterance.Terms[..back.From]), context, language, taken[..back.From]).Wish is { Value: var windows })
        {
            int[] named = [.. Enumerable.Range(1, 2).Where(n => OfferedTimes.Has(context.Offers[n - 1], windows, context))];
            return named is [var one] ? 3 - one : null;
        }

        return ByNumber(utterance.With(utterance.Terms[(back.To + 1)..]), context, taken[(back.To + 1)..]);
    }

    /// <summary>What is said after a bare no between two choices: "ettan, nej tvåan", "I'll take 8-10... no, 12 I mean". Null where there is no such.</summary>
    public static Utterance? PutRight(Utterance utterance, UnderstandingContext context)
    {
        if (context.Asked is not Asked.Choice || utterance.IsQuestion)
        {
            return null;
        }

        for (var at = utterance.Count - 2; at > 0; at--)
        {
            if (utterance[at].Text is "nej" or "nä" or "nää" or "no" or "nope" && utterance[at].Gap.AsSpan().ContainsAny(",.-;!") && IsChoice(at + 1, utterance.Count) && IsChoice(0, at))
            {
                return Utterance.Of(utterance.Text[utterance[at + 1].Start..]);
            }
        }

        return null;

        // Numbers, places in the list and what stands around them, and nothing else.
        bool IsChoice(int from, int to)
        {
            var part = utterance.With(utterance.Terms[from..to]);
            return part.Terms.Any(t => t.IsNumber || IsNumberWord(t.Text) || ListedPlaces.In(utterance.With([t]), context.Offers.Length, new bool[1], areTimes: true) is not null)
                && part.Terms.All(t => t.IsNumber || IsNumberWord(t.Text) || Around.Contains(t.Text) || t.Text is "menar" or "menade" or "mean" or "meant" or "klo" or "kl" or "klockan" or "at" or "till" or "to" or "sorry" or "förlåt" or "wait" or "vänta" or "ta" or "jag"
                    || ListedPlaces.In(utterance.With([t]), context.Offers.Length, new bool[1], areTimes: true) is not null);
        }
    }

    /// <summary>Whether another day is proposed in so few words: "eller måndag?", "vai perjantai", "or tomorrow?".</summary>
    public static bool ProposesAnother(Utterance said) => said.Count is > 1 and <= MostOfAProposal && said[0].Text is "eller" or "vai" or "tai" or "or";

    private const int MostOfAProposal = 6;

    /// <summary>Whether something that was chosen is taken back further on.</summary>
    public static bool IsTakenBack(Utterance utterance) => TakingBack.Last(utterance) is { To: > 1 };

    /// <summary>Whether one of several offers is meant and it is open which: "the later one" of three, or a day on which two are.</summary>
    public static bool IsSome(Utterance utterance, UnderstandingContext context, bool[] taken, ImmutableArray<LocalWindow>? wish)
    {
        if (context.Asked != Asked.Choice || context.Offers.Length < 2 || utterance.IsQuestion || SomethingElse.IsIn(utterance))
        {
            return false;
        }

        return (context.Offers.Length > 2 && ListedPlaces.OfTwo(utterance) is { } match && !taken[match.From])
            || (wish is { } windows && context.Offers.Count(o => OfferedTimes.Has(o, windows, context)) > 1);
    }

    /// <summary>The same with no hour in "the afternoon one", and no day of the month in "the 2pm", where we asked which.</summary>
    public static Utterance WithoutPronouns(Utterance utterance, UnderstandingContext context)
    {
        for (var i = 2; context.Asked == Asked.Choice && i < utterance.Count; i++)
        {
            if (utterance[i - 1].IsNumber && utterance[i - 2].Text == "the" && utterance[i].Text is "pm" or "am" or "oclock" or "o")
            {
                return utterance.With(utterance.Terms.SetItem(i - 2, utterance[i - 2] with { Text = "at" }));
            }

            if (utterance[i].Text is "one" or "ones" && utterance[i].Clause == utterance[i - 2].Clause && utterance[i - 2].Text is "the" or "that" && (TimeGrammar.Matcher.IsTimeWord(utterance[i - 1].Text) || ListedPlaces.IsAdjective(utterance[i - 1].Text) || utterance[i - 1].Text is "late" or "later" or "latest" or "early" or "earlier" or "earliest")
                && (i + 1 == utterance.Count || !(utterance[i + 1].IsNumber || utterance[i + 1].Text is "pm" or "am" or "thirty" or "fifteen" or "oclock" or "o")))
            {
                // "The last one on Wednesday" is of a Wednesday to come.
                var terms = utterance.Is(i - 1, "last") ? utterance.Terms.SetItem(i - 1, utterance[i - 1] with { Text = "final" }) : utterance.Terms;
                return utterance.With(terms.SetItem(i, utterance[i] with { Text = "slot" }));
            }
        }

        return utterance;
    }

    /// <summary>An ordinal beside a day counts within that day ("the late one wednesday"); where it fits none of the day's offers nothing is chosen.</summary>
    public static int? WithinDay(Utterance utterance, UnderstandingContext context, int choice, ImmutableArray<LocalWindow> wish)
    {
        if (context.Asked != Asked.Choice || utterance.Terms.Any(t => t.IsNumber || (IsNumberWord(t.Text) && t.Text != "one")) || wish.Any(w => w.FirstDay != w.LastDay))
        {
            return choice;
        }

        int[] fitting = [.. Enumerable.Range(1, context.Offers.Length).Where(n => OfferedTimes.Has(context.Offers[n - 1], wish, context))];
        return fitting.Length == 0 || fitting.Contains(choice) ? choice
            : ListedPlaces.IsLate(utterance) ? fitting[^1]
            : ListedPlaces.IsEarly(utterance) ? fitting[0]
            : null;
    }

    /// <summary>A voice has no question mark: its first word tells.</summary>
    public static bool IsAskedAloud(Utterance utterance, UnderstandingContext context) => context.Spoken && utterance.IsAny(0, QuestionWords);

    /// <summary>Aloud, times are not numbered: a bare "two" is the second, or two o'clock, or, where both could be meant, neither.</summary>
    private static int? NumberOrHour(int number, UnderstandingContext context)
    {
        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        var isListed = number <= context.Offers.Length;
        int[] atThatHour = [.. Enumerable.Range(1, context.Offers.Length).Where(n => context.Offers[n - 1].Slot.Start.InZone(zone).Hour % 12 == number % 12)];
        return atThatHour switch
        {
            [] => isListed ? number : null,
            [var only] when only == number || !isListed => only,
            _ => null,
        };
    }

    /// <summary>The answer, and then something else: "3. när slutar ni idag?", "2 paljonko maksaa", "2 ja ovikoodi 4512", "2 please but ring me". "2 ja 3" are two answers.</summary>
    private static int? First(Utterance utterance, UnderstandingContext context, int listed, bool[] taken)
    {
        if (context.Asked is not (Asked.Choice or Asked.Urgency or Asked.Change or Asked.Which) || utterance.Count < 2)
        {
            return null;
        }

        var at = utterance.Count > 2 && utterance[0].Clause == utterance[1].Clause && Numbering.Contains(utterance[0].Text) ? 1 : utterance.Count > 2 && Openings.Contains(utterance[0].Text) ? 1 : 0;
        if (at + 1 >= utterance.Count || taken[at] || PlaceSaid(utterance, at, context) is not { } first || first > listed)
        {
            return null;
        }

        var rest = at + 1;
        while (rest < utterance.Count && utterance[rest].Clause == utterance[at].Clause && rest - at <= MostThanks && Thanking.Contains(utterance[rest].Text))
        {
            rest++;
        }

        rest = rest == utterance.Count || utterance[rest].Clause != utterance[at].Clause || utterance.IsAny(rest, QuestionWords) || StillFree.At(utterance, rest) is not null || Names.IsNameToTheEnd(utterance, rest, taken) ? rest
            : Joining.Contains(utterance[rest].Text) ? rest + 1 : utterance.Count;
        return rest < utterance.Count && !utterance[rest].IsNumber && (utterance[at].IsNumber || !utterance.Terms.Skip(at + 1).Any(t => t.IsNumber || IsNumberWord(t.Text))) && !IsNumberWord(utterance[rest].Text) && !Halves.Contains(utterance[rest].Text)
            && (context.Asked != Asked.Choice || !Correcting.IsIn(utterance)) ? first : null;
    }

    /// <summary>A digit of the list or, in writing and before a comma, its word: "två, Pirkko Aaltonen".</summary>
    private static int? PlaceSaid(Utterance utterance, int at, UnderstandingContext context) =>
        utterance[at] is { IsNumber: true, Number: >= 1 } digit && digit.Written[0] != '0' ? digit.Number
        : !context.Spoken && context.Asked == Asked.Choice && IsNumberWord(utterance[at].Text) && utterance[at + 1].Clause != utterance[at].Clause && SpelledNumbers.ValueOf(utterance[at].Text) is > 0 and var word ? (int)word
        : null;

    /// <summary>The number alone in a clause of its own, after words that are about something else: "eftermiddag sa jag ju, 2".</summary>
    private static int? InAClauseOfItsOwn(Utterance utterance, UnderstandingContext context, int listed, bool[] taken)
    {
        if (context.Spoken || context.Asked != Asked.Choice || utterance.IsQuestion || utterance.Terms.Count(t => t.IsNumber) != 1 || Correcting.IsIn(utterance))
        {
            return null;
        }

        var at = utterance.Terms.ToList().FindIndex(t => t.IsNumber);
        var clause = utterance.Terms.Where(t => t.Clause == utterance[at].Clause);
        return !taken[at] && utterance[at].Number >= 1 && utterance[at].Number <= listed && utterance[at].Written[0] != '0' && clause.All(t => t.IsNumber || Thanking.Contains(t.Text) || t.Text is "nr" or "nro" or "numero" or "nummer" or "number" or "no")
            && !utterance.Terms.Any(t => t.Clause != utterance[at].Clause && (IsNumberWord(t.Text) && t.Text is not ("en" or "ett" or "one") || Negation.Words.Contains(t.Text) || TimeGrammar.Matcher.IsMonth(t.Text))) ? utterance[at].Number : null;
    }

    /// <summary>"Den 2:a", "the 2nd", where a time is on offer on the second of the month and is not the second on the list.</summary>
    private static bool IsDayOnOffer(Utterance utterance, int at, UnderstandingContext context)
    {
        if (context.Asked != Asked.Choice || !utterance[at].IsNumber || at + 1 >= utterance.Count || utterance[at + 1].Gap is not ("" or ":") || utterance[at + 1].Text is not ("a" or "e" or "st" or "nd" or "rd" or "th"))
        {
            return false;
        }

        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        var number = utterance[at].Number;
        return context.Offers.Any(o => o.Slot.Start.InZone(zone).Day == number) && !(number >= 1 && number <= context.Offers.Length && context.Offers[number - 1].Slot.Start.InZone(zone).Day == number);
    }

    /// <summary>A number with nothing else of weight around it: "2!", "ykkönen sopii", "option 3 please".</summary>
    private static int? Bare(Utterance utterance, int listed, bool[] taken, UnderstandingContext context)
    {
        int? number = null;
        for (var i = 0; i < utterance.Count; i++)
        {
            var term = utterance[i];
            var value = term.IsNumber ? term.Number : IsNumberWord(term.Text) && !(term.Text == "one" && utterance.Count > 1 && i > 0) && SpelledNumbers.ValueOf(term.Text) is { } word ? word : 0;
            if (value > 0 && !taken[i])
            {
                if (IsDayOnOffer(utterance, i, context) || (number is not null && number != value) || (term.IsNumber && term.Written[0] == '0'))
                {
                    return null;
                }

                number = value;
            }
            else if (!Around.Contains(term.Text) && !Agreement.IsBeside(utterance, i))
            {
                return null;
            }
        }

        return number is >= 1 && number <= listed && !utterance.IsQuestion ? number : null;
    }
}
