using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Who asks for a later or an earlier hour than the one that is offered, held or booked does not take it: "could the Tuesday one be a bit later", "torsdag för tidigt, nåt senare?".</summary>
internal static class OtherHours
{
    /// <summary>So much later at least.</summary>
    private const int Minutes = 30;

    private static readonly Lexicon TooEarly = new(
        "too early|soon", "bit early", "för tidigt|tidig|tidiga", "lite|litet|väl tidigt|tidig", "liian|vähän|turhan|liia aikainen|aikanen|aikaisin|aikasin|aikaseen|aikaiseen|aikasi|varhain|varhainen|aikaset|aikaiset", "the latest");

    private static readonly Lexicon TooLate = new(
        "too late", "bit late", "för sent|sen|sena", "lite|litet|väl sent|sen", "liian|vähän|turhan|liia myöhään|myöhäinen|myöhänen|myöhäsiä|myöhäisiä|myöhäiset|myöhä", "the earliest|soonest");

    private static readonly Lexicon Later = new(
        "bit|little|slightly|any|anything|something|somewhat|much|hour|hours|nothing|half|chance|of|like|is|want|need|prefer later", "be|do|come|make|have|get|push|move|it|that|got|possibly|maybe|rather|a later", "later slot|time|appointment|in|that|on|please|pls|would|instead|start", "later than that", "but|just|only later", "fast|men senare",
        "lite|litet|något|nåt|nån|någon|aningen|mycket|ännu|timme|en senare", "bli|komma|ha|ta|få|har|finns|vill|gärna|hellre senare", "senare tid|på|istället|tack|går|passar|samma",
        "myöhemmin", "myöhempää", "myöhäisempää", "myöhäsempää", "myöhempi|myöhäisempi aika", "vähän|hiukan|yhtään myöhempi|myöhäisempi", "myöhemmäksi", "myöhemmäks", "myöhempään", "myöhempään|myöhemmälle", "myöhemmille");

    private static readonly Lexicon Earlier = new(
        "bit|little|slightly|any|anything|something|somewhat|much|hour|hours|nothing|half|chance|of|like|is|want|need|prefer earlier|sooner", "be|do|come|make|have|get|push|move|it|that|got|possibly|maybe|rather|a earlier|sooner", "earlier slot|time|appointment|in|that|on|please|pls|would|instead|start", "but|just|only earlier|sooner", "fast|men tidigare",
        "lite|litet|något|nåt|nån|någon|aningen|mycket|ännu|timme|en tidigare", "bli|komma|ha|ta|få|har|finns|vill|gärna|hellre tidigare", "tidigare tid|på|istället|tack|går|passar|samma",
        "aikaisemmin", "aikasemmin", "aiemmin", "aikaisempaa", "aikasempaa", "aiempaa", "aikaisempi|aikasempi|aiempi aika", "vähän|hiukan|yhtään aikaisempi|aikasempi|aiempi", "aikaisemmaksi", "aikasemmaks", "aikaisempaan", "aiemmaksi");

    /// <summary>"I'll let you know later", "as I said earlier": of that no hour is meant.</summary>
    private static readonly FrozenSet<string> OfTalk = Set(
        "ring rings call calls text message talk let know reply answer confirm pay see decide speak back said told mentioned wrote booked asked "
        + "ringer hör återkommer svarar betalar sms skriver sa sade skrev nämnde bokade meddelar bestämmer besked "
        + "soitan soittaa soittakaa soitelen palaan ilmoitan kerron laitan vastaan maksan päätän sanoin sanottu mainitsin kirjoitin kysyin varasin kuin kuulla");

    /// <summary>It is theirs already: "the later one", "den senare".</summary>
    private static readonly FrozenSet<string> Pointing = Set("the den det se sen ton tuon tuo toi");

    /// <summary>Whether a later hour is asked for (1) or an earlier one (-1), and where; null where neither is.</summary>
    public static (int Way, Match At)? Asked(Utterance utterance)
    {
        for (var at = 0; at < utterance.Count; at++)
        {
            if (TooEarly.At(utterance, at) is { } early && IsMeant(utterance, early))
            {
                return (1, early);
            }

            if (TooLate.At(utterance, at) is { } late && IsMeant(utterance, late))
            {
                return (-1, late);
            }

            if (Later.At(utterance, at) is { } later && IsHour(utterance, later))
            {
                return (1, later);
            }

            if (Earlier.At(utterance, at) is { } earlier && IsHour(utterance, earlier))
            {
                return (-1, earlier);
            }
        }

        return null;
    }

    /// <summary>A choice and a wish as they stand once a later or an earlier hour than what they name is asked for.</summary>
    public static (int? Choice, Finding<ImmutableArray<LocalWindow>>? Wish) Applied(Utterance utterance, UnderstandingContext context, int? choice, Finding<ImmutableArray<LocalWindow>>? wish, Finding<ImmutableArray<LocalWindow>>? said, Func<Utterance, int?> chosenIn)
    {
        if (context.Asked != Conversations.Asked.Choice || context.Offers.IsEmpty || (choice is null && wish is null) || Asked(utterance) is not { } asked || NamesAnother(utterance, asked.At, chosenIn))
        {
            return (choice, wish);
        }

        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        LocalDateTime[] starts = [.. context.Offers.Select(o => o.Slot.Start.InZone(zone).LocalDateTime)];
        (choice, wish) = utterance[asked.At.From].Text == "the" ? (null, said) : (choice, wish); // "Is nine on Thursday the earliest?"
        if (choice is { } number && number <= starts.Length)
        {
            return (null, new([Beside(starts[number - 1], asked.Way)], utterance.Text.Trim(), 0.9));
        }

        if (wish is not { Value: [{ } day] } || day.FirstDay != day.LastDay)
        {
            return (choice, wish);
        }

        // "Could the Tuesday one be later, like four": of the Tuesday on offer.
        LocalDateTime[] same = [.. starts.Where(s => s.Date == day.FirstDay)];
        same = same.Length > 0 ? same : [.. starts.Where(s => s.DayOfWeek == day.FirstDay.DayOfWeek && day.FirstDay < context.Now.Date.PlusDays(7))];
        return same.Length == 0 || same[0].Date != same[^1].Date ? (choice, wish)
            : (choice, wish with { Value = [day is { NotBefore: null, NotAfter: null } || utterance[asked.At.From].Text == "the" ? Beside(asked.Way > 0 ? same[^1] : same[0], asked.Way) : day with { FirstDay = same[0].Date, LastDay = same[0].Date }] });
    }

    private static LocalWindow Beside(LocalDateTime start, int way) =>
        way > 0 ? new(start.Date, start.Date, start.PlusMinutes(Minutes) is var later && later.Date == start.Date ? later.TimeOfDay : start.TimeOfDay, null)
        : new(start.Date, start.Date, null, start.TimeOfDay == LocalTime.Midnight ? start.TimeOfDay : start.TimeOfDay.PlusMinutes(-1));

    /// <summary>"The first is too early, I'll take the second": what else is said chooses by itself.</summary>
    private static bool NamesAnother(Utterance utterance, Match at, Func<Utterance, int?> chosenIn)
    {
        var (clause, isOwn) = (utterance[at.From].Clause, false);
        var to = at.To + 1;
        while (to < utterance.Count && utterance[to].Clause == clause && !Turning.Contains(utterance[to].Text))
        {
            to++;
        }

        for (var i = 0; i < utterance.Count && utterance[i].Clause <= clause; i++)
        {
            isOwn |= utterance[i].Clause == clause && i < at.From && (utterance[i].IsNumber || TimeGrammar.Matcher.IsTimeWord(utterance[i].Text) || ListedPlaces.IsAdjective(utterance[i].Text));
        }

        return (to < utterance.Count && chosenIn(utterance.With(utterance.Terms[to..])) is not null)
            || (isOwn && utterance.Terms.RemoveAll(t => t.Clause >= clause) is { IsEmpty: false } before && chosenIn(utterance.With(before)) is not null);
    }

    private static readonly FrozenSet<string> Turning = Set("but so then men så utan mutta mut joten niin vaan");

    private static bool IsMeant(Utterance utterance, Match match) =>
        !Negation.Reaches(utterance, match, alsoInside: false)
        && (utterance[match.From].Text != "the" || (utterance[0].Text is "is" or "are" && match.To == utterance.Count - 1));

    private static bool IsHour(Utterance utterance, Match match)
    {
        if (utterance.IsAny(match.To + 1, Ones) || (match.From > 0 && Pointing.Contains(utterance[match.From - 1].Text) && match.From == match.To))
        {
            return false;
        }

        for (var i = 0; i < utterance.Count; i++)
        {
            if (utterance[i].Clause == utterance[match.From].Clause && OfTalk.Contains(utterance[i].Text))
            {
                return false;
            }
        }

        return !(utterance.Is(match.From, "it") || utterance.Is(match.From, "that")) || match.To + 1 >= utterance.Count || utterance[match.To + 1].Text is not "one";
    }

    private static readonly FrozenSet<string> Ones = Set("one ones of alternativet vaihtoehto");

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
