using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Storage;
using Orleans.TestingHost;
using SmartPulse.Tests.Conformance.Grains;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>
/// Orleans' own test host: two silos that speak over connections in memory, and a client outside both. Grains' timers go by the test's clock;
/// time-outs and idleness by the processor's.
/// </summary>
internal sealed class OrleansCluster : ICluster
{
    /// <summary>The wire format, and what these tests add to it.</summary>
    private static readonly JsonSerializerOptions Json = new(WireFormat.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(WireFormat.Json, new DefaultJsonTypeInfoResolver()),
    };

    private readonly InProcessTestCluster cluster;
    private readonly ManualTime time = new(TimeProvider.System.GetUtcNow());

    public OrleansCluster(ClusterSettings settings)
    {
        var builder = new InProcessTestClusterBuilder(2) { Options = { ConfigureFileLogging = false } };
        builder.ConfigureSilo((_, silo) =>
        {
            silo.BehaveAsEmbedded();
            silo.Services.SendAsJson(Json);
            silo.Services.AddSingleton(Probe);
            silo.Services.AddScoped(typeof(ScopedPart<>));
            silo.Services.AddKeyedSingleton<IGrainStorage>("settings", new MemoryGrainStorage(States));
            silo.Services.AddKeyedSingleton<TimeProvider>(TimeProviderNames.Grains, time);
            silo.Configure<SiloMessagingOptions>(options => (options.ResponseTimeout, options.MaxEnqueuedRequestsHardLimit) = (settings.TimeOut, settings.QueueLimit));
        });
        builder.ConfigureClient(client =>
        {
            client.AddActivityPropagation();
            client.Services.SendAsJson(Json);
            client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = settings.TimeOut);
        });
        cluster = builder.Build();

        // Away from the test's synchronisation context, which this thread blocks.
        Task.Run(cluster.DeployAsync).GetAwaiter().GetResult();
    }

    public IGrainFactory Grains => cluster.Client;

    public Probe Probe { get; } = new();

    public StateRecords States { get; } = new();

    public void Advance(TimeSpan span) => time.Advance(span);

    public Task IdleAsync() => cluster.Client.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);

    public ValueTask DisposeAsync() => cluster.DisposeAsync();
}

internal static class Clusters
{
    public static ICluster Start(ClusterSettings? settings = null) => new OrleansCluster(settings ?? new());
}
