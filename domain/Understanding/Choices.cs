using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
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
        "sopii", "sopis", "sopisi", "käy", "kävis", "passaa", "kiitos", "kiitti", "numero", "nro", "vaihtoehto", "aika", "ajan", "otan", "otetaan", "valitsen", "se", "tuo", "toi", "joo", "juu", "kyllä", "no", "hei", "moi", "hyvä", "parhaiten", "paras", "vaikka", "ok", "okei", "mulle", "minulle", "varaa", "ois", "olisi", "on", "niin",
        "tack", "nummer", "nr", "alternativ", "passar", "bra", "bäst", "tar", "jag", "den", "det", "blir", "ja", "funkar", "hej", "okej", "fint", "gärna", "boka", "tiden", "går", "är", "mig", "vi",
        "the", "number", "option", "please", "pls", "thanks", "is", "good", "fine", "works", "ill", "take", "id", "like", "lets", "go", "with", "yes", "one", "ones", "hi", "best", "for", "me", "suits", "great", "perfect", "slot", "time", "answer", "choose", "i", "st", "nd", "rd", "th", "s", "ok", "okay", "sounds", "would",
    }.ToFrozenSet();

    private static readonly ImmutableArray<Lexicon> Ordinals =
    [
        new("ykkönen", "ykkösen", "ykköstä", "ykkös*", "ekana", "ekaks", "ekaksi", "ensimmäisenä", "ensimmäiseks*", "ensimmäinen", "ensimmäisen", "ensimmäistä", "ensimmäiseen", "eka", "ekan", "ekaa", "ensimmäine", "ensinnä", "ettan", "den|det första", "första", "first", "the first", "option a"),
        new("kakkonen", "kakkosen", "kakkosta", "kakkos*", "se|tuo|otan|otetaan|valitsen toinen|toisen|toista", "toinen|toisen|toista vaihtoehto*|niistä|näistä|noista", "toisena", "toiseks|toiseksi mainittu|tarjottu", "toka", "tokan", "tokaa", "tokana", "tokaks", "tvåan", "den|det andra", "andra alternativet|tiden|förslaget", "second", "seconds", "the second", "option b"),
        new("kolmonen", "kolmosen", "kolmosta", "kolmos*", "kolmas", "kolmannen", "kolmatta", "trean", "den|det tredje", "tredje", "third", "the third", "option c"),
        new("nelonen", "nelosen", "nelosta", "nelos*", "neljäs", "neljännen", "fyran", "den|det fjärde", "fjärde", "fourth", "the fourth"),
        new("vitonen", "viitonen", "vitosen", "viitosen", "vitosta", "viides", "viidennen", "femman", "den|det femte", "femte", "fifth", "the fifth"),
    ];

    private static readonly Lexicon LastOne = new("viimeinen", "viimenen", "viiminen", "viimisen", "viimesen", "viimeisen", "viimeistä", "viimeisenä", "viimeiseks*", "viimeisin", "viimeisimmän", "vika", "vikan", "vikaa", "den|det sista", "sista", "last one", "the last", "last");
    private static readonly Lexicon MiddleOne = new("keskimmäinen", "keskimmäisen", "keskimmäistä", "keskimmäiseen", "siitä keskeltä", "den|det i mitten", "mittersta", "mellersta", "i mitten", "middle one", "the middle", "in the middle");
    private static readonly Lexicon Earliest = new("se|aika aikaisin|aikasin", "aikaisin|aikasin niistä|näistä|noista|noist|niist", "mahdollisimman aikainen|aikanen|aikasin|aikaisin", "så tidigt som möjligt", "tidigast", "soonest", "the soonest", "as early as", "aikaisin aika", "aikaisimman", "aikaisinta", "varhaisin", "varhaisimman", "den|det tidiga|tidigaste", "tidigaste", "earliest", "the early one");
    private static readonly Lexicon Latest = new("myöhäisin", "myöhäisimmän", "myöhäisintä", "den|det sena|senaste", "latest", "the late one");
    private static readonly Lexicon OfTwoLater = new("jälkimmäinen", "jälkimmäisen", "jälkimmäistä", "jälkimmäiseen", "myöhäisempi", "myöhempi", "den|det senare", "det andra alternativet", "latter", "later one", "the later");
    private static readonly Lexicon OfTwoEarlier = new("edellinen", "edellisen", "aikaisempi", "aiempi", "ensin mainittu", "ensinmainittu", "den|det tidigare", "former", "earlier one", "the earlier");

    private static readonly Lexicon Either = new(
        "kumpi|kumpikin|jompikumpi|molemmat|kaikki|mikä|joku vaan|vain|tahansa", "mikä|mikä näistä|noista|niistä vaan|vain|tahansa", "kumpikin", "jompikumpi", "jompi kumpi", "molemmat", "kaikki", "ihan|aivan sama", "ihan|aivan sama kumpi|mikä|mille|millo", "ihansama", "sama se", "ei väliä|merkitystä", "ei ~ väliä", "ihan miten vaan", "joku näistä|noista|niistä", "päätä|valitse sä|sinä|te",
        "vilken|vilket|vilka som|som helst", "vilken|vilket som helst", "vilken", "vilken som av dem", "vilken|vilket du|ni vill", "alla", "båda", "båda två", "alla|båda funkar|går|passar", "det kvittar", "kvittar", "spelar ingen roll", "gör detsamma", "ta du", "välj du|ni|själv",
        "any|either|all|both of them|those|these", "any|either one|works|time", "any", "either", "both", "either works|suits", "both are|of them|work|suit", "not fussed|bothered|fussy|pushed", "dont mind|care", "doesnt matter|bother", "does not matter", "whichever", "whichever one|suits|works|is easiest|you like", "whatever", "no preference", "up to you", "you choose|pick", "anything works", "all good");

    /// <summary>What makes one of them impossible: "the first clashes with my yoga".</summary>
    private static readonly Lexicon Clashes = new("menee päällekkäin|päälleksuten|päällekkäi", "menee ~ päällekkäin", "päällekkäin", "krockar", "kolliderar", "clashes", "clash", "is no good|use", "is out", "wont", "doesnt", "går|funkar|passar inte|ej|int", "går|funkar|passar ~ inte|ej|int", "ei käy|sovi|passaa|onnistu|kelpaa", "ei ~ käy|sovi|passaa|onnistu|kelpaa", "är för tidig|sen|tidigt|sent", "is too", "on liian");

    private static readonly FrozenSet<string> Than = new[] { "ku", "kun", "kuin", "än", "than" }.ToFrozenSet();

    /// <summary>What an ordinal counts where it counts no offer.</summary>
    private static readonly Lexicon NotOffers = new("kerros|kerroksessa|krs|kerta|kerran|kerrassa|kertaa|rappu|rapussa|viikko|ovi|lapsi|kysymys|asia", "våning*|gång*|trapp*|barn*|dörr*|frågan", "time using|here|this|that|i|we|with|ever|trying|its|and|in", "floor|question|kid|child|door|house|thing|things|visit|week|timer", "come ~ served");

    /// <summary>Before a bare "first" or "last" these make it a choice; after other words it is an adverb: "one question first".</summary>
    private static readonly FrozenSet<string> Choosing = new[] { "the", "go", "take", "with", "for", "want", "have", "like", "id", "ill", "prefer", "choose", "pick", "your", "very", "yes", "maybe", "rather", "be" }.ToFrozenSet();

    private static readonly Lexicon SomethingElse = new(
        "joku|jokin|jotain muu|muuta|toinen|toista", "muita", "muu", "muuna", "muut", "toinen aika|päivä|ajankohta", "toista aikaa|päivää", "onko|onks ~ muita|vapaata", "annan|annat|andra tid|tider|dag|dagar", "någon annan", "nåt annat", "other", "another", "others", "else", "different");

    private static readonly Lexicon Correcting = new(
        "ei ku|kun", "eiku", "eikun", "sittenkin", "sittenki", "tai siis", "ennemmin", "mieluummin", "eller nej|nä", "nej|nä vänta", "nej|nä förresten", "hellre", "i stället", "istället",
        "actually", "no wait", "wait no", "rather", "instead");

    private static readonly FrozenSet<string> QuestionWords = new[]
    {
        "mikä", "mitkä", "mitä", "monelta", "moneltako", "milloin", "koska", "mihin", "miksi", "kuka", "paljonko", "onko", "oliko", "vilken", "vilka", "vad", "när", "hur", "varför", "vem", "what", "which", "when", "why", "who", "how", "was",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Numbers = new[] { "yksi", "kaksi", "kolme", "neljä", "viisi", "yks", "kaks", "ett", "två", "tre", "fyra", "fem", "one", "two", "three", "four", "five",
        "kuusi", "kuus", "seitsemän", "seittemän", "kahdeksan", "kaheksan", "yhdeksän", "yheksän", "kymmenen", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "six", "seven", "eight", "nine", "ten", "eleven", "twelve" }.ToFrozenSet();

    private static readonly FrozenSet<string> Joining = new[] { "ja", "mut", "mutta", "sit", "sitten", "och", "å", "men", "and", "but", "then" }.ToFrozenSet();

    private static readonly FrozenSet<string> Halves = new[] { "puoli", "puol", "en", "ett", "halv", "a", "half" }.ToFrozenSet();

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
        if (context.Asked == Asked.Choice && Bare(utterance, LastHour, taken) is { } said && (context.Spoken || said > listed))
        {
            return NumberOrHour(said, context);
        }

        return Bare(utterance, listed, taken) ?? (context.Asked == Asked.Job ? null : Ordinal(utterance, listed, taken, areTimes: context.Asked == Asked.Choice));
    }

    /// <summary>
    /// Another of the offers, after one was chosen and we went on: "ei kun ensimmäinen sittenkin". Only its place in the list counts there;
    /// a number might be anything.
    /// </summary>
    public static int? Corrected(Utterance utterance, UnderstandingContext context, bool[] taken) =>
        context.Asked is Asked.Name or Asked.Confirm && !context.Offers.IsEmpty && !SomethingElse.IsIn(utterance) && Correcting.IsIn(utterance)
            ? Ordinal(utterance, context.Offers.Length, taken, areTimes: true, corrects: true)
            : null;

    /// <summary>Whether one of several offers is meant and it is open which: "the later one" of three, or a day on which two are.</summary>
    public static bool IsSome(Utterance utterance, UnderstandingContext context, bool[] taken, ImmutableArray<LocalWindow>? wish)
    {
        if (context.Asked != Asked.Choice || context.Offers.Length < 2 || utterance.IsQuestion || SomethingElse.IsIn(utterance))
        {
            return false;
        }

        return (context.Offers.Length > 2 && (Is(OfTwoLater) || Is(OfTwoEarlier)))
            || (wish is { } windows && context.Offers.Count(o => IsOffered(o, windows, context)) > 1);

        bool Is(Lexicon lexicon) => lexicon.First(utterance) is { } match && !taken[match.From] && !Negation.Reaches(utterance, match);
    }

    /// <summary>Whether any of them would do.</summary>
    public static bool IsEither(Utterance utterance, UnderstandingContext context) =>
        context is { Asked: Asked.Choice, Offers.Length: > 1 } && !utterance.IsQuestion && !SomethingElse.IsIn(utterance) && Either.IsWhole(utterance, Around);

    private static bool IsOffered(FreeTime offer, ImmutableArray<LocalWindow> wish, UnderstandingContext context)
    {
        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        var (start, end) = (offer.Slot.Start.InZone(zone).LocalDateTime, offer.Slot.End.InZone(zone).LocalDateTime);
        return wish.Any(w => Fits(w, start, end));
    }

    /// <summary>The one offer that the wished windows fit; of two that fit the one that begins at the very minute, and otherwise none.</summary>
    public static int? ByTime(Utterance utterance, UnderstandingContext context, ImmutableArray<LocalWindow> wish)
    {
        if (context.Asked != Asked.Choice || SomethingElse.IsIn(utterance) || context.Offers.IsEmpty || IsAskedAloud(utterance, context))
        {
            return null;
        }

        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        var (fitting, atThatMinute) = (0, 0);
        int? fits = null, begins = null;
        for (var i = 0; i < context.Offers.Length; i++)
        {
            var (start, end) = (context.Offers[i].Slot.Start.InZone(zone).LocalDateTime, context.Offers[i].Slot.End.InZone(zone).LocalDateTime);
            if (wish.Any(w => Fits(w, start, end)))
            {
                (fitting, fits) = (fitting + 1, i + 1);
                if (wish.Any(w => w.NotBefore == w.NotAfter && w.NotBefore == start.TimeOfDay && Fits(w, start, end)))
                {
                    (atThatMinute, begins) = (atThatMinute + 1, i + 1);
                }
            }
        }

        return fitting == 1 ? fits : atThatMinute == 1 ? begins : null;
    }

    /// <summary>A voice has no question mark: its first word tells.</summary>
    private static bool IsAskedAloud(Utterance utterance, UnderstandingContext context) => context.Spoken && utterance.IsAny(0, QuestionWords);

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

    private static bool Fits(LocalWindow window, LocalDateTime start, LocalDateTime end)
    {
        if (start.Date < window.FirstDay || start.Date > window.LastDay)
        {
            return false;
        }

        // A point within an arrival window names that window.
        return window.NotBefore is { } point && point == window.NotAfter
            ? start.TimeOfDay <= point && (end.Date > start.Date || point < end.TimeOfDay)
            : !(window.NotBefore > start.TimeOfDay) && !(window.NotAfter < start.TimeOfDay);
    }

    /// <summary>The answer, and then something else: "3. när slutar ni idag?", "2 paljonko maksaa", "2 ja ovikoodi 4512". "2 ja 3" are two answers.</summary>
    private static int? First(Utterance utterance, UnderstandingContext context, int listed, bool[] taken)
    {
        if (context.Asked is not (Asked.Choice or Asked.Urgency or Asked.Change or Asked.Which) || utterance.Count < 2 || taken[0] || utterance[0] is not { IsNumber: true, Number: >= 1 } first || first.Number > listed)
        {
            return null;
        }

        var rest = utterance[1].Clause != first.Clause || utterance.IsAny(1, QuestionWords) ? 1 : Joining.Contains(utterance[1].Text) ? 2 : utterance.Count;
        return rest < utterance.Count && !utterance[rest].IsNumber && !Numbers.Contains(utterance[rest].Text) && !Halves.Contains(utterance[rest].Text)
            && (context.Asked != Asked.Choice || !Correcting.IsIn(utterance)) ? first.Number : null;
    }

    /// <summary>A number with nothing else of weight around it: "2!", "ykkönen sopii", "option 3 please".</summary>
    private static int? Bare(Utterance utterance, int listed, bool[] taken)
    {
        int? number = null;
        for (var i = 0; i < utterance.Count; i++)
        {
            var term = utterance[i];
            var value = term.IsNumber ? term.Number : Numbers.Contains(term.Text) && !(term.Text == "one" && utterance.Count > 1 && i > 0) && SpelledNumbers.ValueOf(term.Text) is { } word ? word : 0;
            if (value > 0 && !taken[i])
            {
                if ((number is not null && number != value) || (term.IsNumber && term.Written[0] == '0'))
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

    /// <summary>The one that is left where others were named only to be turned down: "inte ettan utan tvåan", "second's best, the first clashes with my yoga".</summary>
    public static int? Contrasted(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        if (context.Asked is not (Asked.Choice or Asked.Which) || utterance.IsQuestion)
        {
            return null;
        }

        var (left, denied) = ((int?)null, false);
        for (var n = 1; n <= Math.Min(Listed(context), Ordinals.Length); n++)
        {
            var toinen = n == 2 && utterance.Is(0, "toinen") && utterance.Count > 1 && utterance[1].Clause != utterance[0].Clause ? new Match(0, 0) : (Match?)null; // "Toinen" is "another" as well.
            if ((toinen ?? Found(Ordinals[n - 1], utterance, taken)) is not { } match)
            {
                continue;
            }

            var isDenied = Negation.Reaches(utterance, match) || utterance.IsAny(match.From - 1, Than) || utterance.IsAny(match.From - 2, Than) || ClashesAfter(utterance, match);
            if (!isDenied && left is not null)
            {
                return null;
            }

            (left, denied) = (isDenied ? left : n, denied || isDenied);
        }

        return denied ? left : null;
    }

    private static bool ClashesAfter(Utterance utterance, Match ordinal)
    {
        for (var i = ordinal.To + 1; i < utterance.Count && utterance[i].Clause == utterance[ordinal.To].Clause; i++)
        {
            if (Clashes.At(utterance, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where an ordinal stands for an offer: not of a floor, and no adverb.</summary>
    private static Match? Found(Lexicon ordinal, Utterance utterance, bool[] taken)
    {
        for (var found = ordinal.First(utterance); found is { } match; found = ordinal.From(utterance, match.From + 1))
        {
            if (!taken[match.From] && !IsDate(match) && NotOffers.At(utterance, match.To + 1) is null && !IsAdverb(match))
            {
                return match;
            }
        }

        return null;

        // "Kolmas joulukuuta", "the first of December".
        bool IsDate(Match match) => Enumerable.Range(match.To + 1, 2).Any(i => i < utterance.Count && TimeGrammar.Matcher.IsMonth(utterance[i].Text));

        bool IsAdverb(Match match) => match.From > 1 && utterance[match.From].Text is "first" or "last"
            && utterance[match.From - 1].Clause == utterance[match.From].Clause && !Choosing.Contains(utterance[match.From - 1].Text);
    }

    private static int? Ordinal(Utterance utterance, int listed, bool[] taken, bool areTimes, bool corrects = false)
    {
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
