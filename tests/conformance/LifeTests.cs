using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance;

public sealed class LifeTests : IAsyncDisposable
{
    private readonly ICluster cluster = Clusters.Start();

    private Probe Probe => cluster.Probe;

    [Fact]
    public async Task EN15_an_inconsistent_state_drops_the_activation_and_calls_that_wait_reach_the_next()
    {
        var faulty = cluster.Grains.GetGrain<IFaulty>("f");
        var before = await faulty.ActivationAsync();
        var failing = faulty.BeInconsistentAsync(gate: "go");
        await Probe.Noted("inconsistent");
        var waiting = faulty.ActivationAsync();

        Probe.Open("go");

        await Assert.ThrowsAsync<Orleans.Storage.InconsistentStateException>(() => failing);
        Assert.NotEqual(before, await waiting);
        Assert.Equal(await waiting, await faulty.ActivationAsync());
    }

    [Fact]
    public async Task EN16_a_wrapped_inconsistent_state_drops_nobody()
    {
        var faulty = cluster.Grains.GetGrain<IFaulty>("f");
        var before = await faulty.ActivationAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(faulty.BeInconsistentWrappedAsync);

        Assert.Equal(before, await faulty.ActivationAsync());
    }

    [Fact]
    public async Task EN16_a_grain_that_passes_on_the_inconsistency_of_another_keeps_its_memory()
    {
        var (near, far) = (cluster.Grains.GetGrain<IFaulty>("near"), cluster.Grains.GetGrain<IFaulty>("far"));
        var (nearBefore, farBefore) = (await near.ActivationAsync(), await far.ActivationAsync());

        await Assert.ThrowsAsync<Orleans.Storage.InconsistentStateException>(() => near.CallInconsistentAsync(far));

        Assert.Equal(nearBefore, await near.ActivationAsync());
        Assert.NotEqual(farBefore, await far.ActivationAsync());
    }

    [Fact]
    public async Task EN17_a_grain_that_asks_to_end_finishes_its_turn_and_the_next_call_begins_another_life()
    {
        var mortal = cluster.Grains.GetGrain<IMortal>("m");
        Assert.Equal(1, await mortal.LifeAsync());

        await mortal.EndAsync();

        Assert.Equal(2, await mortal.LifeAsync());
        Assert.Equal(["born m 1", "end asked in life 1", "dying m 1 ApplicationRequested", "dead m 1", "born m 2"], Probe.Journal);
    }

    [Fact]
    public async Task EN18_calls_that_come_while_a_grain_ends_reach_the_next_life()
    {
        var mortal = cluster.Grains.GetGrain<IMortal>("lingering");
        await mortal.EndAsync();
        await Probe.Noted("dying lingering 1 ApplicationRequested");

        var calls = Enumerable.Range(0, 20).Select(i => mortal.NoteAsync($"{i}")).ToArray();
        Probe.Open("let go");
        await Task.WhenAll(calls.Append(mortal.NoteAsync("20")));

        // In any order: in a cluster they are sent on one by one.
        Assert.Equal(
            Enumerable.Range(0, 21).Select(i => $"{i} in life 2").Order(StringComparer.Ordinal),
            Probe.Journal.Where(e => e.EndsWith("in life 2", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.True(Probe.Journal.ToList().IndexOf("dead lingering 1") < Probe.Journal.ToList().IndexOf("born lingering 2"));
    }

    [Fact]
    public async Task EN18_no_call_is_lost_and_no_two_lives_overlap_while_many_call_grains_that_keep_ending()
    {
        var answered = await Task.WhenAll(Enumerable.Range(0, 16).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < 200; i++)
            {
                var mortal = cluster.Grains.GetGrain<IMortal>($"{(caller + i) % 3}");
                await (i % 5 == 0 ? mortal.EndAsync() : mortal.LifeAsync());
            }

            return 200;
        })));

        Assert.Equal(16 * 200, answered.Sum());
        foreach (var key in new[] { "0", "1", "2" })
        {
            var lives = Probe.Journal.Where(e => e.StartsWith($"born {key} ", StringComparison.Ordinal) || e.StartsWith($"dead {key} ", StringComparison.Ordinal)).ToArray();
            Assert.Equal(Enumerable.Range(0, lives.Length).Select(i => $"{(i % 2 == 0 ? "born" : "dead")} {key} {(i / 2) + 1}"), lives);
            Assert.True(lives.Length > 10);
        }
    }

    [Fact]
    public async Task EN19_when_a_grain_cannot_begin_those_who_wait_are_told_and_the_next_call_tries_again()
    {
        var stillborn = cluster.Grains.GetGrain<IStillborn>("s");
        var (first, second) = (stillborn.PingAsync(), stillborn.PingAsync());
        await Probe.Noted("trying");
        await cluster.Grains.GetGrain<ICounter>("answers after the second call has arrived").AddAsync(1);

        Probe.Open("fail");

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => first);
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => second);
        await stillborn.PingAsync();
        Assert.Equal(["trying", "trying"], Probe.Journal);
    }

    [Fact]
    public async Task EN20_a_grain_nobody_calls_leaves_memory()
    {
        var mortal = cluster.Grains.GetGrain<IMortal>("idle");
        Assert.Equal(1, await mortal.LifeAsync());

        await cluster.IdleAsync();

        await Probe.Noted("dead idle 1");
        Assert.Contains("dying idle 1 ActivationIdle", Probe.Journal);
        Assert.Equal(2, await mortal.LifeAsync());
    }

    [Fact]
    public async Task EN20_a_grain_can_ask_to_stay_longer_and_take_it_back()
    {
        var mortal = cluster.Grains.GetGrain<IMortal>("patient");
        await mortal.StayAsync(TimeSpan.FromMinutes(10));
        await cluster.IdleAsync();
        Assert.Equal(1, await mortal.LifeAsync());

        await mortal.StayAsync(TimeSpan.Zero);
        await cluster.IdleAsync();

        await Probe.Noted("dead patient 1");
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();
}
