using System.Diagnostics;

namespace SmartPulse.Gateway.Telemetry;

/// <summary>A span for each request that a route takes, webhooks among them. It names the route and never the address, which may hold what belongs into no trace.</summary>
internal static class RequestTraces
{
    /// <summary>The name of the source.</summary>
    public const string SourceName = "SmartPulse.Gateway";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly HashSet<string> Methods = new(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"], StringComparer.Ordinal);

    /// <summary>Traces one request. Live connections last for hours and are no requests.</summary>
    public static Task TraceAsync(HttpContext context, RequestDelegate next)
    {
        // The framework's own span, which carries the address, would otherwise be the parent of everything, and nobody exports it.
        Activity.Current = null;
        return Source.HasListeners() && !context.WebSockets.IsWebSocketRequest && context.GetEndpoint() is RouteEndpoint route
            ? TraceAsync(context, next, route)
            : next(context);
    }

    private static async Task TraceAsync(HttpContext context, RequestDelegate next, RouteEndpoint route)
    {
        // A stranger may invent a method.
        var method = Methods.Contains(context.Request.Method) ? context.Request.Method : "_OTHER";
        var pattern = $"/{route.RoutePattern.RawText?.TrimStart('/')}";
        using var activity = Source.StartActivity($"{method} {pattern}", ActivityKind.Server);
        activity?.SetTag("http.request.method", method).SetTag("http.route", pattern);
        try
        {
            await next(context);
        }
        catch (Exception error)
        {
            activity?.SetTag("error.type", error.GetType().Name).SetStatus(ActivityStatusCode.Error);
            throw;
        }

        activity?.SetTag("http.response.status_code", context.Response.StatusCode);
        if (context.Response.StatusCode >= 500)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
        }
    }
}
