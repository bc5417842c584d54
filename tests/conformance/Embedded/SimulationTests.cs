using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Embedded;
using SmartPulse.Embedded.Simulation;
using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance.Embedded;

public sealed class SimulationTests
{
    [Fact]
    public void EN40_the_same_seed_gives_the_same_order_of_everything()
    {
        Assert.Equal(Story(7), Story(7));
    }

    [Fact]
    public void EN41_different_seeds_give_different_orders()
    {
        var stories = Enumerable.Range(0, 10).Select(seed => string.Join('\n', Story(seed))).Distinct(StringComparer.Ordinal);

        Assert.True(stories.Count() > 5);
    }

    [Fact]
    public void EN04_turns_stay_whole_in_any_order_the_die_gives()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var story = Story(seed);
            foreach (var parity in new[] { 0, 1 })
            {
                // Callers of one parity meet at one grain, which no two may be in.
                var turns = story.Where(e => e.StartsWith("in ", StringComparison.Ordinal) || e.StartsWith("out ", StringComparison.Ordinal))
                    .Where(e => (e.Split(' ')[1][0] - '0') % 2 == parity)
                    .ToArray();
                Assert.Equal(30, turns.Length);
                Assert.All(turns.Chunk(2), pair => Assert.Equal($"out {pair[0].Split(' ')[1]}", pair[1]));
            }
        }
    }

    [Fact]
    public void EN42_work_queued_from_a_foreign_thread_stops_the_run_and_shows_its_stack()
    {
        using var world = new World(1);
        var call = world.Scheduler.Start(() => world.Grains.GetGrain<ITurns>("t").PassAsync("pass", gate: "gate"));
        world.Scheduler.RunUntilIdle();
        Assert.False(call.IsCompleted);

        var foreigner = new Thread(() => world.Probe.Open("gate"));
        foreigner.Start();
        foreigner.Join();

        // The gate opens on the pool, which brings the turn's continuation back from there.
        var error = Assert.Throws<InvalidOperationException>(() => world.Until(() => false));
        Assert.Contains("foreign thread", error.Message, StringComparison.Ordinal);
        Assert.Contains("QueueTask", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EN42_a_grain_called_from_a_foreign_thread_is_refused()
    {
        using var world = new World(1);
        var counter = world.Grains.GetGrain<ICounter>("c");
        Exception? thrown = null;
        var foreigner = new Thread(() => thrown = Record.Exception((Action)(() => _ = counter.AddAsync(1))));
        foreigner.Start();
        foreigner.Join();

        Assert.IsType<InvalidOperationException>(thrown);
        Assert.Throws<InvalidOperationException>(() => world.Scheduler.Step());
    }

    [Fact]
    public void EN43_time_is_virtual_and_jumps_from_timer_to_timer()
    {
        using var world = new World(3);
        var start = world.Scheduler.Time.GetUtcNow();
        var ticker = world.Grains.GetGrain<ITicker>("t");
        world.Scheduler.Run(() => ticker.StartAsync("t", TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10), gate: null, interleave: false, keepAlive: true));

        world.Scheduler.RunUntilNextTimer();
        Assert.Equal(start + TimeSpan.FromSeconds(10), world.Scheduler.Time.GetUtcNow());
        Assert.Single(world.Probe.Journal, "tock t");

        world.Scheduler.Time.Advance(TimeSpan.FromSeconds(100));
        Assert.Equal(11, world.Probe.Journal.Count(e => e == "tock t"));
        Assert.Equal(start + TimeSpan.FromSeconds(110), world.Scheduler.Time.GetUtcNow());
    }

    [Fact]
    public void EN43_a_call_that_is_answered_leaves_no_timer_behind()
    {
        using var world = new World(3);
        var before = world.Scheduler.Time.GetUtcNow();

        world.Scheduler.Run(() => world.Grains.GetGrain<ICounter>("c").AddSlowlyAsync(1));

        Assert.Equal(before, world.Scheduler.Time.GetUtcNow());
        Assert.Equal(before + TimeSpan.FromMinutes(2), world.Scheduler.Time.NextTimer);
    }

    [Fact]
    public void EN44_nothing_of_the_engine_leaves_the_thread_of_the_simulation()
    {
        using var world = new World(5);
        var here = Environment.CurrentManagedThreadId;

        world.Scheduler.Run(async () =>
        {
            var (ada, bo) = (world.Grains.GetGrain<ITurns>("ada"), world.Grains.GetGrain<ITurns>("bo"));
            await ada.CallAsync(bo, "call", gate: null);
            Assert.Equal(here, Environment.CurrentManagedThreadId);
            await Assert.ThrowsAsync<TimeoutException>(() => ada.PassShortlyAsync("short", gate: "never"));
            Assert.Equal(here, Environment.CurrentManagedThreadId);
            using var source = new CancellationTokenSource(TimeSpan.FromSeconds(1), world.Scheduler.Time);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bo.PassUntilCancelledAsync("cancelled", source.Token));
            Assert.Equal(here, Environment.CurrentManagedThreadId);
            await world.Grains.GetGrain<IMortal>("m").EndAsync();
            await Assert.ThrowsAsync<Orleans.Storage.InconsistentStateException>(() => world.Grains.GetGrain<IFaulty>("f").BeInconsistentAsync(gate: null));
            world.Probe.Open("never");
            await Task.WhenAll(ada.AmbientAsync("x"), bo.AmbientAsync("x"), ada.AmbientAsync("x"));
            Assert.Equal(here, Environment.CurrentManagedThreadId);
            await world.Engine.StopAsync(CancellationToken.None);
            Assert.Equal(here, Environment.CurrentManagedThreadId);
        });

        Assert.Equal(0, world.Engine.ActivationCount);
    }

    [Fact]
    public void EN45_what_waits_for_something_outside_is_found_out_instead_of_hanging()
    {
        using var world = new World(1);

        Assert.Throws<InvalidOperationException>(() => world.Scheduler.Run(() => world.Probe.Gate("never")));
    }

    private static IReadOnlyList<string> Story(int seed)
    {
        using var world = new World(seed);
        world.Scheduler.Run(() => Task.WhenAll(Enumerable.Range(0, 6).Select(caller => world.Scheduler.Start(async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                var (near, far) = (world.Grains.GetGrain<ITurns>($"{i % 3}"), world.Grains.GetGrain<ITurns>($"{3 + (caller % 2)}"));
                await near.CallAsync(far, $"{caller}.{i}", gate: null);
                await world.Grains.GetGrain<IMortal>($"{i}").EndAsync();
            }
        }))));
        world.Scheduler.Run(() => world.Engine.StopAsync(CancellationToken.None));
        return world.Probe.Journal;
    }

    private sealed class World : IDisposable
    {
        private readonly ServiceProvider services;

        public World(int seed)
        {
            Scheduler = new(seed);
            services = EmbeddedCluster.Compose(new(), Scheduler.Time, options => options.Scheduler = Scheduler);
        }

        public SimulatedScheduler Scheduler { get; }

        public IGrainFactory Grains => services.GetRequiredService<IGrainFactory>();

        public GrainEngine Engine => services.GetRequiredService<GrainEngine>();

        public Probe Probe => services.GetRequiredService<Probe>();

        /// <summary>Pumps until then; what comes from another thread comes when it comes.</summary>
        public void Until(Func<bool> isThere)
        {
            var spin = new SpinWait();
            while (!isThere())
            {
                Scheduler.RunUntilIdle();
                spin.SpinOnce();
            }
        }

        public void Dispose() => services.Dispose();
    }
}
