using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance;

public sealed class LoadTests
{
    [Fact]
    public async Task EN30_a_full_queue_sheds_load_and_the_grain_goes_on()
    {
        await using var cluster = Clusters.Start(new() { QueueLimit = 3 });
        var grain = cluster.Grains.GetGrain<ITurns>("busy");
        var first = grain.PassAsync("1", gate: "go");
        await cluster.Probe.Noted("in 1");

        // One runs and three wait; which of the four is one too many is not said.
        var calls = Enumerable.Range(2, 4).Select(i => grain.PassAsync($"{i}", gate: null)).ToArray();
        var refused = await Task.WhenAny(calls);
        var why = await Assert.ThrowsAsync<LimitExceededException>(() => refused);

        Assert.Contains("3", why.Message, StringComparison.Ordinal);
        cluster.Probe.Open("go");
        await Task.WhenAll(calls.Where(c => c != refused).Append(first));
        await grain.PassAsync("6", gate: null);
        Assert.DoesNotContain($"in {Array.IndexOf(calls, refused) + 2}", cluster.Probe.Journal);
    }
}
