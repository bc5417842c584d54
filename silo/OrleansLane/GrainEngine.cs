using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Serialization;
using Orleans.Storage;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>Microsoft Orleans, one silo on this machine. Laid out only: this lane's packages do not restore on the build machines (docs/decisions/0001-two-engines.md).</summary>
internal static class GrainEngine
{
    public static void AddGrainEngine(this IServiceCollection services)
    {
        services.AddSerializer(serializer => serializer.AddJsonSerializer(
            isSupported: type => type.Namespace?.StartsWith("SmartPulse", StringComparison.Ordinal) == true, jsonSerializerOptions: WireFormat.Options));
        services.AddKeyedSingleton<IGrainStorage, StateStoreAdapter>("Default");
        services.AddOrleans(silo => silo.UseLocalhostClustering());
    }
}
