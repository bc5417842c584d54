using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Bookings;

/// <summary>
/// Decides what a calendar answers. Pure. Every decision first lapses what has lapsed, so that an answer and the time it is given at agree.
/// A request is answered once: its repeat, however late, gets the same answer, or that the hold is no more.
/// </summary>
public static class CalendarDecider
{
    /// <summary>So many holds lapse in one append at most: a store puts down 1,000 events at once, and the requests of a batch need room too.</summary>
    public const int MostLapses = 500;

    /// <summary>Holds a time if it is still really free under those settings.</summary>
    public static CalendarDecision<HoldResult> Hold(Calendar calendar, HoldRequest request, LocationSettings settings, Instant now, ITravelTimes travel)
    {
        var (current, lapsed) = Lapse(calendar, now);
        if (current.Find(request.Hold) is { } same)
        {
            return new(lapsed, new HoldResult.Held(same.LapsesAt));
        }

        // A late repeat must neither bring a lapsed hold back nor turn an earlier no into a yes.
        if (current.Recall(request.Hold) is { } past)
        {
            return new(lapsed, past.Ended is HoldEnd.Refused ? new HoldResult.Taken() : new HoldResult.Lapsed());
        }

        if (!Bookable.IsStillFree(current, request, settings, now, travel))
        {
            return new(lapsed.Add(new CalendarEvent.HoldRefused(request.Hold, request.Opportunity, request.Time.Slot, now)), new HoldResult.Taken());
        }

        var until = now + request.HoldFor;
        var held = new CalendarEvent.SlotHeld(
            request.Hold, request.Opportunity, request.Location, request.Service, request.Time.Slot, request.Time.Occupies,
            request.Time.Resources, request.Area, until);
        return new(lapsed.Add(held), new HoldResult.Held(until));
    }

    /// <summary>Turns a hold into a booking, and gives up the booking it replaces by the same event.</summary>
    public static CalendarDecision<ConfirmResult> Confirm(Calendar calendar, ConfirmRequest request, Instant now)
    {
        var (current, lapsed) = Lapse(calendar, now);
        if (current.Find(request.Hold) is not { } reservation)
        {
            return new(lapsed, new ConfirmResult.HoldGone());
        }

        if (current.Guards.HoldOwner && reservation.Opportunity != request.Opportunity)
        {
            return new(lapsed, new ConfirmResult.NotYours());
        }

        if (reservation.Booking is { } booked)
        {
            return new(lapsed, new ConfirmResult.Booked(booked, reservation.Slot, reservation.Resources));
        }

        // Booking ids are derived from the turn that asks. One that names another hold was made up, and would give a stranger's booking away.
        if (current.Knows(request.Booking))
        {
            return new(lapsed, new ConfirmResult.NotYours());
        }

        // Who may move which booking is known where customers are known. One that was called off meanwhile leaves nothing to give up.
        var replaces = request.Replaces is { } old && current.Find(old) is not null ? request.Replaces : null;
        return new(
            lapsed.Add(new CalendarEvent.BookingConfirmed(request.Booking, request.Hold, replaces, now)),
            new ConfirmResult.Booked(request.Booking, reservation.Slot, reservation.Resources));
    }

    /// <summary>Lets a hold go.</summary>
    public static CalendarDecision<ReleaseResult> Release(Calendar calendar, HoldId hold, Instant now)
    {
        var (current, lapsed) = Lapse(calendar, now);
        return current.Find(hold) switch
        {
            null => new(lapsed, ReleaseResult.Released),
            { IsConfirmed: true } => new(lapsed, ReleaseResult.AlreadyBooked),
            _ => new(lapsed.Add(new CalendarEvent.HoldReleased(hold, now)), ReleaseResult.Released),
        };
    }

    /// <summary>Calls a booking off.</summary>
    public static CalendarDecision<CancelResult> Cancel(Calendar calendar, BookingId booking, Instant now)
    {
        var (current, lapsed) = Lapse(calendar, now);
        if (current.Find(booking) is null)
        {
            return new(lapsed, current.Knows(booking) ? CancelResult.Cancelled : CancelResult.Unknown);
        }

        return new(lapsed.Add(new CalendarEvent.BookingCancelled(booking, now)), CancelResult.Cancelled);
    }

    /// <summary>Lapses the holds whose time has run out, <see cref="MostLapses"/> at most, the first to lapse first.</summary>
    public static ImmutableArray<CalendarEvent> Wake(Calendar calendar, Instant now) => LapsedBy(calendar, now, MostLapses);

    /// <summary>Whether more has lapsed than goes into one append: then that is written first, by <see cref="Wake"/>, and nothing else is decided.</summary>
    public static bool IsBehind(Calendar calendar, Instant now) => calendar.LapsedBy(now).Skip(MostLapses).Any();

    /// <summary>When the calendar has to be woken next; null when nothing waits.</summary>
    public static Instant? NextDue(Calendar calendar) => calendar.NextLapse;

    /// <summary>The calendar as it is at that time, with what made it so.</summary>
    internal static (Calendar Current, ImmutableArray<CalendarEvent> Events) Lapse(Calendar calendar, Instant now)
    {
        var events = LapsedBy(calendar, now, int.MaxValue);
        return (events.Aggregate(calendar, Calendar.Evolve), events);
    }

    private static ImmutableArray<CalendarEvent> LapsedBy(Calendar calendar, Instant now, int atMost) =>
        [.. calendar.LapsedBy(now).Take(atMost).Select(hold => new CalendarEvent.HoldLapsed(hold, now))];
}
