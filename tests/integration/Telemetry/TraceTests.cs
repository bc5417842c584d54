using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tests.Integration.FrontDoor;
using SmartPulse.Tests.Integration.Loop;

namespace SmartPulse.Tests.Integration.Telemetry;

/// <summary>Traces, as a collector sees them.</summary>
public sealed class TraceTests
{
    private const string Ada = "+358401110001";

    [Fact]
    public async Task TE03_one_trace_covers_webhook_turn_append_and_provider_call_though_the_process_was_restarted_between()
    {
        await using var collector = await Collector.StartAsync();
        var down = new CarrierThatIsDown();
        await using var before = await Phones.StartAsync(configure: app => Exporting(app, collector.Url), services: s => s.AddSingleton<IMessageCarrier>(down));
        await before.RingOutAsync(Ada, "CA1");
        await down.Asked.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await before.StopAsync();

        // Another process, with a carrier that takes it: the stand-in, over HTTP.
        await using var after = before.Restart(app => Exporting(app, collector.Url), s => s.AddSingleton<IMessageCarrier, TwilioCarrier>());
        var trace = await TraceOfTheTextAsync(after);
        await collector.UntilAsync(c => c.Spans.Any(s => s.Trace == trace && IsWhole(s, c.Spans)));
        await after.StopAsync();

        var spans = collector.Spans.Where(s => s.Trace == trace).ToList();
        var byId = spans.ToDictionary(s => s.Id, StringComparer.Ordinal);
        // The carrier here is this very gateway: asked before it listens it is asked again, in the same trace.
        Assert.Equal(
            ["carrier POST", "attempt SendMessage", "conversation CallMissed", "POST /twilio/voice/dial"],
            Upwards(spans.First(s => IsWhole(s, spans))).Select(s => s.Name));
        Assert.True(spans.Count(s => s.Name == "attempt SendMessage") >= 2, "The attempt before the restart belongs to the same trace.");
        Assert.Contains(spans, s => s.Name == "journal append" && byId[s.Parent].Name == "conversation CallMissed");
        Assert.Contains(spans, s => s.Name == "journal append" && byId[s.Parent].Name == "conversation EffectReported");
        Assert.All(spans.Where(s => s.Name == "attempt SendMessage"), s => Assert.True(s.Tags.ContainsKey("smartpulse.outcome")));

        IEnumerable<Span> Upwards(Span? span)
        {
            for (; span is not null; span = byId.GetValueOrDefault(span.Parent))
            {
                // Between silos and gateways each call has a span of its own; in one process there are none.
                if (!span.Name.StartsWith("call ", StringComparison.Ordinal))
                {
                    yield return span;
                }
            }
        }
    }

    [Fact]
    public async Task TE03_metrics_and_logs_leave_for_the_collector_too()
    {
        await using var collector = await Collector.StartAsync();
        await using var phones = await Phones.StartAsync(configure: app => Exporting(app, collector.Url));
        await phones.MissCallAsync(Ada, "CA1");
        using var refused = await phones.PostAsync("/twilio/messages", ("MessageSid", "no such id!"), ("From", Ada), ("To", Phones.Helsinki), ("Body", "x"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        await collector.UntilAsync(c => c.Signals.Count == 3 && Has(c, "smartpulse.loop.detected") && Has(c, "smartpulse.storage.sync.duration") && Has(c, "Webhook messages refused"));

        static bool Has(Collector collector, string text) => collector.Everything.Contains(text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TE04_a_collector_that_is_away_or_never_answers_disturbs_nobody(bool takesConnections)
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var port = ((IPEndPoint)silent.LocalEndpoint).Port;
        if (!takesConnections)
        {
            silent.Stop();
        }

        await using var phones = await Phones.StartAsync(configure: app => Exporting(app, $"http://127.0.0.1:{port}"));

        Assert.Contains("LOPETA", await phones.MissCallAsync(Ada, "CA1"));
        Assert.NotEmpty(await phones.SayAsync(Ada, "keittiön hana vuotaa", "SM1"));
        await phones.StopAsync();
    }

    [Fact]
    public async Task TE09_a_trace_begins_here_whatever_the_request_says_of_traces_and_the_carrier_is_told_none()
    {
        const string Foreign = "0af7651916cd43dd8448eb211c80319c";
        await using var collector = await Collector.StartAsync();
        await using var carrier = await EchoingCarrier.StartAsync();
        await using var phones = await Phones.StartAsync(configure: app => carrier.ReachedFrom(Exporting(app, collector.Url)), services: s => s.AddSingleton<IMessageCarrier, TwilioCarrier>());
        phones.Headers["traceparent"] = $"00-{Foreign}-b7ad6b7169203331-01";
        phones.Headers["tracestate"] = "vendor=foreign-state";
        phones.Headers["baggage"] = "who=foreign-baggage";

        await phones.RingOutAsync(Ada, "CA1");
        var request = await carrier.NextAsync();
        var trace = await TraceOfTheTextAsync(phones);
        await collector.UntilAsync(c => c.Spans.Any(s => s.Trace == trace && IsWhole(s, c.Spans)));

        Assert.NotEqual(Foreign, trace);
        Assert.DoesNotContain("foreign", collector.Everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Foreign, collector.Spans.Select(s => s.Trace));
        Assert.Empty(request.Headers.Keys.Intersect(["traceparent", "tracestate", "baggage", "Request-Id", "Correlation-Context"], StringComparer.OrdinalIgnoreCase));
    }

    internal static GatewayApp Exporting(GatewayApp app, string url) =>
        app.With("SmartPulse:Telemetry:OtlpEndpoint", url).With("SmartPulse:Telemetry:ExportEvery", "00:00:00.200");

    /// <summary>The trace in the envelope of the owed text.</summary>
    private static async Task<string> TraceOfTheTextAsync(Phones phones)
    {
        var (organisation, location) = (OrganisationId.From(GatewayApp.Plumbing), LocationId.From(GatewayApp.Helsinki));
        var rows = await phones.Services.GetRequiredService<IReadModels>().OpportunitiesAsync(organisation, location, new(OpenOnly: false, Before: null, 10), CancellationToken.None);
        var stream = new StreamId(organisation, StreamKind.Conversation, rows.Single(r => r.Phone == Ada).Contact.Value);
        var events = await phones.Services.GetRequiredService<IJournalStore>().ReadEventsAsync(stream, 0, 100, CancellationToken.None);
        return events.First(e => e.Type == "effect-owed").TraceParent!.Split('-')[1];
    }

    private sealed class CarrierThatIsDown : IMessageCarrier
    {
        public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<SendOutcome> SendAsync(OutboundMessage message, CancellationToken cancellation)
        {
            Asked.TrySetResult();
            return Task.FromResult<SendOutcome>(new SendOutcome.TryAgain("503", After: null));
        }

        public Task<LookupOutcome> FindAsync(OutboundMessage message, CancellationToken cancellation) => Task.FromResult<LookupOutcome>(new LookupOutcome.NotFound());
    }

    /// <summary>Whether the attempt around it has come too: a span is exported after the ones within it.</summary>
    private static bool IsWhole(Span post, IEnumerable<Span> all) => post.Name == "carrier POST" && all.Any(s => s.Id == post.Parent);
}
