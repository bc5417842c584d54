using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Bookings;

public class BookingRowsTests
{
    private static readonly LocationSettings Settings = Shop.Settings();
    private static readonly OrganisationId Organisation = new("org_aalto");
    private static readonly CalendarId Id = new("cal_helsinki");
    private static readonly Instant Ten = Shop.At(Shop.Monday, 10);

    [Fact]
    public void BK26_a_hold_has_a_row_that_says_until_when()
    {
        var row = Assert.Single(Rows(Calendar.Empty, Held(1, Ten), version: 7));

        Assert.Equal((Shop.Hold(1), (BookingId?)null, BookingState.Held, 7L), (row.Hold, row.Booking, row.State, row.Version));
        Assert.Equal((Ten, Ten + Duration.FromHours(1), (Instant?)Ten), (row.Start, row.End, row.LapsesAt));
        Assert.Equal((Organisation, Id, Shop.Location, Shop.Ada, Shop.Repair), (row.Organisation, row.Calendar, row.Location, row.Opportunity, row.Service));
    }

    [Fact]
    public void BK26_a_move_changes_both_rows_and_a_refusal_none()
    {
        var calendar = Shop.Book(Calendar.Empty, Settings, 1, Ten).After([Held(2, Ten + Duration.FromHours(2))]);

        var rows = Rows(calendar, new CalendarEvent.BookingConfirmed(Shop.Booking(2), Shop.Hold(2), Shop.Booking(1), Shop.Now));

        Assert.Equal([(Shop.Hold(1), BookingState.Moved), (Shop.Hold(2), BookingState.Confirmed)], rows.Select(r => (r.Hold, r.State)));
        Assert.Equal(Shop.Booking(2), rows[1].Booking);
        Assert.Null(rows[1].LapsesAt);
        Assert.Empty(Rows(calendar, new CalendarEvent.HoldRefused(Shop.Hold(3), Shop.Bert, Held(3, Ten).Slot, Shop.Now)));
    }

    [Fact]
    public void BK26_what_ends_keeps_its_row_with_how_it_ended()
    {
        var booked = Shop.Book(Calendar.Empty, Settings, 1, Ten);
        var held = Calendar.Empty.After([Held(1, Ten)]);

        Assert.Equal(BookingState.Cancelled, Assert.Single(Rows(booked, new CalendarEvent.BookingCancelled(Shop.Booking(1), Shop.Now))).State);
        Assert.Equal(BookingState.Released, Assert.Single(Rows(held, new CalendarEvent.HoldReleased(Shop.Hold(1), Shop.Now))).State);
        Assert.Equal(BookingState.Lapsed, Assert.Single(Rows(held, new CalendarEvent.HoldLapsed(Shop.Hold(1), Shop.Now))).State);
    }

    private static BookingRow[] Rows(Calendar before, CalendarEvent happened, long version = 1) =>
        [.. BookingRows.Of(before, happened, Calendar.Evolve(before, happened), version, Organisation, Id).Select(r => Assert.IsType<RowChange.PutBooking>(r).Row)];

    private static CalendarEvent.SlotHeld Held(int n, Instant start)
    {
        var time = Shop.Time(Settings, start);
        return new(Shop.Hold(n), Shop.Ada, Shop.Location, Shop.Repair, time.Slot, time.Occupies, time.Resources, Area: null, start);
    }
}
