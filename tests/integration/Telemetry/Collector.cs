using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SmartPulse.Tests.Integration.Telemetry;

/// <summary>An OpenTelemetry collector as far as a test needs one: takes OTLP over HTTP and keeps every byte.</summary>
internal sealed class Collector : IAsyncDisposable
{
    /// <summary>Only for what never comes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Signal, byte[] Body)> received = new();
    private readonly SemaphoreSlim arrivals = new(0);

    private Collector(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    /// <summary>Everything that came, as text: OTLP keeps texts as plain UTF-8, so whatever leaked can be searched for.</summary>
    public string Everything => string.Join('\n', received.Select(r => $"{r.Signal} {System.Text.Encoding.UTF8.GetString(r.Body)}"));

    public IReadOnlySet<string> Signals => received.Select(r => r.Signal).ToHashSet(StringComparer.Ordinal);

    public ImmutableArray<Span> Spans => [.. received.Where(r => r.Signal == "traces").SelectMany(r => Span.ReadAll(r.Body))];

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var collector = new Collector(builder.Build());
        collector.app.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            collector.received.Enqueue((signal, body.ToArray()));
            collector.arrivals.Release();
            return Results.Bytes([], "application/x-protobuf");
        });
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>Waits until what has come is enough.</summary>
    public async Task UntilAsync(Func<Collector, bool> isEnough)
    {
        while (!isEnough(this))
        {
            Assert.True(await arrivals.WaitAsync(Patience), $"It never came. What came: {string.Join(", ", Spans.Select(s => s.Name).Distinct(StringComparer.Ordinal))}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        arrivals.Dispose();
    }
}
