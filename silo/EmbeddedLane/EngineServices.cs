using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartPulse.Embedded;
using SmartPulse.Health;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>The single-process engine.</summary>
public static class EngineServices
{
    private const string Cluster = "SmartPulse:Cluster";

    /// <summary>How long a grain that nobody calls stays in memory; two minutes unless said.</summary>
    public static void KeepIdleGrains(this IServiceCollection services, TimeSpan time) =>
        services.Configure<EmbeddedGrainOptions>(options => options.IdleAfter = time);

    /// <summary>It always does. Whoever configures a cluster here would wait for it in vain.</summary>
    internal static bool HostsGrains(IConfiguration? configuration) => configuration?.GetSection(Cluster).Exists() != true
        ? true
        : throw new InvalidOperationException($"{Cluster} is configured, and this build has the single-process engine. Build with SmartPulseEngine=Orleans, or remove those settings.");

    internal static void AddGrainEngine(this IServiceCollection services, IConfiguration? configuration)
    {
        services.TryAddSingleton<IGrainStateStore, StateStoreAdapter>();
        services.TryAddSingleton<IEngineHealth, AnyEngine>();
        services.AddEmbeddedGrains(options => options.Json = WireFormat.Options, GrainServices.Assembly);
    }

    internal static void AddGrainClient(this IServiceCollection services, IConfiguration? configuration) =>
        throw new InvalidOperationException("The single-process engine has no clients.");
}
