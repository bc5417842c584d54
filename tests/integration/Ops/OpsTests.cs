using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartPulse.Gateway.Ops;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Tests.Integration.FrontDoor;

namespace SmartPulse.Tests.Integration.Ops;

/// <summary>How the gateway does, as it tells whoever runs it.</summary>
public sealed class OpsTests
{
    [Fact]
    public async Task PG10_the_figures_show_what_happened_on_the_way_through_the_loop()
    {
        await using var app = new GatewayApp();
        await app.CaptureAsync("ops-1");
        app.Services.GetRequiredService<OpsBook>().Beat();
        using var operates = await app.SignedInAsync(new Grants([], Operator: true));

        var view = await operates.GetFromJsonAsync<JsonObject>("/api/v1/ops");
        var figures = view!["figures"]!.AsArray().ToDictionary(f => f!["key"]!.GetValue<string>(), f => f!, StringComparer.Ordinal);

        Assert.Equal(OpsFigure.All.Select(f => f.Key), figures.Keys);
        // Other gateways of this process may count too: at least what happened here.
        Assert.All(
            ["loop.detected", "turn.duration", "storage.commits", "storage.sync.duration", "storage.append.duration"],
            key => Assert.True(figures[key]["hour"]!["count"]!.GetValue<long>() >= 1, key));
        Assert.True(figures["storage.wal.size"]["now"]!.GetValue<double>() > 0);
        Assert.True(figures["engine.activations"]["now"]!.GetValue<double>() >= 1);
        Assert.Equal(60, figures["loop.detected"]["byMinute"]!.AsArray().Count);
        Assert.DoesNotContain(view["findings"]!.AsArray(), f => f!["code"]!.GetValue<string>() is "store" or "engine");
    }

    [Fact]
    public async Task PG11_every_figure_reads_an_instrument_that_exists()
    {
        await using var app = new GatewayApp();
        var published = new HashSet<string>(StringComparer.Ordinal);
        // Grains and webhooks make theirs when the first of them is made.
        await app.CaptureAsync("ops-2");
        using var carrier = app.Stranger();
        using var unsigned = await carrier.PostAsync("/twilio/messages", content: null);
        Assert.Equal(HttpStatusCode.Forbidden, unsigned.StatusCode);
        using var listener = new System.Diagnostics.Metrics.MeterListener { InstrumentPublished = (instrument, _) => published.Add(instrument.Name) };
        listener.Start();

        Assert.Equal([], OpsFigure.All.Select(f => f.Instrument).Where(i => !published.Contains(i)));
    }

    [Fact]
    public async Task TE08_an_engine_that_takes_no_calls_is_not_ready_and_says_so()
    {
        await using var app = new GatewayApp();
        using var anybody = app.Stranger();
        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync("/readyz")).StatusCode);

        await app.Services.GetServices<IHostedService>().Single(s => s.GetType().Name is "EmbeddedGrainHost" or "SiloHostedService").StopAsync(CancellationToken.None);

        using var refused = await anybody.GetAsync("/readyz");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("engine", (await refused.Content.ReadFromJsonAsync<JsonObject>())!["why"]!.GetValue<string>());
        using var operates = await app.SignedInAsync(new Grants([], Operator: true));
        var view = await operates.GetFromJsonAsync<JsonObject>("/api/v1/ops");
        Assert.Equal("engine", view!["findings"]![0]!["code"]!.GetValue<string>());
    }
}
