using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What several days that were named mean together: a week or a month tells which of its days is meant, and what was turned down is left out.</summary>
internal static class DaysTogether
{
    /// <summary>Of more days than so nothing is left out: who says "next year" means no single day of it.</summary>
    private const int LongestStretch = 62;

    /// <summary>
    /// A week tells which of its days a bare weekday is ("nästa vecka, helst onsdag"); beside a day that is named it says nothing more, nor do the next few days
    /// beside anything else.
    /// </summary>
    public static List<DayMention> WeeksApplied(List<DayMention> days, LocalDate today)
    {
        var weeks = days.FindAll(d => d.Kind == DayKind.Week);
        if (weeks.Count == 0 && days.Find(d => d is { Kind: DayKind.Date, Week: > 0 }) is { } dated)
        {
            // "Next week Tuesday or Wednesday".
            return days.ConvertAll(d => d.Kind == DayKind.Weekday && d.At > dated.At && d.First < dated.First && d.First == d.Last
                ? d with { First = Calendars.InWeek(dated.First, 0, (int)d.First.DayOfWeek), Last = Calendars.InWeek(dated.First, 0, (int)d.First.DayOfWeek), Kind = DayKind.Date }
                : d);
        }

        if (weeks.Count == 0 || days.TrueForAll(d => d.Kind == DayKind.Week || (d.Kind == DayKind.Stretch && weeks.TrueForAll(w => d.First <= w.First && w.Last <= d.Last))))
        {
            return days;
        }

        var monday = Calendars.Monday(weeks[^1].First);
        var others = days.FindAll(d => d.Kind != DayKind.Week);
        if (weeks is [var one] && others.TrueForAll(d => d is { Kind: DayKind.Stretch or DayKind.Date, Week: 0, IsBare: false } && d.Last < one.First && d.End < one.At))
        {
            return days; // "I mars är det fullt, första veckan i april?"
        }

        return others.ConvertAll(d => d.Kind == DayKind.Weekday && monday.PlusDays((int)d.First.DayOfWeek - 1) is var date && date >= today
            ? d with { First = date, Last = date.PlusDays(Period.DaysBetween(d.First, d.Last)), Kind = DayKind.Date }
            : d);
    }

    /// <summary>"Måndag eller tisdag efter påsk": weekdays right before a short stretch to come are those within it.</summary>
    public static List<DayMention> StretchesApplied(List<DayMention> days, LocalDate today)
    {
        foreach (var stretch in days.FindAll(d => d is { Kind: DayKind.Stretch, Mood: Mood.Wished } && d.First > today && Period.DaysBetween(d.First, d.Last) is 6 or 7))
        {
            var at = stretch.At;
            List<DayMention> within = [];
            while (days.Find(d => d is { Kind: DayKind.Weekday, Mood: Mood.Wished } && d.First == d.Last && d.End < at && at - d.End <= (within.Count == 0 ? 1 : 2)) is { } weekday)
            {
                within.Add(weekday);
                at = weekday.At;
            }

            if (within.Count > 0)
            {
                days = days.FindAll(d => d != stretch).ConvertAll(d => within.Contains(d) && Calendars.NextOrSame(stretch.First, (int)d.First.DayOfWeek) is var day ? d with { First = day, Last = day, Kind = DayKind.Date } : d);
            }
        }

        return days;
    }

    /// <summary>"Any working day, 1 to 4 December": of the days that are named beside them only the working days are meant; a weekend is another wish.</summary>
    public static List<DayMention> WorkdaysApplied(List<DayMention> days)
    {
        var others = days.FindAll(d => d.Kind != DayKind.Workdays);
        if (others.Count == days.Count || !others.Exists(HasWorkday))
        {
            return days;
        }

        List<DayMention> left = [];
        foreach (var day in others)
        {
            for (var first = day.First; first <= day.Last; first = first.PlusDays(1))
            {
                if (day.First == day.Last || !HasWorkday(day))
                {
                    left.Add(day);
                    break;
                }

                if (first.DayOfWeek <= IsoDayOfWeek.Friday)
                {
                    var last = LocalDate.Min(day.Last, first.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Friday)));
                    left.Add(day with { First = first, Last = last });
                    first = last;
                }
            }
        }

        return left;

        static bool HasWorkday(DayMention day) => day.First.DayOfWeek <= IsoDayOfWeek.Friday || Period.DaysBetween(day.First, day.Last) > 1;
    }

    /// <summary>"By 21 December, would week 50 do": days within a stretch that was named come before it.</summary>
    public static List<DayMention> NarrowestFirst(List<DayMention> days)
    {
        var wide = days.FindAll(d => d.Kind == DayKind.Stretch && days.Exists(other => other.At != d.At && other.First >= d.First && other.Last <= d.Last && Period.DaysBetween(other.First, other.Last) < Period.DaysBetween(d.First, d.Last)));
        return wide.Count == 0 ? days : [.. days.FindAll(d => !wide.Contains(d)), .. wide];
    }

    /// <summary>"In December, but not the 24th": a month that is named is that of a bare day of the month beside it.</summary>
    public static List<DayMention> MonthsApplied(List<DayMention> days, LocalDate today)
    {
        if (!days.Exists(d => d.IsBare) || days.FindAll(d => d.Kind == DayKind.Stretch && d.First.Month == d.Last.Month && (d.First.Day == 1 || d.First == today) && d.Last == d.Last.With(DateAdjusters.EndOfMonth)) is not [var month])
        {
            return days;
        }

        bool IsOfIt(DayMention d) => d.IsBare && d.First == d.Last && (d.Mood == Mood.TurnedDown || d.At == month.End + 1) && Calendars.Exists(month.Last.Year, month.Last.Month, d.First.Day);

        // "In December, the 5th": the day tells more.
        var told = days.Exists(d => IsOfIt(d) && d.Mood == Mood.Wished) ? days.FindAll(d => d != month) : days;
        return told.ConvertAll(d => IsOfIt(d) && new LocalDate(month.Last.Year, month.Last.Month, d.First.Day) is var date ? d with { First = date, Last = date } : d);
    }

    /// <summary>"Every other Friday, starting week 50": the first such day from then on.</summary>
    public static List<DayMention> Started(Utterance utterance, List<DayMention> days)
    {
        // "The renovation starts in March, could you come in week 51": when something starts is no wish beside another day.
        if (days.Exists(d => d.IsStart) && days.Exists(d => !d.IsStart && d.Kind != DayKind.Weekday))
        {
            return days.FindAll(d => !d.IsStart);
        }

        if (days.Find(d => d.IsStart) is not { } start || days.FindAll(d => !d.IsStart && d.Kind == DayKind.Weekday && d.First == d.Last) is not { Count: > 0 } weekdays)
        {
            return days;
        }

        return weekdays.ConvertAll(d => Calendars.NextOrSame(LocalDate.Max(d.First, start.First), (int)d.First.DayOfWeek) is var day ? d with { First = day, Last = day, Kind = DayKind.Date } : d);
    }

    /// <summary>Of several days those that were turned down are left out: "weeks 49 to 51, except the eve", "after two, not Wednesday".</summary>
    public static List<DayMention> Excluding(List<DayMention> days, List<DayMention> down, List<HourMention> hours)
    {
        // "Not Monday morning" leaves the rest of Monday.
        var whole = down.FindAll(d => !hours.Exists(h => h.Mood == Mood.TurnedDown && h.At - d.End is >= 0 and <= 2));
        if (whole.Count == 0)
        {
            return days;
        }

        List<DayMention> left = [];
        foreach (var day in days)
        {
            if (day.First == day.Last || Period.DaysBetween(day.First, day.Last) > LongestStretch)
            {
                left.Add(day);
                continue;
            }

            LocalDate? start = null;
            for (var date = day.First; date <= day.Last.PlusDays(1); date = date.PlusDays(1))
            {
                var isOut = date > day.Last || whole.Exists(d => (date >= d.First && date <= d.Last) || (d.Kind == DayKind.Weekday && d.First == d.Last && d.First.DayOfWeek == date.DayOfWeek));
                if (isOut && start is { } from)
                {
                    left.Add(day with { First = from, Last = date.PlusDays(-1) });
                }

                start = isOut ? null : start ?? date;
            }
        }

        return left;
    }
}
