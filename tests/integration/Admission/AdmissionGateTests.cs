using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SmartPulse.Gateway.Admission;
using SmartPulse.Tests.Integration.FrontDoor;

namespace SmartPulse.Tests.Integration.Admission;

/// <summary>The bound, and who is the first to feel it.</summary>
public sealed class AdmissionGateTests
{
    private static readonly IServiceProvider Services = new ServiceCollection().AddMetrics().BuildServiceProvider();

    [Fact]
    public void OV04_the_less_urgent_are_refused_first_and_never_keep_the_more_urgent_out()
    {
        var gate = Gate(100);
        var limits = Enum.GetValues<WorkKind>().Select(kind => AdmissionRule.Limit(kind, 100)).ToList();
        Assert.Equal([200, 150, 100, 75, 65, 55, 45], limits);

        foreach (var kind in Enum.GetValues<WorkKind>().Reverse())
        {
            Fill(gate, kind);
            Assert.False(gate.HasRoom(kind));
            Assert.All(Enum.GetValues<WorkKind>().Where(k => k < kind), moreUrgent => Assert.True(gate.HasRoom(moreUrgent)));
        }

        Assert.Equal(200, gate.InProgress);
    }

    [Fact]
    public void OV05_never_more_are_in_progress_than_the_bound_and_every_place_is_given_back_once()
    {
        var gate = Gate(64);
        var most = 0;
        Parallel.For(0, 20_000, n =>
        {
            var place = gate.TryEnter((WorkKind)(n % 7));
            Interlocked.Exchange(ref most, Math.Max(Volatile.Read(ref most), gate.InProgress));
            place?.Dispose();
            place?.Dispose();
        });

        Assert.Equal(0, gate.InProgress);
        Fill(gate, WorkKind.CallStep);
        Assert.Equal(128, gate.InProgress);
        Assert.InRange(most, 1, 128 + Environment.ProcessorCount); // one that is refused is counted for a moment
    }

    [Fact]
    public void OV05_what_was_let_in_and_what_was_refused_is_counted_by_kind()
    {
        var gate = Gate(16);
        var counted = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == "SmartPulse.Gateway.Admission" && ReferenceEquals(instrument.Meter.Scope, Services.GetRequiredService<IMeterFactory>()))
                {
                    l.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Add($"{instrument.Name} {tags[0].Value} {value}"));
        listener.Start();

        using var place = gate.TryEnter(WorkKind.Text);
        Fill(gate, WorkKind.CallStep);
        counted.RemoveAll(c => c.Contains("CallStep", StringComparison.Ordinal));
        Assert.Null(gate.TryEnter(WorkKind.Read));
        Assert.False(gate.HasRoom(WorkKind.Form));

        Assert.Equal(["smartpulse.admission.admitted Text 1", "smartpulse.admission.refused Read 1", "smartpulse.admission.refused Form 1"], counted);
    }

    [Theory]
    [InlineData("AtOnce", "15")]
    [InlineData("RetryAfter", "00:00:00.5")]
    [InlineData("Connections", "0")]
    public async Task OV05_a_bound_that_bounds_nothing_stops_the_start(string setting, string value)
    {
        await using var app = new GatewayApp().With($"SmartPulse:Admission:{setting}", value);

        Assert.Contains(setting, Assert.Throws<OptionsValidationException>(() => app.Server).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OV07_every_webhook_and_every_route_of_the_api_says_what_it_is_for()
    {
        // The service page is let in always: an overload is when its reader needs it.
        string[] alwaysLetIn = ["/api/v1/ops"];
        await using var app = new GatewayApp();
        var silent = app.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().DistinctBy(e => e.DisplayName)
            .Where(e => e.RoutePattern.RawText is { } path && (path.StartsWith("/twilio", StringComparison.Ordinal) || path.StartsWith("/api/v1", StringComparison.Ordinal)))
            .Where(e => !alwaysLetIn.Contains(e.RoutePattern.RawText) && !e.RoutePattern.RawText!.StartsWith("/api/v1/stand-in", StringComparison.Ordinal) && e.Metadata.GetMetadata<AdmittedAs>() is null)
            .Select(e => e.DisplayName).Where(name => !name!.Contains("OPTIONS", StringComparison.Ordinal));

        Assert.Equal([], silent);
    }

    private static AdmissionGate Gate(int atOnce) => new(Options.Create(new AdmissionOptions { AtOnce = atOnce }), Services.GetRequiredService<IMeterFactory>());

    private static void Fill(AdmissionGate gate, WorkKind kind)
    {
        while (gate.TryEnter(kind) is not null)
        {
            // Each place that is taken is one less.
        }
    }
}
