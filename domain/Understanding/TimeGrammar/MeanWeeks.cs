using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What rules of weeks can mean: one or several, by number or from today, whole or in part. The rules of every language share these.</summary>
internal static class MeanWeeks
{
    /// <summary>From one week by its number to another.</summary>
    public static Value? Weeks(Sense s) =>
        Calendars.Week(s.Today, s.Number(Kind.Number)) is { HasDays: true } first && Calendars.Week(s.Today, s.Number(Kind.Number, 1)) is { HasDays: true } last ? Value.From(first.First, last.Last) : null;

    /// <summary>One week by its number or another.</summary>
    public static Value? WeekOrWeek(Sense s) =>
        Calendars.Week(s.Today, s.Number(Kind.Number)) is { HasDays: true } first && Calendars.Week(s.Today, s.Number(Kind.Number, 1)) is { HasDays: true } last && last.First > first.First ? first with { Next = last } : null;

    /// <summary>From one weekday to another of the week of that number.</summary>
    public static Value? WeekdaysOfWeekNumber(Sense s) => Calendars.Week(s.Today, s.Number(Kind.Number)) is { HasDays: true } week ? WeekdaysOf(s, Calendars.Monday(week.First)) : null;

    /// <summary>From one weekday to another of the week so many weeks ahead.</summary>
    public static Meaning WeekdaysIn(int weeks) => s => WeekdaysOf(s, Calendars.Monday(s.Today).PlusWeeks(weeks));

    /// <summary>The week so many weeks ahead; of this one what is left.</summary>
    public static Meaning Week(int weeks) => s =>
    {
        var monday = Calendars.Monday(s.Today).PlusWeeks(weeks);
        return Value.From(LocalDate.Max(s.Today, monday), monday.PlusDays(6), DayKind.Week) with { Number = weeks };
    };

    /// <summary>The first two days of a week.</summary>
    public static Meaning EarlyIn(int weeks) => s => Part(s, weeks, 1, 2);

    /// <summary>The days in the middle of a week.</summary>
    public static Meaning MidOf(int weeks) => s => Part(s, weeks, 3, 4);

    /// <summary>The last working days of a week.</summary>
    public static Meaning LateIn(int weeks) => s => Part(s, weeks, 4, 5);

    /// <summary>Monday to Wednesday, as English "beginning of the week" is mostly meant.</summary>
    public static Meaning StartOf(int weeks) => s => Part(s, weeks, 1, 3);

    /// <summary>Friday to Sunday, as English "end of the week" is mostly meant.</summary>
    public static Meaning EndOf(int weeks) => s => Part(s, weeks, 5, 7);

    /// <summary>The beginning of this week while it lasts, otherwise of the next.</summary>
    public static Value? EarlyInWeek(Sense s) => Part(s, s.Today.DayOfWeek <= IsoDayOfWeek.Tuesday ? 0 : 1, 1, 2);

    /// <summary>The end of this week while it lasts, otherwise of the next.</summary>
    public static Value? LateInWeek(Sense s) => Part(s, s.Today.DayOfWeek <= IsoDayOfWeek.Friday ? 0 : 1, 4, 5);

    /// <summary>So many weeks beside the one of the day just named, or else of the day that is talked about: "veckan därpå", "veckan innan".</summary>
    public static Meaning Beside(int weeks) => s => BesideKnown(s, weeks) with { WeeksBeside = weeks };

    /// <summary>So many weeks beside the one of a date: "veckan före den 8:e".</summary>
    public static Meaning BesideDate(int weeks) => s => s.Of(Kind.Date) is { HasDays: true, WeeksBeside: null } date ? WeekAt(s, date.First, weeks) : null;

    /// <summary>The weekend so many weeks beside the day just named: "helgen innan".</summary>
    public static Meaning WeekendBeside(int weeks) => s => BesideKnown(s, weeks) with { WeeksBeside = weeks, IsWeekend = true };

    /// <summary>The week so many weeks beside that of a day, or its weekend, what is left of it.</summary>
    public static Value At(LocalDate today, LocalDate day, int weeks, bool isWeekend)
    {
        var monday = Calendars.Monday(day).PlusWeeks(weeks);
        return Value.From(LocalDate.Max(today, isWeekend ? monday.PlusDays(5) : monday), monday.PlusDays(6), DayKind.Week);
    }

    /// <summary>That week; where it is over and no day is talked about, the day that is named will tell which it is.</summary>
    private static Value BesideKnown(Sense s, int weeks) => WeekAt(s, s.Known ?? s.Today, weeks) is { IsNothing: false } week ? week : Value.On(s.Today, DayKind.Week);

    private static Value WeekAt(Sense s, LocalDate day, int weeks) => At(s.Today, day, weeks, isWeekend: false);

    /// <summary>The week of that number.</summary>
    public static Value? WeekNumber(Sense s) => Calendars.Week(s.Today, s.Number(Kind.Number));

    /// <summary>A week by its number as an ordinal in figures: "48. viikolla"; in words it is one of a row.</summary>
    public static Value? WeekInFigures(Sense s) => s.Of(Kind.Ordinal) is { IsFigure: true } week ? Calendars.Week(s.Today, week.Number) : null;

    /// <summary>A day of the week of that number.</summary>
    public static Value? WeekdayOfWeekNumber(Sense s) =>
        Calendars.Week(s.Today, s.Number(Kind.Number)) is { IsNothing: false } week && Calendars.Monday(week.First).PlusDays(s.Number(Kind.Weekday) - 1) is var day && day >= s.Today
            ? Value.On(day) with { Number = Math.Max(0, Period.DaysBetween(Calendars.Monday(s.Today), Calendars.Monday(day)) / 7) }
            : Value.Nothing;

    /// <summary>The week of a date.</summary>
    public static Value? WeekOf(Sense s) => s.Of(Kind.Date) is { HasDays: true } date
        ? Value.From(LocalDate.Max(s.Today, Calendars.Monday(date.First)), Calendars.Monday(date.First).PlusDays(6), DayKind.Week) : null;

    /// <summary>The weekend of a date: "itsenäisyyspäivän viikonloppuna". A weekday that is named beside it is of that week.</summary>
    public static Value? WeekendOf(Sense s) => s.Of(Kind.Date) is { DayKind: DayKind.Date, HasDays: true } date && date.First == date.Last ? WeekendAt(s.Today, date.First) : null;

    /// <summary>The Saturday and Sunday nearest to a day.</summary>
    public static Value WeekendAt(LocalDate today, LocalDate day)
    {
        var saturday = Calendars.InWeek(day.DayOfWeek <= IsoDayOfWeek.Tuesday ? day.PlusWeeks(-1) : day, 0, 6);
        return Value.From(LocalDate.Max(today, saturday), saturday.PlusDays(1), DayKind.Week);
    }

    /// <summary>The last seven days of a month: its last calendar week may be a Monday alone.</summary>
    public static Value? LastWeek(Sense s) =>
        Calendars.Month(s.Today, s.Number(Kind.Month)) is { HasDays: true, Last: var last } ? Value.From(LocalDate.Max(s.Today, last.PlusDays(-6)), last, DayKind.Week) : null;

    /// <summary>The week of a month with that number: the first one holds the fourth.</summary>
    public static Value? NthWeek(Sense s) =>
        s.Number(Kind.Ordinal) is >= 1 and <= 4 and var nth && Calendars.Month(s.Today, s.Number(Kind.Month)) is { HasDays: true } month
        && Calendars.Monday(new(month.Last.Year, month.Last.Month, ((nth - 1) * 7) + 4)) is var monday && monday.PlusDays(6) >= s.Today
            ? Value.From(LocalDate.Max(s.Today, monday), monday.PlusDays(6), DayKind.Week) : null;

    /// <summary>What is left of this week, and the next.</summary>
    public static Value? ThisWeekAndNext(Sense s) => Value.From(s.Today, Calendars.Monday(s.Today).PlusDays(13), DayKind.Week);

    private static Value? WeekdaysOf(Sense s, LocalDate monday) =>
        s.Number(Kind.Weekday) < s.Number(Kind.Weekday, 1) ? Value.From(LocalDate.Max(s.Today, monday.PlusDays(s.Number(Kind.Weekday) - 1)), monday.PlusDays(s.Number(Kind.Weekday, 1) - 1)) : null;

    private static Value Part(Sense s, int weeks, int from, int to)
    {
        var monday = Calendars.Monday(s.Today).PlusWeeks(weeks);
        return Value.From(LocalDate.Max(s.Today, monday.PlusDays(from - 1)), monday.PlusDays(to - 1), DayKind.Week) with { Number = weeks };
    }
}
