using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Makes windows of the days and hours that were wished for, and remembers beside each what was said.</summary>
internal sealed class WishedWindows(UnderstandingContext context)
{
    /// <summary>So many days of the customer's "any time" are looked at.</summary>
    private const int Horizon = 13;

    private readonly ImmutableArray<LocalWindow>.Builder windows = ImmutableArray.CreateBuilder<LocalWindow>();
    private readonly ImmutableArray<SaidTime>.Builder said = ImmutableArray.CreateBuilder<SaidTime>();
    private readonly LocalDate today = context.Now.Date;

    /// <summary>Whether any of it has two readings that are equally good.</summary>
    public bool IsAmbiguous { get; private set; }

    /// <summary>The windows, best first.</summary>
    public ImmutableArray<LocalWindow> All => windows.ToImmutable();

    /// <summary>What was said of each.</summary>
    public ImmutableArray<SaidTime> Said => said.ToImmutable();

    /// <summary>Hours without a day: on any of the next seven, or of those on which a time is on offer, however far ahead.</summary>
    public void Add(HourMention hours) => Add(today, LastOffered(today.PlusDays(6)), DayKind.Stretch, null, hours);

    /// <summary>Days, with hours or without.</summary>
    public void Add(DayMention day, HourMention? hours)
    {
        var before = said.Count;
        Add(day.First, day.Last, day.Kind, day, hours);
        if (day.Otherwise is { } other)
        {
            IsAmbiguous = true;
            Add(other, other, day.Kind, day, hours);
            for (var i = before; i < said.Count; i++)
            {
                said[i] = said[i] with { IsAmbiguous = true };
            }
        }
    }

    /// <summary>All days but those turned down; a part of the day that was turned down leaves the rest of each.</summary>
    public void AddAllBut(List<DayMention> down, Part? part)
    {
        var (notBefore, notAfter) = part switch
        {
            Part.Morning or Part.Forenoon => (new LocalTime(12, 0), (LocalTime?)null),
            Part.Afternoon => ((LocalTime?)null, new LocalTime(11, 59)),
            Part.Evening or Part.Night => (null, new LocalTime(16, 59)),
            _ => ((LocalTime?)null, (LocalTime?)null),
        };
        LocalDate? start = null;
        for (var date = today; date <= today.PlusDays(Horizon + 1); date = date.PlusDays(1))
        {
            var isDown = date > today.PlusDays(Horizon) || down.Exists(d => (d.Kind == DayKind.Weekday && d.First == d.Last && d.First.DayOfWeek == date.DayOfWeek) || (date >= d.First && date <= d.Last));
            if (isDown && start is { } from)
            {
                windows.Add(new(from, date.PlusDays(-1), notBefore, notAfter));
                said.Add(new(null, null, null, null, TimeRelation.At, null, TimePrecision.Open, IsAmbiguous: false));
                start = null;
            }
            else if (!isDown)
            {
                start ??= date;
            }
        }
    }

    private LocalDate LastOffered(LocalDate last)
    {
        var zone = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone];
        return context.Asked != Asked.Choice || context.Offers.IsDefaultOrEmpty ? last : LocalDate.Max(last, context.Offers.Max(o => o.Slot.Start.InZone(zone).Date));
    }

    private void Add(LocalDate first, LocalDate last, DayKind kind, DayMention? day, HourMention? hours)
    {
        if (hours?.From is not { } from)
        {
            var (notBefore, notAfter) = Bounds(hours?.Part);
            Add(first, last, kind, day, hours, notBefore, notAfter, null, null, isAmbiguous: false);
            return;
        }

        var isToday = first == last && first == today;
        var start = from.In(hours.Part, t => IsOpen(t, first, last), out var guessed);
        if (guessed && isToday && start.Hour < 12 && start < context.Now.TimeOfDay && start.PlusHours(12) > context.Now.TimeOfDay)
        {
            (start, guessed) = (start.PlusHours(12), false); // Only one of the two is still to come.
        }

        var isOpenTwice = guessed && IsOpen(start, first, last);
        IsAmbiguous |= guessed;
        AddAt(start, guessed);
        if (isOpenTwice && hours.To is null)
        {
            AddAt(start.PlusHours(12), isAmbiguous: true);
        }

        void AddAt(LocalTime start, bool isAmbiguous)
        {
            LocalTime? end = hours.To is { } to ? End(to, start, first, last, hours.Part) : null;
            var (notBefore, notAfter) = end is { } until
                ? (start, until == LocalTime.MaxValue ? null : until.PlusMinutes(-1)) // "8-10" promises a start before ten: the window that begins at ten is another one.
                : hours.Relation switch
                {
                    Relation.After => (start, null),
                    Relation.Before => (null, Before(start)),
                    Relation.By => (null, start),
                    Relation.About => (Earlier(start), Later(start)),
                    _ => ((LocalTime?)start, (LocalTime?)start),
                };
            if (hours.IsWithinPart && Bounds(hours.Part) is var (partFrom, partTo))
            {
                notBefore ??= partFrom < notAfter ? partFrom : null;
                notAfter ??= partTo > notBefore ? partTo : null;
            }

            var named = start == LocalTime.MaxValue ? LocalTime.Midnight : start;
            var changes = day is not null && first == last && ClockChange(first.At(named)) is { } shown ? shown : (LocalTime?)null;
            if (changes is { } real)
            {
                IsAmbiguous = isAmbiguous = true;
                notBefore = notBefore == named ? real : notBefore;
                notAfter = notAfter == named ? real : notAfter;
            }

            Add(first, last, kind, day, hours, notBefore, notAfter, named, end, isAmbiguous);
        }
    }

    /// <summary>
    /// What the clock shows when the time that was said is not one moment: when summer time begins an hour is skipped, and it shows an hour more; when it ends an hour
    /// comes twice, and it shows the same. Null for every other time.
    /// </summary>
    private LocalTime? ClockChange(LocalDateTime said)
    {
        var mapping = DateTimeZoneProviders.Tzdb[context.Settings.TimeZone].MapLocal(said);
        return mapping.Count switch
        {
            0 => said.PlusTicks(Offset.FromTicks(mapping.LateInterval.WallOffset.Ticks - mapping.EarlyInterval.WallOffset.Ticks).Ticks).TimeOfDay,
            2 => said.TimeOfDay,
            _ => null,
        };
    }

    private LocalTime End(Clock to, LocalTime start, LocalDate first, LocalDate last, Part? part)
    {
        var end = to.In(part, t => IsOpen(t, first, last), out _);
        return end > start ? end : to.Hour < 12 && new LocalTime(to.Hour + 12, to.Minute) is var late && late > start && !to.IsSure ? late : LocalTime.MaxValue;
    }

    private void Add(LocalDate first, LocalDate last, DayKind kind, DayMention? day, HourMention? hours, LocalTime? notBefore, LocalTime? notAfter, LocalTime? time, LocalTime? timeTo, bool isAmbiguous)
    {
        // Today counts while it is not past; a weekday that is today and past is the next such day, a date that is past is nobody's wish.
        if (last == today && first == today && notAfter is { } end && end < context.Now.TimeOfDay.With(TimeAdjusters.TruncateToMinute))
        {
            if (kind != DayKind.Weekday)
            {
                return;
            }

            (first, last) = (first.PlusWeeks(1), last.PlusWeeks(1));
        }
        else if (day is null && first == today && last > today && notAfter is { } over && over < context.Now.TimeOfDay.With(TimeAdjusters.TruncateToMinute))
        {
            first = today.PlusDays(1); // Of today that hour is past.
        }

        var window = new LocalWindow(first, last, notBefore, notAfter);
        if (windows.Contains(window))
        {
            return;
        }

        windows.Add(window);
        said.Add(new(
            day is null ? null : first,
            day is null || first == last ? null : last,
            time,
            timeTo == LocalTime.MaxValue ? AfterMidnight(hours?.To) : timeTo,
            (TimeRelation)(hours?.Relation ?? Relation.At),
            hours?.Part is { } part ? (DayPart)part : null,
            hours is { From: not null, Relation: Relation.At } ? TimePrecision.Clock : hours?.From is not null ? TimePrecision.Hours : hours is not null ? TimePrecision.Part
            : kind == DayKind.Week ? TimePrecision.Week : first == last ? TimePrecision.Day : TimePrecision.Days,
            isAmbiguous));
    }

    /// <summary>"11 pm to 3" ends on the day after; the window ends with its own day, and what was said stays.</summary>
    private static LocalTime AfterMidnight(Clock? to) => to is { Hour: < 24 } end ? new(end.Hour, end.Minute) : LocalTime.Midnight;

    private static (LocalTime? NotBefore, LocalTime? NotAfter) Bounds(Part? part) => part switch
    {
        null => (null, null),
        Part.Morning => (null, new LocalTime(9, 59)),
        Part.Forenoon => (null, new LocalTime(11, 59)),
        Part.Midday => (new LocalTime(10, 0), new LocalTime(15, 59)),
        Part.Lunch => (new LocalTime(12, 0), new LocalTime(13, 59)),
        Part.Afternoon => (new LocalTime(12, 0), new LocalTime(16, 59)),
        Part.Evening => (new LocalTime(17, 0), null),
        _ => (new LocalTime(20, 0), null),
    };

    private static LocalTime? Before(LocalTime time) => time == LocalTime.Midnight || time == LocalTime.MaxValue ? null : time.PlusMinutes(-1);

    private static LocalTime Earlier(LocalTime time) => time < new LocalTime(0, 30) ? LocalTime.Midnight : time.PlusMinutes(-30);

    private static LocalTime? Later(LocalTime time) => time >= new LocalTime(23, 30) ? null : time.PlusMinutes(30);

    private bool IsOpen(LocalTime time, LocalDate first, LocalDate last)
    {
        foreach (var hours in context.Settings.Hours.Weekly)
        {
            if ((first != last || hours.Day == first.DayOfWeek) && hours.From <= time && (time < hours.To || hours.To == LocalTime.Midnight))
            {
                return true;
            }
        }

        return false;
    }
}
