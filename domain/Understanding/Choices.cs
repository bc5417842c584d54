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
        new("ykkönen", "ykkösen", "ykköstä", "ykkös*", "ensimmäinen", "ensimmäisen", "ensimmäistä", "ensimmäiseen", "eka", "ekan", "ekaa", "ettan", "den|det första", "första", "first", "the first"),
        new("kakkonen", "kakkosen", "kakkosta", "kakkos*", "se|tuo|otan|otetaan|valitsen toinen|toisen|toista", "toka", "tokan", "tokaa", "tvåan", "den|det andra", "second", "the second"),
        new("kolmonen", "kolmosen", "kolmosta", "kolmos*", "kolmas", "kolmannen", "kolmatta", "trean", "den|det tredje", "tredje", "third", "the third"),
        new("nelonen", "nelosen", "nelosta", "nelos*", "neljäs", "neljännen", "fyran", "den|det fjärde", "fjärde", "fourth", "the fourth"),
        new("vitonen", "viitonen", "vitosen", "viitosen", "vitosta", "viides", "viidennen", "femman", "den|det femte", "femte", "fifth", "the fifth"),
    ];

    private static readonly Lexicon LastOne = new("viimeinen", "viimeisen", "viimeistä", "vika", "vikan", "vikaa", "den|det sista", "sista", "last one", "the last", "last");
    private static readonly Lexicon MiddleOne = new("keskimmäinen", "keskimmäisen", "keskimmäistä", "keskimmäiseen", "siitä keskeltä", "den|det i mitten", "mittersta", "mellersta", "i mitten", "middle one", "the middle", "in the middle");
    private static readonly Lexicon Earliest = new("se|aika aikaisin|aikasin", "aikaisin aika", "aikaisimman", "aikaisinta", "varhaisin", "varhaisimman", "den|det tidiga|tidigaste", "tidigaste", "earliest", "the early one");
    private static readonly Lexicon Latest = new("myöhäisin", "myöhäisimmän", "myöhäisintä", "den|det sena|senaste", "latest", "the late one");
    private static readonly Lexicon OfTwoLater = new("jälkimmäinen", "jälkimmäisen", "jälkimmäistä", "jälkimmäiseen", "myöhäisempi", "myöhempi", "den|det senare", "det andra alternativet", "latter", "later one", "the later");
    private static readonly Lexicon OfTwoEarlier = new("edellinen", "edellisen", "aikaisempi", "aiempi", "ensin mainittu", "ensinmainittu", "den|det tidigare", "former", "earlier one", "the earlier");

    private static readonly Lexicon Either = new("kumpi|kumpikin|jompikumpi|molemmat|kaikki|mikä vaan|vain|tahansa", "mikä|mikä näistä vaan|vain", "vilken som", "vilket som", "alla", "båda", "any|either|all|both of them|those|these", "any|either one|works|time", "any", "either");

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

        return (context.Offers.Length > 2 && (Is(OfTwoLater) || Is(OfTwoEarlier) || Either.IsWhole(utterance, Around)))
            || (wish is { } windows && context.Offers.Count(o => IsOffered(o, windows, context)) > 1);

        bool Is(Lexicon lexicon) => lexicon.First(utterance) is { } match && !taken[match.From] && !Negation.Reaches(utterance, match);
    }

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
            else if (!Around.Contains(term.Text))
            {
                return null;
            }
        }

        return number is >= 1 && number <= listed && !utterance.IsQuestion ? number : null;
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
            (also || (lexicon.First(utterance) is { } match && !taken[match.From] && (corrects || !Negation.Reaches(utterance, match)) && !IsDate(match))) && !(utterance.IsQuestion && utterance.Count > 4);

        // "Kolmas joulukuuta", "the first of December".
        bool IsDate(Match match) => Enumerable.Range(match.To + 1, 2).Any(i => i < utterance.Count && TimeGrammar.Matcher.IsMonth(utterance[i].Text));
    }
}
