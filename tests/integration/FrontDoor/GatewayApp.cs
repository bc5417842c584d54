using System.Collections.Immutable;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Gateway.StandIn.FastForward;

namespace SmartPulse.Tests.Integration.FrontDoor;

/// <summary>The whole gateway, with the demo's businesses, on a data directory of its own.</summary>
internal sealed class GatewayApp : WebApplicationFactory<GatewayOptions>
{
    public const string Plumbing = "org_aallokas";
    public const string Helsinki = "loc_aallokas_helsinki";
    public const string Tampere = "loc_aallokas_tampere";
    public const string Dental = "org_hammaskulma";
    public const string Turku = "loc_hammaskulma_turku";
    public const string FormPath = "/api/v1/capture";
    public const string FormKey = $"{Plumbing}.{Helsinki}.demo-form-key-helsinki";

    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    public DirectoryInfo Data { get; } = Directory.CreateTempSubdirectory("smartpulse-");

    /// <summary>Runs with the system's time, shifted at will.</summary>
    public MovedTime Time { get; } = new();

    public GatewayApp With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    /// <summary>A client that is nobody, but behaves like our page.</summary>
    public HttpClient Stranger()
    {
        var client = CreateDefaultClient(new Uri("http://localhost"));
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    /// <summary>A client of somebody who was let in by a link.</summary>
    public async Task<HttpClient> SignedInAsync(string user, Role role, string organisation, params string[] locations)
    {
        var client = Stranger();
        client.DefaultRequestHeaders.Add("Cookie", await CookieAsync(user, role, organisation, locations));
        return client;
    }

    /// <summary>A client with these grants and no others.</summary>
    public async Task<HttpClient> SignedInAsync(Grants grants)
    {
        var client = Stranger();
        using var response = await client.GetAsync(await Services.GetRequiredService<SignInDesk>().LinkAsync("usr_given", grants));
        client.DefaultRequestHeaders.Add("Cookie", CookieOf(response));
        return client;
    }

    public async Task<string> CookieAsync(string user, Role role, string organisation, params string[] locations)
    {
        using var client = Stranger();
        using var response = await client.GetAsync(await LinkAsync(user, role, organisation, locations));
        return CookieOf(response);
    }

    public async Task<string> LinkAsync(string user, Role role, string organisation, params string[] locations)
    {
        ImmutableArray<LocationId>? named = locations.Length == 0 ? null : [.. locations.Select(LocationId.From)];
        return await Services.GetRequiredService<SignInDesk>().LinkAsync(user, new Grants([new(OrganisationId.From(organisation), named, role)]));
    }

    public static string CookieOf(HttpResponseMessage response) => response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

    /// <summary>Sends the demo's form and gives the answer.</summary>
    public async Task<HttpResponseMessage> SendFormAsync(
        object form, string idempotencyKey, string key = FormKey, string? origin = null, string path = FormPath)
    {
        using var client = CreateDefaultClient(new Uri("http://localhost"));
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(form) };
        request.Headers.Add("X-SmartPulse-Key", key);
        request.Headers.Add("Idempotency-Key", idempotencyKey);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await client.SendAsync(request);
    }

    /// <summary>A customer's form in Helsinki; gives the opportunity.</summary>
    public async Task<string> CaptureAsync(string idempotencyKey, string phone = "+358401234567", string message = "Keittiön hana vuotaa")
    {
        using var response = await SendFormAsync(new { phone, name = "Ada", message }, idempotencyKey);
        var body = await response.Content.ReadFromJsonAsync<JsonObject>();
        return body?["opportunity"]?.GetValue<string>() ?? throw new InvalidOperationException($"The form was answered {(int)response.StatusCode}: {body}");
    }

    /// <summary>A customer in distress in Helsinki; gives the opportunity and the task that it raised.</summary>
    public async Task<(string Opportunity, string Task)> EmergencyAsync(string idempotencyKey, string phone)
    {
        var opportunity = await CaptureAsync(idempotencyKey, phone, "Vettä tulee katosta, tulva!");
        using var owner = await SignedInAsync("usr_owner", Role.Staff, Plumbing, Helsinki);
        var tasks = await owner.GetFromJsonAsync<JsonObject>($"/api/v1/organisations/{Plumbing}/locations/{Helsinki}/tasks");
        return (opportunity, tasks!["items"]!.AsArray().First(t => t!["opportunity"]!.GetValue<string>() == opportunity)!["task"]!.GetValue<string>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("SmartPulse:DataDirectory", Data.FullName);
        builder.UseSetting("SmartPulse:SignIn:PrintLink", "false");
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services => services.AddSingleton(new TrueTime(Time)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Data.Delete(recursive: true);
    }
}

/// <summary>The system's time, and as much more as a test says.</summary>
internal sealed class MovedTime : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}

/// <summary>One gateway for all tests of a class.</summary>
public sealed class GatewayFixture : IAsyncLifetime
{
    internal GatewayApp App { get; } = new();

    public Task InitializeAsync()
    {
        _ = App.Server;
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await App.DisposeAsync();
}
