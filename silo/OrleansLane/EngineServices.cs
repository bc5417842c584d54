using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Storage;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>Microsoft Orleans: one silo on this machine.</summary>
public static class EngineServices
{
    /// <summary>How long a grain that nobody calls stays in memory; two minutes unless said.</summary>
    public static void KeepIdleGrains(this IServiceCollection services, TimeSpan time) =>
        services.Configure<GrainCollectionOptions>(options => options.CollectionAge = time);

    internal static void AddGrainEngine(this IServiceCollection services)
    {
        services.AddKeyedSingleton<IGrainStorage, StateStoreAdapter>("Default");
        services.KeepIdleGrains(TimeSpan.FromMinutes(2));
        services.AddOrleans(silo => silo.UseLocalhostClustering().BehaveAsEmbedded().Services.SendAsJson(WireFormat.Options));
    }
}
