using System.Runtime.CompilerServices;
using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance;

public sealed class ObserverTests : IAsyncDisposable
{
    private readonly ICluster cluster = Clusters.Start();

    private Probe Probe => cluster.Probe;

    [Fact]
    public async Task EN25_an_observer_hears_what_a_grain_says()
    {
        var (listener, herald) = (new Listener(Probe, "ada"), cluster.Grains.GetGrain<IHerald>("h"));
        var reference = cluster.Grains.CreateObjectReference<IListener>(listener);
        await herald.SubscribeAsync(reference);

        await herald.ProclaimAsync("one");
        await herald.ProclaimAsync("two");

        await Probe.Noted("ada heard one");
        await Probe.Noted("ada heard two");
        Assert.Equal(2, Probe.Journal.Count);
        Assert.Equal("ada answers why", await herald.AskAsync(reference, "why"));
        GC.KeepAlive(listener);
    }

    [Fact]
    public async Task EN26_an_observer_that_throws_or_was_deleted_disturbs_neither_the_grain_nor_the_others()
    {
        var (bad, deleted, good) = (new Listener(Probe, "bad") { Throws = true }, new Listener(Probe, "deleted"), new Listener(Probe, "good"));
        var herald = cluster.Grains.GetGrain<IHerald>("h");
        var reference = cluster.Grains.CreateObjectReference<IListener>(deleted);
        await herald.SubscribeAsync(cluster.Grains.CreateObjectReference<IListener>(bad));
        await herald.SubscribeAsync(reference);
        await herald.SubscribeAsync(cluster.Grains.CreateObjectReference<IListener>(good));
        cluster.Grains.DeleteObjectReference<IListener>(reference);

        await herald.ProclaimAsync("news");
        await herald.ProclaimAsync("more");

        await Probe.Noted("good heard more");
        await Probe.Noted("bad heard more");
        Assert.DoesNotContain(Probe.Journal, e => e.StartsWith("deleted", StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => cluster.Grains.DeleteObjectReference<IListener>(reference));
        GC.KeepAlive((bad, deleted, good));
    }

    [Fact]
    public async Task EN27_an_observer_is_held_weakly_and_what_it_misses_is_lost_quietly()
    {
        var herald = cluster.Grains.GetGrain<IHerald>("h");
        var (weak, gone) = Forget();
        await herald.SubscribeAsync(gone);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.False(weak.IsAlive);

        await herald.ProclaimAsync("news");
        await herald.ProclaimAsync("more");

        Assert.Empty(Probe.Journal);
    }

    [Fact]
    public void EN26_only_an_object_can_be_given_a_reference()
    {
        var listener = new Listener(Probe, "ada");
        var reference = cluster.Grains.CreateObjectReference<IListener>(listener);

        Assert.Throws<ArgumentException>(() => cluster.Grains.CreateObjectReference<IListener>(reference));
    }

    [Fact]
    public async Task EN01_an_object_that_is_no_reference_cannot_be_sent()
    {
        var herald = cluster.Grains.GetGrain<IHerald>("h");

        await Assert.ThrowsAnyAsync<Exception>(() => herald.SubscribeAsync(new Listener(Probe, "ada")));
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private (WeakReference Weak, IListener Reference) Forget()
    {
        var listener = new Listener(Probe, "forgotten");
        return (new(listener), cluster.Grains.CreateObjectReference<IListener>(listener));
    }

    private sealed class Listener(Probe probe, string name) : IListener
    {
        public bool Throws { get; init; }

        public Task HeardAsync(string what)
        {
            probe.Note($"{name} heard {what}");
            return Throws ? throw new InvalidTimeZoneException("At the observer.") : Task.CompletedTask;
        }

        public Task<string> AskedAsync(string what) => Task.FromResult($"{name} answers {what}");
    }
}
