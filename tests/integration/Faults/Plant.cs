using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Load.Processes;
using SmartPulse.Tests.Integration.FrontDoor;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>The gateway as a process on a data directory that a test makes trouble for, a carrier of the test's own, and signed webhooks between them.</summary>
internal sealed partial class Plant : IAsyncDisposable
{
    public const string Helsinki = "+358450000101";

    /// <summary>How long the carrier waits for an answer.</summary>
    public static readonly TimeSpan CarriersPatience = TimeSpan.FromSeconds(15);

    /// <summary>For what never comes to be; never reached by what is only slow.</summary>
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    private readonly bool isOwnData;
    private readonly bool isOwnCarrier;
    private readonly HttpClient client;
    private GatewayProcess gateway;

    private Plant(GatewayLaunch launch, TakingCarrier carrier, bool isOwnData, bool isOwnCarrier)
    {
        (Launch, Carrier, this.isOwnData, this.isOwnCarrier) = (launch, carrier, isOwnData, isOwnCarrier);
        client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = launch.Address, Timeout = CarriersPatience };
        gateway = null!;
    }

    public GatewayLaunch Launch { get; private set; }

    public GatewayProcess Gateway => gateway;

    public TakingCarrier Carrier { get; }

    public string Database => Path.Combine(Launch.Data.FullName, "smartpulse.db");

    /// <summary>Starts it on an empty data directory, or on one that a test has prepared; another build's program, and with a carrier that others have too, where a test says so.</summary>
    public static async Task<Plant> StartAsync(
        DirectoryInfo? data = null, IReadOnlyList<string>? under = null, FileInfo? program = null, TakingCarrier? carrier = null, params (string Name, string Value)[] settings)
    {
        var plant = await PrepareAsync(data, under, program, carrier, settings);
        try
        {
            await plant.StartAgainAsync();
            return plant;
        }
        catch
        {
            await plant.DisposeAsync();
            throw;
        }
    }

    /// <summary>Everything but the start.</summary>
    public static async Task<Plant> PrepareAsync(
        DirectoryInfo? data = null, IReadOnlyList<string>? under = null, FileInfo? program = null, TakingCarrier? carrier = null, params (string Name, string Value)[] settings)
    {
        var taking = carrier ?? await TakingCarrier.StartAsync();
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SmartPulse:Twilio:AccountSid"] = WebhookHost.Account,
            ["SmartPulse:Twilio:AuthToken"] = WebhookHost.Token,
            ["SmartPulse:Twilio:ApiBaseUrl"] = taking.Address,
        };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        var launch = new GatewayLaunch(program ?? GatewayLaunch.BuiltBeside(), data ?? Directory.CreateTempSubdirectory("smartpulse-faults-"), GatewayLaunch.FreePort(), all) { Under = under ?? [] };
        return new Plant(launch, taking, isOwnData: data is null, isOwnCarrier: carrier is null);
    }

    public async Task StartAgainAsync() => gateway = await GatewayProcess.StartAsync(Launch, CancellationToken.None);

    /// <summary>Starts it though it must not start; what it said at its end.</summary>
    public async Task<string> FailToStartAsync()
    {
        await using var failing = GatewayProcess.Begin(Launch);
        using var limit = new CancellationTokenSource(Forever);
        Assert.NotEqual(0, await failing.EndAsync(limit.Token));
        return failing.Said;
    }

    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        FormPair[] form = [new("AccountSid", WebhookHost.Account), .. fields.Select(f => new FormPair(f.Name, f.Value))];
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(form.Select(p => KeyValuePair.Create(p.Name, p.Value))) };
        request.Headers.Add(TwilioSignature.Header, TwilioSignature.Sign(WebhookHost.Token, $"{Launch.Address.GetLeftPart(UriPartial.Authority)}{path}", form));
        return client.SendAsync(request);
    }

    /// <summary>A customer's text to Helsinki.</summary>
    public async Task<HttpStatusCode> TextAsync(string from, string text, string sid)
    {
        using var response = await PostAsync("/twilio/messages", ("MessageSid", sid), ("From", from), ("To", Helsinki), ("Body", text), ("NumMedia", "0"));
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"A text was answered {(int)response.StatusCode}.");
        Assert.True(response.StatusCode == HttpStatusCode.OK || response.Headers.RetryAfter is not null, "A refusal did not say when to come again.");
        return response.StatusCode;
    }

    /// <summary>A text, repeated as the carrier repeats it until it is taken.</summary>
    public Task TextUntilTakenAsync(string from, string text, string sid) => UntilAsync("a text is taken", async () => await TextAsync(from, text, sid) == HttpStatusCode.OK);

    /// <summary>A call comes in; what the caller hears, which is never a problem.</summary>
    public async Task<string> CallAsync(string from, string sid)
    {
        using var response = await PostAsync("/twilio/voice", ("CallSid", sid), ("From", from), ("To", Helsinki), ("CallStatus", "ringing"), ("Direction", "inbound"));
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"A caller was answered {(int)response.StatusCode}: {body}");
        TwimlGrammar.Check(body);
        return body;
    }

    /// <summary>Why it takes no work; null when it does. The process itself is up either way.</summary>
    public async Task<string?> TroubleAsync()
    {
        using var alive = await client.GetAsync("/healthz");
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        using var ready = await client.GetAsync("/readyz");
        return ready.StatusCode == HttpStatusCode.OK ? null : (await ready.Content.ReadFromJsonAsync<JsonObject>())!["why"]!.GetValue<string>();
    }

    public Task UntilReadyAsync() => UntilAsync("it takes work again", async () => await TroubleAsync() is null);

    /// <summary>A session from the printed link. Using the link up writes, so it is done before trouble is made.</summary>
    public async Task<string> SignInAsync()
    {
        await UntilAsync("the link is printed", () => Task.FromResult(Link().IsMatch(gateway.Said)));
        using var response = await client.GetAsync(Link().Match(gateway.Said).Groups["path"].Value);
        return GatewayApp.CookieOf(response);
    }

    /// <summary>Reads the list of conversations as staff do.</summary>
    public async Task<HttpStatusCode> ReadAsync(string cookie) =>
        (await ReadAsync(cookie, $"/api/v1/organisations/{GatewayApp.Plumbing}/locations/{GatewayApp.Helsinki}/conversations")).Status;

    /// <summary>Reads an address in a session.</summary>
    public async Task<(HttpStatusCode Status, string Body)> ReadAsync(string cookie, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var response = await client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>How often the journals tell that a customer said something, by the signal that brought it.</summary>
    public async Task<IReadOnlyDictionary<string, int>> SaidAsync()
    {
        await using var database = await OpenDatabaseAsync();
        await using var command = database.CreateCommand();
        command.CommandText = "SELECT envelopes ->> '$[0].cause' AS cause, count(*) FROM append, json_each(envelopes) WHERE value ->> 'type' = 'customer-said' GROUP BY 1";
        await using var rows = await command.ExecuteReaderAsync();
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        while (await rows.ReadAsync())
        {
            said.Add(rows.GetString(0), rows.GetInt32(1));
        }

        return said;
    }

    /// <summary>Another process's connection to the database: this test's.</summary>
    public async Task<SqliteConnection> OpenDatabaseAsync()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Looks again until it is so.</summary>
    public static async Task UntilAsync(string what, Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(Forever);
        while (!await isSo())
        {
            Assert.False(limit.IsCancellationRequested, $"It did not come to be that {what}.");
            await Task.Delay(BetweenLooks);
        }
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (gateway is not null)
        {
            await gateway.DisposeAsync();
        }

        if (isOwnCarrier)
        {
            await Carrier.DisposeAsync();
        }

        if (isOwnData)
        {
            Launch.Data.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"http://[^/\s]+(?<path>/sign-in\?token=\S+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
