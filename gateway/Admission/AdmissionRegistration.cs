using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace SmartPulse.Gateway.Admission;

/// <summary>Registers the gate.</summary>
internal static class AdmissionRegistration
{
    /// <summary>Adds the gate, and the bound on connections.</summary>
    public static void AddAdmission(this IServiceCollection services)
    {
        services.AddOptions<AdmissionOptions>().BindConfiguration(AdmissionOptions.Section).ValidateOnStart();
        services.TryAddSingleton<IValidateOptions<AdmissionOptions>, AdmissionOptionsValidator>();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<AdmissionOptions>>(
            static (kestrel, options) => kestrel.Limits.MaxConcurrentConnections = options.Value.Connections);
        services.AddMetrics();
        services.TryAddSingleton<AdmissionGate>();
    }

    /// <summary>Says what the requests of an endpoint, or of a group of them, are for.</summary>
    public static TBuilder For<TBuilder>(this TBuilder endpoints, WorkKind kind) where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new AdmittedAs(kind));
}
