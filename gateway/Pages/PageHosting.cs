using System.Net;
using SmartPulse.Gateway.Api;

namespace SmartPulse.Gateway.Pages;

/// <summary>Serves the page. It is the same for everybody and holds nobody's data, so it needs no session, and its compressed files leak none.</summary>
internal static class PageHosting
{
    private const string Always = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";

    /// <summary>First segments of addresses that the page draws itself (web/src/routes.tsx).</summary>
    private static readonly string[] Drawn = ["", "phone", "live", "questions", "ops", "sign-in"];

    /// <summary>First segments that machines ask: a wrong address below them is told by their own answers, never by a page.</summary>
    private static readonly string[] Machines = ["api", "hub", "carrier", "twilio", "openapi", "assets", "cluster", "healthz", "readyz", "sign-out"];

    /// <summary>Where the build puts the page: beside the gateway.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "pages");

    /// <summary>Adds the files of a folder, when the gateway was built with them.</summary>
    public static void UsePage(this IApplicationBuilder app, string folder)
    {
        var files = PageFiles.In(folder);
        if (files.Index is { } index)
        {
            app.Use((context, next) => AnswerAsync(context, next, files, index));
        }
    }

    /// <summary>What a browser gets for an address: a file, the page, the page with "not found", or null for what is not the page's affair.</summary>
    internal static HttpStatusCode? StatusOf(HttpRequest request)
    {
        var first = request.Path.Value?.Split('/', 3) is [_, var segment, ..] ? segment : "";
        var accepts = request.Headers.Accept.ToString();
        var isOpened = accepts.Contains("text/html", StringComparison.OrdinalIgnoreCase);
        var takesAnything = accepts.Length == 0 || accepts.Contains("*/*", StringComparison.Ordinal);

        // A one-time link is used up by the route of the same name; without its token the address means the page, to a browser.
        var isLink = first == "sign-in" && (request.Query.ContainsKey("token") || !isOpened);
        return isLink || Machines.Contains(first, StringComparer.Ordinal) ? null
            : Drawn.Contains(first, StringComparer.Ordinal) ? (isOpened || takesAnything ? HttpStatusCode.OK : null)
            : isOpened ? HttpStatusCode.NotFound
            : null;
    }

    private static Task AnswerAsync(HttpContext context, RequestDelegate next, PageFiles files, PageFile index)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return next(context);
        }

        if (request.Path != "/index.html" && files.Find(request.Path.Value ?? "") is { } file)
        {
            // The build names assets after their content; everything else must be asked for again, or an old one would stay.
            return file.WriteAsync(context, request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? Always : AskAgain);
        }

        if (request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
        {
            return Problems.NotFound().ExecuteAsync(context);
        }

        if (StatusOf(request) is not { } status)
        {
            return next(context);
        }

        context.Response.StatusCode = (int)status;
        return index.WriteAsync(context, AskAgain);
    }
}
