using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What rules of days can mean. The rules of every language share these.</summary>
internal static class Mean
{
    /// <summary>So many days from today.</summary>
    public static Meaning Day(int ahead, Part? part = null) => s => Value.On(s.Today.PlusDays(ahead)) with { Part = part };

    /// <summary>So many days from today, with the part of the day that was said.</summary>
    public static Value? Read(Sense s) => s.Of(Kind.FigureDate) ?? s.Of(Kind.Date);

    /// <summary>A day so many days before a date, or after it: "the day before Lucia".</summary>
    public static Meaning BesideDate(int days) => s =>
        s.Of(Kind.Date) is not { } date ? null : date is { HasDays: true } && date.First == date.Last && date.First.PlusDays(days) is var day && day >= s.Today ? Value.On(day) : Value.Nothing;

    /// <summary>So many days from a week after today: "a week tomorrow", "a fortnight today".</summary>
    public static Meaning WeeksFrom(int weeks, int days) => s => Value.On(s.Today.PlusDays((weeks * 7) + days));

    /// <summary>One day of a month or another.</summary>
    public static Value? DayOrDay(Sense s)
    {
        var month = s.Of(Kind.Month)?.Number;
        var (first, last) = (Of(Nth(0)), Of(Nth(1)));
        return first.HasDays && last.HasDays ? first with { Next = last } : null;

        int Nth(int nth) => s.Of(Kind.Ordinal, nth)?.Number ?? s.Number(Kind.Number, nth);

        Value Of(int day) => day is < 1 or > 31 ? Value.Nothing : month is { } m ? Calendars.Dated(s.Today, s.Of(Kind.Year)?.Number, m, day) : Calendars.DayOfMonth(s.Today, day);
    }

    /// <summary>The last day of a month.</summary>
    public static Value? LastDay(Sense s) => Calendars.Month(s.Today, s.Number(Kind.Month), s.Of(Kind.Year)?.Number) is { HasDays: true } month ? Value.On(month.Last) : Value.Nothing;

    /// <summary>From those days on, beside a weekday that comes again and again: "every other Friday, starting week 50".</summary>
    public static Value? Starting(Sense s) => s.Of(Kind.Days) is { HasDays: true } days ? days with { IsStart = true } : s.Of(Kind.Days);

    /// <summary>Past, or only mentioned: nothing to wish for.</summary>
    public static Value? Past(Sense s) => Value.Nothing;

    /// <summary>This minute.</summary>
    public static Value? Now(Sense s) => Value.On(s.Today) with { Clock = new Clock(s.Now.Hour, s.Now.Minute, IsSure: true), Relation = Relation.After, IsNow = true };

    /// <summary>From this minute on, said so that it is no way to begin a sentence: "nyt heti".</summary>
    public static Value? RightNow(Sense s) => Now(s)! with { IsNow = false };

    /// <summary>The next such day, today included.</summary>
    public static Value? Weekday(Sense s) => Value.On(Calendars.NextOrSame(s.Today, s.Number(Kind.Weekday)), DayKind.Weekday) with { Case = s.Of(Kind.Weekday)!.Case, Part = s.Of(Kind.Weekday)!.Part };

    /// <summary>That day of a week so many weeks ahead.</summary>
    public static Meaning WeekdayIn(int weeks) => s =>
    {
        var day = Calendars.InWeek(s.Today, weeks, s.Number(Kind.Weekday));
        return day < s.Today ? Value.Nothing : Value.On(day) with { Case = s.Of(Kind.Weekday)!.Case, Number = weeks, Part = s.Of(Kind.Weekday)!.Part };
    };

    /// <summary>"The following Saturday": of next week, or a week after the Saturday just named.</summary>
    public static Value? FollowingWeekday(Sense s) => WeekdayIn(1)(s)! with { IsFollowing = true };

    /// <summary>The one after the next such day.</summary>
    public static Value? WeekdayAfterNext(Sense s) => Value.On(Calendars.NextOrSame(s.Today.PlusDays(1), s.Number(Kind.Weekday)).PlusWeeks(1));

    /// <summary>A week after the next such day.</summary>
    public static Value? WeekdayInAWeek(Sense s) => Value.On(Calendars.NextOrSame(s.Today, s.Number(Kind.Weekday)).PlusWeeks(1));

    /// <summary>Two weeks after the next such day: "Friday fortnight".</summary>
    public static Value? WeekdayInTwoWeeks(Sense s) => Value.On(Calendars.NextOrSame(s.Today, s.Number(Kind.Weekday)).PlusWeeks(2));

    /// <summary>That day of the week so many weeks ahead: "kahden viikon päästä maanantaina"; beside another length it is no day.</summary>
    public static Value? WeekdayAfter(Sense s) =>
        s.Of(Kind.Length)?.Length is { HasTimeComponent: false, Months: 0, Years: 0 } length && (length.Days + (length.Weeks * 7)) is >= 7 and < 400 and var days && days % 7 == 0
            ? Value.On(Calendars.InWeek(s.Today, days / 7, s.Number(Kind.Weekday)))
            : null;

    /// <summary>"3 fridays from now".</summary>
    public static Value? WeekdaysFromNow(Sense s) =>
        s.Number(Kind.Number) is > 0 and < 60 and var count ? Value.On(Calendars.NextOrSame(s.Today.PlusDays(1), s.Number(Kind.Weekday)).PlusWeeks(count - 1)) : null;

    /// <summary>"The closest Monday to 5 October": three days before it at most, or three after.</summary>
    public static Value? ClosestWeekday(Sense s) =>
        s.Of(Kind.Date) is not { } date ? null
        : date is { HasDays: true } && date.First == date.Last && date.First.PlusDays(-3).With(DateAdjusters.NextOrSame((IsoDayOfWeek)s.Number(Kind.Weekday))) is var day && day >= s.Today ? Value.On(day)
        : Value.Nothing;

    /// <summary>From one weekday to another.</summary>
    public static Value? Weekdays(Sense s)
    {
        var first = Calendars.NextOrSame(s.Today, s.Number(Kind.Weekday));
        return Value.From(first, first.With(DateAdjusters.Next((IsoDayOfWeek)s.Number(Kind.Weekday, 1))), DayKind.Weekday);
    }

    /// <summary>"Måndag tisdag nåt sånt": one weekday or the one that follows it.</summary>
    public static Value? NextWeekdays(Sense s) => (s.Number(Kind.Weekday, 1) - s.Number(Kind.Weekday) + 7) % 7 == 1 ? Weekdays(s) : null;

    /// <summary>Saturday and Sunday, what is left of them.</summary>
    public static Meaning Weekend(int weeks) => s =>
    {
        var saturday = s.Today.DayOfWeek == IsoDayOfWeek.Sunday && weeks == 0 ? s.Today.PlusDays(-1) : Calendars.InWeek(s.Today, weeks, 6);
        return Value.From(LocalDate.Max(s.Today, saturday), saturday.PlusDays(1), DayKind.Weekday);
    };

    /// <summary>Monday to Friday, what is left of this week and all of the next.</summary>
    public static Value? Workdays(Sense s)
    {
        var first = s.Today.DayOfWeek >= IsoDayOfWeek.Saturday ? Calendars.NextOrSame(s.Today, 1) : s.Today;
        var friday = first.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Friday));
        return Value.From(first, friday, DayKind.Workdays) with { Next = Value.From(friday.PlusDays(3), friday.PlusDays(7), DayKind.Workdays) };
    }

    /// <summary>The same with the part of the day that the word has: "arkiaamuna", "vardagskvällar".</summary>
    public static Meaning WorkdaysIn(Part part) => s => Workdays(s)! with { Part = part };

    /// <summary>The next day that is neither Saturday nor Sunday.</summary>
    public static Value? NextWorkday(Sense s) => Value.On(s.Today.DayOfWeek switch
    {
        IsoDayOfWeek.Friday => s.Today.PlusDays(3),
        IsoDayOfWeek.Saturday => s.Today.PlusDays(2),
        _ => s.Today.PlusDays(1),
    });

    /// <summary>A date of a month, in words or figures.</summary>
    public static Value? DayAndMonth(Sense s)
    {
        var day = s.Number(Kind.Ordinal) + s.Number(Kind.Number);
        return day is < 1 or > 99 ? null : Calendars.Dated(s.Today, s.Of(Kind.Year)?.Number, s.Number(Kind.Month), day);
    }

    /// <summary>From one day of a month to another.</summary>
    public static Value? DaysOfMonth(Sense s)
    {
        var (first, last) = (Nth(s, 0), Nth(s, 1));
        var from = Calendars.Dated(s.Today, s.Of(Kind.Year)?.Number, s.Number(Kind.Month), first);
        return from.IsNothing && last > first ? Value.Nothing : last <= first || !Calendars.Exists(from.First.Year, from.First.Month, last) ? null : Value.From(from.First, from.First.PlusDays(last - first));

        // Both may be ordinals, or numbers, or one of each.
        static int Nth(Sense s, int nth) =>
            s.Of(Kind.Ordinal, 1) is null && s.Of(Kind.Number, 1) is null ? (nth == 0) == (s.Of(Kind.Ordinal) is { } o && s.Of(Kind.Number) is { } n && o.Number < n.Number) ? s.Number(Kind.Ordinal) : s.Number(Kind.Number)
            : s.Of(Kind.Ordinal, nth)?.Number ?? s.Number(Kind.Number, nth);
    }

    /// <summary>"1.–4.12.": from a day of the month to a date in figures.</summary>
    public static Value? DaysToDate(Sense s)
    {
        var day = s.Number(Kind.Ordinal) + s.Number(Kind.Number);
        return s.Of(Kind.FigureDate) is not { } date ? null
            : date.IsNothing ? date
            : date.First == date.Last && day >= 1 && day < date.First.Day && date.First.PlusDays(day - date.First.Day) is var first ? Value.From(LocalDate.Max(s.Today, first), date.First) with { HasYear = date.HasYear } : null;
    }

    /// <summary>"The 24th": of this month while it is not past.</summary>
    public static Value? DayOfMonth(Sense s) => s.Number(Kind.Ordinal) + s.Number(Kind.Number) is >= 1 and <= 31 and var day && Calendars.DayOfMonth(s.Today, day) is var date ? date with { IsBare = !date.IsNothing } : null;

    /// <summary>"Den 24", "the 24"; "the one" is another thing.</summary>
    public static Value? DayOfMonthInFigures(Sense s) => s.Of(Kind.Number) is { IsFigure: true } ? DayOfMonth(s) : null;

    /// <summary>"The 20th of next month".</summary>
    public static Meaning DayOfMonthIn(int months) => s =>
    {
        var (month, day) = (s.Today.PlusMonths(months), s.Number(Kind.Ordinal) + s.Number(Kind.Number));
        return Calendars.Exists(month.Year, month.Month, day) && new LocalDate(month.Year, month.Month, day) is var date && date >= s.Today ? Value.On(date) : Value.Nothing;
    };

    /// <summary>"Tuesday the 19th": the next such weekday with that date.</summary>
    public static Value? WeekdayAndDay(Sense s)
    {
        var (weekday, day) = (s.Number(Kind.Weekday), s.Number(Kind.Ordinal) + s.Number(Kind.Number));
        if (IsOver(s, weekday, day))
        {
            return Value.Nothing;
        }

        for (var months = 0; months < 14 && day is >= 1 and <= 31; months++)
        {
            var month = s.Today.PlusMonths(months);
            if (!Calendars.Exists(month.Year, month.Month, day) || new LocalDate(month.Year, month.Month, day) is var date && date < s.Today)
            {
                continue;
            }

            if ((int)date.DayOfWeek == weekday)
            {
                return months <= FittingMonths || date.Year == s.Today.Year ? Value.On(date) : Disagreeing(s, Calendars.DayOfMonth(s.Today, day).First);
            }
        }

        return null;
    }

    /// <summary>"It began on Monday the 9th": whether that was this month.</summary>
    private static bool IsOver(Sense s, int weekday, int day) =>
        Calendars.Exists(s.Today.Year, s.Today.Month, day) && new LocalDate(s.Today.Year, s.Today.Month, day) is var date && date < s.Today && (int)date.DayOfWeek == weekday;

    /// <summary>So many months ahead, or within the year, a weekday is looked for that has the date ("Tuesday the 19th"); one of the next year is a slip.</summary>
    private const int FittingMonths = 2;

    /// <summary>So near a date with a weekday that is not its own is a slip, and not of another year.</summary>
    private const int NearDays = 120;

    /// <summary>The weekday nearest to a date that is another, or that date.</summary>
    private static Value Disagreeing(Sense s, LocalDate date)
    {
        var near = date.PlusDays(-3).With(DateAdjusters.NextOrSame((IsoDayOfWeek)s.Number(Kind.Weekday)));
        return near < s.Today ? Value.On(date) : Value.On(near) with { Otherwise = date };
    }

    /// <summary>A weekday with its date: the date counts, and where they disagree nothing does, so that it is asked.</summary>
    public static Value? WeekdayAndDate(Sense s)
    {
        if (s.Of(Kind.Date) is not { IsAlone: false, IsStanding: false } date || (date.HasDays && (date.First != date.Last || date.DayKind != DayKind.Date)))
        {
            return null;
        }

        if (date.IsBare && IsOver(s, s.Number(Kind.Weekday), date.First.Day))
        {
            return Value.Nothing;
        }

        if (date.IsNothing || (int)date.First.DayOfWeek == s.Number(Kind.Weekday))
        {
            return date with { Part = date.Part ?? s.Of(Kind.Weekday)!.Part, IsBare = date.IsBare && s.Language != Language.English };
        }

        if (!date.IsDated)
        {
            return null; // "Perjantaille, tänään en pääse": two days.
        }

        // "Keskiviikkona 3.12." when the third is a Thursday: either may be meant.
        if (!date.HasYear && Period.DaysBetween(s.Today, date.First) <= NearDays)
        {
            return Disagreeing(s, date.First);
        }

        // "Fri, Jul 18" said in a year when it is a Thursday is the next July that fits.
        for (var years = 1; years <= 6; years++)
        {
            var later = date.First.PlusYears(years);
            if ((int)later.DayOfWeek == s.Number(Kind.Weekday) && later.Day == date.First.Day && years <= 2)
            {
                return Value.On(later);
            }
        }

        return date;
    }

    /// <summary>A date with its weekday after it, where they agree.</summary>
    public static Value? DateAndWeekday(Sense s) =>
        s.Of(Kind.Date) is { DayKind: DayKind.Date } date && date.First == date.Last && (date.IsNothing || date.HasDays) && WeekdayAndDate(s) is { } whole && (whole.IsNothing || (int)whole.First.DayOfWeek == s.Number(Kind.Weekday)) ? whole : null;

    /// <summary>A whole month.</summary>
    public static Value? Month(Sense s) => Calendars.Month(s.Today, s.Number(Kind.Month), s.Of(Kind.Year)?.Number) with { Case = s.Of(Kind.Month)!.Case };

    /// <summary>The first, second or last ten days of a month.</summary>
    public static Meaning ThirdOfMonth(int third) => s =>
    {
        if (Calendars.Month(s.Today, s.Number(Kind.Month), s.Of(Kind.Year)?.Number) is not { IsNothing: false } month)
        {
            return Value.Nothing;
        }

        return Third(s, month.Last, third);
    };

    /// <summary>The first, second or last ten days of the month so many months ahead.</summary>
    public static Meaning ThirdOfMonthIn(int months, int third) => s => Third(s, s.Today.PlusMonths(months).With(DateAdjusters.EndOfMonth), third);

    /// <summary>The last days of this month.</summary>
    public static Value? EndOfMonth(Sense s)
    {
        var end = s.Today.With(DateAdjusters.EndOfMonth);
        return Value.From(LocalDate.Max(s.Today, end.PlusDays(-3)), end);
    }

    /// <summary>The last day of this month and the first two of the next.</summary>
    public static Value? TurnOfMonth(Sense s) => s.Today.With(DateAdjusters.EndOfMonth) is var last ? Value.From(last, last.PlusDays(2)) : null;

    /// <summary>The month so many months ahead; of this one what is left.</summary>
    public static Meaning MonthIn(int months) => s =>
    {
        var first = s.Today.PlusMonths(months).With(DateAdjusters.StartOfMonth);
        return Value.From(LocalDate.Max(s.Today, first), first.With(DateAdjusters.EndOfMonth));
    };

    /// <summary>The year so many years ahead; of this one what is left.</summary>
    public static Meaning YearIn(int years) => s => Value.From(LocalDate.Max(s.Today, new(s.Today.Year + years, 1, 1)), new(s.Today.Year + years, 12, 31)) ;

    /// <summary>"This year": mostly a word to begin with.</summary>
    public static Value? ThisYear(Sense s) => YearIn(0)(s)! with { IsNow = true };

    /// <summary>Of a season that is over so soon a Swede means the next one; a Finn and an English speaker only where it is not "this" one.</summary>
    private const int SoonOver = 14;

    /// <summary>Three months from that one on: "till våren".</summary>
    public static Meaning Season(int month) => s =>
    {
        var first = new LocalDate(s.Today.Year, month, 1);
        first = first.PlusMonths(3) <= (s.Language == Language.Swedish ? s.Today.PlusDays(SoonOver) : s.Today) ? first.PlusYears(1) : month == 12 && s.Today.Month < 3 ? first.PlusYears(-1) : first;
        return Value.From(LocalDate.Max(s.Today, first), first.PlusMonths(3).PlusDays(-1));
    };

    /// <summary>From one day of the month to another, the month unsaid.</summary>
    public static Value? DaysOfThisMonth(Sense s) =>
        Calendars.DayOfMonth(s.Today, s.Number(Kind.Ordinal)) is { HasDays: true } first && Calendars.DayOfMonth(first.First, s.Of(Kind.Ordinal, 1)!.Number) is { HasDays: true } last && Period.DaysBetween(first.First, last.First) <= 31
            ? Value.From(first.First, last.First) : null;

    /// <summary>The nth such weekday of a month.</summary>
    public static Value? NthWeekday(Sense s) => s.Number(Kind.Ordinal) is >= 1 and <= 5 and var nth ? Calendars.NthWeekday(s.Today, nth, s.Number(Kind.Weekday), s.Number(Kind.Month), s.Of(Kind.Year)?.Number) : null;

    /// <summary>The last such weekday of a month.</summary>
    public static Value? LastWeekday(Sense s) => Calendars.NthWeekday(s.Today, -1, s.Number(Kind.Weekday), s.Number(Kind.Month), s.Of(Kind.Year)?.Number);

    /// <summary>So long from now.</summary>
    public static Value? After(Sense s) => s.Of(Kind.Length)?.Length is { } length ? Calendars.After(s.Now, length) : null;

    /// <summary>From now until so long from now.</summary>
    public static Value? Within(Sense s) => s.Of(Kind.Length)?.Length is { } length ? Within(s.Now, length) : null;

    /// <summary>The days to come, for so long: from tomorrow on.</summary>
    public static Value? Coming(Sense s) =>
        s.Of(Kind.Length)?.Length is not { } length ? null
        : length.HasTimeComponent ? Within(s)
        : Value.From(s.Today.PlusDays(1), s.Today.Plus(length));

    /// <summary>So many weeks or days to come, the number said first: "two upcoming weeks".</summary>
    public static Meaning ComingIn(Func<int, Period> unit) => s => s.Number(Kind.Number) is > 0 and < 100 and var count ? Value.From(s.Today.PlusDays(1), s.Today.Plus(unit(count))) : null;

    /// <summary>Within the hour.</summary>
    public static Value? WithinAnHour(Sense s) => Within(s.Now, Period.FromHours(1));

    /// <summary>The next few days: from tomorrow on, for whoever says so does not mean an hour of today.</summary>
    public static Value? NextDays(Sense s) => Value.From(s.Today.PlusDays(1), s.Today.PlusDays(4), DayKind.Week);

    /// <summary>So long after a day.</summary>
    public static Value? AfterDate(Sense s) =>
        s.Of(Kind.Length)?.Length is { HasTimeComponent: false } length && s.Of(Kind.Date) is { HasDays: true } date ? Value.On(date.First.Plus(length)) : null;

    /// <summary>For so long from a day on.</summary>
    public static Value? DateFor(Sense s) =>
        s.Of(Kind.Length)?.Length is { HasTimeComponent: false } length && s.Of(Kind.Date) is { HasDays: true } date && date.First == date.Last ? Value.From(date.First, date.First.Plus(length)) : null;

    /// <summary>From one day to another; a weekday that comes earlier in the week is the week after.</summary>
    public static Value? Range(Sense s)
    {
        if (s.Of(Kind.Date) is not { HasDays: true } first || s.Of(Kind.Date, 1) is not { HasDays: true } last)
        {
            return null;
        }

        // "On 8.–12.7.": the month is said once, of both.
        if (first is { IsBare: true, DayKind: DayKind.Date } && first.First == first.Last && last is { IsBare: false, DayKind: DayKind.Date } && last.First == last.Last && first.First.Day < last.Last.Day)
        {
            return Value.From(last.First.PlusDays(first.First.Day - last.First.Day), last.Last);
        }

        // "10 August to 12 September 2013": the year is said once, of both.
        if (last.HasYear && !first.HasYear && first is { DayKind: DayKind.Date } && first.First == first.Last)
        {
            var start = first.First.PlusYears(last.Last.Year - first.First.Year);
            start = start > last.Last ? start.PlusYears(-1) : start;
            return start < s.Today ? Value.Nothing : Value.From(start, last.Last);
        }

        // "8/10 - 8/15": the end tells which figure of the start is the month.
        if (first.Otherwise is { } other && last.Otherwise is null && other <= last.Last && (first.First > last.Last || other > first.First))
        {
            first = Value.On(other);
        }

        var end = last.Last;
        if (end < first.First)
        {
            end = last.DayKind == DayKind.Weekday ? end.PlusWeeks(1) : last.IsBare && end.PlusMonths(1) >= first.First ? end.PlusMonths(1) : end.PlusYears(1);
        }

        return end < first.First || Period.DaysBetween(first.First, end) > 370 ? null
            : Value.From(first.First, end, first.DayKind == DayKind.Weekday && (last.DayKind == DayKind.Weekday || last.IsFollowing) ? DayKind.Weekday : DayKind.Stretch) with { Target = last };
    }

    /// <summary>The day as it was said.</summary>
    public static Value? Same(Sense s) => s.Of(Kind.Date);

    /// <summary>After a time of a day: "after tomorrow at 2".</summary>
    public static Value? AfterMoment(Sense s) => Moment(s, Relation.After);

    /// <summary>At a time of a day or later on it: "på fredag tidigast tolv".</summary>
    public static Value? EarliestOnDay(Sense s) =>
        s.Of(Kind.Date) is { HasDays: true } date && date.First == date.Last && s.Of(Kind.Clock) is { Clock: { } clock } ? Value.On(date.First) with { Clock = clock, Relation = Relation.After } : null;

    /// <summary>Before a time of a day.</summary>
    public static Value? BeforeMoment(Sense s) => Moment(s, Relation.Before);

    private static Value? Moment(Sense s, Relation relation) =>
        s.Of(Kind.Date) is { HasDays: true } date && date.First == date.Last && s.Of(Kind.Clock) is { Clock: { } clock, IsPlain: false } ? Value.On(date.First) with { Clock = clock, Relation = relation } : null;

    /// <summary>Until a day, which is left out.</summary>
    public static Value? Before(Sense s) => s.Of(Kind.Date) is { HasDays: true } date ? Value.From(s.Today, date.First.PlusDays(-1)) with { Relation = Relation.Before, Beyond = date.First == date.Last ? null : date.Last } : null;

    /// <summary>Until a day, which is included.</summary>
    public static Value? By(Sense s) => s.Of(Kind.Date) is { HasDays: true } date ? Value.From(s.Today, date.Last) with { Target = date, WeeksBeside = date.WeeksBeside, IsWeekend = date.IsWeekend } : null;

    /// <summary>After a day, which is left out.</summary>
    public static Value? Later(Sense s) => s.Of(Kind.Date) is { HasDays: true } date ? Value.From(date.Last.PlusDays(1), date.Last.PlusDays(7)) with { Relation = Relation.After } : null;

    /// <summary>From a day on.</summary>
    public static Value? Onwards(Sense s) => s.Of(Kind.Date) is { HasDays: true, IsNow: false } date ? Value.From(date.First, date.First == date.Last ? date.First.PlusDays(6) : date.Last) : null;

    /// <summary>Until the month ends.</summary>
    public static Value? ByEndOfMonth(Sense s) => Value.From(s.Today, s.Today.With(DateAdjusters.EndOfMonth));

    /// <summary>Until the year ends.</summary>
    public static Value? ByEndOfYear(Sense s) => Value.From(s.Today, new(s.Today.Year, 12, 31));

    /// <summary>Until the next month ends.</summary>
    public static Value? ByEndOfNextMonth(Sense s) => Value.From(s.Today, s.Today.PlusMonths(1).With(DateAdjusters.EndOfMonth));

    /// <summary>Until the week ends.</summary>
    public static Value? ByEndOfWeek(Sense s) => Value.From(s.Today, Calendars.Monday(s.Today).PlusDays(6));

    private static Value Within(LocalDateTime now, Period length)
    {
        var end = now.Plus(length);
        var isToday = end.Date == now.Date;
        return length.HasTimeComponent
            ? Value.From(now.Date, end.Date) with { Relation = Relation.Between, Clock = isToday ? new(now.Hour, now.Minute, IsSure: true) : null, To = isToday ? new(end.Hour, end.Minute, IsSure: true) : null }
            : Value.From(now.Date, end.Date);
    }

    private static Value Third(Sense s, LocalDate last, int third)
    {
        var first = new LocalDate(last.Year, last.Month, third == 1 ? 1 : third == 2 ? 11 : 21);
        return Value.From(LocalDate.Max(s.Today, first), third == 3 ? last : first.PlusDays(9));
    }
}
