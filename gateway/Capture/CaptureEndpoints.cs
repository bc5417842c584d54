using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Directories;
using SmartPulse.Gateway.Api;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Capture;

/// <summary>Where forms on tenants' sites post to. The location is in the address, not only in the key, because a browser's preflight carries no key.</summary>
internal static class CaptureEndpoints
{
    /// <summary>The header that carries the form's key.</summary>
    public const string KeyHeader = "X-SmartPulse-Key";

    /// <summary>Registers what the form needs.</summary>
    public static void AddCapture(this IServiceCollection services)
    {
        services.AddOptions<CaptureOptions>().BindConfiguration(CaptureOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CaptureOptions>, CaptureOptionsValidator>();
        services.AddSingleton<CaptureRate>();
    }

    /// <summary>Maps the form and its preflight.</summary>
    public static void MapCapture(this IEndpointRouteBuilder api)
    {
        api.MapPost("/capture/{organisation}/{location}", CaptureAsync).AllowAnonymous().Accepts<CaptureRequest>("application/json")
            .WithSummary("A web form: stored at once, answered by text.")
            .WithDescription($"Needs the form's key in {KeyHeader} and an {IdempotencyKey.Header}; a repeat with the same key gets the same answer.")
            .ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(409).ProducesProblem(413).ProducesProblem(415)
            .ProducesProblem(429).ProducesProblem(503);
        api.MapMethods("/capture/{organisation}/{location}", ["OPTIONS"], PreflightAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PreflightAsync(string organisation, string location, ISettingsSource settings, HttpContext context)
    {
        if (!Admits(await FindAsync(organisation, location, settings), context))
        {
            return Problems.OriginNotAllowed();
        }

        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "POST";
        headers.AccessControlAllowHeaders = $"Content-Type, {KeyHeader}, {IdempotencyKey.Header}";
        headers.AccessControlMaxAge = "600";
        return TypedResults.NoContent();
    }

    private static async Task<Results<Accepted<CaptureAccepted>, ProblemHttpResult>> CaptureAsync(
        string organisation, string location, ISettingsSource source, INumberDirectory numbers, ISignalRouter router, CaptureRate rate, IClock clock, HttpContext context)
    {
        var settings = await FindAsync(organisation, location, source);
        var isFromBrowser = context.Request.Headers.Origin.Count > 0;
        if (isFromBrowser && !Admits(settings, context))
        {
            return Problems.OriginNotAllowed();
        }

        // A location that does not exist answers exactly like a wrong key, and takes as long.
        var key = context.Request.Headers[KeyHeader].ToString();
        var matches = SecretHash.Matches(key, settings?.FormKeyHash ?? SecretHash.Of("no form is connected"));
        if (settings?.FormKeyHash is null || !matches)
        {
            return Problems.WrongKey();
        }

        if (!rate.TryTake(settings.Location))
        {
            context.Response.Headers.RetryAfter = "60";
            return Problems.TooMany();
        }

        if (IdempotencyKey.Read(context.Request, out _) is not { } repeat)
        {
            return IdempotencyKey.Malformed();
        }

        var (form, problem) = await JsonBody.ReadAsync<CaptureRequest>(context);
        if (form is null)
        {
            return problem!;
        }

        var lines = await numbers.OfLocationAsync(settings.Organisation, settings.Location, context.RequestAborted);
        if (lines.OrderBy(static l => l.Mode).FirstOrDefault() is not { } line)
        {
            return Problems.NoLine();
        }

        var reading = CaptureReading.Read(form, settings, line.Number);
        if (reading is not { Customer: { } customer, Fields: { } fields })
        {
            return Problems.MalformedBody(reading.WrongField!, reading.Why!);
        }

        var reach = new Reach(settings.Location, line.Line, line.Number, line.Mode, Channel.WebForm, customer);
        var signal = new Signal.FormSubmitted(new SignalId($"form:{settings.Location}:{repeat}"), clock.GetCurrentInstant(), reach, fields);
        return await router.DeliverAsync(settings.Organisation, customer, call: null, signal) switch
        {
            Receipt.Accepted accepted => TypedResults.Accepted(
                (string?)null, new CaptureAccepted(accepted.Opportunity, [.. (form.Others?.Keys ?? []).Order(StringComparer.Ordinal)])),
            var other => Receipts.Refusal(other),
        };
    }

    private static async ValueTask<LocationSettings?> FindAsync(string organisation, string location, ISettingsSource settings) =>
        OpaqueId.TryFrom<OrganisationId>(organisation, out var organisationId) && OpaqueId.TryFrom<LocationId>(location, out var locationId)
            ? await settings.CurrentAsync(organisationId, locationId)
            : null;

    // Every answer to an admitted site carries the header, refusals too, or the form could not show what was wrong.
    private static bool Admits(LocationSettings? settings, HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        context.Response.Headers.Vary = "Origin";
        if (settings is null || !settings.FormOrigins.Contains(origin, StringComparer.Ordinal))
        {
            return false;
        }

        context.Response.Headers.AccessControlAllowOrigin = origin;
        return true;
    }
}
