using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Tenants;
using SmartPulse.Tests.Integration.FrontDoor;

namespace SmartPulse.Tests.Integration.StandIn;

/// <summary>The whole gateway on real sockets, and phones in people's hands: what they show is awaited at the hub, never polled.</summary>
internal sealed class PhoneHouse : IAsyncDisposable
{
    public const string Ada = "+358440000401";
    public const string Helsinki = "+358450000101";
    public const string Väinö = "+358500000111";
    public const string Sanna = "+358500000112";

    private readonly GatewayApp app = new();
    private readonly WebApplicationFactory<GatewayOptions> host;
    private readonly List<IAsyncDisposable> things = [];

    private PhoneHouse(DirectoryInfo? data)
    {
        if (data is not null)
        {
            app.With("SmartPulse:DataDirectory", data.FullName);
        }

        host = app.WithWebHostBuilder(static web => web.UseSetting("urls", "http://127.0.0.1:0"));
        host.UseKestrel(0);
        host.StartServer();
        Data = data ?? app.Data;
    }

    public DirectoryInfo Data { get; }

    public IServiceProvider Services => host.Services;

    public Uri Address => host.ClientOptions.BaseAddress;

    /// <summary>With the demo's businesses; Helsinki is open day and night, rings staff first, answers at once, and by text whoever is not answered.</summary>
    public static async Task<PhoneHouse> OpenAsync(Func<LocationSettings, LocationSettings>? change = null, DirectoryInfo? data = null)
    {
        var house = new PhoneHouse(data);
        if (data is null)
        {
            var tenant = house.Services.GetRequiredService<IGrainFactory>().GetGrain<ITenantGrain>($"{GatewayApp.Plumbing}/{GatewayApp.Helsinki}");
            var settings = Assert.IsType<SettingsRead.Found>(await tenant.CurrentAsync()).Settings;
            settings = settings with
            {
                Dialogue = settings.Dialogue with { TextBackDelay = Duration.Zero },
                Voice = settings.Voice with { InHours = FirstToAnswer.Staff, Closed = FirstToAnswer.Staff, WhenUnanswered = Unanswered.TextBack, PressToAccept = true },
            };
            Assert.IsType<SettingsChange.Stored>(await tenant.ChangeAsync(change?.Invoke(settings) ?? settings, settings.Version));
        }

        return house;
    }

    /// <summary>Somebody who is signed in, at the phones.</summary>
    public async Task<Caretaker> SignInAsync(Role role = Role.Manager, string organisation = GatewayApp.Plumbing, params string[] locations)
    {
        var cookie = await CookieAsync(role, organisation, locations);
        var signedIn = Client();
        signedIn.DefaultRequestHeaders.Add("Cookie", cookie);
        return new Caretaker(this, signedIn, cookie);
    }

    /// <summary>The session of somebody who is signed in.</summary>
    public async Task<string> CookieAsync(Role role = Role.Manager, string organisation = GatewayApp.Plumbing, params string[] locations)
    {
        using var client = Client();
        var link = await Services.GetRequiredService<SignInDesk>().LinkAsync(
            "usr_demo", new Grants([new(OrganisationId.From(organisation), locations.Length == 0 ? null : [.. locations.Select(LocationId.From)], role)]));
        using var response = await client.GetAsync(link);
        return GatewayApp.CookieOf(response);
    }

    public void Keep(IAsyncDisposable thing) => things.Add(thing);

    /// <summary>Stops as SIGTERM does.</summary>
    public Task StopAsync() => Services.GetRequiredService<Microsoft.Extensions.Hosting.IHost>().StopAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var thing in things)
        {
            await thing.DisposeAsync();
        }

        await host.DisposeAsync();
        await app.DisposeAsync();
    }

    private HttpClient Client()
    {
        var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }
}

/// <summary>A session at the phones.</summary>
internal sealed class Caretaker(PhoneHouse house, HttpClient client, string cookie)
{
    private const string Api = "/api/v1/stand-in";

    public Task<JsonObject?> GetAsync(string path) => client.GetFromJsonAsync<JsonObject>(Api + path);

    public async Task<(HttpStatusCode Status, JsonObject Body)> TryAsync(string path, object body)
    {
        using var response = await client.PostAsJsonAsync(Api + path, body);
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    public async Task<JsonObject> PostAsync(string path, object body)
    {
        var (status, answer) = await TryAsync(path, body);
        return status == HttpStatusCode.OK ? answer : throw new InvalidOperationException($"{path} was answered {(int)status}: {answer}");
    }

    public async Task<HubClient> HubAsync()
    {
        var hub = await HubClient.ConnectAsync(house.Address, cookie, "/hub/phones");
        house.Keep(hub);
        return hub;
    }

    /// <summary>Takes the phone of a number into the hand.</summary>
    public async Task<PhoneInHand> PickUpAsync(string number)
    {
        var view = await PostAsync("/handsets", new { number });
        var hub = await HubAsync();
        var id = view["handset"]!.GetValue<string>();
        Assert.Null((await hub.InvokeAsync("Hold", id))["error"]);
        return new PhoneInHand(this, hub, id);
    }
}

/// <summary>A phone that somebody looks at.</summary>
internal sealed class PhoneInHand(Caretaker caretaker, HubClient hub, string id)
{
    public string Id => id;

    /// <summary>What it shows once it shows that.</summary>
    public async Task<JsonNode> UntilAsync(Func<JsonNode, bool> isIt)
    {
        while (true)
        {
            var view = await hub.HearAsync("Handset");
            if (isIt(view))
            {
                return view;
            }
        }
    }

    /// <summary>The call once it is like that.</summary>
    public async Task<JsonNode> CallAsync(Func<JsonNode, bool> isIt) => (await UntilAsync(v => v["call"] is { } call && isIt(call)))["call"]!;

    /// <summary>The call once it rings, is connected or is over.</summary>
    public Task<JsonNode> CallAsync(string state) => CallAsync(c => c["state"]!.GetValue<string>() == state);

    /// <summary>The newest text that came, once it has that tick.</summary>
    public async Task<string> TextAsync(int count = 1, string tick = "delivered") =>
        (await UntilAsync(v => Came(v).Count() >= count && Came(v).ElementAt(count - 1)["tick"]!.GetValue<string>() == tick)) is var view
            ? Came(view).ElementAt(count - 1)["text"]!.GetValue<string>()
            : "";

    public async Task<string> DialAsync(string to = PhoneHouse.Helsinki, bool withheld = false) =>
        (await caretaker.PostAsync($"/handsets/{id}/calls", new { to, withheld }))["call"]!["sid"]!.GetValue<string>();

    public Task<JsonObject> WriteAsync(string text, string channel = "sms", string to = PhoneHouse.Helsinki) =>
        caretaker.PostAsync($"/handsets/{id}/messages", new { to, channel, text });

    /// <summary>Does something on a call.</summary>
    public Task<JsonObject> DoAsync(JsonNode call, string what, object? body = null) => caretaker.PostAsync($"/calls/{call["sid"]!.GetValue<string>()}/{what}", body ?? new { });

    /// <summary>Plays what is being said to its end, until it is listened or over.</summary>
    public async Task<JsonNode> ListenAsync()
    {
        while (true)
        {
            var call = await CallAsync(c => c["state"]!.GetValue<string>() == "ended" || c["saying"] is not null || c["listening"] is not null || c["recording"] is not null);
            if (call["saying"] is not { } saying)
            {
                return call;
            }

            await caretaker.TryAsync($"/calls/{call["sid"]!.GetValue<string>()}/played", new { number = saying["number"]!.GetValue<int>() });
        }
    }

    private static IEnumerable<JsonNode> Came(JsonNode view) => view["messages"]!.AsArray().Where(m => !m!["isOwn"]!.GetValue<bool>()).Select(m => m!);
}
