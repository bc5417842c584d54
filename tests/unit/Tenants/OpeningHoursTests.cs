using NodaTime;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Bookings;

namespace SmartPulse.Tests.Unit.Tenants;

public class OpeningHoursTests
{
    private static readonly DateTimeZone Helsinki = Shop.Helsinki;

    [Fact]
    public void BK23_a_place_is_open_from_its_opening_until_just_before_its_closing()
    {
        var hours = Shop.Weekdays();

        Assert.False(OpeningHours.IsOpen(hours, Helsinki, Shop.At(Shop.Monday, 9) - Duration.Epsilon));
        Assert.True(OpeningHours.IsOpen(hours, Helsinki, Shop.At(Shop.Monday, 9)));
        Assert.True(OpeningHours.IsOpen(hours, Helsinki, Shop.At(Shop.Monday, 17) - Duration.Epsilon));
        Assert.False(OpeningHours.IsOpen(hours, Helsinki, Shop.At(Shop.Monday, 17)));
    }

    [Fact]
    public void BK23_an_end_of_midnight_is_the_days_end_and_an_earlier_end_is_on_the_next_day()
    {
        var untilMidnight = new WorkingHours([new(IsoDayOfWeek.Monday, new(18, 0), LocalTime.Midnight)], []);
        var overMidnight = new WorkingHours([new(IsoDayOfWeek.Monday, new(18, 0), new(2, 0))], []);
        var tuesday = Shop.Monday.PlusDays(1);

        Assert.True(OpeningHours.IsOpen(untilMidnight, Helsinki, Shop.At(Shop.Monday, 23, 59)));
        Assert.False(OpeningHours.IsOpen(untilMidnight, Helsinki, Shop.At(tuesday, 0)));
        Assert.True(OpeningHours.IsOpen(overMidnight, Helsinki, Shop.At(tuesday, 1, 59)));
        Assert.False(OpeningHours.IsOpen(overMidnight, Helsinki, Shop.At(tuesday, 2)));
        Assert.False(OpeningHours.IsOpen(overMidnight, Helsinki, Shop.At(Shop.Monday, 1)));
    }

    [Fact]
    public void BK23_an_exception_replaces_the_hours_of_its_date_but_not_the_night_before()
    {
        var tuesday = Shop.Monday.PlusDays(1);
        var hours = Shop.EveryDay(new(20, 0), new(2, 0)) with { Exceptions = [new(tuesday, [])] };

        Assert.True(OpeningHours.IsOpen(hours, Helsinki, Shop.At(tuesday, 1)));
        Assert.False(OpeningHours.IsOpen(hours, Helsinki, Shop.At(tuesday, 21)));
        Assert.False(OpeningHours.IsOpen(hours, Helsinki, Shop.At(tuesday.PlusDays(1), 1)));
    }

    [Fact]
    public void BK23_the_next_opening_is_now_when_it_is_open_and_over_the_weekend_when_it_is_not()
    {
        var friday = Shop.Monday.PlusDays(4);

        Assert.Equal(Shop.At(friday, 12), OpeningHours.NextOpening(Shop.Weekdays(), Helsinki, Shop.At(friday, 12)));
        Assert.Equal(Shop.At(friday.PlusDays(3), 9), OpeningHours.NextOpening(Shop.Weekdays(), Helsinki, Shop.At(friday, 17)));
        Assert.Null(OpeningHours.NextOpening(new([], []), Helsinki, Shop.Now));
    }

    [Fact]
    public void BK24_an_opening_that_the_clock_skips_is_the_moment_of_the_jump()
    {
        var sunday = new LocalDate(2026, 3, 29);        // 03:00 becomes 04:00 at 01:00 UTC
        var jump = Instant.FromUtc(2026, 3, 29, 1, 0);

        Assert.Equal<TimeSlot>([new TimeSlot(jump, Instant.FromUtc(2026, 3, 29, 3, 0))], OpeningHours.On(Shop.EveryDay(new(3, 30), new(6, 0)), Helsinki, sunday));
        Assert.Equal<TimeSlot>([new TimeSlot(Instant.FromUtc(2026, 3, 28, 23, 0), jump)], OpeningHours.On(Shop.EveryDay(new(1, 0), new(3, 30)), Helsinki, sunday));
        Assert.Empty(OpeningHours.On(Shop.EveryDay(new(3, 0), new(4, 0)), Helsinki, sunday));
    }

    [Fact]
    public void BK24_a_time_that_the_clock_shows_twice_is_its_first_showing()
    {
        var sunday = new LocalDate(2026, 10, 25);       // 04:00 becomes 03:00 at 01:00 UTC

        Assert.Equal<TimeSlot>([new TimeSlot(Instant.FromUtc(2026, 10, 25, 0, 30), Instant.FromUtc(2026, 10, 25, 4, 0))], OpeningHours.On(Shop.EveryDay(new(3, 30), new(6, 0)), Helsinki, sunday));
        Assert.Equal<TimeSlot>([new TimeSlot(Instant.FromUtc(2026, 10, 24, 22, 0), Instant.FromUtc(2026, 10, 25, 0, 30))], OpeningHours.On(Shop.EveryDay(new(1, 0), new(3, 30)), Helsinki, sunday));
    }

    [Fact]
    public void BK24_a_day_without_a_midnight_begins_when_the_clock_jumps()
    {
        var beirut = DateTimeZoneProviders.Tzdb["Asia/Beirut"];
        var sunday = new LocalDate(2022, 3, 27);        // 00:00 becomes 01:00

        var day = Assert.Single(OpeningHours.On(Shop.EveryDay(LocalTime.Midnight, LocalTime.Midnight), beirut, sunday));

        Assert.Equal(sunday.AtStartOfDayInZone(beirut).ToInstant(), day.Start);
        Assert.Equal(Duration.FromHours(23), day.Length);
    }

    [Fact]
    public void BK23_stretches_of_a_date_are_in_order_and_those_that_touch_are_one()
    {
        var hours = new WorkingHours([new(IsoDayOfWeek.Monday, new(13, 0), new(17, 0)), new(IsoDayOfWeek.Monday, new(8, 0), new(12, 0)), new(IsoDayOfWeek.Monday, new(11, 0), new(12, 30))], []);

        Assert.Equal<TimeSlot>(
            [new TimeSlot(Shop.At(Shop.Monday, 8), Shop.At(Shop.Monday, 12, 30)), new TimeSlot(Shop.At(Shop.Monday, 13), Shop.At(Shop.Monday, 17))],
            OpeningHours.On(hours, Helsinki, Shop.Monday));
    }
}
