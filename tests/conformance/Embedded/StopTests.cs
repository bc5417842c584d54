using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance.Embedded;

/// <summary>The one process stops. In a cluster the other silos take over instead of refusing.</summary>
public sealed class StopTests
{
    [Fact]
    public async Task EN31_a_stop_refuses_who_comes_and_finishes_what_was_accepted_with_the_calls_it_makes()
    {
        await using var cluster = new EmbeddedCluster(new());
        var (near, far) = (cluster.Grains.GetGrain<ITurns>("near"), cluster.Grains.GetGrain<ITurns>("far"));
        var mortal = cluster.Grains.GetGrain<IMortal>("m");
        await mortal.LifeAsync();
        var before = await near.ActivationAsync();
        var accepted = near.CallAsync(far, "inner", gate: "go");
        var queued = near.PassAsync("queued", gate: null);
        var last = near.ActivationAsync();

        var stop = cluster.StopAsync();
        await Assert.ThrowsAsync<SiloUnavailableException>(() => far.PassAsync("late", gate: null));
        Assert.False(stop.IsCompleted);
        cluster.Probe.Open("go");
        await Task.WhenAll(accepted, queued, stop);

        // Drained first and ended then: not handed on to another life.
        Assert.Equal(before, await last);
        Assert.Contains("out inner", cluster.Probe.Journal);
        Assert.Contains("out queued", cluster.Probe.Journal);
        Assert.Contains("dying m 1 ShuttingDown", cluster.Probe.Journal);
        Assert.Contains("dead m 1", cluster.Probe.Journal);
    }

    [Fact]
    public async Task EN31_a_stop_does_not_wait_for_ever()
    {
        await using var cluster = new EmbeddedCluster(new());
        var stuck = cluster.Grains.GetGrain<ITurns>("stuck").PassAsync("stuck", gate: "never");
        await cluster.Probe.Noted("in stuck");

        var stop = cluster.StopAsync();
        cluster.Advance(TimeSpan.FromSeconds(31));

        await stop;
        await Assert.ThrowsAsync<TimeoutException>(() => stuck);
    }
}
