using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartPulse.Embedded;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>The single-process engine.</summary>
public static class EngineServices
{
    /// <summary>How long a grain that nobody calls stays in memory; two minutes unless said.</summary>
    public static void KeepIdleGrains(this IServiceCollection services, TimeSpan time) =>
        services.Configure<EmbeddedGrainOptions>(options => options.IdleAfter = time);

    internal static void AddGrainEngine(this IServiceCollection services)
    {
        services.TryAddSingleton<IGrainStateStore, StateStoreAdapter>();
        services.AddEmbeddedGrains(options => options.Json = WireFormat.Options, GrainServices.Assembly);
    }
}
