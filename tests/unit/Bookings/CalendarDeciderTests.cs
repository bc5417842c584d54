using System.Diagnostics;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Bookings;

public class CalendarDeciderTests
{
    private static readonly LocationSettings Settings = Shop.Settings();
    private static readonly Instant Ten = Shop.At(Shop.Monday, 10);
    private static readonly Instant Eleven = Shop.At(Shop.Monday, 11);

    private readonly Day day = new(Settings);

    [Fact]
    public void BK01_a_free_time_is_held_until_its_hold_lapses()
    {
        Assert.Equal(new HoldResult.Held(Shop.Now + Duration.FromMinutes(15)), day.Hold(1, Ten));
        Assert.Equal(Shop.Now + Duration.FromMinutes(15), CalendarDecider.NextDue(day.Calendar));
    }

    [Fact]
    public void BK02_a_second_customer_cannot_hold_what_is_held()
    {
        day.Hold(1, Ten);

        Assert.Equal(new HoldResult.Taken(), day.Hold(2, Ten, Shop.Bert));
        Assert.Equal(new HoldResult.Taken(), day.Hold(3, Ten + Duration.FromMinutes(30), Shop.Bert));
        Assert.IsType<HoldResult.Held>(day.Hold(4, Eleven, Shop.Bert));
    }

    [Fact]
    public void BK02_a_calendar_with_two_reservations_in_one_van_cannot_be_built()
    {
        day.Hold(1, Ten);
        var stranger = Assert.Single(day.Calendar.Reservations) with { Hold = Shop.Hold(2), Opportunity = Shop.Bert };

        Assert.Throws<UnreachableException>(() => new Calendar([.. day.Calendar.Reservations, stranger], []));
    }

    [Fact]
    public void BK03_a_repeated_request_gets_the_answer_it_got()
    {
        var first = day.Hold(1, Ten);
        day.Wait(minutes: 5);

        Assert.Equal(first, day.Hold(1, Ten));
        Assert.Single(day.History);
    }

    [Fact]
    public void BK03_a_late_repeat_never_turns_a_no_into_a_yes()
    {
        day.Hold(1, Ten);
        day.Hold(2, Ten, Shop.Bert);
        day.Release(1);

        Assert.Equal(new HoldResult.Taken(), day.Hold(2, Ten, Shop.Bert));
        Assert.IsType<HoldResult.Held>(day.Hold(3, Ten, Shop.Bert));
    }

    [Fact]
    public void BK03_a_late_repeat_never_brings_a_lapsed_hold_back()
    {
        day.Hold(1, Ten);
        day.Wait(minutes: 15);

        Assert.Equal(new HoldResult.Lapsed(), day.Hold(1, Ten));
        Assert.Equal(new ConfirmResult.HoldGone(), day.Confirm(1));
        Assert.Empty(day.Calendar.Reservations);
    }

    [Fact]
    public void BK03_a_late_repeat_never_brings_a_released_hold_back()
    {
        day.Hold(1, Ten);
        day.Release(1);

        Assert.Equal(new HoldResult.Lapsed(), day.Hold(1, Ten));
    }

    [Fact]
    public void BK04_a_hold_lapses_at_its_time_and_frees_the_slot()
    {
        day.Hold(1, Ten);
        day.Wait(minutes: 14, seconds: 59);
        Assert.Equal(new HoldResult.Taken(), day.Hold(2, Ten, Shop.Bert));

        day.Wait(seconds: 1);

        Assert.IsType<HoldResult.Held>(day.Hold(3, Ten, Shop.Bert));
        Assert.Equal([new CalendarEvent.HoldLapsed(Shop.Hold(1), day.Now)], day.History.OfType<CalendarEvent.HoldLapsed>());
    }

    [Fact]
    public void BK04_waking_a_calendar_lapses_what_is_due_and_nothing_else()
    {
        day.Hold(1, Ten);
        day.Wait(minutes: 10);
        day.Hold(2, Eleven);
        day.Wait(minutes: 5);

        day.Wake();

        Assert.Equal(Shop.Hold(2), Assert.Single(day.Calendar.Reservations).Hold);
        Assert.Equal(Shop.Now + Duration.FromMinutes(25), CalendarDecider.NextDue(day.Calendar));
        Assert.Empty(CalendarDecider.Wake(day.Calendar, day.Now));
    }

    [Fact]
    public void BK05_a_confirmed_hold_is_booked_and_lapses_no_more()
    {
        day.Hold(1, Ten);

        var booked = Assert.IsType<ConfirmResult.Booked>(day.Confirm(1));
        day.Wait(minutes: 60);
        day.Wake();

        Assert.Equal((Shop.Booking(1), Ten), (booked.Booking, booked.Slot.Start));
        Assert.True(Assert.Single(day.Calendar.Reservations).IsConfirmed);
        Assert.Null(CalendarDecider.NextDue(day.Calendar));
    }

    [Fact]
    public void BK05_a_repeated_confirmation_is_booked_again_and_books_nothing_more()
    {
        day.Hold(1, Ten);
        day.Confirm(1);
        day.Wait(minutes: 60);

        var again = Assert.IsType<ConfirmResult.Booked>(day.Confirm(1, booking: 7));

        Assert.Equal(Shop.Booking(1), again.Booking);
        Assert.Single(day.History.OfType<CalendarEvent.BookingConfirmed>());
    }

    [Fact]
    public void BK05_a_hold_that_was_booked_answers_as_it_did_when_it_was_held()
    {
        var held = day.Hold(1, Ten);
        day.Confirm(1);
        day.Wait(minutes: 60);

        Assert.Equal(held, day.Hold(1, Ten));
    }

    [Fact]
    public void BK05_a_confirmation_that_comes_after_the_booking_was_called_off_does_not_bring_it_back()
    {
        day.Hold(1, Ten);
        day.Confirm(1);
        day.Cancel(1);

        Assert.Equal(new ConfirmResult.HoldGone(), day.Confirm(1));
        Assert.Equal(new HoldResult.Lapsed(), day.Hold(1, Ten));
    }

    [Fact]
    public void BK06_nobody_confirms_what_somebody_else_holds()
    {
        day.Hold(1, Ten);

        Assert.Equal(new ConfirmResult.NotYours(), day.Confirm(1, who: Shop.Bert));
        Assert.IsType<ConfirmResult.Booked>(day.Confirm(1));
    }

    [Fact]
    public void BK06_without_the_guard_anybody_confirms_it()
    {
        var unguarded = new Day(Settings, CalendarGuards.All with { HoldOwner = false });
        unguarded.Hold(1, Ten);

        Assert.IsType<ConfirmResult.Booked>(unguarded.Confirm(1, who: Shop.Bert));
    }

    [Fact]
    public void BK06_a_booking_id_that_names_another_booking_gives_nobody_a_second_one()
    {
        day.Hold(1, Ten);
        day.Confirm(1);
        day.Hold(2, Eleven, Shop.Bert);

        Assert.Equal(new ConfirmResult.NotYours(), day.Confirm(2, booking: 1, who: Shop.Bert));
    }

    [Fact]
    public void BK07_a_move_books_the_new_time_and_gives_the_old_one_up_in_one_event()
    {
        day.Hold(1, Ten);
        day.Confirm(1);
        day.Hold(2, Eleven);

        Assert.IsType<ConfirmResult.Booked>(day.Confirm(2, replaces: 1));

        Assert.Equal(new CalendarEvent.BookingConfirmed(Shop.Booking(2), Shop.Hold(2), Shop.Booking(1), day.Now), day.History[^1]);
        Assert.Equal(Shop.Hold(2), Assert.Single(day.Calendar.Reservations).Hold);
        Assert.IsType<HoldResult.Held>(day.Hold(3, Ten, Shop.Bert));
    }

    [Fact]
    public void BK07_a_move_whose_new_hold_is_gone_leaves_the_old_booking()
    {
        day.Hold(1, Ten);
        day.Confirm(1);
        day.Hold(2, Eleven);
        day.Wait(minutes: 20);

        Assert.Equal(new ConfirmResult.HoldGone(), day.Confirm(2, replaces: 1));
        Assert.Equal(Shop.Hold(1), Assert.Single(day.Calendar.Reservations).Hold);
    }

    [Fact]
    public void BK07_a_move_of_a_booking_called_off_meanwhile_is_a_booking()
    {
        day.Hold(1, Ten);
        day.Confirm(1);
        day.Hold(2, Eleven);
        day.Cancel(1);

        Assert.IsType<ConfirmResult.Booked>(day.Confirm(2, replaces: 1));
    }

    [Fact]
    public void BK08_a_released_hold_frees_the_slot_and_a_release_of_nothing_changes_nothing()
    {
        day.Hold(1, Ten);

        Assert.Equal(ReleaseResult.Released, day.Release(1));
        Assert.Equal(ReleaseResult.Released, day.Release(1));
        Assert.Equal(ReleaseResult.Released, day.Release(9));

        Assert.Empty(day.Calendar.Reservations);
        Assert.Equal(2, day.History.Count);
    }

    [Fact]
    public void BK08_a_booking_is_not_released()
    {
        day.Hold(1, Ten);
        day.Confirm(1);

        Assert.Equal(ReleaseResult.AlreadyBooked, day.Release(1));
    }

    [Fact]
    public void BK09_a_cancelled_booking_frees_the_slot_and_a_repeat_is_told_the_same()
    {
        day.Hold(1, Ten);
        day.Confirm(1);

        Assert.Equal(CancelResult.Cancelled, day.Cancel(1));
        Assert.Equal(CancelResult.Cancelled, day.Cancel(1));
        Assert.Equal(CancelResult.Unknown, day.Cancel(2));

        Assert.IsType<HoldResult.Held>(day.Hold(2, Ten, Shop.Bert));
        Assert.Single(day.History.OfType<CalendarEvent.BookingCancelled>());
    }

    [Fact]
    public void BK10_a_time_whose_worker_has_gone_home_since_is_taken()
    {
        var sick = Settings with { Resources = [Shop.Resource(Shop.Van) with { TimeOff = [new(Shop.Monday.AtMidnight(), Shop.Monday.PlusDays(1).AtMidnight())] }] };

        var (events, result) = CalendarDecider.Hold(day.Calendar, Shop.Request(Settings, 1, Ten), sick, Shop.Now, PostalTravelTimes.Default);

        Assert.Equal(new HoldResult.Taken(), result);
        Assert.IsType<CalendarEvent.HoldRefused>(Assert.Single(events));
    }

    [Fact]
    public void BK10_a_time_that_has_begun_is_taken()
    {
        day.Wait(minutes: 121);

        Assert.Equal(new HoldResult.Taken(), day.Hold(1, Ten));
    }

    [Fact]
    public void BK10_a_time_for_a_service_that_takes_longer_now_is_taken()
    {
        var longer = Shop.Settings(Shop.Service() with { Length = Duration.FromHours(2) });

        Assert.Equal(new HoldResult.Taken(), CalendarDecider.Hold(day.Calendar, Shop.Request(Settings, 1, Ten), longer, Shop.Now, PostalTravelTimes.Default).Result);
    }

    [Fact]
    public void BK10_a_time_that_leaves_no_time_to_travel_is_taken()
    {
        var vans = Shop.Settings(Shop.VanService() with { BufferBefore = Duration.Zero, BufferAfter = Duration.Zero });
        var calendar = Shop.Book(Calendar.Empty, vans, 1, Shop.At(Shop.Monday, 9), area: "00100");

        Assert.Equal(new HoldResult.Taken(), Held(Shop.At(Shop.Monday, 11), "00120"));
        Assert.Equal(new HoldResult.Taken(), Held(Shop.At(Shop.Monday, 11, 10), "01300"));
        Assert.IsType<HoldResult.Held>(Held(Shop.At(Shop.Monday, 11, 10), "00120"));
        Assert.IsType<HoldResult.Held>(Held(Shop.At(Shop.Monday, 11), null));

        HoldResult Held(Instant start, string? area) =>
            CalendarDecider.Hold(calendar, Shop.Request(vans, 2, start, area: area), vans, Shop.Now, PostalTravelTimes.Default).Result;
    }

    [Fact]
    public void BK11_what_ended_long_ago_is_forgotten_and_what_is_to_come_is_kept()
    {
        day.Hold(1, Ten);
        day.Confirm(1);
        day.Hold(2, Ten, Shop.Bert);
        day.Hold(3, Shop.At(Shop.Monday.PlusDays(14), 10));
        day.Confirm(3);
        day.Wait(minutes: 4 * 24 * 60);

        day.Hold(4, Shop.At(Shop.Monday.PlusDays(7), 10));
        day.Release(4);

        Assert.Equal([Shop.Hold(3)], day.Calendar.Reservations.Select(r => r.Hold));
        Assert.Equal([Shop.Hold(4)], day.Calendar.Past.Select(r => r.Hold));
        Assert.Equal(new HoldResult.Taken(), day.Hold(2, Ten, Shop.Bert));
        Assert.Equal(CancelResult.Unknown, day.Cancel(1));
    }

    /// <summary>One calendar through a day: decides, stores and moves the clock.</summary>
    private sealed class Day(LocationSettings settings, CalendarGuards? guards = null)
    {
        public Calendar Calendar { get; private set; } = Calendar.With(guards ?? CalendarGuards.All);

        public Instant Now { get; private set; } = Shop.Now;

        public List<CalendarEvent> History { get; } = [];

        public HoldResult Hold(int n, Instant start, OpportunityId? who = null) =>
            Store(CalendarDecider.Hold(Calendar, Shop.Request(settings, n, start, who), settings, Now, PostalTravelTimes.Default));

        public ConfirmResult Confirm(int n, int? booking = null, int? replaces = null, OpportunityId? who = null) =>
            Store(CalendarDecider.Confirm(Calendar, new(Shop.Hold(n), who ?? Shop.Ada, Shop.Booking(booking ?? n), replaces is { } r ? Shop.Booking(r) : null), Now));

        public ReleaseResult Release(int n) => Store(CalendarDecider.Release(Calendar, Shop.Hold(n), Now));

        public CancelResult Cancel(int n) => Store(CalendarDecider.Cancel(Calendar, Shop.Booking(n), Now));

        public void Wake() => Store(new CalendarDecision<bool>(CalendarDecider.Wake(Calendar, Now), Result: true));

        public void Wait(int minutes = 0, int seconds = 0) => Now += Duration.FromMinutes(minutes) + Duration.FromSeconds(seconds);

        private T Store<T>(CalendarDecision<T> decision)
        {
            History.AddRange(decision.Events);
            Calendar = Calendar.After(decision.Events);
            return decision.Result;
        }
    }
}
