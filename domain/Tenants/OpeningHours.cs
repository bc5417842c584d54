using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;

namespace SmartPulse.Tenants;

/// <summary>
/// Reads hours, which are wall-clock rules in a place, as instants of one date. A day begins and ends by that place's clock: a time that the
/// clock shows twice means its first showing, and a time that it skips means the moment of the jump.
/// </summary>
public static class OpeningHours
{
    // A place that is closed for longer than this has no next opening worth telling.
    private const int DaysAhead = 400;

    // A calendar looks some months ahead; beyond that, days are forgotten and worked out again.
    private const int DaysKept = 1_000;

    /// <summary>Hours never change, and every turn asks about today: each day of them is worked out once.</summary>
    private static readonly ConditionalWeakTable<WorkingHours, ConcurrentDictionary<(DateTimeZone Zone, LocalDate Date), ImmutableArray<TimeSlot>>> KnownDays = [];

    /// <summary>The zone of a location's clocks; throws when there is no such zone, which <see cref="SettingsRules"/> refuses.</summary>
    public static DateTimeZone ZoneOf(LocationSettings settings) => DateTimeZoneProviders.Tzdb[settings.TimeZone];

    /// <summary>The stretches that begin on that date, in order, none touching another. One that runs over midnight belongs to the date it began on.</summary>
    public static ImmutableArray<TimeSlot> On(WorkingHours hours, DateTimeZone zone, LocalDate date)
    {
        var days = KnownDays.GetOrCreateValue(hours);
        if (!days.TryGetValue((zone, date), out var stretches))
        {
            if (days.Count >= DaysKept)
            {
                days.Clear();
            }

            days[(zone, date)] = stretches = StretchesOn(hours, zone, date);
        }

        return stretches;
    }

    private static ImmutableArray<TimeSlot> StretchesOn(WorkingHours hours, DateTimeZone zone, LocalDate date)
    {
        var stretches = ImmutableArray.CreateBuilder<TimeSlot>();
        foreach (var interval in IntervalsOf(hours, date))
        {
            var (from, to) = Locals(date, interval);
            var (start, end) = (WallClock.InstantOf(zone, from), WallClock.InstantOf(zone, to));
            if (start >= end)
            {
                continue;       // wholly within a skipped hour
            }

            if (stretches.Count > 0 && stretches[^1].End >= start)
            {
                stretches[^1] = new TimeSlot(stretches[^1].Start, Instant.Max(stretches[^1].End, end));
            }
            else
            {
                stretches.Add(new TimeSlot(start, end));
            }
        }

        return stretches.ToImmutable();
    }

    /// <summary>Whether the place is open at that instant.</summary>
    public static bool IsOpen(WorkingHours hours, DateTimeZone zone, Instant at)
    {
        var date = at.InZone(zone).Date;
        return IsCovered(On(hours, zone, date.PlusDays(-1)), at) || IsCovered(On(hours, zone, date), at);
    }

    /// <summary>The first instant from then on when the place is open: that very instant when it is; null when it does not open within a year.</summary>
    public static Instant? NextOpening(WorkingHours hours, DateTimeZone zone, Instant from)
    {
        var today = from.InZone(zone).Date;
        for (var day = -1; day <= DaysAhead; day++)
        {
            foreach (var stretch in On(hours, zone, today.PlusDays(day)))
            {
                if (stretch.End > from)
                {
                    return Instant.Max(stretch.Start, from);
                }
            }
        }

        return null;
    }

    /// <summary>The intervals of a date, in order: its own when it is an exception, else those of its weekday.</summary>
    internal static ImmutableArray<LocalInterval> IntervalsOf(WorkingHours hours, LocalDate date)
    {
        foreach (var exception in hours.Exceptions)
        {
            if (exception.Date == date)
            {
                return exception.Intervals.Sort(EarlierFirst);
            }
        }

        var intervals = ImmutableArray.CreateBuilder<LocalInterval>();
        foreach (var weekly in hours.Weekly)
        {
            if (weekly.Day == date.DayOfWeek)
            {
                intervals.Add(new LocalInterval(weekly.From, weekly.To));
            }
        }

        intervals.Sort(EarlierFirst);
        return intervals.DrainToImmutable();
    }

    private static bool IsCovered(ImmutableArray<TimeSlot> stretches, Instant at)
    {
        foreach (var stretch in stretches)
        {
            if (stretch.Start <= at && at < stretch.End)
            {
                return true;
            }
        }

        return false;
    }

    private static int EarlierFirst(LocalInterval a, LocalInterval b) => a.From.CompareTo(b.From);

    /// <summary>An interval on a date; an end at or before the start is on the next day.</summary>
    internal static (LocalDateTime From, LocalDateTime To) Locals(LocalDate date, LocalInterval interval) =>
        (date + interval.From, (interval.To <= interval.From ? date.PlusDays(1) : date) + interval.To);
}
