using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance.Embedded;

/// <summary>What one process can promise to the letter and a cluster cannot: how long things last, what order calls keep on their way, and what has not begun.</summary>
public sealed class DefaultTests : IAsyncDisposable
{
    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly EmbeddedCluster cluster = new(new());

    private Probe Probe => cluster.Probe;

    [Fact]
    public async Task EN05_calls_take_their_turns_in_the_order_they_came()
    {
        var grain = cluster.Grains.GetGrain<ITurns>("order");
        var names = Enumerable.Range(0, 100).Select(i => $"{i}").ToArray();

        var blocker = grain.PassAsync("blocker", gate: "go");
        await Probe.Noted("in blocker");
        var calls = names.Select(n => grain.PassAsync(n, gate: null)).ToArray();
        Probe.Open("go");
        await Task.WhenAll(calls.Append(blocker));

        Assert.Equal(names, Probe.Journal.Where(e => e.StartsWith("in ", StringComparison.Ordinal)).Skip(1).Select(e => e[3..]));
    }

    [Fact]
    public async Task EN11_a_caller_waits_for_thirty_seconds()
    {
        var call = cluster.Grains.GetGrain<ITurns>("late").PassAsync("slow", gate: "never");
        await Probe.Noted("in slow");

        cluster.Advance(29.9 * Second);
        Assert.False(call.IsCompleted);
        cluster.Advance(0.1 * Second);

        await Assert.ThrowsAsync<TimeoutException>(() => call);
    }

    [Fact]
    public async Task EN13_a_call_given_up_while_it_waits_never_begins()
    {
        var grain = cluster.Grains.GetGrain<ITurns>("cancel waiting");
        using var source = new CancellationTokenSource();
        var first = grain.PassAsync("first", gate: "first");
        await Probe.Noted("in first");
        var waiting = grain.PassUntilCancelledAsync("waiting", source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        Probe.Open("first");
        await Task.WhenAll(first, grain.PassAsync("last", gate: null));

        Assert.Equal(["in first", "out first", "in last", "out last"], Probe.Journal);
    }

    [Fact]
    public async Task EN20_a_grain_leaves_after_two_minutes_without_a_call()
    {
        var mortal = cluster.Grains.GetGrain<IMortal>("idle");
        await mortal.LifeAsync();
        cluster.Advance(119 * Second);
        Assert.Equal(1, await mortal.LifeAsync());
        cluster.Advance(119 * Second);
        Assert.Equal(1, await mortal.LifeAsync());

        cluster.Advance(121 * Second);

        await Probe.Noted("dead idle 1");
        Assert.Equal(2, await mortal.LifeAsync());
    }

    [Fact]
    public async Task EN20_a_grain_that_asked_to_stay_leaves_when_that_is_over()
    {
        var mortal = cluster.Grains.GetGrain<IMortal>("patient");
        await mortal.StayAsync(TimeSpan.FromMinutes(10));
        cluster.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(1, await mortal.LifeAsync());

        cluster.Advance(TimeSpan.FromMinutes(10));

        await Probe.Noted("dead patient 1");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EN24_ticks_keep_a_grain_in_memory_only_when_asked_to(bool keepAlive)
    {
        var ticker = cluster.Grains.GetGrain<ITicker>("t");
        await ticker.StartAsync("t", 50 * Second, Never, gate: null, interleave: false, keepAlive);
        cluster.Advance(50 * Second);
        await Probe.Noted("tock t");

        cluster.Advance(71 * Second);

        if (keepAlive)
        {
            await ticker.PassAsync("still there", gate: null);
            Assert.DoesNotContain("ticker gone ActivationIdle", Probe.Journal);
        }
        else
        {
            await Probe.Noted("ticker gone ActivationIdle");
        }
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();
}
