using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Directories;
using SmartPulse.Gateway.Admission;
using SmartPulse.Gateway.Api;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Capture;

/// <summary>
/// Where forms on tenants' sites post to. The key names its location: <c>organisation.location.secret</c>. A browser's preflight carries no key, so it
/// is answered for any tenant's sites; the form itself is taken from its own tenant's sites only, and only they can read the answer.
/// </summary>
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
        services.AddSingleton<FormSites>();
    }

    /// <summary>Maps the form and its preflight.</summary>
    public static void MapCapture(this IEndpointRouteBuilder api)
    {
        api.MapPost("/capture", CaptureAsync).For(WorkKind.Form).AllowAnonymous().Accepts<CaptureRequest>("application/json")
            .WithSummary("A web form: stored at once, answered by text.")
            .WithDescription($"Needs the form's key in {KeyHeader} and an {IdempotencyKey.Header}; a repeat with the same key gets the same answer.")
            .ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(409).ProducesProblem(413).ProducesProblem(415)
            .ProducesProblem(429).ProducesProblem(503);
        api.MapMethods("/capture", ["OPTIONS"], PreflightAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PreflightAsync(FormSites sites, HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        var headers = context.Response.Headers;
        headers.Vary = "Origin";
        if (!await sites.ContainsAsync(origin, context.RequestAborted))
        {
            return Problems.OriginNotAllowed();
        }

        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowMethods = "POST";
        headers.AccessControlAllowHeaders = $"Content-Type, {KeyHeader}, {IdempotencyKey.Header}";
        headers.AccessControlMaxAge = "600";
        return TypedResults.NoContent();
    }

    private static async Task<Results<Accepted<CaptureAccepted>, ProblemHttpResult>> CaptureAsync(
        ISettingsSource source, INumberDirectory numbers, ISignalRouter router, CaptureRate rate, AdmissionGate gate, IClock clock, HttpContext context)
    {
        var key = FormKey.Read(context.Request.Headers[KeyHeader].ToString());
        var settings = key is null ? null : await source.CurrentAsync(key.Organisation, key.Location);
        var isFromBrowser = context.Request.Headers.Origin.Count > 0;
        if (isFromBrowser && !IsOwnPage(context.Request) && !Admits(settings, context))
        {
            return Problems.OriginNotAllowed();
        }

        // A location that does not exist answers exactly like a wrong key, and takes as long.
        var matches = SecretHash.Matches(key?.Secret ?? string.Empty, settings?.FormKeyHash ?? SecretHash.Of("no form is connected"));
        if (settings?.FormKeyHash is null || !matches)
        {
            return Problems.WrongKey();
        }

        // Here and not at the door, so that the site may read the answer; and before it is counted, so that a refusal costs the key nothing.
        using var place = gate.TryEnter(WorkKind.Form);
        if (place is null)
        {
            gate.TellWhen(context);
            return Problems.Overloaded();
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
        var signal = new Signal.FormSubmitted(FormSignal.IdOf(key!, repeat), clock.GetCurrentInstant(), reach, fields);
        return await router.DeliverAsync(settings.Organisation, customer, call: null, signal) switch
        {
            Receipt.Accepted accepted => TypedResults.Accepted(
                (string?)null, new CaptureAccepted(accepted.Opportunity, [.. (form.Others?.Keys ?? []).Order(StringComparer.Ordinal)])),
            var other => Receipts.Refusal(other),
        };
    }

    // The gateway's own page is no other site (the phones fill in the form there), and no page can set this header.
    private static bool IsOwnPage(HttpRequest request) => string.Equals(request.Headers["Sec-Fetch-Site"], "same-origin", StringComparison.Ordinal);

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
