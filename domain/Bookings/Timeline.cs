using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Bookings;

/// <summary>What one resource does, in order of the start of what is taken. Nothing in it overlaps, so it is in order of the ends too.</summary>
internal static class Timeline
{
    /// <summary>Index of the first reservation that starts at that instant or later; the count when there is none.</summary>
    public static int FirstFrom(ImmutableArray<Reservation> timeline, Instant at)
    {
        var (low, high) = (0, timeline.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = timeline[middle].Occupies.Start < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A reservation that shares an instant with the slot, if there is one.</summary>
    public static Reservation? Overlapping(ImmutableArray<Reservation> timeline, TimeSlot slot)
    {
        var after = FirstFrom(timeline, slot.End);
        return after > 0 && timeline[after - 1].Occupies.End > slot.Start ? timeline[after - 1] : null;
    }

    /// <summary>Whether the slot is free, with time to travel from the job before and to the job after when those are at customers'.</summary>
    public static bool IsFree(ImmutableArray<Reservation> timeline, Instant from, Instant to, string? area, ITravelTimes travel)
    {
        var after = FirstFrom(timeline, to);
        if (after > 0)
        {
            var previous = timeline[after - 1];
            if (previous.Occupies.End + Between(previous.Area, area) > from)
            {
                return false;
            }
        }

        return after == timeline.Length || to + Between(area, timeline[after].Area) <= timeline[after].Occupies.Start;

        Duration Between(string? a, string? b) => a is null || b is null ? Duration.Zero : travel.Between(a, b);
    }

    /// <summary>Where a reservation of this timeline stands in it.</summary>
    public static int IndexOf(ImmutableArray<Reservation> timeline, Reservation reservation)
    {
        // With the overlap guard taken out several may start at once, so the start only finds the first of them.
        for (var i = FirstFrom(timeline, reservation.Occupies.Start); i < timeline.Length; i++)
        {
            if (timeline[i].Hold == reservation.Hold)
            {
                return i;
            }
        }

        throw new System.Diagnostics.UnreachableException($"{reservation.Hold} is missing from the timeline of its resource.");
    }
}
