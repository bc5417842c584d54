using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Storage;
using SmartPulse.Tenants;
using SmartPulse.Tests.Integration.FrontDoor;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Loop;

/// <summary>
/// Customers with phones: signed webhooks into the whole gateway, with its real store and its real grains; what it sends back is awaited, never polled.
/// Text-backs leave at once here: the five seconds are the domain's business and are proven there.
/// </summary>
internal sealed class Phones : IAsyncDisposable
{
    public const string Helsinki = "+358450000101";

    private readonly GatewayApp app = new();
    private readonly DirectoryInfo data;
    private readonly WebApplicationFactory<GatewayOptions> host;
    private readonly HttpClient client;

    private Phones(
        Action<StorageOptions>? storage, DirectoryInfo? existing, Action<GatewayApp>? configure = null, Action<IServiceCollection>? more = null,
        params (string Key, string Value)[] settings)
    {
        configure?.Invoke(app);
        data = existing ?? app.Data;
        app.With("SmartPulse:DataDirectory", data.FullName).With("urls", "http://127.0.0.1:0");
        foreach (var (key, value) in settings)
        {
            app.With(key, value);
        }

        host = app.WithWebHostBuilder(web => web.ConfigureTestServices(services =>
        {
            services.AddSingleton<IMessageCarrier>(Carrier);
            more?.Invoke(services);
            if (storage is not null)
            {
                services.PostConfigure(storage);
            }
        }));
        // Real sockets: a server that has stopped refuses connections, which the in-memory one does not.
        host.UseKestrel(0);
        host.StartServer();
        client = Connect();
    }

    public RecordingCarrier Carrier { get; } = new();

    /// <summary>What every webhook carries besides, from now on.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string DatabasePath => Path.Combine(data.FullName, "smartpulse.db");

    public Uri Address => host.ClientOptions.BaseAddress;

    public IServiceProvider Services => host.Services;

    /// <summary>With the demo's businesses; Helsinki with as many vans as said.</summary>
    /// <remarks>Staff are rung and nobody takes a call that they do not, unless said otherwise: the hour of the day must not decide a test.</remarks>
    public static async Task<Phones> StartAsync(
        Action<StorageOptions>? storage = null, int vans = 3, VoiceSettings? voice = null, Action<GatewayApp>? configure = null, Action<IServiceCollection>? services = null,
        params (string Key, string Value)[] settings)
    {
        var phones = new Phones(storage, existing: null, configure, services, settings);
        var tenant = phones.Services.GetRequiredService<IGrainFactory>().GetGrain<ITenantGrain>($"{GatewayApp.Plumbing}/{GatewayApp.Helsinki}");
        var current = Assert.IsType<SettingsRead.Found>(await tenant.CurrentAsync()).Settings;
        var change = await tenant.ChangeAsync(
            current with
            {
                Dialogue = current.Dialogue with { TextBackDelay = Duration.Zero }, Resources = [.. current.Resources.Take(vans)], Voice = voice ?? new VoiceSettings(),
            },
            current.Version);
        Assert.IsType<SettingsChange.Stored>(change);
        return phones;
    }

    /// <summary>Another process on the same data, once this one has stopped.</summary>
    public Phones Restart(Action<GatewayApp>? configure = null, Action<IServiceCollection>? services = null) => new(storage: null, data, configure, services);

    /// <summary>Another process beside this one, with its data directory.</summary>
    public Phones Beside(Action<IServiceCollection> services, params (string Key, string Value)[] settings) => new(storage: null, data, more: services, settings: settings);

    public Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var account = Services.GetRequiredService<TwilioAccount>();
        FormPair[] form = [new("AccountSid", account.Sid), .. fields.Select(f => new FormPair(f.Name, f.Value))];
        return PostSignedAsync(path, TwilioSignature.Sign(account.PrimaryToken, $"{client.BaseAddress!.GetLeftPart(UriPartial.Authority)}{path}", form), form);
    }

    /// <summary>With that signature, right or wrong.</summary>
    public async Task<HttpResponseMessage> PostSignedAsync(string path, string signature, params FormPair[] form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(form.Select(p => KeyValuePair.Create(p.Name, p.Value))),
        };
        request.Headers.TryAddWithoutValidation(TwilioSignature.Header, signature);
        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await client.SendAsync(request);
        if (response.Content.Headers.ContentType?.MediaType == "text/xml")
        {
            TwimlGrammar.Check(await response.Content.ReadAsStringAsync());
        }

        return response;
    }

    public async Task<System.Net.HttpStatusCode> TextAsync(string from, string text, string sid)
    {
        using var response = await PostAsync("/twilio/messages", ("MessageSid", sid), ("From", from), ("To", Helsinki), ("Body", text), ("NumMedia", "0"));
        return response.StatusCode;
    }

    /// <summary>Texts, and waits for the assistant's next word to that phone.</summary>
    public async Task<string> SayAsync(string from, string text, string sid)
    {
        Assert.Equal(System.Net.HttpStatusCode.OK, await TextAsync(from, text, sid));
        return await Carrier.NextAsync(from);
    }

    public async Task<string> MissCallAsync(string from, string call)
    {
        await RingOutAsync(from, call);
        return await Carrier.NextAsync(from);
    }

    /// <summary>Calls, and nobody takes it.</summary>
    public async Task RingOutAsync(string from, string call)
    {
        (string, string)[] who = [("CallSid", call), ("From", from), ("To", Helsinki), ("Direction", "inbound"), ("ApiVersion", "2010-04-01")];
        using var rings = await PostAsync("/twilio/voice", [.. who, ("CallStatus", "ringing")]);
        using var missed = await PostAsync("/twilio/voice/dial", [.. who, ("CallStatus", "in-progress"), ("DialCallStatus", "no-answer"), ("DialCallSid", $"{call}b")]);
        using var over = await PostAsync("/twilio/voice/status", [.. who, ("CallStatus", "completed"), ("CallDuration", "21")]);
        Assert.True(rings.IsSuccessStatusCode && missed.IsSuccessStatusCode);
    }

    /// <summary>As far as three times on offer.</summary>
    public async Task<string> UntilOfferAsync(string from, string prefix)
    {
        await MissCallAsync(from, $"CA{prefix}");
        await SayAsync(from, "keittiön hana vuotaa", $"SM{prefix}1");
        await SayAsync(from, "3", $"SM{prefix}2");
        return await SayAsync(from, "Koivukuja 12 B 34, 00530 Helsinki", $"SM{prefix}3");
    }

    public async Task<HttpClient> StaffAsync()
    {
        var signedIn = Connect();
        signedIn.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        var link = await Services.GetRequiredService<Gateway.SignIn.SignInDesk>().LinkAsync(
            "usr_staff", new Gateway.SignIn.Grants([new(OrganisationId.From(GatewayApp.Plumbing), null, Gateway.SignIn.Role.Staff)]));
        using var response = await signedIn.GetAsync(link);
        signedIn.DefaultRequestHeaders.Add("Cookie", GatewayApp.CookieOf(response));
        return signedIn;
    }

    private HttpClient Connect() => new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = host.ClientOptions.BaseAddress };

    /// <summary>Stops as SIGTERM does: accepted turns are finished, later ones refused.</summary>
    public Task StopAsync() => Services.GetRequiredService<Microsoft.Extensions.Hosting.IHost>().StopAsync();

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        await app.DisposeAsync();
    }
}
