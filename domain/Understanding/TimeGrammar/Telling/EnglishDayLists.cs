using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>What days mean together in English: "Monday or Tuesday" said on a Tuesday, "any Saturday in January", a day that was turned down and is named again with the reason.</summary>
internal static class EnglishDayLists
{
    /// <summary>So many such days of a longer time are kept.</summary>
    private const int Most = 8;

    /// <summary>Settles them.</summary>
    public static void Settle(Utterance utterance, Named named)
    {
        LeaveOutTurnedDown(named);
        Order(utterance, named.Days);
        Spread(utterance, named);
        SpreadAfter(utterance, named);
    }

    /// <summary>"Next month, any Tuesday", "in January, Monday or Thursday": the weekdays of a longer time that was named before them.</summary>
    private static void SpreadAfter(Utterance utterance, Named named)
    {
        var at = named.Days.FindIndex(d => d is { Kind: DayKind.Stretch, Mood: Mood.Wished, IsEvent: false, IsBooked: false } && Period.DaysBetween(d.First, d.Last) is >= 8 and < 100 && d.First > d.First.With(DateAdjusters.StartOfMonth).PlusDays(-1));
        if (at < 0 || at + 1 >= named.Days.Count)
        {
            return;
        }

        var time = named.Days[at];
        var weekdays = named.Days.FindAll(d => d is { Kind: DayKind.Weekday, Mood: Mood.Wished, IsEvent: false, IsBooked: false } && d.First == d.Last && d.At > time.End && d.At - time.End <= 7 && d.Last < time.First && utterance[d.At].Clause - utterance[time.At].Clause <= 1);
        if (weekdays.Count == 0 || utterance.IsAny(weekdays[0].At - 1, Ors) || named.Days.Exists(d => d.Mood == Mood.Wished && d != time && !weekdays.Contains(d)))
        {
            return;
        }

        named.Days.RemoveAll(d => d == time || weekdays.Contains(d));
        foreach (var weekday in weekdays)
        {
            var first = Calendars.NextOrSame(time.First, (int)weekday.First.DayOfWeek);
            for (var count = 0; count < Most && first <= time.Last; count++, first = first.PlusWeeks(1))
            {
                named.Days.Add(weekday with { First = first, Last = first, Kind = DayKind.Date });
            }
        }
    }

    private static readonly System.Collections.Frozen.FrozenSet<string> Ors = System.Collections.Frozen.FrozenSet.ToFrozenSet(["or", "otherwise", "else", "alternatively"]);

    /// <summary>"Any day but Wednesday, I have my choir on Wednesday."</summary>
    private static void LeaveOutTurnedDown(Named named)
    {
        var down = named.Days.FindAll(d => d.Mood == Mood.TurnedDown && d.First == d.Last && !named.Hours.Exists(h => h.Mood == Mood.TurnedDown && Math.Abs(h.At - d.End) <= 2));
        named.Days.RemoveAll(d => d is { Mood: Mood.Wished, Kind: DayKind.Weekday } && d.First == d.Last && down.Exists(other => other.Kind == DayKind.Weekday && other.First == d.First) && !named.Hours.Exists(h => h.Mood == Mood.Wished && h.At >= d.At && h.At - d.End <= 2));
    }

    /// <summary>The second of two weekdays that follow each other comes after the first.</summary>
    private static void Order(Utterance utterance, List<DayMention> days)
    {
        for (var i = 1; i < days.Count; i++)
        {
            var (first, next) = (days[i - 1], days[i]);
            var isAside = first is { Kind: DayKind.Weekday, Mood: Mood.Wished } && next.At - first.End is > 3 and <= 12 && utterance[next.At - 1].Text is "the" or "have" or "do" or "or" or "otherwise" or "else" or "it" or "failing" or "to" or "on";
            if (isAside && next is { Kind: DayKind.Weekday, Mood: Mood.Wished } && first.First == first.Last && next.First == next.Last && next.First.PlusDays(6) == first.First)
            {
                days[i] = next with { First = next.First.PlusWeeks(1), Last = next.Last.PlusWeeks(1) };
                continue;
            }

            if (first is { Kind: DayKind.Weekday, Mood: Mood.Wished, IsEvent: false, IsBooked: false } && next is { Kind: DayKind.Weekday, Mood: Mood.Wished } && first.First == first.Last && next.First == next.Last
                && next.At - first.End <= 3 && utterance[next.At].Clause - utterance[first.At].Clause <= 1 && next.First.PlusDays(6) == first.First)
            {
                days[i] = next with { First = next.First.PlusWeeks(1), Last = next.Last.PlusWeeks(1) };
            }
        }
    }

    /// <summary>Such weekdays of a longer time that is named right after them.</summary>
    private static void Spread(Utterance utterance, Named named)
    {
        for (var i = 0; i + 1 < named.Days.Count; i++)
        {
            var (weekday, time) = (named.Days[i], named.Days[i + 1]);
            if (weekday is not { Kind: DayKind.Weekday, Mood: Mood.Wished, IsEvent: false, IsBooked: false } || time is not { Kind: DayKind.Stretch, Mood: Mood.Wished } || time.Last <= time.First
                || Period.DaysBetween(weekday.First, weekday.Last) > 1 || time.At - weekday.End is < 1 or > 2 || utterance[time.At].Clause != utterance[weekday.At].Clause)
            {
                continue;
            }

            named.Days.RemoveRange(i, 2);
            var first = Calendars.NextOrSame(time.First, (int)weekday.First.DayOfWeek);
            var length = Period.DaysBetween(weekday.First, weekday.Last);
            for (var count = 0; count < Most && first.PlusDays(length) <= time.Last; count++, first = first.PlusWeeks(1))
            {
                named.Days.Insert(i + count, weekday with { First = first, Last = first.PlusDays(length), Kind = DayKind.Date });
            }

            return;
        }
    }
}
