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

    private static readonly FrozenSet<string> Around = new[]
    {
        "sopii", "sopis", "sopisi", "käy", "kävis", "passaa", "kiitos", "kiitti", "numero", "nro", "vaihtoehto", "aika", "ajan", "otan", "otetaan", "valitsen", "se", "tuo", "toi", "joo", "juu", "kyllä", "no", "hei", "moi", "hyvä", "parhaiten", "paras", "vaikka", "jaha", "jahas", "ok", "okei", "mulle", "minulle", "varaa", "ois", "olisi", "on", "niin",
        "tack", "nummer", "nr", "alternativ", "passar", "bra", "bäst", "tar", "jag", "den", "det", "blir", "ja", "funkar", "hej", "okej", "fint", "gärna", "boka", "tiden", "går", "är", "mig", "vi",
        "the", "number", "option", "please", "pls", "thanks", "is", "good", "fine", "works", "ill", "take", "id", "like", "lets", "go", "with", "yes", "one", "ones", "hi", "best", "for", "me", "suits", "great", "perfect", "slot", "time", "answer", "choose", "i", "st", "nd", "rd", "th", "s", "ok", "okay", "sounds", "would",
    }.ToFrozenSet();

    private static readonly ImmutableArray<Lexicon> Ordinals =
    [
        new("ykkönen", "ykkösen", "ykköstä", "ykkös*", "ekana", "ekaks", "ekaksi", "ensimmäisenä", "ensimmäiseks*", "ensimmäinen", "ensimmäisen", "ensimmäistä", "ensimmäiseen", "eka", "ekan", "ekaa", "ensimmäine", "ensinnä", "ettan", "den|det första", "första", "first", "the first", "option|vaihtoehto|alternativ a", "a vaihtoehto", "förstnämnda", "ensiksi|ensin mainittu|mainitun", "ensimmäiseksi mainittu|tarjottu", "ylin|ylimmän|ylimmäinen|ylimmäisen aika|ajan|vaihtoehto*|niistä|noista", "listan ylin|ylimmän|ylimmäisen", "översta alternativet|tiden|förslaget|av", "top|topmost one"),
        new("kakkonen", "kakkosen", "kakkosta", "kakkos*", "se|tuo|otan|otetaan|valitsen toinen|toisen|toista", "toinen|toisen|toista vaihtoehto*|niistä|näistä|noista", "toisena", "toiseks|toiseksi mainittu|tarjottu", "toka", "tokan", "tokaa", "tokana", "tokaks", "tvåan", "den|det andra", "andra alternativet|tiden|förslaget", "second", "seconds", "the second", "option|vaihtoehto|alternativ b", "b vaihtoehto", "toinen|toisen ehdottamasi|ehdottamanne|ehdotettu|tarjottu|tarjoamasi|tarjoamanne|mainittu"),
        new("kolmonen", "kolmosen", "kolmosta", "kolmos*", "kolmas", "kolmannen", "kolmatta", "trean", "den|det tredje", "tredje", "third", "the third", "option|vaihtoehto|alternativ c", "c vaihtoehto"),
        new("nelonen", "nelosen", "nelosta", "nelos*", "neljäs", "neljännen", "fyran", "den|det fjärde", "fjärde", "fourth", "the fourth"),
        new("vitonen", "viitonen", "vitosen", "viitosen", "vitosta", "viides", "viidennen", "femman", "den|det femte", "femte", "fifth", "the fifth"),
    ];

    private static readonly Lexicon LastOne = new("viimeinen", "viimenen", "viiminen", "viimisen", "viimesen", "viimeisen", "viimeistä", "viimeisenä", "viimeiseks*", "viimeisin", "viimeisimmän", "vika", "vikan", "vikaa", "den|det sista", "sista", "last one", "the last", "last", "viimmenen", "viimmesen", "viimeseks*", "viimesin", "alin|alimman|alimmainen|alimmaisen aika|ajan|vaihtoehto*|niistä|noista", "listan alin|alimman|alimmaisen", "sistnämnda", "nedersta alternativet|tiden|förslaget|av", "final|bottom one");
    private static readonly Lexicon MiddleOne = new("keskimmäinen", "keskimmäisen", "keskimmäistä", "keskimmäiseen", "siitä keskeltä", "den|det i mitten", "mittersta", "mellersta", "i mitten", "middle one", "the middle", "in the middle", "mittenalternativ*", "mittentid*", "mittentiden", "mellanalternativ*");
    private static readonly Lexicon Earliest = new("se|aika aikaisin|aikasin", "aikaisin|aikasin niistä|näistä|noista|noist|niist", "mahdollisimman aikainen|aikanen|aikasin|aikaisin", "så tidigt som möjligt", "tidigast", "soonest", "the soonest", "as early as", "aikaisin aika", "aikaisimman", "aikaisinta", "varhaisin", "varhaisimman", "den|det tidiga|tidigaste", "tidigaste", "earliest", "the early one");
    private static readonly Lexicon Latest = new("myöhäisin", "myöhäisimmän", "myöhäisintä", "den|det sena|senaste", "latest", "the late one");
    private static readonly Lexicon OfTwoLater = new("jälkimmäinen", "jälkimmäisen", "jälkimmäistä", "jälkimmäiseen", "myöhäisempi", "myöhempi", "sen|ton|tuon myöhemmän|myöhäisemmän", "den|det senare", "det andra alternativet", "latter", "later one", "the later");
    private static readonly Lexicon OfTwoEarlier = new("edellinen", "edellisen", "aikaisempi", "aiempi", "ensin mainittu", "ensinmainittu", "den|det tidigare", "sen|ton|tuon aikaisemman|aiemman", "former", "earlier one", "the earlier");

    /// <summary>Two of them, or counted from another: "any of the first two", "näst sista".</summary>
    private static readonly Lexicon SeveralOrCounted = new(
        "kahdesta|kahden ~ ensimmäisestä|ekasta|viimeisestä|vikasta|ensimmäisen|viimeisen", "kaksi|kaks ~ ekaa|ensimmäistä|viimeistä|vikaa", "jompikumpi|jompikumm*|molemmat|molemmista", "toiseksi viimei*",
        "två|båda ~ första|sista|senare|sistnämnda", "endera|någondera", "näst sista|sist", "first|last|other two|couple", "either ~ of", "second last|to", "penultimate", "before|after the last|first");

    private static readonly Lexicon Either = new(
        "kumpi|kumpikin|jompikumpi|molemmat|kaikki|mikä|joku vaan|vain|tahansa", "mikä|mikä näistä|noista|niistä vaan|vain|tahansa", "kumpikin", "jompikumpi", "jompi kumpi", "molemmat", "kaikki", "ihan|aivan sama", "ihan|aivan sama kumpi|mikä|mille|millo", "ihansama", "sama se", "ei väliä|merkitystä", "ei ~ väliä", "ihan miten vaan", "joku näistä|noista|niistä", "päätä|valitse sä|sinä|te",
        "vilken|vilket|vilka som|som helst", "vilken|vilket som helst", "vilken", "vilken som av dem", "vilken|vilket du|ni vill", "alla", "båda", "båda två", "alla|båda funkar|går|passar", "det kvittar", "kvittar", "spelar ingen roll", "spelar ingen roll vilken|vilket|när|för", "gör detsamma", "ta du", "välj du|ni|själv",
        "any|either|all|both of them|those|these", "any|either one|works|time", "any", "either", "both", "either works|suits", "both are|of them|work|suit", "not fussed|bothered|fussy|pushed", "dont mind|care", "doesnt matter|bother", "does not matter", "whichever", "whichever one|suits|works|is easiest|you like", "whatever", "no preference", "up to you", "you choose|pick", "anything works", "all good");

    /// <summary>What an ordinal counts where it counts no offer.</summary>
    private static readonly Lexicon NotOffers = new("päivä|päivää|viikkoa|vuosi|viesti|yritys|puhelu|hammas|menossa", "kerros|kerroksessa|krs|kerta|kerran|kerrassa|kertaa|rappu|rapussa|viikko|ovi|lapsi|kysymys|asia", "våning*|gång*|trapp*|barn*|dörr*|frågan|hand|namnet|försöket|samtalet|meddelandet", "of all", "jag|vi undrar|vill|tänker|tänkte|skulle|måste|behöver|vet", "time using|here|this|that|i|we|with|ever|trying|its|and|in", "floor|question|kid|child|door|house|thing|things|visit|week|timer", "come ~ served");

    /// <summary>An ordinal of these languages with another word after it belongs to that word: "second thoughts", "det andra badrummet".</summary>
    private static readonly FrozenSet<string> Adjectives = new[] { "first", "second", "third", "fourth", "fifth", "last", "första", "andra", "tredje", "fjärde", "femte", "sista" }.ToFrozenSet();

    /// <summary>What may follow an ordinal that stands for an offer.</summary>
    private static readonly FrozenSet<string> AfterOrdinals = new[]
    {
        "and", "or", "but", "if", "cos", "because", "as", "so", "then", "not", "would", "will", "can", "could", "might", "seems", "looks", "clashes", "clash", "wont", "doesnt", "has", "was", "be", "rather", "instead", "than", "of", "on", "you", "that", "these", "those", "suit", "work", "do", "does", "over", "only", "too", "again", "always", "to", "actually", "also", "now", "no", "mentioned", "listed", "available", "looking", "still", "cant", "we", "offer", "offered", "appointment", "wins", "there", "love", "mate",
        "och", "eller", "men", "om", "för", "så", "då", "inte", "ej", "int", "kan", "hinner", "skulle", "vill", "fungerar", "krockar", "kolliderar", "verkar", "låter", "duger", "av", "på", "än", "förslaget", "förslag", "alternativet", "tid", "hellre", "istället", "i", "nämnda", "som", "ni", "här", "är", "va", "e", "kör", "hade", "ska", "ser", "vore",
    }.ToFrozenSet();

    /// <summary>What an offer is called.</summary>
    private static readonly FrozenSet<string> Pronouns = new[] { "one", "ones", "slot", "time", "option", "day", "offer", "tiden", "alternativet", "klockslaget", "dagen", "förslaget" }.ToFrozenSet();

    /// <summary>Before "second" these measure a while: "just a second".</summary>
    private static readonly FrozenSet<string> Whiles = new[] { "a", "one", "half", "every", "each", "per", "any", "split", "wait", "few", "hold" }.ToFrozenSet();

    /// <summary>Before a bare "first" or "last" these make it a choice; after other words it is an adverb: "one question first".</summary>
    private static readonly FrozenSet<string> Choosing = new[] { "the", "go", "take", "with", "for", "want", "have", "like", "id", "ill", "prefer", "choose", "pick", "your", "very", "yes", "maybe", "rather", "be" }.ToFrozenSet();

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

    /// <summary>What leaves some of them out.</summary>
    private static readonly FrozenSet<string> Limits = new[] { "paitsi", "kuin", "utom", "förutom", "bar", "except", "only", "bara", "vain", "not", "inte", "ei" }.ToFrozenSet();

    private static readonly FrozenSet<string> Joining = new[] { "ja", "mut", "mutta", "sit", "sitten", "och", "å", "men", "and", "but", "then" }.ToFrozenSet();

    /// <summary>What calls the number after it one of the list.</summary>
    private static readonly FrozenSet<string> Numbering = new[] { "option", "number", "vaihtoehto", "numero", "nro", "alternativ", "nummer", "nr" }.ToFrozenSet();

    /// <summary>A condition that every offer has anyway.</summary>
    private static readonly Lexicon StillFree = new("if its|it|thats|that ~ still|available|free|going|ok|okay|possible", "if ~ available|free|possible", "jos on|se ~ vapaa|vapaana|mahdollista", "jos ~ vapaa|vapaana|mahdollista", "om den|det|tiden ~ ledig|kvar|går|fri");

    /// <summary>How an answer may begin before it comes.</summary>
    private static readonly FrozenSet<string> Openings = new[] { "jaha", "jahas", "joo", "ja", "jo", "yes", "ok", "okej", "okei", "well", "hej", "hei", "moi", "hi" }.ToFrozenSet();

    /// <summary>So many words of thanks stand between the number and what else they say.</summary>
    private const int MostThanks = 3;

    private static readonly FrozenSet<string> Thanking = new[] { "tack", "please", "pls", "plz", "thanks", "thank", "you", "kiitos", "kiitti", "sopii", "käy", "passaa", "ois", "olis", "olisi", "hyvä", "passar", "funkar", "blir", "bra", "går", "is", "works", "suits", "fine", "good", "grand", "great", "perfect", "me", "for", "mulle", "mig", "oss", "us" }.ToFrozenSet();

    private static readonly FrozenSet<string> Halves = new[] { "puoli", "puol", "en", "ett", "halv", "a", "half" }.ToFrozenSet();

    /// <summary>Whether another time is asked for than those on offer.</summary>
    public static bool AsksForAnother(Utterance utterance) => SomethingElse.IsIn(utterance);

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

        return Bare(utterance, listed, taken, context) ?? InAClauseOfItsOwn(utterance, context, listed, taken) ?? (context.Asked == Asked.Job ? null : Ordinal(utterance, listed, taken, areTimes: context.Asked == Asked.Choice));
    }

    /// <summary>
    /// Another of the offers, after one was chosen and we went on: "ei kun ensimmäinen sittenkin". Only its place in the list counts there;
    /// a number might be anything.
    /// </summary>
    public static int? Corrected(Utterance utterance, UnderstandingContext context, bool[] taken) =>
        context.Asked is Asked.Name or Asked.Confirm && !context.Offers.IsEmpty && !SomethingElse.IsIn(utterance) && Correcting.IsIn(utterance)
            ? Ordinal(utterance, context.Offers.Length, taken, areTimes: true, corrects: true)
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

    /// <summary>Whether something that was chosen is taken back further on.</summary>
    public static bool IsTakenBack(Utterance utterance) => TakingBack.Last(utterance) is { To: > 1 };

    /// <summary>Whether one of several offers is meant and it is open which: "the later one" of three, or a day on which two are.</summary>
    public static bool IsSome(Utterance utterance, UnderstandingContext context, bool[] taken, ImmutableArray<LocalWindow>? wish)
    {
        if (context.Asked != Asked.Choice || context.Offers.Length < 2 || utterance.IsQuestion || SomethingElse.IsIn(utterance))
        {
            return false;
        }

        return (context.Offers.Length > 2 && (Is(OfTwoLater) || Is(OfTwoEarlier)))
            || (wish is { } windows && context.Offers.Count(o => OfferedTimes.Has(o, windows, context)) > 1);

        bool Is(Lexicon lexicon) => lexicon.First(utterance) is { } match && !taken[match.From] && !Negation.Reaches(utterance, match);
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

            if (utterance[i].Text is "one" or "ones" && utterance[i].Clause == utterance[i - 2].Clause && utterance[i - 2].Text is "the" or "that" && (TimeGrammar.Matcher.IsTimeWord(utterance[i - 1].Text) || Adjectives.Contains(utterance[i - 1].Text) || utterance[i - 1].Text is "late" or "later" or "latest" or "early" or "earlier" or "earliest")
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
        if (context.Asked != Asked.Choice || utterance.Terms.Any(t => t.IsNumber || (Numbers.Contains(t.Text) && t.Text != "one")) || wish.Any(w => w.FirstDay != w.LastDay))
        {
            return choice;
        }

        int[] fitting = [.. Enumerable.Range(1, context.Offers.Length).Where(n => OfferedTimes.Has(context.Offers[n - 1], wish, context))];
        return fitting.Length == 0 || fitting.Contains(choice) ? choice
            : LastOne.IsIn(utterance) || Latest.IsIn(utterance) || OfTwoLater.IsIn(utterance) ? fitting[^1]
            : Earliest.IsIn(utterance) || OfTwoEarlier.IsIn(utterance) ? fitting[0]
            : null;
    }

    /// <summary>Whether any of them would do.</summary>
    public static bool IsEither(Utterance utterance, UnderstandingContext context) =>
        utterance.Count > 0 && context is { Asked: Asked.Choice, Offers.Length: > 1 } && !utterance.IsQuestion && !SomethingElse.IsIn(utterance) && (Either.IsWhole(utterance, Around) || IsEitherThroughout(utterance) || BeginsWithEither(utterance));

    /// <summary>"Alla funkar, välj ni": every clause says so.</summary>
    private static bool IsEitherThroughout(Utterance utterance) =>
        utterance.Terms.GroupBy(t => t.Clause).All(c => Either.IsWhole(utterance.With([.. c]), Around));

    /// <summary>"Either, I've no life": said first, in a clause of its own, with nothing after it that would narrow it down.</summary>
    private static bool BeginsWithEither(Utterance utterance)
    {
        var end = 1;
        while (end < utterance.Count && utterance[end].Clause == utterance[0].Clause)
        {
            end++;
        }

        return end < utterance.Count && utterance[0].Text is not ("whatever" or "vilken" or "kaikki" or "alla" or "mikä" or "any") && Either.IsWhole(utterance.With(utterance.Terms[..end]), Around)
            && Hesitation.In(utterance) is null
            && !utterance.Terms.Skip(end).Any(t => t.IsNumber || Numbers.Contains(t.Text) || YesNo.IsCondition(t.Text) || TimeGrammar.Matcher.IsTimeWord(t.Text) || Adjectives.Contains(t.Text) || Limits.Contains(t.Text));
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
        return rest < utterance.Count && !utterance[rest].IsNumber && (utterance[at].IsNumber || !utterance.Terms.Skip(at + 1).Any(t => t.IsNumber || Numbers.Contains(t.Text))) && !Numbers.Contains(utterance[rest].Text) && !Halves.Contains(utterance[rest].Text)
            && (context.Asked != Asked.Choice || !Correcting.IsIn(utterance)) ? first : null;
    }

    /// <summary>A digit of the list or, in writing and before a comma, its word: "två, Pirkko Aaltonen".</summary>
    private static int? PlaceSaid(Utterance utterance, int at, UnderstandingContext context) =>
        utterance[at] is { IsNumber: true, Number: >= 1 } digit && digit.Written[0] != '0' ? digit.Number
        : !context.Spoken && context.Asked == Asked.Choice && Numbers.Contains(utterance[at].Text) && utterance[at + 1].Clause != utterance[at].Clause && SpelledNumbers.ValueOf(utterance[at].Text) is > 0 and var word ? (int)word
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
            && !utterance.Terms.Any(t => t.Clause != utterance[at].Clause && (Numbers.Contains(t.Text) && t.Text is not ("en" or "ett" or "one") || Negation.Words.Contains(t.Text) || TimeGrammar.Matcher.IsMonth(t.Text))) ? utterance[at].Number : null;
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
            var value = term.IsNumber ? term.Number : Numbers.Contains(term.Text) && !(term.Text == "one" && utterance.Count > 1 && i > 0) && SpelledNumbers.ValueOf(term.Text) is { } word ? word : 0;
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

    /// <summary>Which of so many offers are named by their place in the list, and where: the ordinals, the last and the one in the middle.</summary>
    public static IEnumerable<(int Number, Match At)> Named(Utterance utterance, int listed, bool[] taken)
    {
        for (var n = 1; n <= Math.Min(listed, Ordinals.Length); n++)
        {
            var toinen = n == 2 && utterance.Is(0, "toinen") && utterance.Count > 1 && utterance[1].Clause != utterance[0].Clause ? new Match(0, 0) : (Match?)null; // "Toinen" is "another" as well.
            if ((toinen ?? Found(Ordinals[n - 1], utterance, taken)) is { } match)
            {
                yield return (n, match);
            }
        }

        if (Found(LastOne, utterance, taken) is { } last)
        {
            yield return (listed, last);
        }

        if (listed == 3 && Found(MiddleOne, utterance, taken) is { } middle)
        {
            yield return (2, middle);
        }
    }

    /// <summary>The one place in the list that is named among other words and not denied, "number two if he doesn't mind the dog"; null where none is, or several.</summary>
    public static int? NamedAmongOthers(Utterance utterance, int listed)
    {
        int[] places = [.. Named(utterance, listed, new bool[utterance.Count]).Where(n => n.Number <= listed && !Negation.Reaches(utterance, n.At)).Select(n => n.Number).Concat(Numbered()).Distinct()];
        return places is [var only] && !NamesSeveral(utterance) ? only : null;

        IEnumerable<int> Numbered() => Enumerable.Range(1, Math.Max(0, utterance.Count - 1)).Where(i => !Negation.Reaches(utterance, new Match(i - 1, i)) && !IsTurnedDown(utterance, i + 1) && (Numbering.Contains(utterance[i - 1].Text) || utterance[i - 1].Text is "förslag" or "ehdotus") && IsLittleMore(i + 1))
            .Select(i => utterance[i].IsNumber ? utterance[i].Number : Numbers.Contains(utterance[i].Text) ? (int)(SpelledNumbers.ValueOf(utterance[i].Text) ?? 0) : 0).Where(n => n >= 1 && n <= listed);

        // "Number 2 is leaking" is of another list.
        bool IsLittleMore(int at) => at >= utterance.Count || utterance[at].Clause != utterance[at - 1].Clause || utterance[at].Text is not "is" && (Thanking.Contains(utterance[at].Text) || AfterOrdinals.Contains(utterance[at].Text));
    }

    /// <summary>Where an ordinal stands for an offer: not of a floor, and no adverb.</summary>
    private static Match? Found(Lexicon ordinal, Utterance utterance, bool[] taken)
    {
        for (var found = ordinal.First(utterance); found is { } match; found = ordinal.From(utterance, match.From + 1))
        {
            if (!taken[match.From] && !IsDate(match) && NotOffers.At(utterance, match.To + 1) is null && !IsAdverb(match) && !IsOfAnother(match))
            {
                return match;
            }
        }

        return null;

        // "Kolmas joulukuuta", "the first of December".
        bool IsDate(Match match) => Enumerable.Range(match.To + 1, 2).Any(i => i < utterance.Count && TimeGrammar.Matcher.IsMonth(utterance[i].Text));

        bool IsOfAnother(Match match)
        {
            if (!Adjectives.Contains(utterance[match.To].Text))
            {
                return false;
            }

            var next = match.To + 1;
            if (utterance[match.To].Text == "second" && (utterance.IsAny(match.To - 1, Whiles) || (match.To > 0 && utterance[match.To - 1].IsNumber)))
            {
                return true;
            }

            next += utterance.IsAny(next, Pronouns) ? 1 : 0;
            return next < utterance.Count && utterance[next].Clause == utterance[match.To].Clause
                && !Around.Contains(utterance[next].Text) && !AfterOrdinals.Contains(utterance[next].Text) && !TimeGrammar.Matcher.IsTimeWord(utterance[next].Text);
        }

        bool IsAdverb(Match match) => (utterance[match.From].Text == "last" && utterance.Is(match.From - 1, "at")) || match.From > 1 && utterance[match.From].Text is "first" or "last"
            && utterance[match.From - 1].Clause == utterance[match.From].Clause && !Choosing.Contains(utterance[match.From - 1].Text);
    }

    /// <summary>Where they are turned down, the rest may be one: "the first two don't work, the third does".</summary>
    private static bool NamesSeveral(Utterance utterance) => SeveralOrCounted.First(utterance) is { } several && !Negation.Reaches(utterance, several) && !IsTurnedDown(utterance, several.To + 1);

    /// <summary>"… don't work", "… funkar inte".</summary>
    private static bool IsTurnedDown(Utterance utterance, int at) =>
        Enumerable.Range(at, 2).Any(i => i < utterance.Count && utterance[i].Clause == utterance[at - 1].Clause && (Negation.Words.Contains(utterance[i].Text) || utterance[i].Text is "clash" or "clashes" or "mahdottomia" or "mahottomia"));

    private static int? Ordinal(Utterance utterance, int listed, bool[] taken, bool areTimes, bool corrects = false)
    {
        if (NamesSeveral(utterance))
        {
            return null;
        }

        int? chosen = null;
        for (var n = 1; n <= Ordinals.Length; n++)
        {
            if (Said(Ordinals[n - 1], n == 2 && utterance.Count == 1 && utterance[0].Text is "toinen" or "andra"))
            {
                if (chosen is not null)
                {
                    return null;
                }

                chosen = n;
            }
        }

        if (Said(LastOne, false))
        {
            chosen = chosen is null ? listed : null;
        }

        if (chosen is null && listed == 3 && Said(MiddleOne, false))
        {
            chosen = 2;
        }

        if (chosen is null && listed == 2)
        {
            chosen = Said(OfTwoLater, false) ? 2 : Said(OfTwoEarlier, false) ? 1 : null;
        }

        if (chosen is null && areTimes)
        {
            chosen = Said(Earliest, false) ? 1 : Said(Latest, false) ? listed : null; // Times are offered in their order.
        }

        return chosen <= listed ? chosen : null;

        bool Said(Lexicon lexicon, bool also) =>
            (also || (Found(lexicon, utterance, taken) is { } match && (corrects || !Negation.Reaches(utterance, match)))) && !(utterance.IsQuestion && utterance.Count > 4);
    }
}
