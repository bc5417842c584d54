using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;
using SmartPulse.Directories;
using SmartPulse.Gateway.StandIn;
using SmartPulse.Gateway.Webhooks;
using SmartPulse.Journals;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Integration.Webhooks;

/// <summary>The webhooks on a real Kestrel, with three numbers connected; what they deliver is recorded instead of routed.</summary>
public sealed class WebhookHost : IAsyncDisposable
{
    public const string Account = "AC0123456789abcdef0123456789abcdef";
    public const string Token = "primary-token";
    public const string SecondToken = "secondary-token";
    public const string InFront = "+358912345601";
    public const string Behind = "+358912345602";
    public const string Beside = "+358912345603";
    public const string InFrontWithoutPhones = "+358912345604";
    public const string NotSetUp = "+358912345605";
    public const string AssistantFirst = "+358912345606";
    public const string AssistantAfter = "+358912345607";
    public const string VoicemailBehind = "+358912345608";
    public const string AssistantInSwedish = "+358912345609";
    public const string AssistantBehindAlone = "+358912345610";
    public const string Unreadable = "+358912345611";
    public const string Customer = "+358401234567";

    private readonly WebApplication app;

    private WebhookHost(WebApplication app, RecordingRouter router, CapturedLogs logs) => (this.app, Router, Logs) = (app, router, logs);

    internal RecordingRouter Router { get; }

    internal CapturedLogs Logs { get; }

    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public string Local => app.Urls.First();

    public IServiceProvider Services => app.Services;

    /// <summary>With a Twilio account.</summary>
    public static Task<WebhookHost> StartAsync(params (string Key, string Value)[] settings) => StartConfiguredAsync(
    [
        ("SmartPulse:Twilio:AccountSid", Account), ("SmartPulse:Twilio:AuthToken", Token), ("SmartPulse:Twilio:SecondaryAuthToken", SecondToken), .. settings,
    ]);

    /// <summary>With the stand-in carrier, whose file is in that folder.</summary>
    public static Task<WebhookHost> StartWithStandInAsync(string data) => StartConfiguredAsync([("SmartPulse:DataDirectory", data)]);

    private static async Task<WebhookHost> StartConfiguredAsync((string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var (router, logs) = (new RecordingRouter(), new CapturedLogs());
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddSingleton<TimeProvider>(new FixedTime()).AddSingleton<ISignalRouter>(router);
        builder.Services.AddSingleton<INumberDirectory, FixedNumbers>().AddSingleton<ISettingsSource, FixedSettings>();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddTwilio();
        builder.Services.AddAuthentication("none").AddCookie("none", o => o.Events.OnRedirectToLogin = c =>
        {
            c.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        });
        builder.Services.AddAuthorization();
        var server = builder.Build();
        server.UseAuthentication();
        server.UseAuthorization();
        server.MapTwilioWebhooks();
        server.MapStandInCarrier();
        await server.StartAsync();
        return new(server, router, logs);
    }

    /// <summary>Posts a form as the carrier does: with the account, and signed for the address that is posted to, unless told otherwise.</summary>
    internal Task<HttpResponseMessage> PostAsync(string pathAndQuery, params FormPair[] parameters) =>
        PostSignedAsync(pathAndQuery, Local + pathAndQuery, Token, [new("AccountSid", Account), .. parameters]);

    internal Task<HttpResponseMessage> PostSignedAsync(string pathAndQuery, string signedUrl, string token, FormPair[] form) =>
        PostRawAsync(pathAndQuery, FormBody.Write(form), "application/x-www-form-urlencoded", TwilioSignature.Sign(token, signedUrl, form));

    internal async Task<HttpResponseMessage> PostRawAsync(string pathAndQuery, string body, string? contentType, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Local + pathAndQuery) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation(TwilioSignature.Header, signature);
        }

        var response = await Http.SendAsync(request);
        if (response.Content.Headers.ContentType?.MediaType == "text/xml")
        {
            // Whatever any test makes the product say is what the carrier can carry out.
            TwimlGrammar.Check(await response.Content.ReadAsStringAsync());
        }

        return response;
    }

    internal Task<HttpResponseMessage> PostJsonAsync(string path, string body, string? claimedHash = null)
    {
        var hash = claimedHash ?? Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(body)));
        var pathAndQuery = $"{path}?bodySHA256={hash}";
        return PostRawAsync(pathAndQuery, body, "application/json; charset=utf-8", TwilioSignature.Sign(Token, Local + pathAndQuery, []));
    }

    public void BeginStopping() => app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
    }
}

/// <summary>2026-11-21 12:00 UTC, a Saturday, for ever.</summary>
internal sealed class FixedTime : TimeProvider
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 12, 0);

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}

/// <summary>Remembers every signal and answers as told.</summary>
internal sealed class RecordingRouter : ISignalRouter
{
    private readonly ConcurrentQueue<Delivery> deliveries = new();
    private readonly System.Threading.Channels.Channel<Signal> arrived = System.Threading.Channels.Channel.CreateUnbounded<Signal>();

    public Receipt Answer { get; set; } = new Receipt.Accepted(null);

    public Exception? Failure { get; set; }

    /// <summary>What the conversation does about a delivery.</summary>
    public Func<Delivery, Task>? Then { get; set; }

    public IReadOnlyList<Delivery> Deliveries => [.. deliveries];

    public IReadOnlyList<Signal> Signals => [.. deliveries.Select(d => d.Signal)];

    /// <summary>As it was in the beginning, for the next test; what was delivered stays.</summary>
    public void Forget() => (Answer, Failure, Then, Hears) = (new Receipt.Accepted(null), null, null, (_, _) => new Hearing.NoTalk(null));

    /// <summary>Awaits the next so many deliveries.</summary>
    public async Task ArrivedAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await arrived.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));
        }
    }

    public Task<Receipt> DeliverAsync(OrganisationId organisation, PhoneNumber? customer, string? call, Signal signal) =>
        Take(new(organisation, customer, call, Contact: null, signal));

    public Task<Receipt> DeliverAsync(OrganisationId organisation, ContactId contact, Signal signal) =>
        Take(new(organisation, Customer: null, Call: null, contact, signal));

    /// <summary>What a caller hears after that number.</summary>
    public Func<string, int, Hearing> Hears { get; set; } = (_, _) => new Hearing.NoTalk(null);

    public Task<Hearing> ListenAsync(OrganisationId organisation, PhoneNumber? customer, string call, int heard) => Task.FromResult(Hears(call, heard));

    private async Task<Receipt> Take(Delivery delivery)
    {
        deliveries.Enqueue(delivery);
        arrived.Writer.TryWrite(delivery.Signal);
        if (Then is { } then)
        {
            await then(delivery);
        }

        return Failure is null ? Answer : throw Failure;
    }

    public sealed record Delivery(OrganisationId Organisation, PhoneNumber? Customer, string? Call, ContactId? Contact, Signal Signal);
}

internal sealed class FixedNumbers : INumberDirectory
{
    public static readonly OrganisationId Organisation = new("org_plumber");
    public static readonly LocationId Location = new("loc_vantaa");

    public Task<NumberEntry?> FindAsync(PhoneNumber number, CancellationToken cancellation) => Task.FromResult(number.E164 switch
    {
        WebhookHost.InFront => Entry(number, "lin_front", NumberMode.InFront, Location),
        WebhookHost.Behind => Entry(number, "lin_behind", NumberMode.Behind, Location),
        WebhookHost.Beside => Entry(number, "lin_beside", NumberMode.Beside, Location),
        WebhookHost.InFrontWithoutPhones => Entry(number, "lin_alone", NumberMode.InFront, new("loc_alone")),
        WebhookHost.NotSetUp => Entry(number, "lin_new", NumberMode.InFront, new("loc_new")),
        WebhookHost.AssistantFirst => Entry(number, "lin_first", NumberMode.InFront, new("loc_first")),
        WebhookHost.AssistantInSwedish => Entry(number, "lin_svenska", NumberMode.InFront, new("loc_first"))! with { Locale = Locale.SvFi },
        WebhookHost.AssistantAfter => Entry(number, "lin_after", NumberMode.InFront, new("loc_after")),
        WebhookHost.VoicemailBehind => Entry(number, "lin_box", NumberMode.Behind, new("loc_box")),
        WebhookHost.Unreadable => throw new StoreUnavailableException(StoreTrouble.Io, "The directory cannot be read."),
        WebhookHost.AssistantBehindAlone => Entry(number, "lin_quiet", NumberMode.Behind, new("loc_alone")),
        _ => null,
    });

    public Task<IReadOnlyList<ConnectedLocation>> LocationsAsync(CancellationToken cancellation) =>
        throw new NotSupportedException("Webhooks do not list locations.");

    public Task<IReadOnlyList<NumberEntry>> OfLocationAsync(OrganisationId organisation, LocationId location, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<NumberEntry>>([]);

    public Task<bool> PutAsync(NumberEntry entry) => Task.FromResult(false);

    private static NumberEntry? Entry(PhoneNumber number, string line, NumberMode mode, LocationId location) => new(number, Organisation, location, new(line), mode);
}

internal sealed class FixedSettings : ISettingsSource
{
    public ValueTask<LocationSettings?> CurrentAsync(OrganisationId organisation, LocationId location) => ValueTask.FromResult(Known(organisation, location));

    public LocationSettings? Known(OrganisationId organisation, LocationId location) => location.Value == "loc_new" ? null : new LocationSettings
    {
        Organisation = organisation,
        Location = location,
        Version = 1,
        Name = new("Putki & <Poika>", "Putken & Pojan", null),
        Trade = Trade.Plumbing,
        TimeZone = "Europe/Helsinki",
        Currency = "EUR",
        DefaultLocale = Locale.FiFi,
        Locales = [Locale.FiFi, Locale.SvFi, Locale.En],
        Hours = new([], []),
        Calendar = new("cal_vantaa"),
        Services = [],
        Resources = [],
        RingNumbers = location.Value == "loc_alone" ? [] : [PhoneNumber.From("+358501111111"), PhoneNumber.From("+358502222222")],
        RingFor = Duration.FromSeconds(18),
        PrivateNumbers = [PhoneNumber.From("+358409999999")],
        Voice = location.Value switch
        {
            "loc_first" => new() { Closed = FirstToAnswer.Assistant, PressToAccept = false },
            "loc_after" => new() { WhenUnanswered = Unanswered.Assistant },
            "loc_box" => new() { WhenForwarded = Unanswered.Voicemail, Transcribes = true },
            "loc_alone" => new() { WhenForwarded = Unanswered.Assistant },
            _ => new(),
        },
    };

    public ValueTask<LocationSettings> VersionAsync(OrganisationId organisation, LocationId location, int version) => throw new NotSupportedException();
}

/// <summary>Keeps every log line, so that a test can look for what must not be in one.</summary>
internal sealed class CapturedLogs : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public string All => string.Join('\n', lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
