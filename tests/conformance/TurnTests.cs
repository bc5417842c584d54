using System.Diagnostics;
using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance;

public sealed class TurnTests : IAsyncDisposable
{
    private readonly ICluster cluster = Clusters.Start();

    private Probe Probe => cluster.Probe;

    [Fact]
    public async Task EN01_a_grain_is_reached_through_a_reference_and_never_as_an_object()
    {
        var (ada, bo) = (Grain("ada"), Grain("bo"));

        Assert.IsNotType<Turns>(ada);
        Assert.IsAssignableFrom<GrainReference>(ada);
        Assert.Equal("True: ada", await ada.GiveMyselfToAsync(bo));
        var me = await ada.MeAsync();
        Assert.IsAssignableFrom<GrainReference>(me);
        Assert.Equal((object)ada, me);
        Assert.Equal("conformance.turns/ada", me.GetGrainId().ToString());
    }

    [Fact]
    public async Task EN02_however_many_call_at_once_a_grain_has_one_activation_and_loses_no_turn()
    {
        var seen = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(async () =>
        {
            var counter = cluster.Grains.GetGrain<ICounter>("one");
            await counter.AddSlowlyAsync(1);
            return await counter.ActivationAsync();
        })));

        Assert.Single(seen.Distinct());
        Assert.Equal(200, await cluster.Grains.GetGrain<ICounter>("one").AddAsync(0));
        Assert.NotEqual(seen[0], await cluster.Grains.GetGrain<ICounter>("another").ActivationAsync());
    }

    [Fact]
    public async Task EN03_a_grain_that_throws_stays_usable()
    {
        var faulty = cluster.Grains.GetGrain<IFaulty>("f");
        var before = await faulty.ActivationAsync();

        var error = await Assert.ThrowsAsync<InvalidTimeZoneException>(() => faulty.ThrowAsync("The caller is told."));

        Assert.Equal("The caller is told.", error.Message);
        Assert.Equal(before, await faulty.ActivationAsync());
    }

    [Fact]
    public async Task EN04_a_turn_is_the_whole_call_and_the_next_waits_for_its_end()
    {
        var grain = Grain("serial");
        var first = grain.PassAsync("first", gate: "first");
        await Probe.Noted("in first");
        var second = grain.PassAsync("second", gate: null);

        // It comes after the second and may pass, so once it is through, the second would be too if it could.
        await grain.InterleaveAsync("barrier", gate: null);
        Assert.DoesNotContain("in second", Probe.Journal);

        Probe.Open("first");
        await Task.WhenAll(first, second);
        Assert.Equal(["in first", "in barrier", "out barrier", "out first", "in second", "out second"], Probe.Journal);
    }

    [Fact]
    public async Task EN06_what_a_turn_awaits_comes_back_to_the_activations_own_scheduler()
    {
        Assert.True(await Grain("home").StaysOnItsSchedulerAsync());
    }

    [Fact]
    public async Task EN07_a_call_marked_to_interleave_neither_waits_nor_makes_others_wait()
    {
        var grain = Grain("interleave");
        var long1 = grain.InterleaveAsync("long", gate: "long");
        await Probe.Noted("in long");

        await grain.PassAsync("meanwhile", gate: null);

        Probe.Open("long");
        await long1;
        Assert.Equal(["in long", "in meanwhile", "out meanwhile", "out long"], Probe.Journal);
    }

    [Fact]
    public async Task EN08_reads_interleave_with_each_other_and_wait_for_a_write_as_it_waits_for_them()
    {
        var grain = Grain("reads");
        var first = grain.ReadAsync("r1", gate: "reads");
        await Probe.Noted("in r1");
        var second = grain.ReadAsync("r2", gate: "reads");
        await Probe.Noted("in r2");
        var write = grain.PassAsync("write", gate: "write");
        await grain.InterleaveAsync("barrier", gate: null);
        Assert.DoesNotContain("in write", Probe.Journal);

        Probe.Open("reads");
        await Task.WhenAll(first, second);
        await Probe.Noted("in write");
        var third = grain.ReadAsync("r3", gate: null);
        await grain.InterleaveAsync("barrier 2", gate: null);
        Assert.DoesNotContain("in r3", Probe.Journal);

        Probe.Open("write");
        await Task.WhenAll(write, third);
    }

    [Fact]
    public async Task EN08_a_write_waits_for_all_reads_that_run()
    {
        var grain = Grain("reads");
        var first = grain.ReadAsync("r1", gate: "r1");
        await Probe.Noted("in r1");
        var second = grain.ReadAsync("r2", gate: "r2");
        await Probe.Noted("in r2");
        var write = grain.PassAsync("write", gate: null);

        Probe.Open("r1");
        await first;
        await grain.InterleaveAsync("barrier", gate: null);
        Assert.DoesNotContain("in write", Probe.Journal);

        Probe.Open("r2");
        await Task.WhenAll(second, write);
    }

    [Fact]
    public async Task EN08_a_read_passes_a_write_that_waits_for_reads()
    {
        var grain = Grain("reads");
        var first = grain.ReadAsync("r1", gate: "r1");
        await Probe.Noted("in r1");
        var write = grain.PassAsync("write", gate: null);
        await grain.InterleaveAsync("barrier", gate: null);

        await grain.ReadAsync("r2", gate: null);

        Assert.DoesNotContain("in write", Probe.Journal);
        Probe.Open("r1");
        await Task.WhenAll(first, write);
    }

    [Fact]
    public async Task EN09_all_turns_of_a_reentrant_class_interleave()
    {
        var grain = cluster.Grains.GetGrain<IReentrant>("r");
        var first = grain.PassAsync("first", gate: "first");
        await Probe.Noted("in first");

        await grain.PassAsync("second", gate: null);

        Probe.Open("first");
        await first;
        Assert.Equal(["in first", "in second", "out second", "out first"], Probe.Journal);
    }

    [Fact]
    public async Task EN13_a_caller_who_gives_up_is_released_at_once_and_the_turn_is_told()
    {
        using var source = new CancellationTokenSource();
        var call = Grain("cancel").PassUntilCancelledAsync("patient", source.Token);
        await Probe.Noted("in patient");

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await Probe.Noted("cancelled patient");
    }

    [Fact]
    public async Task EN13_a_call_given_up_while_it_waits_is_not_waited_for()
    {
        var grain = Grain("cancel waiting");
        using var source = new CancellationTokenSource();
        var first = grain.PassAsync("first", gate: "first");
        await Probe.Noted("in first");
        var waiting = grain.PassUntilCancelledAsync("waiting", source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => grain.PassUntilCancelledAsync("never sent", source.Token));

        Probe.Open("first");
        await Task.WhenAll(first, grain.PassAsync("last", gate: null));

        // In a cluster the word that it was given up may come later than its turn, which then is told.
        Assert.Equal(Probe.Journal.Count(e => e == "in waiting"), Probe.Journal.Count(e => e == "cancelled waiting"));
        Assert.Equal(
            ["in first", "out first", "in last", "out last"],
            Probe.Journal.Where(e => !e.EndsWith(" waiting", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task EN14_who_calls_one_way_learns_only_that_the_call_was_sent()
    {
        var grain = Grain("one way");
        await grain.SendAsync("sent", gate: "sent");
        await Probe.Noted("in sent");
        Assert.DoesNotContain("out sent", Probe.Journal);
        Probe.Open("sent");
        await Probe.Noted("out sent");

        var faulty = cluster.Grains.GetGrain<IFaulty>("unheard");
        await faulty.ThrowUnheardAsync();
        await Probe.Noted("threw unheard");
        Assert.NotEmpty(await faulty.ActivationAsync());
    }

    [Fact]
    public async Task EN34_values_of_the_request_context_travel_with_the_calls()
    {
        RequestContext.Set("who", "ada");
        Assert.Equal("ada", await Grain("near").AmbientAsync("who"));
        Assert.Equal("ada", await Grain("near").AmbientViaAsync(Grain("far"), "who"));

        RequestContext.Clear();
        Assert.Null(await Grain("near").AmbientAsync("who"));
    }

    [Fact]
    public async Task EN34_nothing_else_ambient_travels_not_even_to_the_first_call_of_a_grain()
    {
        Ambient.Value = "of the caller";

        Assert.Null(await Grain("near").AsyncLocalAsync());
        Assert.Null(await Grain("near").AsyncLocalAsync());
        Assert.Equal("of the caller", Ambient.Value);
    }

    [Fact]
    public async Task EN34_the_trace_of_the_caller_goes_on_in_the_grain()
    {
        using var activity = new Activity("caller").Start();

        Assert.Equal(activity.TraceId.ToHexString(), await Grain("near").TraceAsync());
    }

    [Fact]
    public async Task EN35_a_scoped_service_knows_whose_it_is_while_the_grain_is_built()
    {
        Assert.Equal("conformance.scoped/ada", await cluster.Grains.GetGrain<IScoped>("ada").IdSeenByServiceAsync());
        Assert.Equal("conformance.scoped/bo", await cluster.Grains.GetGrain<IScoped>("bo").IdSeenByServiceAsync());
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();

    private ITurns Grain(string key) => cluster.Grains.GetGrain<ITurns>(key);
}
