using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Load.Kill.Carrier;

/// <summary>
/// Twilio's REST API for messages, played by this process: it outlives every gateway that is killed, so what it took is known for sure. It keeps the rules that
/// the gateway leans on: a text is listed by recipient, sender and day from the moment it was taken, newest first, in pages.
/// </summary>
internal sealed class PlayedCarrier : IAsyncDisposable
{
    private const int LongestText = 1600;

    private readonly TwilioAccount account;
    private readonly CarrierWeather weather;
    private readonly WebApplication app;

    private PlayedCarrier(TwilioAccount account, CarrierWeather weather)
    {
        (this.account, this.weather) = (account, weather);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Use(async (http, next) =>
        {
            if (weather.IsGone)
            {
                http.Abort();
                return;
            }

            await next(http);
        });
        var messages = app.MapGroup($"/2010-04-01/Accounts/{account.Sid}").AddEndpointFilter(async (context, next) =>
            context.HttpContext.Request.Headers.Authorization == Authorization(account) ? await next(context) : Error(401, 20003, "Authenticate"));
        messages.MapPost("/Messages.json", (Delegate)TakeAsync);
        messages.MapGet("/Messages.json", List);
    }

    /// <summary>What it took.</summary>
    public CarrierBook Book { get; } = new();

    /// <summary>Hears of each text that was taken, on no particular thread.</summary>
    public Action<TakenText> Taken { get; set; } = static _ => { };

    /// <summary>Where its API is.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Opens on a free loopback port.</summary>
    public static async Task<PlayedCarrier> StartAsync(TwilioAccount account, CarrierWeather weather, CancellationToken cancellation)
    {
        var carrier = new PlayedCarrier(account, weather);
        await carrier.app.StartAsync(cancellation);
        return carrier;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Authorization(TwilioAccount account) => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.Sid}:{account.PrimaryToken}"))}";

    private static IResult Error(int status, int code, string message) => Results.Json(new JsonObject { ["code"] = code, ["message"] = message, ["status"] = status }, statusCode: status);

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (to, from, body) = (form["To"].ToString(), form["From"].ToString(), form["Body"].ToString());
        if (to.Length == 0 || from.Length == 0 || body.Length is 0 or > LongestText)
        {
            return Error(400, to.Length == 0 ? 21604 : from.Length == 0 ? 21603 : body.Length == 0 ? 21602 : 21617, "To, From and a Body of at most 1600 characters are required.");
        }

        var treatment = weather.Next();
        switch (treatment)
        {
            case Treatment.PutOff:
                http.Response.Headers.RetryAfter = "1";
                return Error(503, 20503, "Unavailable: not taken.");
            case Treatment.Fail:
                return Error(500, 20500, "Not taken.");
        }

        // From here on it is taken, whatever the sender hears of it.
        var text = new TakenText(
            "SM" + RandomNumberGenerator.GetHexString(32, lowercase: true), to, from, body, TimeProvider.System.GetUtcNow(),
            Uri.TryCreate(form["StatusCallback"], UriKind.Absolute, out var callback) ? callback : null, treatment is Treatment.TakeAndFail or Treatment.TakeAndHangUp);
        Book.Take(text);
        Taken(text);
        switch (treatment)
        {
            case Treatment.TakeSlowly:
                await Task.Delay(weather.Delay(), http.RequestAborted);
                break;
            case Treatment.TakeAndFail:
                return Error(500, 20500, "Taken, but who can know.");
            case Treatment.TakeAndHangUp:
                http.Abort();
                return Results.Empty;
        }

        return Results.Json(Resource(text), statusCode: StatusCodes.Status201Created);
    }

    private IResult List(HttpContext http)
    {
        if (weather.LookupFails())
        {
            return Error(500, 20500, "The list cannot be had.");
        }

        var query = http.Request.Query;
        var since = DateTimeOffset.TryParse(query["DateSent>"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : DateTimeOffset.MinValue;
        var size = int.TryParse(query["PageSize"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 50;
        var page = int.TryParse(query["Page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var found = Book.To(query["To"].ToString()).Where(t => t.From == query["From"] && t.At >= since).ToList();
        var shown = new JsonArray([.. found.Skip(page * size).Take(size).Select(t => (JsonNode)Resource(t))]);
        var next = found.Count > (page + 1) * size
            ? $"/2010-04-01/Accounts/{account.Sid}/Messages.json?To={Uri.EscapeDataString(query["To"]!)}&From={Uri.EscapeDataString(query["From"]!)}&PageSize={size}&Page={page + 1}"
            : null;
        return Results.Json(new JsonObject { ["messages"] = shown, ["next_page_uri"] = next, ["page"] = page, ["page_size"] = size });
    }

    private static JsonObject Resource(TakenText text) => new()
    {
        ["sid"] = text.Sid,
        ["to"] = text.To,
        ["from"] = text.From,
        ["body"] = text.Body,
        ["status"] = "queued",
        ["error_code"] = null,
        ["date_created"] = Rfc2822.Write(NodaTime.Instant.FromDateTimeOffset(text.At)),
    };
}
