using NodaTime;
using SmartPulse.Phrasing;

namespace SmartPulse.Tests.Unit.Phrasing;

public sealed class SpokenTimesTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    /// <summary>A Tuesday.</summary>
    private static readonly Instant Now = At(24, 8, 0);

    [Theory]
    [InlineData(24, 14, 16, "tänään iltapäivällä kahden ja neljän välillä", "i eftermiddag mellan två och fyra", "this afternoon between two and four")]
    [InlineData(24, 10, 12, "tänään kymmenen ja kahdentoista välillä", "i dag mellan tio och tolv", "today between ten and twelve")]
    [InlineData(25, 8, 10, "huomenna keskiviikkona kahdeksan ja kymmenen välillä", "i morgon, onsdag, mellan åtta och tio", "tomorrow, Wednesday, between eight and ten")]
    [InlineData(25, 14, 16, "huomenna keskiviikkona iltapäivällä kahden ja neljän välillä", "i morgon, onsdag eftermiddag, mellan två och fyra", "tomorrow, Wednesday, between two and four in the afternoon")]
    [InlineData(26, 12, 14, "torstaina kahdentoista ja kahden välillä", "på torsdag mellan tolv och två", "on Thursday between twelve and two")]
    [InlineData(26, 7, 9, "torstaina aamulla seitsemän ja yhdeksän välillä", "på torsdag morgon mellan sju och nio", "on Thursday morning between seven and nine")]
    [InlineData(30, 22, 24, "maanantaina illalla kymmenen ja kahdentoista välillä", "på måndag kväll mellan tio och tolv", "on Monday evening between ten and twelve")]
    [InlineData(31, 10, 12, "tiistaina ensimmäinen joulukuuta kymmenen ja kahdentoista välillä", "tisdagen den första december mellan tio och tolv", "on Tuesday the first of December between ten and twelve")]
    [InlineData(33, 14, 16, "torstaina kolmas joulukuuta iltapäivällä kahden ja neljän välillä", "torsdagen den tredje december mellan två och fyra på eftermiddagen", "on Thursday the third of December between two and four in the afternoon")]
    public void VO23_a_window_is_said_with_its_day_and_no_date_within_six_days(int day, int from, int to, string finnish, string swedish, string english)
    {
        var slot = new TimeSlot(At(day, from, 0), At(day, to, 0));
        Assert.Equal(finnish, SpokenTimes.Slot(slot, window: true, Now, Zone, Language.Finnish));
        Assert.Equal(swedish, SpokenTimes.Slot(slot, window: true, Now, Zone, Language.Swedish));
        Assert.Equal(english, SpokenTimes.Slot(slot, window: true, Now, Zone, Language.English));
    }

    [Theory]
    [InlineData(9, 0, "yhdeksältä", "klockan nio", "at nine")]
    [InlineData(9, 5, "viisi yli yhdeksän", "klockan fem över nio", "at five past nine")]
    [InlineData(9, 15, "varttia yli yhdeksän", "klockan kvart över nio", "at quarter past nine")]
    [InlineData(9, 20, "kaksikymmentä yli yhdeksän", "klockan tjugo över nio", "at twenty past nine")]
    [InlineData(9, 30, "puoli kymmeneltä", "klockan halv tio", "at half past nine")]
    [InlineData(9, 35, "viisi yli puoli kymmenen", "klockan fem över halv tio", "at twenty-five to ten")]
    [InlineData(9, 40, "kahtakymmentä vaille kymmenen", "klockan tjugo i tio", "at twenty to ten")]
    [InlineData(9, 45, "varttia vaille kymmenen", "klockan kvart i tio", "at quarter to ten")]
    [InlineData(11, 30, "puoli kahdeltatoista", "klockan halv tolv", "at half past eleven")]
    [InlineData(12, 30, "puoli yhdeltä", "klockan halv ett", "at half past twelve")]
    [InlineData(9, 7, "kello yhdeksän nolla seitsemän", "klockan nio noll sju", "at nine oh seven")]
    public void VO23_a_point_is_said_by_the_twelve_hour_clock(int hour, int minute, string finnish, string swedish, string english)
    {
        var time = new LocalTime(hour, minute);
        Assert.Equal(finnish, ClockWords.At(time, Language.Finnish));
        Assert.Equal(swedish, ClockWords.At(time, Language.Swedish));
        Assert.Equal(english, ClockWords.At(time, Language.English));
    }

    [Fact]
    public void VO23_halves_and_quarters_stand_in_windows_too()
    {
        Assert.Equal("puoli yhdeksän ja puoli yhdentoista välillä", ClockWords.Between(new(8, 30), new(10, 30), Language.Finnish));
        Assert.Equal("mellan halv nio och halv elva", ClockWords.Between(new(8, 30), new(10, 30), Language.Swedish));
        Assert.Equal("between half past eight and half past ten", ClockWords.Between(new(8, 30), new(10, 30), Language.English));
    }

    [Fact]
    public void VO23_every_minute_of_the_day_can_be_said()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            for (var minute = 0; minute < 24 * 60; minute++)
            {
                Assert.DoesNotContain(ClockWords.At(LocalTime.FromMinutesSinceMidnight(minute), language), char.IsAsciiDigit);
            }
        }
    }

    [Fact]
    public void VO24_in_a_list_the_weekday_of_tomorrow_is_said_once()
    {
        System.Collections.Immutable.ImmutableArray<TimeSlot> offers =
            [new(At(25, 8, 0), At(25, 10, 0)), new(At(25, 14, 0), At(25, 16, 0)), new(At(26, 10, 0), At(26, 12, 0))];
        Assert.Equal(
            ["huomenna keskiviikkona kahdeksan ja kymmenen välillä", "huomenna iltapäivällä kahden ja neljän välillä", "torstaina kymmenen ja kahdentoista välillä"],
            SpokenTimes.Slots(offers, window: true, Now, Zone, Language.Finnish).AsEnumerable());
        Assert.Equal(
            ["i morgon, onsdag, mellan åtta och tio", "i morgon eftermiddag mellan två och fyra", "torsdag mellan tio och tolv"],
            SpokenTimes.Slots(offers, window: true, Now, Zone, Language.Swedish).AsEnumerable());
        Assert.Equal(
            ["tomorrow, Wednesday, between eight and ten", "tomorrow afternoon between two and four", "Thursday between ten and twelve"],
            SpokenTimes.Slots(offers, window: true, Now, Zone, Language.English).AsEnumerable());
    }

    private static Instant At(int day, int hour, int minute) =>
        new LocalDate(2026, 11, 1).PlusDays(day - 1).AtMidnight().PlusHours(hour).PlusMinutes(minute).InZoneStrictly(Zone).ToInstant();
}
