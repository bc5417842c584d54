using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance;

public sealed class TimeOutTests : IAsyncDisposable
{
    // On Orleans it is waited for: short, yet long enough for what comes before it.
    private static readonly TimeSpan TimeOut = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Tenth = TimeSpan.FromSeconds(0.1);

    private readonly ICluster cluster = Clusters.Start(new() { TimeOut = TimeOut });

    private Probe Probe => cluster.Probe;

    [Fact]
    public async Task EN10_a_call_that_comes_back_to_a_grain_in_its_own_turn_times_out()
    {
        var (ada, bo) = (Grain("ada"), Grain("bo"));
        var circle = ada.CallBackAsync(bo);
        await bo.InterleaveAsync("barrier", gate: null);
        while (!circle.IsCompleted)
        {
            cluster.Advance(TimeOut);
            await bo.InterleaveAsync("on", gate: null);
        }

        await Assert.ThrowsAsync<TimeoutException>(() => circle);
        Assert.NotEmpty(await ada.ActivationAsync());
        Assert.NotEmpty(await bo.ActivationAsync());
    }

    [Fact]
    public async Task EN11_a_caller_waits_no_longer_than_the_time_out_though_the_turn_may_still_run()
    {
        var grain = Grain("late");
        var call = grain.PassAsync("slow", gate: "slow");
        await Probe.Noted("in slow");

        cluster.Advance(TimeOut - Tenth);
        Assert.False(call.IsCompleted);
        cluster.Advance(Tenth);
        await Assert.ThrowsAsync<TimeoutException>(() => call);

        Assert.DoesNotContain("out slow", Probe.Journal);
        Probe.Open("slow");
        await Probe.Noted("out slow");
        await grain.PassAsync("next", gate: null);
    }

    [Fact]
    public async Task EN11_a_call_that_timed_out_while_it_waited_never_begins()
    {
        var grain = Grain("expired");
        var first = grain.PassAsync("first", gate: "first");
        await Probe.Noted("in first");
        var waiting = grain.PassAsync("waiting", gate: null);
        cluster.Advance(TimeOut);
        await Assert.ThrowsAsync<TimeoutException>(() => first);
        await Assert.ThrowsAsync<TimeoutException>(() => waiting);

        Probe.Open("first");
        await grain.PassAsync("last", gate: null);

        Assert.DoesNotContain("in waiting", Probe.Journal);
    }

    [Fact]
    public async Task EN12_a_method_can_have_a_time_out_of_its_own()
    {
        var call = Grain("short").PassShortlyAsync("short", gate: "never");
        await Probe.Noted("in short");

        cluster.Advance(TimeSpan.FromSeconds(2) - Tenth);
        Assert.False(call.IsCompleted);
        cluster.Advance(Tenth);

        await Assert.ThrowsAsync<TimeoutException>(() => call);
        Probe.Open("never");
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();

    private ITurns Grain(string key) => cluster.Grains.GetGrain<ITurns>(key);
}
