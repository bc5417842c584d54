using System.Collections.Immutable;
using SmartPulse.Reporting;

namespace SmartPulse.Bookings;

/// <summary>The read model's rows that an event changes. A refusal and forgetting change none: the rows stay when the calendar has moved on.</summary>
public static class BookingRows
{
    /// <summary>The rows as they are after the event: exactly those that it changed.</summary>
    public static ImmutableArray<RowChange> Of(
        Calendar before, CalendarEvent happened, Calendar after, long version, OrganisationId organisation, CalendarId calendar)
    {
        return happened switch
        {
            CalendarEvent.SlotHeld e => [Row(after.Find(e.Hold), BookingState.Held)],
            CalendarEvent.HoldRefused => [],
            CalendarEvent.HoldReleased e => [Row(before.Find(e.Hold), BookingState.Released)],
            CalendarEvent.HoldLapsed e => [Row(before.Find(e.Hold), BookingState.Lapsed)],
            CalendarEvent.BookingConfirmed { Replaces: { } old } e =>
                [Row(before.Find(old), BookingState.Moved), Row(before.Find(e.Hold)! with { Booking = e.Booking }, BookingState.Confirmed)],
            CalendarEvent.BookingConfirmed e => [Row(before.Find(e.Hold)! with { Booking = e.Booking }, BookingState.Confirmed)],
            CalendarEvent.BookingCancelled e => [Row(before.Find(e.Booking), BookingState.Cancelled)],
            _ => throw new System.Diagnostics.UnreachableException($"No row is written for {happened.GetType().Name}."),
        };

        RowChange Row(Reservation? reservation, BookingState state) => new RowChange.PutBooking(new()
        {
            Hold = reservation!.Hold,
            Booking = reservation.Booking,
            Organisation = organisation,
            Calendar = calendar,
            Location = reservation.Location,
            Opportunity = reservation.Opportunity,
            Service = reservation.Service,
            Start = reservation.Slot.Start,
            End = reservation.Slot.End,
            OccupiesFrom = reservation.Occupies.Start,
            OccupiesTo = reservation.Occupies.End,
            Resources = reservation.Resources,
            State = state,
            LapsesAt = state is BookingState.Held ? reservation.LapsesAt : null,
            Version = version,
        });
    }
}
