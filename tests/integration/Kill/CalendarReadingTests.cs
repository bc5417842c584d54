using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Journals;
using SmartPulse.Load.Kill.Checking;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Integration.Kill;

/// <summary>What is planted in a calendar's journal is read out of it.</summary>
public sealed class CalendarReadingTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 11, 23, 9, 0);
    private static readonly StreamId Stream = new(new("org_aallokas"), StreamKind.Calendar, "cal_aallokas_helsinki");
    private static readonly TimeSlot Noon = new(Nine + Duration.FromHours(3), Nine + Duration.FromHours(4));

    private readonly JournalOf<CalendarEvent> journal = new(WireFormat.Json.CalendarEvent);

    [Fact]
    public void DU03_a_hold_and_its_booking_are_one_stretch_of_time_from_the_version_that_held_it()
    {
        journal.Turn("a", Nine, Held("hld_1"), Confirmed("bkg_1", "hld_1"), new CalendarEvent.BookingCancelled(new("bkg_1"), Nine));

        var reserved = Assert.Single(Read().Reservations);
        Assert.Equal(("hld_1", "bkg_1", 1L, 3L), (reserved.Slot.Hold, reserved.Slot.Booking, reserved.Since, reserved.Until));
        Assert.Empty(Read().Contradictions);
    }

    [Fact]
    public void DU03_two_holds_of_one_time_are_found_though_one_then_lapses()
    {
        journal.Turn("a", Nine, Held("hld_1"), Held("hld_2")).Turn("b", Nine + Duration.FromMinutes(10), new CalendarEvent.HoldLapsed(new("hld_1"), Nine + Duration.FromMinutes(10)));

        FindsSlotTwice();
    }

    [Fact]
    public void DU03_two_holds_of_one_time_are_found_though_both_are_let_go()
    {
        journal.Turn("a", Nine, Held("hld_1"), Held("hld_2"), new CalendarEvent.HoldReleased(new("hld_2"), Nine), new CalendarEvent.HoldReleased(new("hld_1"), Nine));

        FindsSlotTwice();
    }

    [Fact]
    public void DU03_a_hold_that_is_confirmed_after_another_of_that_time_ended_was_beside_it_all_the_same()
    {
        journal.Turn("a", Nine, Held("hld_1"), Held("hld_2"), new CalendarEvent.HoldReleased(new("hld_1"), Nine), Confirmed("bkg_2", "hld_2"));

        FindsSlotTwice();
    }

    [Fact]
    public void DU03_a_hold_whose_time_has_run_out_unsaid_was_beside_the_next_one()
    {
        journal.Turn("a", Nine, Held("hld_1"), Held("hld_2"));

        FindsSlotTwice(Nine + Duration.FromHours(1));
        Assert.All(Read(Nine + Duration.FromHours(1)).Reservations, r => Assert.Equal(3, r.Until));
    }

    [Fact]
    public void DU03_one_hold_after_the_other_is_in_order()
    {
        var later = Nine + Duration.FromMinutes(10);
        journal.Turn("a", Nine, Held("hld_1")).Turn("b", later, new CalendarEvent.HoldLapsed(new("hld_1"), later), Held("hld_2"), Confirmed("bkg_2", "hld_2"));

        Assert.Empty(SlotTwice(Read()));
        Assert.Empty(Read().Contradictions);
        Assert.Equal(["hld_2"], Read().Reservations.Where(r => r.Until is null).Select(r => r.Slot.Hold));
    }

    [Fact]
    public void DU03_what_cannot_have_happened_in_a_calendar_is_told()
    {
        journal.Turn(
            "a", Nine,
            Held("hld_1"), Held("hld_1"), new CalendarEvent.HoldLapsed(new("hld_1"), Nine), new CalendarEvent.HoldReleased(new("hld_1"), Nine),
            Confirmed("bkg_1", "hld_1"), new CalendarEvent.BookingCancelled(new("bkg_1"), Nine),
            Held("hld_2"), Confirmed("bkg_2", "hld_2"), Held("hld_3"), Confirmed("bkg_2", "hld_3"));

        Assert.Equal(
            [2, 3, 4, 5, 6, 10],
            Read().Contradictions.Select(c => int.Parse(c.Split("at version ")[1].Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static CalendarEvent.SlotHeld Held(string hold) => new(
        new(hold), new("opp_1"), new("loc_aallokas_helsinki"), new("svc_1"), Noon, Noon, [new("res_van1")], null, Nine + Duration.FromMinutes(10));

    private static CalendarEvent.BookingConfirmed Confirmed(string booking, string hold) => new(new(booking), new(hold), null, Nine);

    private static IEnumerable<Violation> SlotTwice(CalendarReading reading) => Checks.Slots(reading.Reservations);

    private CalendarReading Read(Instant? now = null) => CalendarReading.Of(Stream, journal.Events, now ?? Nine);

    private void FindsSlotTwice(Instant? now = null) => Assert.Equal(["slot-twice"], SlotTwice(Read(now)).Select(v => v.Promise));
}
