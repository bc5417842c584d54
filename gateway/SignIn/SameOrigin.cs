using Microsoft.AspNetCore.Authorization;
using SmartPulse.Gateway.Api;

namespace SmartPulse.Gateway.SignIn;

/// <summary>A cookie travels with requests that other sites cause, so a request that changes something must come from our own page and carry JSON.</summary>
internal static class SameOrigin
{
    /// <summary>Checks every unsafe request to what a session opens, and every request to the hub.</summary>
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        var isHub = request.Path.StartsWithSegments("/hub", StringComparison.Ordinal);
        var isUnsafe = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);
        var bySession = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null;
        if (bySession && (isUnsafe || isHub))
        {
            if (!IsOurs(request, mustTell: isUnsafe))
            {
                return Problems.CrossSite().ExecuteAsync(context);
            }

            if (isUnsafe && !isHub && !request.HasJsonContentType())
            {
                return Problems.NotJson().ExecuteAsync(context);
            }
        }

        return next(context);
    }

    // Sec-Fetch-Site cannot be set by a page; older browsers send Origin with every unsafe request.
    private static bool IsOurs(HttpRequest request, bool mustTell)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return string.Equals(site, "same-origin", StringComparison.Ordinal);
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            ? !mustTell
            : Uri.TryCreate(origin, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
