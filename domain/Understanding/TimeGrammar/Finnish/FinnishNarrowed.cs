using System.Collections.Frozen;
using NodaTime;
using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar.Finnish;

/// <summary>What a narrower time says of a wider one: "ti tai to, ennen elokuuta" are Tuesdays and Thursdays, "joku arki-ilta ensi viikolla" no weekend of it, and "iltakin käy" leaves the day whole.</summary>
internal static class FinnishNarrowed
{
    private static readonly FrozenSet<string> Or = Set("tai taikka muuten muutoin viimeistään");

    private static readonly FrozenSet<string> Rather = Set("mieluiten mieluummin mielummin mieluite parhaiten vaikka vaikkapa esim esimerkiksi");

    private static readonly FrozenSet<string> Suits = Set("käy kävis kävisi sopii sopis sopisi passaa passais onnistuu onnistuis menee menis menisi");

    private static readonly Lexicon Otherwise = new("muuten|muutoin|muulloin|muina|muut ~ kotona|vapaa|vapaana|vapaata|joustava|kyllä|käy|kävis|sopii|passaa|saa|mikä|milloin|millon|koska|aikoina|päivät|päivinä|paikalla|kaupungissa|ok|onnistuu|pääsen|ehdin");

    /// <summary>"Huomenna on hautajaiset, sopisiko jokin muu päivä".</summary>
    private static readonly Lexicon Another = new("joku|jokin|jonain|jonakin|jollekin|johonkin|johki|mikä|minä|joka ~ muu|muuna|muulle|muuhun|toinen|toisena|toiselle|toiseen päivä|päivänä|päivälle|päivään|aamu|aamuna|aamulle|ilta|iltana|illalle|iltapäivä|iltapäivänä");

    private static readonly FrozenSet<string> Than = Set("kuin kui ku kun paitsi");

    /// <summary>Leaves out what says no more.</summary>
    public static void Settle(Utterance utterance, Named named, LocalDate today)
    {
        if (named.Parts is not { } parts)
        {
            return;
        }

        TurnDownBefore(Otherwise.First(utterance), named, d => parts.IsTelling(d.At));
        if (Another.First(utterance) is { } another && !utterance.IsAny(another.To + 1, Than))
        {
            TurnDownBefore(another, named, d => !parts.IsAsking(d.At) && d.First == d.Last && !HasOr(utterance, d.End, another.From));
        }

        KeepWeeks(utterance, named.Days);
        LeaveOutBounds(utterance, named.Days, today);
        OfWeek(named.Days);
        LeaveOutNamed(utterance, named);
        StayOnBooked(named, parts);
        if (named.Hours is [{ From: null, Part: not null, Mood: Mood.Wished } also] && named.Days.TrueForAll(d => d.At != also.At) && named.Days.Exists(d => d.Mood == Mood.Wished)
            && utterance[also.End].Text is [.., 'k', 'i', 'n'] or [.., 'k', 'i'] && utterance.IsAny(also.End + 1, Suits))
        {
            named.Hours.Clear(); // "Tällä viikolla, iltakin käy".
        }
    }

    /// <summary>"Puol kahdeksan, ehdin ennen töitä", "lounastauolla, 11.30–12": the clock tells more than a name that no clock has, and the name may tell which half of the day.</summary>
    private static void LeaveOutNamed(Utterance utterance, Named named)
    {
        if (named.Hours.FindAll(h => h is { Mood: Mood.Wished, IsEvent: false, IsLimit: false }) is not [var one, var two] || HasOr(utterance, one.End, two.At))
        {
            return;
        }

        var (name, clock) = IsName(one) ? (one, two) : (two, one);
        if (!IsName(name) || IsName(clock) || clock is not { From: { } from, Relation: Relation.At or Relation.About or Relation.Between })
        {
            return;
        }

        var part = clock.Part ?? (!name.IsNamed ? null : name.Part ?? (name.Relation == Relation.Before && name.From is { Hour: <= 8 } ? Part.Morning : name.Relation == Relation.After ? Part.Afternoon : (Part?)null));
        var isFrom = name is { Relation: Relation.After, IsNamed: true } && clock.Relation == Relation.At && clock.At > 0 && utterance[clock.At - 1].Text is "pääsen" or "pääsee" or "päästään" or "loppuu" or "kotona";
        named.Hours[named.Hours.IndexOf(clock)] = clock with { Part = from.IsSure ? clock.Part : part, Relation = isFrom ? Relation.After : clock.Relation };
        named.Hours.Remove(name);
    }

    /// <summary>"Varattu aika on maanantaina klo 9, voisko siirtää iltapäivään": where only an hour is asked for, it is of the day that stands.</summary>
    private static void StayOnBooked(Named named, FinnishParts parts)
    {
        if (!parts.IsMove || named.Days.Exists(d => d.Mood == Mood.Wished && !d.IsBooked && !d.IsEvent) || named.Hours.FindLast(h => h.Mood == Mood.Wished && parts.IsAsking(h.At)) is not { } asked)
        {
            return;
        }

        if (named.Days.FindAll(d => d.Mood != Mood.TurnedDown && d.First == d.Last && d.End < asked.At && !parts.IsAsking(d.At)) is [var booked])
        {
            named.Days[named.Days.IndexOf(booked)] = booked with { Mood = Mood.Wished, IsBooked = false, IsEvent = false };
            named.Hours.RemoveAll(h => h != asked && h.At >= booked.At && h.At < asked.At && parts.IsSame(h.At, booked.At));
        }
    }

    private static bool IsName(HourMention hours) => hours.IsNamed || hours is { From: null, Part: Part.Lunch };

    private static bool IsOtherChoice(Utterance utterance, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (Or.Contains(utterance[i].Text) && utterance[i].Text is not "viimeistään")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOr(Utterance utterance, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (utterance[i].Text is "tai" or "taikka" or "vai" or "muuten" or "mutta" or "mut" or "ja")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Perjantaista sunnuntaihin ollaan mökillä, muuten käy": what is told before is when it does not suit.</summary>
    private static void TurnDownBefore(Match? words, Named named, Func<DayMention, bool> isOut)
    {
        if (words is not { } rest)
        {
            return;
        }

        for (var i = 0; i < named.Days.Count; i++)
        {
            if (named.Days[i] is { Mood: Mood.Wished } day && day.End < rest.From && isOut(day))
            {
                named.Days[i] = day with { Mood = Mood.TurnedDown, IsEvent = false, IsBooked = false };
                named.Hours.RemoveAll(h => h.At >= day.At && h.At < rest.From);
            }
        }
    }

    /// <summary>"Tällä viikolla, muuten ensi viikon maanantaina": the other day is no day of that week. "Ensi viikon alussa, viimeistään keskiviikkona": that Wednesday is.</summary>
    private static void KeepWeeks(Utterance utterance, List<DayMention> days)
    {
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i] is { Kind: DayKind.Week, Mood: Mood.Wished, IsEvent: false } week && days.Exists(d => d is { Kind: DayKind.Date or DayKind.Stretch, Mood: Mood.Wished, IsEvent: false } && d.At > week.End && d.First > week.Last && IsOtherChoice(utterance, week.End, d.At)))
            {
                days[i] = week with { Kind = DayKind.Stretch };
            }
        }

        if (days.Find(d => d is { Kind: DayKind.Week, Mood: Mood.Wished, IsEvent: false }) is { } told)
        {
            days.RemoveAll(d => d.Kind == DayKind.Stretch && d.At > told.End && utterance[d.At].Text is "viimeistään" or "viimestään" && d.Last < told.First && Matcher.WeekdayOf(utterance[d.End].Text) is not null);
        }
    }

    /// <summary>Days until a date, a month and a year, say nothing beside days within them that are named, unless they are another choice.</summary>
    private static void LeaveOutBounds(Utterance utterance, List<DayMention> days, LocalDate today) =>
        days.RemoveAll(wide => wide is { Kind: DayKind.Stretch, Mood: Mood.Wished, IsEvent: false, IsBooked: false } && IsBound(wide, today)
            && !utterance.IsAny(wide.At - 1, Or) && !(utterance.IsAny(wide.At - 2, Or) && !Matcher.IsTimeWord(utterance[wide.At - 1].Text)) && !IsAnyOfIt(utterance, wide)
            && days.Exists(d => d.At != wide.At && d is { Mood: Mood.Wished, IsEvent: false, IsBooked: false } && !IsRather(utterance, d) && d.First >= wide.First && d.Last <= wide.Last && Period.DaysBetween(d.First, d.Last) < Period.DaysBetween(wide.First, wide.Last) / 2));

    /// <summary>"Ennen joulua, mieluiten viikolla 50": the rest would do as well.</summary>
    private static bool IsRather(Utterance utterance, DayMention day) => utterance.IsAny(day.At - 1, Rather) || utterance.IsAny(day.At - 2, Rather);

    private static bool IsBound(DayMention day, LocalDate today) => (day.First == today && day.Last > today.PlusDays(1)) || (day.First.Day == 1 && day.Last == day.First.With(DateAdjusters.EndOfMonth)) || Period.Between(day.First, day.Last, PeriodUnits.Days).Days > 300;

    /// <summary>"Mikä vaan ennen juhannusta".</summary>
    private static bool IsAnyOfIt(Utterance utterance, DayMention wide) => wide.At > 0 && utterance[wide.At - 1].Text is "vaan" or "vain" or "tahansa" or "koska" or "milloin" or "millon" or "viimeistään";

    /// <summary>Working days beside a week are those of that week.</summary>
    private static void OfWeek(List<DayMention> days)
    {
        if (days.FindAll(d => d is { Kind: DayKind.Week, Mood: Mood.Wished, IsEvent: false }) is not [var week] || Period.DaysBetween(week.First, week.Last) > 6 || days.Find(d => d is { Kind: DayKind.Workdays, Mood: Mood.Wished, IsEvent: false }) is not { } workdays)
        {
            return;
        }

        days.RemoveAll(d => d.Kind == DayKind.Workdays || d == week);
        var friday = week.Last.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Friday));
        if (friday >= week.First)
        {
            days.Add(workdays with { First = week.First, Last = friday, Kind = DayKind.Stretch });
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
