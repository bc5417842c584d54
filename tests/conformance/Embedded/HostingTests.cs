using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SmartPulse.Embedded;
using SmartPulse.Tests.Conformance.Cluster;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance.Embedded;

public sealed class HostingTests
{
    [Fact]
    public async Task EN36_classes_that_cannot_be_hosted_are_all_named_at_the_start()
    {
        var collection = new ServiceCollection();
        collection.AddEmbeddedGrains(_ => { }, typeof(HostingTests).Assembly);
        await using var services = collection.BuildServiceProvider();
        var host = services.GetServices<IHostedService>().OfType<EmbeddedGrainHost>().Single();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync(CancellationToken.None));

        Assert.Equal(
            [
                "The grains cannot be hosted:",
                $"{typeof(Bare).FullName} implements no interface that extends {nameof(IGrainWithStringKey)}.",
                $"{typeof(Unnamed).FullName} needs a [GrainType]: the name is part of every id and must not change when the class does.",
                $"{typeof(IOdd).FullName}.Now returns Int32; a grain method returns Task, Task<T>, ValueTask or ValueTask<T>, an observer's or a [OneWay] one may return void.",
                $"{typeof(IOdd).FullName}.AnyAsync has type parameters; a call says its types.",
                $"{typeof(IOdd).FullName}.Forget returns Void; a grain method returns Task, Task<T>, ValueTask or ValueTask<T>, an observer's or a [OneWay] one may return void.",
                $"{typeof(IUnaliased).FullName} needs an [Alias]: its name on the wire must not change when the source does.",
                $"{typeof(IUnaliasedObserver).FullName} needs an [Alias]: its name on the wire must not change when the source does.",
                $"{typeof(IUnhostableTwin).FullName} and {typeof(ICounter).FullName} have the same [Alias], conformance.counter.",
                $"{typeof(TwinOfTurns).FullName} and {typeof(Turns).FullName} have the same [GrainType], conformance.turns.",
            ],
            error.Message.Split(Environment.NewLine));
    }

    [Fact]
    public void EN36_an_option_out_of_range_is_refused_by_name()
    {
        using var services = EmbeddedCluster.Compose(new(), TimeProvider.System, options => options.QueueLimit = 0);

        var error = Assert.Throws<OptionsValidationException>(services.GetRequiredService<GrainEngine>);

        Assert.Contains(nameof(EmbeddedGrainOptions.QueueLimit), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EN36_a_grain_nobody_hosts_is_said_when_it_is_asked_for()
    {
        using var services = EmbeddedCluster.Compose(new(), TimeProvider.System, _ => { });

        var error = Assert.Throws<ArgumentException>(() => services.GetRequiredService<IGrainFactory>().GetGrain<IUnaliased>("x"));

        Assert.Contains(typeof(IUnaliased).FullName!, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EN38_what_the_engine_counts_names_kinds_and_never_a_key()
    {
        var seen = new ConcurrentBag<(string Instrument, string Tags)>();
        using var listener = new MeterListener();
        await using var cluster = new EmbeddedCluster(new() { QueueLimit = 1 });
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter.Name == EngineInstruments.MeterName)
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) =>
            seen.Add((instrument.Name, string.Join(',', tags.ToArray().Select(t => $"{t.Key}={t.Value}")))));
        listener.Start();

        var grain = cluster.Grains.GetGrain<ITurns>("Ada Lovelace");
        var calls = new[] { grain.PassAsync("x", gate: "never"), grain.PassAsync("y", gate: null) };
        await Assert.ThrowsAsync<LimitExceededException>(() => grain.PassAsync("z", gate: null));
        cluster.Advance(TimeSpan.FromSeconds(30));
        await Assert.ThrowsAsync<TimeoutException>(() => calls[0]);
        await Assert.ThrowsAsync<TimeoutException>(() => calls[1]);

        Assert.Contains(("smartpulse.engine.calls", "smartpulse.grain=conformance.turns"), seen);
        Assert.Contains(("smartpulse.engine.shed", "smartpulse.grain=conformance.turns"), seen);
        Assert.Contains(("smartpulse.engine.timeouts", "smartpulse.method=conformance.turns.pass"), seen);
        Assert.DoesNotContain(seen, s => s.Tags.Contains("Lovelace", StringComparison.Ordinal));
    }

    [Fact]
    public void EN31_the_host_starts_and_stops_the_engine()
    {
        using var services = EmbeddedCluster.Compose(new(), TimeProvider.System, _ => { });

        Assert.Single(services.GetServices<IHostedService>().OfType<EmbeddedGrainHost>());
    }
}
