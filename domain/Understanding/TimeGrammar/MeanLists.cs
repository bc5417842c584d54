using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What rules can mean that name several days apart: one weekday or another of a week, the weekdays of a month, days of a month in a row.</summary>
internal static class MeanLists
{
    /// <summary>"Tisdag eller onsdag nästa vecka": one weekday or the other of the week so many weeks ahead.</summary>
    public static Meaning WeekdaysOfWeek(int weeks) => s => Either(Calendars.InWeek(s.Today, weeks, s.Number(Kind.Weekday)), Calendars.InWeek(s.Today, weeks, s.Number(Kind.Weekday, 1)), s.Today);

    /// <summary>"Nån fredag i mars": every such weekday of a month.</summary>
    public static Value? WeekdaysOfMonth(Sense s)
    {
        if (Calendars.Month(s.Today, s.Number(Kind.Month), s.Of(Kind.Year)?.Number) is not { HasDays: true } month)
        {
            return Value.Nothing;
        }

        Value? all = null;
        for (var day = month.Last.With(DateAdjusters.PreviousOrSame((IsoDayOfWeek)s.Number(Kind.Weekday))); day >= month.First; day = day.PlusWeeks(-1))
        {
            all = Value.On(day) with { Next = all, Part = s.Of(Kind.Weekday)!.Part };
        }

        return all;
    }

    /// <summary>"Den 9 eller 10", "den 24, 25 eller 26": days of this month or the next, all in figures.</summary>
    public static Value? DaysInFigures(Sense s) => DaysOf(s, day => Calendars.DayOfMonth(s.Today, day));

    /// <summary>"3, 4 och 9 september".</summary>
    public static Value? DaysOfNamedMonth(Sense s) => DaysOf(s, day => Calendars.Dated(s.Today, s.Of(Kind.Year)?.Number, s.Number(Kind.Month), day));

    /// <summary>The weekend of a month with that number.</summary>
    public static Value? NthWeekend(Sense s) =>
        s.Number(Kind.Ordinal) is >= 1 and <= 5 and var nth && Calendars.NthWeekday(s.Today, nth, (int)IsoDayOfWeek.Saturday, s.Number(Kind.Month), null) is { HasDays: true } saturday
            ? Value.From(saturday.First, saturday.First.PlusDays(1)) : null;

    private static Value? DaysOf(Sense s, Func<int, Value> on)
    {
        Value? all = null;
        for (var nth = 2; nth >= 0; nth--)
        {
            if (s.Of(Kind.Number, nth) is { } said)
            {
                var day = said is { IsFigure: true, Number: >= 1 and <= 31 } ? on(said.Number) : Value.Nothing;
                if (!day.HasDays)
                {
                    return null;
                }

                all = day with { Next = all, IsBare = s.Of(Kind.Month) is null };
            }
        }

        return all;
    }

    private static Value Either(LocalDate one, LocalDate other, LocalDate today) =>
        one < today ? Value.On(other) : other < today || other == one ? Value.On(one) : Value.On(one) with { Next = Value.On(other) };
}
