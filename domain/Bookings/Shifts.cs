using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Bookings;

/// <summary>When one resource works, without its absences, read day by day as far as somebody looks. Local to one decision.</summary>
internal sealed class Shifts
{
    private readonly ResourceSettings resource;
    private readonly DateTimeZone zone;
    private readonly (Instant From, Instant To)[] absences;
    private readonly List<(Instant From, Instant To)> stretches = [];
    private LocalDate next;

    public Shifts(ResourceSettings resource, DateTimeZone zone, LocalDate firstDay)
    {
        (this.resource, this.zone) = (resource, zone);
        next = firstDay.PlusDays(-1);       // last night's shift may run into this morning
        absences = [.. resource.TimeOff.Select(a => (From: WallClock.InstantOf(zone, a.From), To: WallClock.InstantOf(zone, a.To))).Where(a => a.From < a.To).Order()];
    }

    /// <summary>Whether it works from one instant to another without a break; the second lies on that day or before.</summary>
    public bool Covers(Instant from, Instant to, LocalDate lastDay)
    {
        while (next <= lastDay)
        {
            Read(next);
            next = next.PlusDays(1);
        }

        var (low, high) = (0, stretches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stretches[middle].From <= from ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && stretches[low - 1].To >= to;
    }

    private void Read(LocalDate date)
    {
        foreach (var stretch in OpeningHours.On(resource.Hours, zone, date))
        {
            var from = stretch.Start;
            foreach (var absence in absences)
            {
                if (absence.To <= from || absence.From >= stretch.End)
                {
                    continue;
                }

                Add(from, absence.From);
                from = Instant.Max(from, absence.To);
            }

            Add(from, stretch.End);
        }
    }

    private void Add(Instant from, Instant to)
    {
        if (from >= to)
        {
            return;
        }

        if (stretches.Count > 0 && stretches[^1].To >= from)
        {
            stretches[^1] = (stretches[^1].From, Instant.Max(stretches[^1].To, to));
        }
        else
        {
            stretches.Add((from, to));
        }
    }
}
