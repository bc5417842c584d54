using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartPulse.Embedded;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>The single-process engine.</summary>
internal static class GrainEngine
{
    public static void AddGrainEngine(this IServiceCollection services)
    {
        services.TryAddSingleton<IGrainStateStore, StateStoreAdapter>();
        services.AddEmbeddedGrains(options => options.Json = WireFormat.Options, GrainServices.Assembly);
    }
}
