using NodaTime;
using NodaTime.Calendars;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>The arithmetic of the calendar, forward from today: what is past is asked about, never moved silently.</summary>
internal static class Calendars
{
    /// <summary>A date without a year is the next one, unless it has only just been: that is asked about.</summary>
    private const int ForgottenDays = 334;

    /// <summary>The Monday of that day's week.</summary>
    public static LocalDate Monday(LocalDate date) => date.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    /// <summary>Such a day, today included.</summary>
    public static LocalDate NextOrSame(LocalDate today, int weekday) => today.With(DateAdjusters.NextOrSame((IsoDayOfWeek)weekday));

    /// <summary>That weekday of the week so many weeks ahead.</summary>
    public static LocalDate InWeek(LocalDate today, int weeks, int weekday) => Monday(today).PlusWeeks(weeks).PlusDays(weekday - 1);

    /// <summary>Whether there is such a day.</summary>
    public static bool Exists(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && year is >= 1900 and <= 2199 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    /// <summary>A date with or without its year; nothing when it is past or on no calendar.</summary>
    public static Value Dated(LocalDate today, int? year, int month, int day)
    {
        if (year is { } said)
        {
            return Exists(said, month, day) && new LocalDate(said, month, day) >= today ? Value.On(new(said, month, day)) with { HasYear = true, IsDated = true } : Value.Nothing;
        }

        if (Exists(today.Year, month, day) && new LocalDate(today.Year, month, day) >= today)
        {
            return Value.On(new(today.Year, month, day)) with { IsDated = true };
        }

        return Exists(today.Year + 1, month, day) && Exists(today.Year, month, day) && Period.DaysBetween(today, new LocalDate(today.Year + 1, month, day)) <= ForgottenDays
            ? Value.On(new(today.Year + 1, month, day)) with { IsDated = true }
            : Value.Nothing;
    }

    /// <summary>A day of this month while it is not past, otherwise of the next month that has it.</summary>
    public static Value DayOfMonth(LocalDate today, int day)
    {
        for (var months = 0; months < 3; months++)
        {
            var first = today.PlusMonths(months);
            if (Exists(first.Year, first.Month, day) && new LocalDate(first.Year, first.Month, day) is var date && date >= today)
            {
                return Value.On(date) with { IsDated = true };
            }
        }

        return Value.Nothing;
    }

    /// <summary>A whole month from today on; without a year the next one, this month while it lasts.</summary>
    public static Value Month(LocalDate today, int month, int? year = null)
    {
        var first = new LocalDate(year ?? (month < today.Month ? today.Year + 1 : today.Year), month, 1);
        var last = first.With(DateAdjusters.EndOfMonth);
        return last < today ? Value.Nothing : Value.From(year is null && first < today ? today : first, last);
    }

    /// <summary>The week with that number of the ISO calendar, this year's or the next one's.</summary>
    public static Value Week(LocalDate today, int number)
    {
        var rule = WeekYearRules.Iso;
        var year = rule.GetWeekYear(today);
        if (number < 1 || number > rule.GetWeeksInWeekYear(year))
        {
            return Value.Nothing;
        }

        var sunday = rule.GetLocalDate(year, number, IsoDayOfWeek.Sunday);
        if (sunday < today)
        {
            sunday = rule.GetLocalDate(year + 1, Math.Min(number, rule.GetWeeksInWeekYear(year + 1)), IsoDayOfWeek.Sunday);
        }

        return Value.From(LocalDate.Max(today, sunday.PlusDays(-6)), sunday, DayKind.Week);
    }

    /// <summary>The nth such weekday of a month, the last for -1, in the next year that has it still to come.</summary>
    public static Value NthWeekday(LocalDate today, int nth, int weekday, int month, int? year)
    {
        for (var y = year ?? today.Year; y <= (year ?? today.Year + 1); y++)
        {
            var date = nth > 0
                ? new LocalDate(y, month, 1).With(DateAdjusters.NextOrSame((IsoDayOfWeek)weekday)).PlusWeeks(nth - 1)
                : new LocalDate(y, month, 1).With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame((IsoDayOfWeek)weekday));
            if (date.Month == month && date >= today)
            {
                return Value.On(date);
            }
        }

        return Value.Nothing;
    }

    /// <summary>"999999999999 months" is beyond every calendar; a century is beyond ours.</summary>
    public static bool IsWithinACentury(Period length) =>
        length is { Years: <= 100, Months: <= 1_200, Weeks: <= 5_200, Days: <= 36_500, Hours: <= 876_000, Minutes: <= 52_560_000, Seconds: <= 3_153_600_000 };

    /// <summary>So long from now: a day, or a minute of a day when hours or minutes were said.</summary>
    public static Value After(LocalDateTime now, Period length)
    {
        var then = now.Plus(length);
        var isFine = length.HasTimeComponent;
        return isFine ? Value.On(then.Date) with { Clock = new Clock(then.Hour, then.Minute, IsSure: true) } : Value.On(then.Date);
    }

    /// <summary>Easter Sunday of a year (Gauss, as Meeus gives it for the Gregorian calendar).</summary>
    public static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }
}
