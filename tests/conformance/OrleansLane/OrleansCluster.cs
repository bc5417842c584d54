using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Storage;
using Orleans.TestingHost;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>
/// Orleans' own test host: two silos that speak over connections in memory, and a client outside both. Grains' timers go by the test's clock;
/// time-outs and idleness by the processor's.
/// </summary>
internal sealed class OrleansCluster : ICluster
{
    private readonly InProcessTestCluster cluster;
    private readonly ManualTime time = new(TimeProvider.System.GetUtcNow());

    public OrleansCluster(ClusterSettings settings)
    {
        Desk = new(Probe);
        var builder = new InProcessTestClusterBuilder(2) { Options = { ConfigureFileLogging = false } };
        builder.ConfigureSilo((_, silo) =>
        {
            silo.BehaveAsEmbedded();
            silo.Services.SendAsJson(TestJson.Options);
            silo.Services.AddSingleton(Probe);
            silo.Services.AddSingleton(Desk);
            silo.Services.AddScoped(typeof(ScopedPart<>));
            silo.Services.AddKeyedSingleton<IGrainStorage>("settings", new MemoryGrainStorage(States));
            silo.Services.AddKeyedSingleton<TimeProvider>(TimeProviderNames.Grains, time);

            // The product's grains are not what is tested: others stand behind their interfaces.
            silo.Services.PostConfigure<GrainTypeOptions>(options => options.Classes.RemoveWhere(c => c.Assembly == GrainServices.Assembly));
            silo.Configure<SiloMessagingOptions>(options => (options.ResponseTimeout, options.MaxEnqueuedRequestsHardLimit) = (settings.TimeOut, settings.QueueLimit));
        });
        builder.ConfigureClient(client =>
        {
            client.CallAsEmbedded().Services.SendAsJson(TestJson.Options);
            client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = settings.TimeOut);
        });
        cluster = builder.Build();

        // Away from the test's synchronisation context, which this thread blocks.
        Task.Run(cluster.DeployAsync).GetAwaiter().GetResult();
    }

    public IGrainFactory Grains => cluster.Client;

    public Probe Probe { get; } = new();

    public PayloadDesk Desk { get; }

    public StateRecords States { get; } = new();

    public bool AreApart(GrainId one, GrainId other) =>
        cluster.TryGetGrainContext(one, out var first) && cluster.TryGetGrainContext(other, out var second) && !first.Address.SiloAddress!.Equals(second.Address.SiloAddress);

    public void Advance(TimeSpan span) => time.Advance(span);

    public Task IdleAsync() => cluster.Client.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);

    public ValueTask DisposeAsync() => cluster.DisposeAsync();
}

internal static class Clusters
{
    public static ICluster Start(ClusterSettings? settings = null) => new OrleansCluster(settings ?? new());
}
