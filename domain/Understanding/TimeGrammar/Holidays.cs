using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>
/// A feast by its rule: <c>12-24</c> is a date, <c>easter-2</c> counts from Easter Sunday, <c>sat&gt;=6-20</c> is the first Saturday on or after a date, <c>sun#2/5</c> is the
/// second Sunday of May and <c>sun#-1/5</c> the last; <c>+1</c> or <c>-1</c> at the end is the day after or before.
/// </summary>
internal static class Holidays
{
    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>The meaning of a feast's name: the next such day, or that of the year that was said.</summary>
    public static Meaning On(string rule)
    {
        var compiled = Compile(rule);
        return sense =>
        {
            if (sense.Of(Kind.Year) is { } said)
            {
                return compiled(said.Number) is var date && date >= sense.Today ? Value.On(date) : Value.Nothing;
            }

            var next = compiled(sense.Today.Year);
            return Value.On(next >= sense.Today ? next : compiled(sense.Today.Year + 1));
        };
    }

    /// <summary>The Saturday and Sunday nearest to a feast.</summary>
    public static Meaning Weekend(string rule)
    {
        var feast = On(rule);
        return s => feast(s) is { HasDays: true } on ? MeanWeeks.WeekendAt(s.Today, on.First) : Value.Nothing;
    }

    /// <summary>The day before a feast.</summary>
    public static Meaning Eve(string rule)
    {
        var feast = On(rule);
        return s => feast(s) is { HasDays: true } on && on.First.PlusDays(-1) is var day && day >= s.Today ? Value.On(day) : Value.Nothing;
    }

    /// <summary>Until a feast, which is left out.</summary>
    public static Meaning Before(string rule)
    {
        var feast = On(rule);
        return s => feast(s) is { HasDays: true } on ? Value.From(s.Today, on.First.PlusDays(-1)) : Value.Nothing;
    }

    /// <summary>The week after a feast.</summary>
    public static Meaning After(string rule)
    {
        var feast = On(rule);
        return s => feast(s) is { HasDays: true } on ? Value.From(on.First.PlusDays(1), on.First.PlusDays(7)) : Value.Nothing;
    }

    /// <summary>The days from one feast to another, both included: those between Christmas and New Year.</summary>
    public static Meaning Between(string first, string last)
    {
        var (from, to) = (On(first), On(last));
        return s => from(s) is { HasDays: true } start && to(s) is { HasDays: true } end
            ? Value.From(start.First <= end.First ? start.First : s.Today, end.First)
            : Value.Nothing;
    }

    /// <summary>The day of a feast in a year.</summary>
    internal static Func<int, LocalDate> Compile(string rule)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            var days = rule.Length == 6 ? 0 : int.Parse(rule[6..], System.Globalization.CultureInfo.InvariantCulture);
            return year => Calendars.Easter(year).PlusDays(days);
        }

        var shift = rule.EndsWith(" +1", StringComparison.Ordinal) ? 1 : rule.EndsWith(" -1", StringComparison.Ordinal) ? -1 : 0;
        var core = rule.Split(' ')[0];
        if (core.Contains('#', StringComparison.Ordinal))
        {
            var weekday = (IsoDayOfWeek)(Array.IndexOf(Weekdays, core[..3]) + 1);
            var parts = core[4..].Split('/');
            var (nth, month) = (Parse(parts[0]), Parse(parts[1]));
            return year => (nth > 0
                ? new LocalDate(year, month, 1).With(DateAdjusters.NextOrSame(weekday)).PlusWeeks(nth - 1)
                : new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(weekday))).PlusDays(shift);
        }

        if (core.Contains(">=", StringComparison.Ordinal))
        {
            var weekday = (IsoDayOfWeek)(Array.IndexOf(Weekdays, core[..3]) + 1);
            var parts = core[5..].Split('-');
            var (month, day) = (Parse(parts[0]), Parse(parts[1]));
            return year => new LocalDate(year, month, day).With(DateAdjusters.NextOrSame(weekday)).PlusDays(shift);
        }

        var numbers = core.Split('-');
        var (m, d) = (Parse(numbers[0]), Parse(numbers[1]));
        return year => new LocalDate(year, m, d).PlusDays(shift);

        static int Parse(string number) => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
    }
}
