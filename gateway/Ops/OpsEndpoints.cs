using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using SmartPulse.Connectors.LanguageModels;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Gateway.StandIn.FastForward;
using SmartPulse.Health;

namespace SmartPulse.Gateway.Ops;

/// <summary>The operations page's one question. Its figures are of the whole process, so a tenant's user may not ask, whatever their role.</summary>
internal static class OpsEndpoints
{
    /// <summary>Adds the book of figures.</summary>
    public static void AddOps(this IServiceCollection services)
    {
        services.AddSingleton<OpsBook>();
        services.AddHostedService(static provider => provider.GetRequiredService<OpsBook>());
    }

    /// <summary>Maps it.</summary>
    public static void MapOpsApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/ops", OpsAsync).RequireOperator().WithSummary("How the gateway does: what is wrong, and the figures of the last hour. For whoever runs it.").ProducesProblem(403);

    private static async Task<Ok<OpsView>> OpsAsync(OpsBook book, ReadinessCheck readiness, ModelHealth model, TrueTime time, CancellationToken cancellation)
    {
        var figures = book.Read();
        return TypedResults.Ok(new OpsView(
            Instant.FromDateTimeOffset(time.Provider.GetUtcNow()), Instant.FromDateTimeOffset(book.StartedAt),
            OpsFindings.Of(await readiness.AskAsync(cancellation), figures, model.Trouble), figures));
    }
}
