using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Bookings;

public class AvailabilityTests
{
    private static readonly LocalDate Monday = Shop.Monday;
    private static readonly LocalDate Tuesday = Monday.PlusDays(1);
    private static readonly LocalDate Wednesday = Monday.PlusDays(2);

    [Fact]
    public void BK12_starts_lie_on_the_grid_from_the_opening_of_the_working_interval()
    {
        var split = new WorkingHours([new(IsoDayOfWeek.Monday, new(8, 15), new(10, 30)), new(IsoDayOfWeek.Monday, new(12, 0), new(13, 30))], []);

        var times = All(Calendar.Empty, Shop.Settings(Shop.Service() with { HorizonDays = 6 }, Shop.Resource(Shop.Van, split)));

        Assert.Equal(["Mon 08:15", "Mon 08:45", "Mon 09:15", "Mon 12:00", "Mon 12:30"], times);
    }

    [Fact]
    public void BK12_work_that_would_not_end_within_working_hours_is_not_offered_but_a_buffer_may_lie_outside()
    {
        var service = Shop.Service() with { BufferBefore = Duration.FromMinutes(15), BufferAfter = Duration.FromMinutes(15), Grid = Duration.FromHours(1), HorizonDays = 1 };

        Assert.Equal(["Mon 09:00", "Mon 10:00", "Mon 11:00"], All(Calendar.Empty, Shop.Settings(service, Shop.Resource(Shop.Van, On(IsoDayOfWeek.Monday, 9, 12)))));
    }

    [Fact]
    public void BK12_intervals_that_touch_are_one_stretch_of_work()
    {
        var shift = new WorkingHours([new(IsoDayOfWeek.Monday, new(9, 0), new(10, 0)), new(IsoDayOfWeek.Monday, new(10, 0), new(11, 0))], []);

        Assert.Contains("Mon 09:30", All(Calendar.Empty, Shop.Settings(Shop.Service(), Shop.Resource(Shop.Van, shift))));
    }

    [Fact]
    public void BK13_absences_and_exceptions_are_left_out()
    {
        var service = Shop.Service() with { Grid = Duration.FromHours(1), HorizonDays = 2 };
        var hours = Shop.Weekdays(9, 12) with { Exceptions = [new(Tuesday, []), new(Wednesday, [new(new(15, 0), new(16, 0))])] };
        var worker = Shop.Resource(Shop.Van, hours) with { TimeOff = [new(Monday.At(new(10, 0)), Monday.At(new(11, 0)))] };

        Assert.Equal(["Mon 09:00", "Mon 11:00", "Wed 15:00"], All(Calendar.Empty, Shop.Settings(service, worker)));
    }

    [Fact]
    public void BK14_what_is_held_or_booked_is_not_offered_until_its_hold_lapses()
    {
        var settings = Shop.Settings(Shop.Service() with { Grid = Duration.FromHours(1), HorizonDays = 1 }, Shop.Resource(Shop.Van, On(IsoDayOfWeek.Monday, 9, 12)));
        var (events, _) = CalendarDecider.Hold(Calendar.Empty, Shop.Request(settings, 1, Shop.At(Monday, 9)), settings, Shop.Now, PostalTravelTimes.Default);
        var calendar = Calendar.Empty.After(events);

        Assert.Equal(["Mon 10:00", "Mon 11:00"], All(calendar, settings));
        Assert.Equal(["Mon 09:00", "Mon 10:00", "Mon 11:00"], All(calendar, settings, now: Shop.Now + Duration.FromMinutes(15)));
    }

    [Fact]
    public void BK14_buffers_keep_bookings_apart()
    {
        var settings = Shop.Settings(
            Shop.Service() with { BufferBefore = Duration.FromMinutes(30), BufferAfter = Duration.FromMinutes(30), HorizonDays = 1 },
            Shop.Resource(Shop.Van, On(IsoDayOfWeek.Monday, 9, 16)));

        Assert.Equal(["Mon 09:00", "Mon 09:30", "Mon 13:30", "Mon 14:00", "Mon 14:30", "Mon 15:00"], All(Shop.Booked(settings, (Shop.At(Monday, 11, 30), Shop.Van)), settings));
    }

    [Fact]
    public void BK15_nothing_starts_before_the_lead_time_or_after_the_horizon()
    {
        var settings = Shop.Settings(Shop.Service() with { LeadTime = Duration.FromHours(26), HorizonDays = 2, Grid = Duration.FromHours(2) });

        Assert.Equal(["Tue 11:00", "Tue 13:00", "Tue 15:00", "Wed 09:00", "Wed 11:00", "Wed 13:00", "Wed 15:00"], All(Calendar.Empty, settings));
    }

    [Fact]
    public void BK16_only_who_has_the_skills_comes()
    {
        var settings = Shop.Settings(Shop.Service() with { Skills = ["gas", "drains"] }, Shop.Resource(Shop.Van, null, "gas"), Shop.Resource(Shop.OtherVan, null, "gas", "drains"));

        Assert.All(Find(Calendar.Empty, settings).Times, t => Assert.Equal<ResourceId>([Shop.OtherVan], t.Resources));
    }

    [Fact]
    public void BK16_the_one_the_customer_named_comes_or_nobody()
    {
        var settings = Shop.Settings(null, Shop.Resource(Shop.Van), Shop.Resource(Shop.OtherVan, On(IsoDayOfWeek.Tuesday, 9, 10)));

        var found = Find(Calendar.Empty, settings, Shop.Times() with { With = Shop.OtherVan });

        Assert.Equal("Tue 09:00", Text(found.Times[0]));
        Assert.All(found.Times, t => Assert.Equal<ResourceId>([Shop.OtherVan], t.Resources));
        Assert.IsType<TimesResult.NothingFree>(Availability.Find(Calendar.Empty, settings, Shop.Times() with { With = new("res_gone") }, PostalTravelTimes.Default));
    }

    [Fact]
    public void BK16_work_for_two_is_offered_when_two_are_free_together()
    {
        var settings = Shop.Settings(
            Shop.Service() with { ResourcesNeeded = 2, Grid = Duration.FromHours(1), HorizonDays = 1 },
            Shop.Resource(Shop.Van, On(IsoDayOfWeek.Monday, 9, 13)), Shop.Resource(Shop.OtherVan, On(IsoDayOfWeek.Monday, 11, 16)));

        var found = Find(Shop.Book(Calendar.Empty, settings, 1, Shop.At(Monday, 11), null, Shop.OtherVan), settings, Shop.Times(count: 50));

        Assert.Equal(["Mon 12:00"], found.Times.Select(Text));
        Assert.Equal([Shop.Van, Shop.OtherVan], found.Times[0].Resources.OrderBy(r => r.Value));
    }

    [Fact]
    public void BK16_the_least_loaded_that_day_comes_and_on_a_tie_the_first_in_the_settings()
    {
        var settings = Shop.Settings(null, Shop.Resource(Shop.OtherVan), Shop.Resource(Shop.Van));
        var calendar = Shop.Booked(settings, (Shop.At(Monday, 9), Shop.OtherVan));

        Assert.Equal<ResourceId>([Shop.Van], Offer(calendar, Shop.At(Monday, 13)));
        Assert.Equal<ResourceId>([Shop.OtherVan], Offer(calendar, Shop.At(Tuesday, 13)));

        ImmutableArray<ResourceId> Offer(Calendar c, Instant start) => Find(c, settings, Shop.Times(count: 500)).Times.Single(t => t.Slot.Start == start).Resources;
    }

    [Fact]
    public void BK17_a_van_promises_a_window_and_is_taken_until_the_work_is_surely_done()
    {
        var time = Find(Calendar.Empty, Shop.Settings(Shop.VanService())).Times[0];

        Assert.Equal(new TimeSlot(Shop.At(Monday, 9), Shop.At(Monday, 11)), time.Slot);
        Assert.Equal(new TimeSlot(Shop.At(Monday, 8, 45), Shop.At(Monday, 11, 15)), time.Occupies);
    }

    [Fact]
    public void BK17_a_chair_promises_a_point_in_time()
    {
        var time = Find(Calendar.Empty, Shop.Settings()).Times[0];

        Assert.Equal(new TimeSlot(Shop.At(Monday, 9), Shop.At(Monday, 10)), time.Slot);
        Assert.Equal(time.Slot, time.Occupies);
    }

    [Fact]
    public void BK18_there_is_time_to_travel_between_two_customers()
    {
        var settings = Shop.Settings(
            Shop.VanService() with { BufferBefore = Duration.Zero, BufferAfter = Duration.Zero, Grid = Duration.FromMinutes(10), ArrivalWindow = null, Length = Duration.FromHours(1), HorizonDays = 1 },
            Shop.Resource(Shop.Van, On(IsoDayOfWeek.Monday, 9, 14)));
        var calendar = Shop.Book(Calendar.Empty, settings, 1, Shop.At(Monday, 11), area: "00100");

        Assert.Equal(("Mon 09:50", "Mon 12:10"), Around("00120"));
        Assert.Equal(("Mon 09:40", "Mon 12:20"), Around("00 900"));
        Assert.Equal(("Mon 09:20", "Mon 12:40"), Around("33100"));
        Assert.Equal(("Mon 10:00", "Mon 12:00"), Around(null));

        (string Before, string After) Around(string? area)
        {
            var starts = Find(calendar, settings, Shop.Times(count: 100, area: area)).Times;
            return (Text(starts.Last(t => t.Slot.Start < Shop.At(Monday, 11))), Text(starts.First(t => t.Slot.Start > Shop.At(Monday, 11))));
        }
    }

    [Fact]
    public void BK19_three_offers_are_a_real_choice_and_not_three_in_a_row()
    {
        Assert.Equal(["Mon 09:00", "Mon 12:00", "Tue 09:00"], Find(Calendar.Empty, Shop.Settings()).Times.Select(Text));
    }

    [Fact]
    public void BK19_in_a_short_window_the_offers_lie_far_apart()
    {
        var found = Find(Calendar.Empty, Shop.Settings(), Shop.Times() with { Wishes = [new(Tuesday, Tuesday, new(9, 0), new(11, 30))] });

        Assert.True(found.WishMet);
        Assert.Equal(["Tue 09:00", "Tue 10:00", "Tue 11:30"], found.Times.Select(Text));
    }

    [Fact]
    public void BK19_what_was_refused_is_not_offered_again()
    {
        var found = Find(Calendar.Empty, Shop.Settings(), Shop.Times() with { Except = [Shop.At(Monday, 9), Shop.At(Monday, 12)] });

        Assert.Equal(["Mon 09:30", "Mon 12:30", "Tue 09:00"], found.Times.Select(Text));
    }

    [Fact]
    public void BK20_the_best_wish_comes_first_and_the_next_one_fills_up()
    {
        var settings = Shop.Settings(Shop.Service() with { Grid = Duration.FromHours(1) });
        ImmutableArray<LocalWindow> wishes = [new(Wednesday, Wednesday, new(15, 0), null), new(Tuesday, Tuesday, null, new(9, 0))];

        var found = Find(Calendar.Empty, settings, Shop.Times() with { Wishes = wishes });

        Assert.True(found.WishMet);
        Assert.Equal(["Tue 09:00", "Wed 15:00", "Wed 16:00"], found.Times.Select(Text));
    }

    [Fact]
    public void BK20_when_no_wish_fits_the_nearest_times_are_offered_and_said_to_be_so()
    {
        var settings = Shop.Settings(Shop.Service() with { Grid = Duration.FromHours(1) });
        var saturday = Monday.PlusDays(5);

        var found = Find(Calendar.Empty, settings, Shop.Times() with { Wishes = [new(saturday, saturday, new(10, 0), null)] });

        Assert.False(found.WishMet);
        Assert.Equal(["Fri 11:00", "Fri 16:00", "Mon 09:00"], found.Times.Select(Text));
    }

    [Fact]
    public void BK21_a_time_that_the_clock_skips_is_not_offered()
    {
        var settings = Night(Shop.Service() with { HorizonDays = 1 }, from: 1, to: 6);

        Assert.Equal(
            ["Sun 01:00", "Sun 01:30", "Sun 02:00", "Sun 02:30", "Sun 04:00", "Sun 04:30", "Sun 05:00"],
            All(Calendar.Empty, settings, now: Shop.At(new(2026, 3, 28), 8)).Where(t => t.StartsWith("Sun", StringComparison.Ordinal)));
    }

    [Fact]
    public void BK21_a_skipped_time_does_not_come_back_as_the_moment_of_the_jump()
    {
        var settings = Shop.Settings(
            Shop.Service() with { HorizonDays = 1, Grid = Duration.FromMinutes(45) }, Shop.Resource(Shop.Van, Shop.EveryDay(new(1, 15), new(6, 0))));

        Assert.Equal(
            ["Sun 01:15", "Sun 02:00", "Sun 02:45", "Sun 04:15", "Sun 05:00"],
            All(Calendar.Empty, settings, now: Shop.At(new(2026, 3, 28), 8)).Where(t => t.StartsWith("Sun", StringComparison.Ordinal)));
    }

    [Fact]
    public void BK21_a_time_that_the_clock_shows_twice_is_offered_once_at_its_first_showing()
    {
        var settings = Night(Shop.Service() with { HorizonDays = 1 }, from: 1, to: 6);
        var now = Shop.At(new(2026, 10, 24), 8);

        var found = Find(Calendar.Empty, settings, Shop.Times(count: 100, now: now)).Times.Where(t => t.Slot.Start.InZone(Shop.Helsinki).Day == 25).ToList();

        Assert.Equal(["01:00", "01:30", "02:00", "02:30", "03:00", "03:30", "04:00", "04:30", "05:00"], found.Select(t => Text(t)[4..]));
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 0, 0), found[4].Slot.Start);
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 2, 0), found[6].Slot.Start);
    }

    [Fact]
    public void BK21_a_shift_over_midnight_goes_on_into_the_next_day()
    {
        var settings = Shop.Settings(
            Shop.Service() with { Grid = Duration.FromHours(1), Length = Duration.FromHours(3), HorizonDays = 2 },
            Shop.Resource(Shop.Van, new([new(IsoDayOfWeek.Monday, new(22, 0), new(4, 0))], [])));

        Assert.Equal(["Mon 22:00", "Mon 23:00", "Tue 00:00", "Tue 01:00"], All(Calendar.Empty, settings));
    }

    [Fact]
    public void BK22_a_search_looks_at_neighbours_only_however_many_bookings_there_are()
    {
        var van = Shop.VanService() with { ArrivalWindow = null, Length = Duration.FromMinutes(30), BufferBefore = Duration.Zero, BufferAfter = Duration.Zero, HorizonDays = 21 };
        var vans = Enumerable.Range(0, 20).Select(n => Shop.Resource(new($"res_v{n}"), Shop.EveryDay(new(0, 0), new(0, 0)))).ToArray();
        var settings = Shop.Settings(van, vans);
        var bookings =
            from v in Enumerable.Range(0, 20)
            from slot in Enumerable.Range(0, 200)
            select new Reservation(
                Shop.Hold((v * 1000) + slot), Shop.Ada, Shop.Location, Shop.Repair, Slot(slot), Slot(slot), [new($"res_v{v}")], "00100", Shop.Now, Shop.Booking((v * 1000) + slot));
        var calendar = new Calendar([.. bookings], []);
        var travel = new CountedTravel();

        var found = Availability.Find(calendar, settings, Shop.Times(area: "00120"), travel);

        Assert.IsType<TimesResult.Found>(found);
        Assert.InRange(travel.Asked, 1, 20 * 2 * 48 * 22);

        static TimeSlot Slot(int n) => new(Shop.Now + Duration.FromMinutes(90 * n), Shop.Now + Duration.FromMinutes((90 * n) + 45));
    }

    private static LocationSettings Night(ServiceSettings service, int from, int to) =>
        Shop.Settings(service, Shop.Resource(Shop.Van, Shop.EveryDay(new(from, 0), new(to, 0))));

    private static WorkingHours On(IsoDayOfWeek day, int from, int to) => new([new(day, new(from, 0), new(to, 0))], []);

    private static TimesResult.Found Find(Calendar calendar, LocationSettings settings, TimesRequest? request = null) =>
        Assert.IsType<TimesResult.Found>(Availability.Find(calendar, settings, request ?? Shop.Times(), PostalTravelTimes.Default));

    private static string[] All(Calendar calendar, LocationSettings settings, Instant? now = null) =>
        [.. Find(calendar, settings, Shop.Times(count: 500, now: now)).Times.Select(Text)];

    private static string Text(FreeTime time) => time.Slot.Start.InZone(Shop.Helsinki).ToString("ddd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private sealed class CountedTravel : ITravelTimes
    {
        public int Asked { get; private set; }

        public Duration Between(string from, string to)
        {
            Asked++;
            return Duration.FromMinutes(10);
        }
    }
}
