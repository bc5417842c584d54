using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Finnish;

/// <summary>What days that were named say of each other: "joku lauantai syyskuussa", "juhlat 31.5., joten 28. tai 29.", and on a Tuesday "ma tai ti".</summary>
internal static class FinnishDaysTogether
{
    /// <summary>So far ahead a date tells the month of a day that is named by its number alone.</summary>
    private const int NextMonthDays = 31;

    /// <summary>So many terms may stand between a weekday and its month.</summary>
    private const int Beside = 7;

    private const int LongestMonth = 31;

    /// <summary>Tells which days are meant.</summary>
    public static void Settle(Utterance utterance, List<DayMention> days, LocalDate today)
    {
        for (var i = 0; i < days.Count; i++)
        {
            days[i] = WeekAfter(utterance, days, OfMonthBefore(days, days[i], today));
            days[i] = AfterToday(utterance, days, days[i], today);
        }

        if (days.FindAll(d => d is { Kind: DayKind.Stretch, Mood: Mood.Wished, IsEvent: false, IsStart: false } && d.First > today && Period.DaysBetween(d.First, d.Last) is >= 6 and <= LongestMonth && d.First.Month == d.Last.Month) is [var month])
        {
            OfMonth(days, month);
        }
    }

    /// <summary>"Kaapit tulee 20.10., olisko 22. tai 23. vapaata".</summary>
    private static DayMention OfMonthBefore(List<DayMention> days, DayMention day, LocalDate today)
    {
        if (!day.IsBare || day.IsBooked || days.FindLast(d => d.At < day.At && d.Kind is DayKind.Date or DayKind.Stretch && (d.IsBare ? d.IsEvent && d.First > day.First && d.First.Day < day.First.Day : d.Last > today.PlusDays(NextMonthDays))) is not { } told)
        {
            return day;
        }

        var length = Period.DaysBetween(day.First, day.Last);
        return Calendars.Exists(told.Last.Year, told.Last.Month, day.First.Day) && new LocalDate(told.Last.Year, told.Last.Month, day.First.Day) is var first && first >= today ? day with { First = first, Last = first.PlusDays(length) } : day;
    }

    /// <summary>"Tarkastus on 28.8., löytyykö seuraavalta viikolta": the week after that of what was told.</summary>
    private static DayMention WeekAfter(Utterance utterance, List<DayMention> days, DayMention day)
    {
        if (day is not { Kind: DayKind.Week, Week: 1 } || !utterance[day.At].Text.StartsWith("seuraav", StringComparison.Ordinal) || days.FindLast(d => d.At < day.At && (d.IsEvent || d.IsBooked) && d.First == d.Last) is not { } told)
        {
            return day;
        }

        var monday = Calendars.Monday(told.First).PlusWeeks(1);
        return day with { First = monday, Last = monday.PlusDays(6) };
    }

    /// <summary>"Ma tai ti" on a Tuesday: the Tuesday after that Monday.</summary>
    private static DayMention AfterToday(Utterance utterance, List<DayMention> days, DayMention day, LocalDate today) =>
        day is { Kind: DayKind.Weekday, Mood: Mood.Wished } && day.First == today && day.Last == today
        && days.Exists(d => d.Kind == DayKind.Weekday && d.First == d.Last && d.First > today && d.First.DayOfWeek < day.First.DayOfWeek && day.At - d.End == 2 && utterance[day.At - 1].Text is "tai" or "ja" or "taikka" or "vai")
            ? day with { First = today.PlusWeeks(1), Last = today.PlusWeeks(1) } : day;

    /// <summary>"Tiistaisin kesäkuussa": each such day of it.</summary>
    private static void OfMonth(List<DayMention> days, DayMention month)
    {
        var weekdays = days.FindAll(d => d is { Kind: DayKind.Weekday, Mood: Mood.Wished, IsEvent: false, IsBooked: false } && d.First == d.Last && (d.Last < month.First || d.First > month.Last) && (month.At - d.End is > 0 and <= Beside || d.At - month.End is > 0 and <= Beside));
        foreach (var weekday in weekdays)
        {
            days.Remove(weekday);
            for (var date = Calendars.NextOrSame(month.First, (int)weekday.First.DayOfWeek); date <= month.Last; date = date.PlusWeeks(1))
            {
                days.Add(weekday with { First = date, Last = date, Kind = DayKind.Date });
            }
        }

        if (weekdays.Count > 0)
        {
            days.Remove(month);
        }
    }
}
