using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Serialization;

namespace SmartPulse;

/// <summary>What is set on Orleans so that grains find what they find in the other lane. The conformance suite runs with it.</summary>
internal static class SharedBehaviour
{
    /// <summary>Of a silo.</summary>
    public static ISiloBuilder BehaveAsEmbedded(this ISiloBuilder silo)
    {
        silo.Services.AddFigures();
        return silo
            .AddIncomingGrainCallFilter<CallTraces>()
            .AddOutgoingGrainCallFilter<CallTraces>()
            .AddIncomingGrainCallFilter<CallFigures>()
            .AddOutgoingGrainCallFilter<CallFigures>()
            .Configure<SiloMessagingOptions>(options =>
            {
                options.MaxEnqueuedRequestsHardLimit = 1_000;

                // A call that finds a grain ending is sent on to its next life. By default Orleans gives up after two, which a busy grain that keeps ending reaches.
                options.MaxForwardCount = 20;
            });
    }

    /// <summary>Of a client.</summary>
    public static IClientBuilder CallAsEmbedded(this IClientBuilder client)
    {
        client.Services.AddFigures();
        return client.AddOutgoingGrainCallFilter<CallTraces>().AddOutgoingGrainCallFilter<CallFigures>();
    }

    /// <summary>Our own types cross between processes as one JSON. Of a silo and of a client.</summary>
    public static void SendAsJson(this IServiceCollection services, JsonSerializerOptions json)
    {
        services.AddSingleton<ITypeNameFilter, OwnTypes>();
        services.AddSerializer(serializer => serializer.AddJsonSerializer(
            isSupported: type => type.Namespace?.StartsWith("SmartPulse", StringComparison.Ordinal) == true, jsonSerializerOptions: json));
    }

    private static void AddFigures(this IServiceCollection services) =>
        services.AddSingleton<EngineInstruments>().AddHostedService(static all => all.GetRequiredService<EngineInstruments>());

    /// <summary>Lets names of our types be read: Orleans knows by itself only those it generated code for, and a family of cases has none.</summary>
    private sealed class OwnTypes : ITypeNameFilter
    {
        public bool? IsTypeNameAllowed(string typeName, string assemblyName) =>
            typeName.StartsWith("SmartPulse.", StringComparison.Ordinal) && assemblyName.StartsWith("SmartPulse.", StringComparison.Ordinal) ? true : null;
    }
}
