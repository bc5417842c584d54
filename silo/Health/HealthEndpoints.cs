using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SmartPulse.Health;

/// <summary>How it stands, in words for an operator; no names, no numbers of anybody.</summary>
/// <param name="Ready">Whether work is taken on.</param>
/// <param name="Why">What stands in the way, or that nothing does.</param>
public sealed record HealthReport(bool Ready, string Why);

/// <summary>Two questions that a supervisor asks: is the process alive, and does it take on work.</summary>
public static class HealthEndpoints
{
    /// <summary>Adds what they ask.</summary>
    public static void AddHealth(this IServiceCollection services) => services.AddSingleton<ReadinessCheck>();

    /// <summary>Maps them.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", static () => TypedResults.Ok(new HealthReport(true, "The process is up."))).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/readyz", ReadyAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<Results<Ok<HealthReport>, JsonHttpResult<HealthReport>>> ReadyAsync(
        ReadinessCheck check, IHostApplicationLifetime lifetime, CancellationToken cancellation)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return NotReady("It is shutting down.");
        }

        var readiness = await check.AskAsync(cancellation);
        return readiness.IsReady ? TypedResults.Ok(new HealthReport(true, readiness.What)) : NotReady(readiness.What);

        static JsonHttpResult<HealthReport> NotReady(string why) => TypedResults.Json(new HealthReport(false, why), statusCode: 503);
    }
}
