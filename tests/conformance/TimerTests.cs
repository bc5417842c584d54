using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance;

public sealed class TimerTests : IAsyncDisposable
{
    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ICluster cluster = Clusters.Start();

    private Probe Probe => cluster.Probe;

    [Fact]
    public async Task EN21_a_tick_is_a_turn_and_waits_for_the_one_that_runs()
    {
        var ticker = cluster.Grains.GetGrain<ITicker>("t");
        await ticker.StartAsync("t", Second, Never, gate: null, interleave: false, keepAlive: false);
        var call = ticker.PassAsync("long", gate: "long");
        await Probe.Noted("in long");

        cluster.Advance(Second);
        await ticker.PingAsync();
        Assert.DoesNotContain("tick t", Probe.Journal);

        Probe.Open("long");
        await call;
        await Probe.Noted("tock t");
        Assert.Equal(["in long", "out long", "tick t", "tock t"], Probe.Journal);
    }

    [Fact]
    public async Task EN21_a_tick_made_to_interleave_does_not_wait()
    {
        var ticker = cluster.Grains.GetGrain<ITicker>("t");
        await ticker.StartAsync("t", Second, Never, gate: null, interleave: true, keepAlive: false);
        var call = ticker.PassAsync("long", gate: "long");
        await Probe.Noted("in long");

        cluster.Advance(Second);
        await Probe.Noted("tock t");

        Probe.Open("long");
        await call;
    }

    [Fact]
    public async Task EN22_a_timer_does_not_tick_while_its_last_tick_runs_and_counts_from_its_end()
    {
        var ticker = cluster.Grains.GetGrain<ITicker>("t");
        await ticker.StartAsync("t", Second, Second, gate: "tick", interleave: true, keepAlive: false);
        cluster.Advance(Second);
        await Probe.Noted("tick t");

        cluster.Advance(10 * Second);
        await ticker.PingAsync();
        Assert.Single(Probe.Journal, "tick t");

        Probe.Open("tick");
        await Probe.Noted("tock t");
        await ticker.PassAsync("after", gate: null);
        cluster.Advance(0.9 * Second);
        await ticker.PingAsync();
        Assert.Single(Probe.Journal, "tick t");
        cluster.Advance(0.1 * Second);
        await Probe.Noted("tick t", times: 2);
    }

    [Fact]
    public async Task EN23_timers_die_with_the_activation_or_when_they_are_disposed()
    {
        var ticker = cluster.Grains.GetGrain<ITicker>("t");
        await ticker.StartAsync("first life", Second, Second, gate: null, interleave: false, keepAlive: false);
        cluster.Advance(Second);
        await Probe.Noted("tock first life");
        await ticker.EndAsync();
        await Probe.Noted("ticker gone ApplicationRequested");

        await ticker.StartAsync("disposed", Second, Second, gate: null, interleave: false, keepAlive: false);
        await ticker.StopAsync();
        cluster.Advance(10 * Second);
        await ticker.PassAsync("after", gate: null);

        Assert.Single(Probe.Journal, "tick first life");
        Assert.DoesNotContain("tick disposed", Probe.Journal);
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();
}
