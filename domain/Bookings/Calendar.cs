using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace SmartPulse.Bookings;

/// <summary>
/// The slots of a set of resources scheduled together, folded from their events. Two reservations that share a resource never overlap:
/// such a calendar cannot be built. Everything that is past is folded away, so its size follows the horizon and not its age.
/// </summary>
public sealed record Calendar
{
    /// <summary>Reservations and answers are forgotten this long after the end of their slot.</summary>
    public static readonly Duration Remembered = Duration.FromDays(2);

    private ImmutableSortedDictionary<HoldId, Reservation> live = ImmutableSortedDictionary<HoldId, Reservation>.Empty;
    private ImmutableSortedDictionary<HoldId, PastHold> past = ImmutableSortedDictionary<HoldId, PastHold>.Empty;
    private ImmutableSortedDictionary<BookingId, HoldId> bookings = ImmutableSortedDictionary<BookingId, HoldId>.Empty;
    private ImmutableSortedDictionary<ResourceId, Timeline> timelines = ImmutableSortedDictionary<ResourceId, Timeline>.Empty;
    private ImmutableSortedSet<(Instant At, HoldId Hold)> lapses = [];
    private ImmutableSortedSet<(Instant At, HoldId Hold)> ends = [];

    /// <summary>A calendar with these contents; throws <see cref="UnreachableException"/> when two reservations that share a resource overlap.</summary>
    /// <param name="reservations">What is held or booked.</param>
    /// <param name="past">What is remembered.</param>
    /// <param name="weakened">Null, but in a simulation that took a guard out.</param>
    [JsonConstructor]
    public Calendar(ImmutableArray<Reservation> reservations, ImmutableArray<PastHold> past, CalendarGuards? weakened = null)
    {
        Weakened = weakened;
        foreach (var reservation in reservations)
        {
            Put(reservation);
        }

        foreach (var hold in past)
        {
            Remember(hold);
        }
    }

    /// <summary>Nothing held, nothing remembered, every guard in place.</summary>
    public static Calendar Empty { get; } = new([], []);

    /// <summary>What is held or booked, in order of hold id.</summary>
    public ImmutableArray<Reservation> Reservations => [.. live.Values];

    /// <summary>What is remembered of holds no longer in force, in order of hold id.</summary>
    public ImmutableArray<PastHold> Past => [.. past.Values];

    /// <summary>The guards when one was taken out by a simulation; otherwise null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CalendarGuards? Weakened { get; }

    /// <summary>The guards in place.</summary>
    [JsonIgnore]
    public CalendarGuards Guards => Weakened ?? CalendarGuards.All;

    /// <summary>When the next hold lapses; null when nothing is only held.</summary>
    [JsonIgnore]
    public Instant? NextLapse => lapses.IsEmpty ? null : lapses.Min.At;

    /// <summary>Whose hold it is or was; null when it is not known any more.</summary>
    public OpportunityId? OwnerOf(HoldId hold) =>
        live.TryGetValue(hold, out var reservation) ? reservation.Opportunity : past.TryGetValue(hold, out var ended) ? ended.Opportunity : null;

    /// <summary>Whose booking it is; null when there is no such booking in force.</summary>
    public OpportunityId? OwnerOf(BookingId booking) => bookings.TryGetValue(booking, out var hold) ? OwnerOf(hold) : null;

    /// <summary>An empty calendar with these guards.</summary>
    public static Calendar With(CalendarGuards guards) => guards == CalendarGuards.All ? Empty : new([], [], guards);

    /// <summary>The calendar after an event. Throws when the event cannot have happened to this calendar: the journal is then not ours.</summary>
    public static Calendar Evolve(Calendar calendar, CalendarEvent happened)
    {
        var next = calendar with { };       // a copy of the references; only this method's own copy is changed, before anybody sees it
        switch (happened)
        {
            case CalendarEvent.SlotHeld e:
                next.Put(new(e.Hold, e.Opportunity, e.Location, e.Service, e.Slot, e.Occupies, e.Resources, e.Area, e.LapsesAt, Booking: null));
                break;

            case CalendarEvent.HoldRefused e:
                next.Remember(new(e.Hold, e.Opportunity, Booking: null, HoldEnd.Refused, e.Slot.End));
                next.Forget(e.At);
                break;

            case CalendarEvent.HoldReleased e:
                next.End(next.Held(e.Hold), HoldEnd.Released);
                next.Forget(e.At);
                break;

            case CalendarEvent.HoldLapsed e:
                next.End(next.Held(e.Hold), HoldEnd.Lapsed);
                next.Forget(e.At);
                break;

            case CalendarEvent.BookingConfirmed e:
                if (e.Replaces is { } old)
                {
                    next.End(next.Booked(old), HoldEnd.Moved);
                }

                next.Confirm(next.Held(e.Hold), e.Booking);
                next.Forget(e.At);
                break;

            case CalendarEvent.BookingCancelled e:
                next.End(next.Booked(e.Booking), HoldEnd.Cancelled);
                next.Forget(e.At);
                break;

            default:
                throw new UnreachableException($"A calendar does not know the event {happened.GetType().Name}.");
        }

        return next;
    }

    /// <summary>The reservation that a hold is now, held or booked; null when it is not in force.</summary>
    public Reservation? Find(HoldId hold) => live.GetValueOrDefault(hold);

    /// <summary>The reservation that a booking is now; null when it is not in force.</summary>
    public Reservation? Find(BookingId booking) => bookings.TryGetValue(booking, out var hold) ? live.GetValueOrDefault(hold) : null;

    /// <summary>What is remembered of a hold that is not in force; null when it was never asked for, or long ago.</summary>
    public PastHold? Recall(HoldId hold) => past.GetValueOrDefault(hold);

    /// <summary>Whether a booking is, or is remembered.</summary>
    public bool Knows(BookingId booking) => bookings.ContainsKey(booking);

    /// <summary>The holds whose time has run out, first to lapse first.</summary>
    internal IEnumerable<HoldId> LapsedBy(Instant now) => lapses.TakeWhile(l => l.At <= now).Select(l => l.Hold);

    /// <summary>What a resource does, in order of time.</summary>
    internal Timeline TimelineOf(ResourceId resource) => timelines.GetValueOrDefault(resource, Timeline.Empty);

    /// <summary>Equal when they hold and remember the same.</summary>
    public bool Equals(Calendar? other) =>
        other is not null && Weakened == other.Weakened && live.Values.SequenceEqual(other.live.Values) && past.Values.SequenceEqual(other.past.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(live.Count, past.Count, NextLapse);

    private Reservation Held(HoldId hold) =>
        live.GetValueOrDefault(hold) is { IsConfirmed: false } held ? held : throw new UnreachableException($"{hold} is not held in this calendar.");

    private Reservation Booked(BookingId booking) =>
        Find(booking) ?? throw new UnreachableException($"{booking} is not booked in this calendar.");

    private void Put(Reservation reservation)
    {
        if (live.ContainsKey(reservation.Hold) || past.ContainsKey(reservation.Hold))
        {
            throw new UnreachableException($"{reservation.Hold} was answered before; a hold is granted once.");
        }

        live = live.Add(reservation.Hold, reservation);
        ends = ends.Add((reservation.Slot.End, reservation.Hold));
        foreach (var resource in reservation.Resources)
        {
            var timeline = TimelineOf(resource);
            if (Guards.Overlap && timeline.Overlapping(reservation.Occupies) is { } other)
            {
                throw new UnreachableException(
                    $"{resource} cannot be in {reservation.Hold} from {reservation.Occupies.Start} to {reservation.Occupies.End} and in {other.Hold} from {other.Occupies.Start} to {other.Occupies.End}.");
            }

            timelines = timelines.SetItem(resource, timeline.Add(reservation));
        }

        if (reservation.Booking is { } booking)
        {
            bookings = bookings.Add(booking, reservation.Hold);
        }
        else
        {
            lapses = lapses.Add((reservation.LapsesAt, reservation.Hold));
        }
    }

    private void Confirm(Reservation held, BookingId booking)
    {
        var confirmed = held with { Booking = booking };
        live = live.SetItem(held.Hold, confirmed);
        lapses = lapses.Remove((held.LapsesAt, held.Hold));
        bookings = bookings.Add(booking, held.Hold);
        foreach (var resource in held.Resources)
        {
            timelines = timelines.SetItem(resource, timelines[resource].Replace(held, confirmed));
        }
    }

    private void End(Reservation reservation, HoldEnd how)
    {
        TakeOut(reservation);
        Remember(new(reservation.Hold, reservation.Opportunity, reservation.Booking, how, reservation.Slot.End));
    }

    private void TakeOut(Reservation reservation)
    {
        live = live.Remove(reservation.Hold);
        ends = ends.Remove((reservation.Slot.End, reservation.Hold));
        lapses = lapses.Remove((reservation.LapsesAt, reservation.Hold));
        if (reservation.Booking is { } booking)
        {
            bookings = bookings.Remove(booking);
        }

        foreach (var resource in reservation.Resources)
        {
            var rest = timelines[resource].Remove(reservation);
            timelines = rest.IsEmpty ? timelines.Remove(resource) : timelines.SetItem(resource, rest);
        }
    }

    private void Remember(PastHold hold)
    {
        past = past.Add(hold.Hold, hold);
        ends = ends.Add((hold.SlotEnd, hold.Hold));
        if (hold.Booking is { } booking)
        {
            bookings = bookings.Add(booking, hold.Hold);
        }
    }

    /// <summary>Drops what ended long ago. A hold that is still only held stays until it lapses, or its row would say "held" for ever.</summary>
    private void Forget(Instant now)
    {
        foreach (var (_, hold) in ends.TakeWhile(e => e.At + Remembered < now))
        {
            if (past.TryGetValue(hold, out var answer))
            {
                past = past.Remove(hold);
                ends = ends.Remove((answer.SlotEnd, hold));
                bookings = answer.Booking is { } booking ? bookings.Remove(booking) : bookings;
            }
            else if (live[hold] is { IsConfirmed: true } done)
            {
                TakeOut(done);
            }
        }
    }
}
