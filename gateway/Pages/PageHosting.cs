using Microsoft.Extensions.FileProviders;

namespace SmartPulse.Gateway.Pages;

/// <summary>Serves the page. It is the same for everybody and holds nobody's data, so it needs no session.</summary>
internal static class PageHosting
{
    /// <summary>Adds the files beside the gateway, when it was built with them.</summary>
    public static void UsePage(this WebApplication app)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "pages");
        if (!Directory.Exists(folder))
        {
            return;
        }

        app.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions =
            {
                OnPrepareResponse = static response =>
                    // The build names assets after their content; the page itself must be asked for again, or an old one would stay.
                    response.Context.Response.Headers.CacheControl =
                        response.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache",
            },
        });
    }
}
