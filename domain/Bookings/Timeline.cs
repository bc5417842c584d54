using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using NodaTime;

namespace SmartPulse.Bookings;

/// <summary>
/// What one resource does, in order of the start of what is taken. Nothing in it overlaps, so it is in order of the ends too. Immutable, and kept in
/// pages: a change copies one page and the list of pages, not all that the resource does for a year.
/// </summary>
internal sealed class Timeline
{
    private const int LongestPage = 64;

    // Never an empty page.
    private readonly ImmutableArray<ImmutableArray<Reservation>> pages;

    private Timeline(ImmutableArray<ImmutableArray<Reservation>> pages) => this.pages = pages;

    /// <summary>Nothing to do.</summary>
    public static Timeline Empty { get; } = new([]);

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => pages.IsEmpty;

    /// <summary>A reservation that shares an instant with the slot, if there is one.</summary>
    public Reservation? Overlapping(TimeSlot slot) => Before(FirstFrom(slot.End)) is { } last && last.Occupies.End > slot.Start ? last : null;

    /// <summary>Whether the slot is free, with time to travel from the job before and to the job after when those are at customers'.</summary>
    public bool IsFree(Instant from, Instant to, string? area, ITravelTimes travel)
    {
        var after = FirstFrom(to);
        return !(Before(after) is { } previous && previous.Occupies.End + Between(previous.Area, area) > from)
            && !(At(after) is { } next && to + Between(area, next.Area) > next.Occupies.Start);

        Duration Between(string? a, string? b) => a is null || b is null ? Duration.Zero : travel.Between(a, b);
    }

    /// <summary>How many start at the first instant or later, and before the second.</summary>
    public int Starting(Instant from, Instant before)
    {
        var (first, end) = (FirstFrom(from), FirstFrom(before));
        var count = end.Index - first.Index;
        for (var page = first.Page; page < end.Page; page++)
        {
            count += pages[page].Length;
        }

        return count;
    }

    /// <summary>With one more.</summary>
    public Timeline Add(Reservation reservation)
    {
        if (IsEmpty)
        {
            return new([[reservation]]);
        }

        var (number, index) = FirstFrom(reservation.Occupies.Start);
        if (number == pages.Length)
        {
            (number, index) = (number - 1, pages[^1].Length);
        }

        var page = pages[number].Insert(index, reservation);
        return new(page.Length <= LongestPage
            ? pages.SetItem(number, page)
            : [.. pages[..number], page[..(LongestPage / 2)], page[(LongestPage / 2)..], .. pages[(number + 1)..]]);
    }

    /// <summary>Without one that is in it.</summary>
    public Timeline Remove(Reservation reservation)
    {
        var (number, index) = PlaceOf(reservation);
        var page = pages[number].RemoveAt(index);
        return new(page.IsEmpty ? pages.RemoveAt(number) : pages.SetItem(number, page));
    }

    /// <summary>With another in the place of one that is in it and takes the same time.</summary>
    public Timeline Replace(Reservation reservation, Reservation by)
    {
        var (number, index) = PlaceOf(reservation);
        return new(pages.SetItem(number, pages[number].SetItem(index, by)));
    }

    private Reservation? At(Place place) => place.Page < pages.Length ? pages[place.Page][place.Index] : null;

    private Place After(Place place) => place.Index + 1 < pages[place.Page].Length ? new(place.Page, place.Index + 1) : new(place.Page + 1, 0);

    private Reservation? Before(Place place) =>
        place.Index > 0 ? pages[place.Page][place.Index - 1]
        : place.Page > 0 ? pages[place.Page - 1][^1]
        : null;

    /// <summary>The first that starts at that instant or later; beyond the last page when there is none.</summary>
    private Place FirstFrom(Instant at)
    {
        var (page, end) = (0, pages.Length);
        while (page < end)
        {
            var middle = (page + end) / 2;
            (page, end) = pages[middle][^1].Occupies.Start < at ? (middle + 1, end) : (page, middle);
        }

        var (low, high) = (0, page < pages.Length ? pages[page].Length : 0);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pages[page][middle].Occupies.Start < at ? (middle + 1, high) : (low, middle);
        }

        return new(page, low);
    }

    private Place PlaceOf(Reservation reservation)
    {
        // With the overlap guard taken out several may start at once, so the start only finds the first of them.
        for (var place = FirstFrom(reservation.Occupies.Start); At(place) is { } found; place = After(place))
        {
            if (found.Hold == reservation.Hold)
            {
                return place;
            }
        }

        throw new UnreachableException($"{reservation.Hold} is missing from the timeline of its resource.");
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int Page, int Index);
}
