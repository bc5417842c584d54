using System.Collections.Frozen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Dashboard;

namespace SmartPulse;

/// <summary>
/// Orleans' own dashboard: silos, kinds of grains, what their methods cost. Of its questions only those are answered that are about kinds and counts. The state of a grain
/// by its key, reminders and the stream of log lines stay shut: whoever runs the cluster is not thereby let into an organisation's settings.
/// </summary>
public static class ClusterDashboard
{
    private const string Prefix = "/cluster";

    // Its pages carry styles and a font within them, which our own do not; scripts and questions still come from here and go nowhere else.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly FrozenSet<string> Shown = FrozenSet.Create(
        StringComparer.Ordinal,
        "", "index.html", "index.min.js", "index.css", "favicon.ico", "fonts", "img", "version",
        "DashboardCounters", "ClusterStats", "HistoricalStats", "SiloProperties", "SiloMetadata", "SiloStats", "SiloCounters", "GrainStats", "TopGrainMethods", "GrainTypes", "LifecycleStages");

    /// <summary>Shows it below <c>/cluster/</c> where the configuration asks for it.</summary>
    /// <param name="app">The gateway.</param>
    /// <param name="guard">Says who may see it.</param>
    public static void MapClusterDashboard(this IEndpointRouteBuilder app, Action<IEndpointConventionBuilder> guard)
    {
        if (!app.ServiceProvider.GetRequiredService<IOptions<ClusterOptions>>().Value.Dashboard)
        {
            return;
        }

        var pages = app.MapOrleansDashboard(Prefix);
        pages.AddEndpointFilter(static (context, next) =>
        {
            context.HttpContext.Response.Headers.ContentSecurityPolicy = Policy;
            return IsShown(context.HttpContext.GetEndpoint()) ? next(context) : ValueTask.FromResult<object?>(Results.NotFound());
        });
        pages.ExcludeFromDescription();
        guard(pages);
    }

    /// <summary>A silo tells the dashboard of itself.</summary>
    internal static void TellDashboard(this ISiloBuilder silo, ClusterOptions settings)
    {
        if (settings.Dashboard)
        {
            silo.AddDashboard(static options => options.HideTrace = true);
        }
    }

    /// <summary>A client asks silos for it.</summary>
    internal static void AskForDashboard(this IClientBuilder client, ClusterOptions settings)
    {
        if (settings.Dashboard)
        {
            client.AddDashboard(static options => options.HideTrace = true);
        }
    }

    private static bool IsShown(Endpoint? endpoint) => endpoint is RouteEndpoint { RoutePattern.PathSegments: var path }
        && Shown.Contains(path.Count > 1 && path[1].Parts is [RoutePatternLiteralPart name, ..] ? name.Content : "");
}
