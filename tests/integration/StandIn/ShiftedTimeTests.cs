using SmartPulse.Gateway.Hosting;
using SmartPulse.Gateway.StandIn.FastForward;

namespace SmartPulse.Tests.Integration.StandIn;

/// <summary>The clock of a data directory.</summary>
public sealed class ShiftedTimeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartpulse-clock-");
    private readonly TrueTime truth = new(new StoppedTime());

    private DataDirectory Data => DataDirectory.Open(folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void PH14_only_the_hands_move_and_they_stay_where_they_are()
    {
        var clock = Assert.IsType<ShiftedTime>(ShiftedTime.Of(truth, Data, isStandIn: true));
        clock.MoveAhead(TimeSpan.FromSeconds(1.5));
        clock.MoveAhead(TimeSpan.FromHours(1));

        Assert.Equal(truth.Provider.GetUtcNow() + TimeSpan.FromSeconds(3602), clock.GetUtcNow());
        Assert.Equal(truth.Provider.GetTimestamp(), clock.GetTimestamp());
        Assert.Equal(clock.GetUtcNow(), ShiftedTime.Of(truth, Data, isStandIn: true).GetUtcNow());
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.MoveAhead(TimeSpan.FromSeconds(-1)));
    }

    [Fact]
    public void PH14_with_a_real_account_the_clock_is_the_true_one_and_a_moved_directory_is_refused()
    {
        Assert.Equal(truth.Provider.GetUtcNow(), Assert.IsType<SteadyTime>(ShiftedTime.Of(truth, Data, isStandIn: false)).GetUtcNow());
        Assert.IsType<ShiftedTime>(ShiftedTime.Of(truth, Data, isStandIn: true)).MoveAhead(TimeSpan.FromDays(1));

        Assert.Throws<InvalidOperationException>(() => ShiftedTime.Of(truth, Data, isStandIn: false));
    }

    [Fact]
    public void PH14_a_clock_that_cannot_be_read_stops_the_start_and_never_goes_back()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "stand-in-clock"), "soon");

        Assert.Throws<InvalidDataException>(() => ShiftedTime.Of(truth, Data, isStandIn: true));
    }

    private sealed class StoppedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

        public override long GetTimestamp() => 42;
    }
}
