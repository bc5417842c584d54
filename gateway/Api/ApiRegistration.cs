using SmartPulse.Gateway.Admission;
using SmartPulse.Gateway.Capture;
using SmartPulse.Gateway.Ops;
using SmartPulse.Gateway.SignIn;

namespace SmartPulse.Gateway.Api;

/// <summary>Registers and maps the HTTP API.</summary>
internal static class ApiRegistration
{
    /// <summary>Adds JSON, problem details and the document.</summary>
    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(static json => ApiJson.Configure(json.SerializerOptions));
        services.AddProblemDetails(static options => options.CustomizeProblemDetails = static context =>
            // A trace id would tell two otherwise equal answers apart; the log has it.
            context.ProblemDetails.Extensions.Remove("traceId"));
        services.AddExceptionHandler<FailureAnswers>();
        services.AddSingleton<Desk>();
        services.AddOpenApi("v1", ApiDocument.Configure);
    }

    /// <summary>Maps everything under /api/v1, and the document that describes it.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        api.MapCapture();
        api.MapGroup("").For(WorkKind.Read).ProducesProblem(401).MapSessionApi();
        // Not gated, like the health probes: it is asked when there is too much to do.
        api.MapGroup("").ProducesProblem(401).MapOpsApi();

        var location = api.MapGroup("/organisations/{organisation}/locations/{location}").RequireScope(Role.Viewer).ProducesProblem(401).ProducesProblem(404);
        var reads = location.MapGroup("").For(WorkKind.Read);
        reads.MapReadApi();
        reads.MapReportApi();
        reads.MapSettingsReading();
        var writes = location.MapGroup("").For(WorkKind.Form);
        writes.MapActApi();
        writes.MapSettingsChanging();

        routes.MapFallback("/api/{**rest}", static () => Problems.NotFound()).AllowAnonymous();
        routes.MapOpenApi().AllowAnonymous();
    }
}
