using System.Globalization;
using SmartPulse.Gateway.Api;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Gateway.Webhooks;

namespace SmartPulse.Gateway.Admission;

/// <summary>The gate before endpoints that say what they are for.</summary>
internal static class AdmissionMiddleware
{
    /// <summary>
    /// Turns away at the door, before a body is read, a signature checked or a session looked up: a refusal must cost less than an acceptance.
    /// A caller on the line is never turned away here, whoever sends a form must learn of it as its site may read it.
    /// </summary>
    public static Task PeekAsync(HttpContext context, RequestDelegate next)
    {
        if (KindOf(context) is not { } kind || kind is WorkKind.CallStep or WorkKind.CallArrival || IsForm(context))
        {
            return next(context);
        }

        var gate = context.RequestServices.GetRequiredService<AdmissionGate>();
        return gate.HasRoom(kind) ? next(context) : RefuseAtTheDoorAsync(context, gate);
    }

    /// <summary>Takes a place for a request of the API, once it is known who asks. Webhooks and forms prove themselves later, and take theirs then.</summary>
    public static Task EnterAsync(HttpContext context, RequestDelegate next) =>
        KindOf(context) is { } kind && IsApi(context) && !IsForm(context) ? EnterAsync(context, next, kind) : next(context);

    /// <summary>Tells in the answer's header when to come again.</summary>
    public static void TellWhen(this AdmissionGate gate, HttpContext context) =>
        context.Response.Headers.RetryAfter = ((int)gate.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private static async Task EnterAsync(HttpContext context, RequestDelegate next, WorkKind kind)
    {
        var gate = context.RequestServices.GetRequiredService<AdmissionGate>();
        using var place = gate.TryEnter(kind);
        await (place is null ? RefuseAsync(context, gate) : next(context));
    }

    /// <summary>What is added to every answer comes after the door. A page's refusal has it too; carriers have no use for it, and are the crowd.</summary>
    private static Task RefuseAtTheDoorAsync(HttpContext context, AdmissionGate gate)
    {
        if (IsApi(context))
        {
            SecurityHeaders.AddTo(context);
        }

        return RefuseAsync(context, gate);
    }

    private static Task RefuseAsync(HttpContext context, AdmissionGate gate)
    {
        gate.TellWhen(context);
        return IsApi(context) ? Problems.Overloaded().ExecuteAsync(context) : WebhookProblem.Overloaded.ExecuteAsync(context);
    }

    private static WorkKind? KindOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<AdmittedAs>()?.Kind;

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    private static bool IsForm(HttpContext context) => KindOf(context) == WorkKind.Form && context.Request.Path.StartsWithSegments("/api/v1/capture", StringComparison.Ordinal);
}
