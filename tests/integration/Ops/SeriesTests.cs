using SmartPulse.Gateway.Ops;

namespace SmartPulse.Tests.Integration.Ops;

/// <summary>The last hour of one measured thing.</summary>
public sealed class SeriesTests
{
    [Fact]
    public void PG11_counts_leave_the_minute_and_then_the_hour_and_stay_in_the_total()
    {
        var series = new Series(SeriesKind.Count);
        series.Add(3);
        series.Tick(2);
        series.Add(4);

        Assert.Equal((7, 7, 7), (series.Last(Series.Minute).Count, series.Last(Series.Hour).Count, series.Total));
        series.Tick(2 + Series.Minute);
        Assert.Equal((0, 7), (series.Last(Series.Minute).Count, series.Last(Series.Hour).Count));
        series.Tick(2 + Series.Hour);
        Assert.Equal((0, 7), (series.Last(Series.Hour).Count, series.Total));
    }

    [Fact]
    public void PG11_a_pause_longer_than_the_hour_leaves_nothing_old_behind()
    {
        var series = new Series(SeriesKind.Count);
        series.Add(5);
        series.Tick(10L * Series.Hour);
        series.Add(1);

        Assert.Equal(1, series.Last(Series.Hour).Count);
        Assert.Equal(1, series.ByMinute().Sum());
        Assert.Equal(1, series.ByMinute()[^1]);
    }

    [Theory]
    [InlineData(0.0004)]
    [InlineData(0.012)]
    [InlineData(7)]
    [InlineData(3_000)]
    public void PG11_quantiles_are_within_a_fifth(double seconds)
    {
        var series = new Series(SeriesKind.Spread);
        for (var i = 0; i < 99; i++)
        {
            series.Add(seconds);
        }

        series.Add(seconds * 50);
        var last = series.Last(Series.Hour);

        Assert.InRange(last.Median!.Value, seconds, seconds * 1.21);
        Assert.InRange(last.Slow!.Value, seconds, seconds * 1.21);
        Assert.Equal(seconds * 50, last.Peak);
    }

    [Fact]
    public void PG11_a_level_shows_itself_and_its_peak()
    {
        var series = new Series(SeriesKind.Level);
        series.Shift(5);
        series.Shift(-3);
        Assert.Equal((2.0, 5.0), (series.Level, series.Last(Series.Minute).Peak));

        series.Tick(Series.Minute);
        series.Add(1);
        Assert.Equal((1.0, 1.0, 5.0), (series.Level, series.Last(Series.Minute).Peak, series.Last(Series.Hour).Peak));
    }

    [Fact]
    public void PG11_nothing_measured_is_nothing_and_not_zero()
    {
        var last = new Series(SeriesKind.Spread).Last(Series.Hour);

        Assert.Equal(new SeriesSpan(0, null, null, null), last);
    }
}
