namespace SmartPulse.Gateway.Hosting;

/// <summary>Headers that keep a browser from doing more with an answer than was meant.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Adds them to every answer.</summary>
    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        AddTo(context);
        return next(context);
    }

    /// <summary>Adds them to one answer.</summary>
    public static void AddTo(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(self)";
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) || context.Request.Path.StartsWithSegments("/sign-in", StringComparison.Ordinal))
        {
            // Customers' words must not stay in a browser's or a proxy's cache.
            headers.CacheControl = "no-store";
        }
    }
}
