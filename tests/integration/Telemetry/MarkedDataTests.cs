using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Tenants;
using SmartPulse.Tests.Integration.FrontDoor;
using SmartPulse.Tests.Integration.Loop;

namespace SmartPulse.Tests.Integration.Telemetry;

/// <summary>Marked data goes in by every path; then all output is searched for it: logs as deep as they go, spans, metrics, what leaves for a collector, and what strangers are told.</summary>
public sealed class MarkedDataTests
{
    private const string Location = $"/api/v1/organisations/{GatewayApp.Plumbing}/locations/{GatewayApp.Helsinki}";
    private const string Number = "+358409173846";
    private const string Other = "+358409173857";
    private const string Form = "+358409173868";

    /// <summary>Parts that every marker below holds, whatever is put around it. With 9 and 0, which no id of ours holds: "zq7" stood by chance in one id of 1,800.</summary>
    private static readonly string[] Markers = ["409173846", "409173857", "409173868", "zq90", "Zq90", "ZQ90"];

    [Fact]
    public async Task TE06_no_output_holds_anything_of_anybody_whatever_goes_in_and_whatever_goes_wrong()
    {
        using var ears = new Ears();
        await using var collector = await Collector.StartAsync();
        await using var carrier = await EchoingCarrier.StartAsync();
        var full = false;
        await using var phones = await Phones.StartAsync(
            storage => storage.BeforeCommit = () =>
            {
                if (full)
                {
                    throw new SqliteException("database or disk is full", 13);
                }
            },
            voice: new VoiceSettings { WhenUnanswered = Unanswered.Assistant, Transcribes = true },
            configure: app => Loud(TraceTests.Exporting(carrier.ReachedFrom(app), collector.Url)),
            services: s => s.AddSingleton<IMessageCarrier, TwilioCarrier>().AddSingleton<ILoggerProvider>(ears));
        foreach (var (name, value) in new[] { ("User-Agent", "zq90-agent"), ("Cookie", "smartpulse=zq90-cookie"), ("tracestate", "v=zq90-state"), ("baggage", "who=zq90-baggage"), ("X-Forwarded-For", "zq90-address") })
        {
            phones.Headers[name] = value;
        }

        await using var screen = await WatchAsync(phones);
        await CallsAsync(phones);
        await TextsAsync(phones);
        await carrier.NextAsync();
        carrier.Status = 400;
        await TextsAsync(phones, "again");
        await carrier.NextAsync();
        full = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await phones.TextAsync(Number, "levy täynnä zq90-full", "SMfull"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await phones.TextAsync(Other, "levy täynnä zq90-full", "SMfullToo"));
        full = false;
        await StaffAsync(phones, ears);
        await StrangersAsync(phones, ears);
        await FramesAsync(screen, ears);
        await phones.StopAsync();

        Assert.Contains(ears.Heard, l => l.Contains("TwilioCarrier", StringComparison.Ordinal));
        Assert.Contains(ears.Heard, l => l.StartsWith("span carrier", StringComparison.Ordinal));
        Assert.Contains(ears.Heard, l => l.StartsWith("measured smartpulse.webhook.duration", StringComparison.Ordinal));
        Assert.Contains(ears.Heard, l => l.StartsWith("frame", StringComparison.Ordinal) && l.Contains("\"opportunity\"", StringComparison.Ordinal));
        Assert.Equal(3, collector.Signals.Count);
        Assert.Equal([], Found(ears, collector));
    }

    [Fact]
    public async Task TE06_phones_of_the_stand_in_leave_nothing_in_any_output_either()
    {
        using var ears = new Ears();
        await using var collector = await Collector.StartAsync();
        await using var phones = await Phones.StartAsync(
            configure: app => Loud(TraceTests.Exporting(app, collector.Url)),
            services: s => s.AddSingleton<IMessageCarrier, TwilioCarrier>().AddSingleton<ILoggerProvider>(ears));
        using var staff = await phones.StaffAsync();
        const string StandIn = "/api/v1/stand-in";

        using var opened = await staff.PostAsJsonAsync($"{StandIn}/handsets", new { number = Number });
        var handset = (await opened.Content.ReadFromJsonAsync<JsonObject>())!["handset"]!.GetValue<string>();
        using var wrote = await staff.PostAsJsonAsync($"{StandIn}/handsets/{handset}/messages", new { to = Phones.Helsinki, channel = "sms", text = "hana vuotaa zq90-phone" });
        using var called = await staff.PostAsJsonAsync($"{StandIn}/handsets/{handset}/calls", new { to = Phones.Helsinki });
        using var unread = await staff.PostAsync($"{StandIn}/handsets", Json("{\"number\": \"zq90-broken"));
        using var nowhere = await staff.PostAsJsonAsync($"{StandIn}/handsets", new { number = "zq90-no-number" });
        await collector.UntilAsync(c => c.Spans.Any(s => s.Name == "carrier POST"));
        await phones.StopAsync();

        Assert.True(wrote.IsSuccessStatusCode && called.IsSuccessStatusCode, $"{wrote.StatusCode} {called.StatusCode}");
        Assert.Equal([], Found(ears, collector));
    }

    [Fact]
    public async Task TE07_a_planted_leak_is_found_wherever_it_is()
    {
        using var ears = new Ears();
        await using var collector = await Collector.StartAsync();
        await using var phones = await Phones.StartAsync(
            configure: app => Loud(TraceTests.Exporting(app, collector.Url)),
            services: s => s.AddSingleton<IMessageCarrier, LeakingCarrier>().AddSingleton<ILoggerProvider>(ears));

        await phones.RingOutAsync(Number, "CAleak");
        await collector.UntilAsync(c => c.Everything.Contains("409173846", StringComparison.Ordinal) && c.Signals.Count == 3);
        await phones.StopAsync();

        var found = Found(ears, collector);
        Assert.Contains(found, f => f.StartsWith("log SmartPulse", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("span ", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("measured ", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("collector ", StringComparison.Ordinal));
        // What somebody else's exception says is kept from the log by construction.
        Assert.Contains(ears.Heard, l => l.Contains("ended without an answer", StringComparison.Ordinal) && l.Contains("FormatException", StringComparison.Ordinal));
        Assert.DoesNotContain(found, f => f.Contains("zq90-exception", StringComparison.Ordinal));
    }

    private static async Task CallsAsync(Phones phones)
    {
        (string, string)[] more = [("CallerName", "ZQ90 CALLER"), ("FromCity", "ZQ90TOWN"), ("CallerCity", "ZQ90TOWN")];
        var caller = new CallerOnLine(phones, Number, "CA1");
        await caller.ArrivesAsync();
        await caller.DialledAsync("no-answer");
        await caller.SaysAsync("keittiön hana vuotaa zq90-puhe");
        await caller.SaysAsync("ei ole kiire");
        await caller.SaysAsync("Zq90kuja 12 B 34, 00530 Helsinki");
        await caller.HangsUpAsync();
        using var recorded = await phones.PostAsync("/twilio/voice/recorded?pass=zq90-pass", [("CallSid", "CA1"), ("RecordingUrl", "https://example.test/zq90-recording"), .. more]);
        using var transcribed = await phones.PostAsync("/twilio/voice/transcribed?pass=zq90-pass", ("CallSid", "CA1"), ("TranscriptionText", "zq90-litterointi"));
        using var unknown = await phones.PostAsync("/twilio/voice", ("CallSid", "CA2"), ("From", Number), ("To", "+358409173857"), ("CallStatus", "ringing"));
        using var unreadable = await phones.PostAsync("/twilio/voice", ("CallSid", "zq90 no sid"), ("From", "zq90 nobody"), ("To", "zq90"), ("CallStatus", "zq90"));
        using var step = await phones.PostAsync("/twilio/voice/talk?heard=zq90", ("CallSid", "CA1"), ("From", Number), ("To", Phones.Helsinki), ("SpeechResult", "zq90-puhe"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static async Task TextsAsync(Phones phones, string sid = "first")
    {
        Assert.Equal(HttpStatusCode.OK, await phones.TextAsync(Other, $"keittiön hana vuotaa, nimi Zq90 Kvarnström, zq90@example.test, Zq90kuja 5, 00530 Helsinki {sid}", $"SM{sid}"));
        using var status = await phones.PostAsync("/twilio/messages/status?org=zq90-org&contact=zq90-contact&message=zq90-message", ("MessageSid", "SM9"), ("MessageStatus", "zq90-status"));
        using var whatsApp = await phones.PostAsync("/twilio/messages", ("MessageSid", $"WA{sid}"), ("From", $"whatsapp:{Other}"), ("To", $"whatsapp:{Phones.Helsinki}"), ("Body", "zq90-whatsapp"), ("ProfileName", "Zq90 Profile"));
        using var wrong = await phones.PostAsync("/twilio/messages", ("MessageSid", "zq90 no sid"), ("From", "zq90"), ("To", Phones.Helsinki), ("Body", "zq90"));
    }

    private static async Task StaffAsync(Phones phones, Ears ears)
    {
        using var staff = await phones.StaffAsync();
        staff.DefaultRequestHeaders.Add("Idempotency-Key", "zq90-key");
        var list = await staff.GetFromJsonAsync<JsonObject>($"{Location}/conversations");
        var opportunity = list!["items"]!.AsArray().First()!["opportunity"]!.GetValue<string>();
        foreach (var (path, body) in new[]
        {
            ($"conversations/{opportunity}/take-over", "{}"), ($"conversations/{opportunity}/messages", """{"text":"zq90-henkilökunnalta"}"""),
            ($"conversations/{opportunity}/messages", "{\"text\": \"zq90-broken"), ($"conversations/{opportunity}/purpose", """{"purpose":"zq90-purpose"}"""),
            ($"conversations/{opportunity}/hand-back", "{}"), ("conversations/zq90-opportunity/take-over", "{}"), ("tasks/zq90-task/done", "{}"),
        })
        {
            using var answer = await staff.PostAsync($"{Location}/{path}", Json(body));
        }

        foreach (var path in new[] { "conversations?limit=zq90", "conversations?before=zq90", "calendar?from=zq90", "report/behind?figure=zq90", "events?limit=zq90" })
        {
            using var answer = await staff.GetAsync($"{Location}/{path}");
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            // Who is signed in is told what was wrong, not what they wrote.
            ears.Hear($"problem {await answer.Content.ReadAsStringAsync()}");
        }
    }

    /// <summary>A screen in the shop watches the board, which anybody may pass by: what it is sent carries ids.</summary>
    private static async Task<HubClient> WatchAsync(Phones phones)
    {
        using var staff = await phones.StaffAsync();
        var screen = await HubClient.ConnectAsync(phones.Address, staff.DefaultRequestHeaders.GetValues("Cookie").Single(), "/hub");
        await screen.InvokeAsync("Watch", GatewayApp.Plumbing, GatewayApp.Helsinki);
        return screen;
    }

    private static async Task FramesAsync(HubClient screen, Ears ears)
    {
        foreach (var (organisation, location) in new[] { ("zq90-org", "zq90-loc"), (GatewayApp.Plumbing, Number), (GatewayApp.Plumbing, GatewayApp.Helsinki) })
        {
            await screen.InvokeAsync("Unwatch", organisation, location);
            await screen.InvokeAsync("Watch", organisation, location);
        }

        // The first snapshot is that of an empty board.
        await screen.UntilHeardAsync("\"opportunity\"");
        foreach (var frame in screen.Frames)
        {
            ears.Hear($"frame {frame}");
        }
    }

    private static async Task StrangersAsync(Phones phones, Ears ears)
    {
        var root = phones.Address;
        using var stranger = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = root };
        var token = new string('a', 61) + "zq90";
        foreach (var path in new[]
        {
            $"/sign-in?token={token}", "/sign-in?token=zq90", "/zq90-page?zq90-query=zq90", "/api/v1/zq90", "/api/v1/organisations/zq90-org/locations/zq90-loc/conversations", "/hub?id=zq90", "/carrier/zq90",
            $"/api/v1/organisations/{GatewayApp.Plumbing}/locations/{Uri.EscapeDataString(Number)}/conversations",
        })
        {
            ears.Hear($"problem {await TextOfAsync(await stranger.GetAsync(path))}");
        }

        using var invented = new HttpRequestMessage(new HttpMethod("ZQ90"), "/api/v1/me?zq90");
        ears.Hear($"problem {await TextOfAsync(await stranger.SendAsync(invented))}");
        foreach (var (body, type, signature) in new[]
        {
            ($"From={Uri.EscapeDataString(Number)}&Body=zq90", "application/x-www-form-urlencoded", "zq90-signature"), ("{\"From\":\"zq90", "application/json", "zq90-signature"),
            ("%%%zq90", "application/x-www-form-urlencoded", "zq90"), (new string('z', 70_000) + "zq90", "text/zq90", "zq90"),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/twilio/messages?zq90=zq90") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            request.Headers.TryAddWithoutValidation(TwilioSignature.Header, signature);
            ears.Hear($"problem {await TextOfAsync(await stranger.SendAsync(request))}");
        }

        var forms = 0;
        foreach (var (key, body) in new[]
        {
            (GatewayApp.FormKey, $$"""{"phone":"{{Form}}","name":"Zq90 Kvarnström","message":"hana vuotaa zq90-form","address":{"street":"Zq90kuja 3","town":"Zq90"},"email":"zq90@example.test"}"""),
            (GatewayApp.FormKey, """{"phone":"zq90-phone","name":"Zq90"}"""), (GatewayApp.FormKey, """{"phone": zq90"""),
            ($"{GatewayApp.Plumbing}.{GatewayApp.Helsinki}.zq90-wrong-key", "{}"), ("zq90", "{}"),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, GatewayApp.FormPath) { Content = Json(body) };
            request.Headers.Add("X-SmartPulse-Key", key);
            request.Headers.Add("Idempotency-Key", $"zq90-form-{++forms}");
            using var answer = await stranger.SendAsync(request);
            if (!answer.IsSuccessStatusCode)
            {
                // The one who is taken is told by name which fields were ignored: their own.
                ears.Hear($"problem {await answer.Content.ReadAsStringAsync()}");
            }
        }

        async Task<string> TextOfAsync(HttpResponseMessage response)
        {
            using (response)
            {
                return $"{string.Join(' ', response.Headers.Select(h => $"{h.Key}={string.Join(',', h.Value)}"))} {await response.Content.ReadAsStringAsync()}";
            }
        }
    }

    private static List<string> Found(Ears ears, Collector collector) =>
        [.. ears.Heard.Concat(collector.Everything.Split('\n').Select(l => $"collector {l}"))
            .Where(line => Markers.Any(m => line.Contains(m, StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal)];

    /// <summary>As loud as settings can make it.</summary>
    private static GatewayApp Loud(GatewayApp app) => app
        .With("Logging:LogLevel:Default", "Trace").With("Logging:LogLevel:Microsoft", "Trace").With("Logging:LogLevel:Microsoft.AspNetCore", "Trace")
        .With("Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics", "Trace").With("Logging:LogLevel:System", "Trace").With("Logging:LogLevel:Orleans", "Trace").With("Logging:Console:LogLevel:Default", "None");

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    /// <summary>Says whom it texts in every way there is, and then throws it.</summary>
    private sealed class LeakingCarrier(ILogger<TwilioCarrier> logger, IMeterFactory meters) : IMessageCarrier
    {
        private readonly Counter<long> counter = meters.Create("SmartPulse.Leak").CreateCounter<long>("smartpulse.leak");

        public Task<SendOutcome> SendAsync(OutboundMessage message, CancellationToken cancellation)
        {
            var number = message.To.E164;
            if (logger.IsEnabled(LogLevel.Trace))
            {
                logger.Log(LogLevel.Trace, "Texting {Number}", number);
            }

            System.Diagnostics.Activity.Current?.SetTag("number", number);
            counter.Add(1, new KeyValuePair<string, object?>("number", number));
            throw new FormatException($"zq90-exception: {number} cannot be texted.");
        }

        public Task<LookupOutcome> FindAsync(OutboundMessage message, CancellationToken cancellation) => Task.FromResult<LookupOutcome>(new LookupOutcome.NotFound());
    }
}
