using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartPulse.Embedded;
using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>The default lane's host, on the thread pool and a manual clock.</summary>
internal sealed class EmbeddedCluster : ICluster
{
    private readonly ServiceProvider services;
    private readonly IHostedService[] hosted;

    public EmbeddedCluster(ClusterSettings settings)
    {
        services = Compose(settings, Time, options => { });
        hosted = [.. services.GetServices<IHostedService>()];
        foreach (var service in hosted)
        {
            service.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
        }
    }

    public ManualTime Time { get; } = new(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    public IGrainFactory Grains => services.GetRequiredService<IGrainFactory>();

    public PayloadDesk Desk => services.GetRequiredService<PayloadDesk>();

    public Probe Probe => services.GetRequiredService<Probe>();

    public StateRecords States => services.GetRequiredService<StateRecords>();

    public GrainEngine Engine => services.GetRequiredService<GrainEngine>();

    public static ServiceProvider Compose(ClusterSettings settings, TimeProvider time, Action<EmbeddedGrainOptions> configure)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<Probe>();
        collection.AddSingleton<PayloadDesk>();
        collection.AddSingleton<StateRecords>();
        collection.AddKeyedSingleton<IGrainStateStore>("settings", (s, _) => new MemoryStateStore(s.GetRequiredService<StateRecords>()));
        collection.AddScoped(typeof(ScopedPart<>));
        collection.AddSingleton(time);
        collection.AddSingleton(new GrainRegistry(typeof(Turns).Assembly.GetTypes().Where(t => t.Namespace == typeof(Turns).Namespace)));
        collection.AddEmbeddedGrains(
            options =>
            {
                options.Json = TestJson.Options;
                options.QueueLimit = settings.QueueLimit;
                options.ResponseTimeout = settings.TimeOut;
                options.RoundTripMessages = settings.RoundTripMessages;
                configure(options);
            });
        return collection.BuildServiceProvider(validateScopes: true);
    }

    public bool AreApart(GrainId one, GrainId other) => true;

    public void Advance(TimeSpan span) => Time.Advance(span);

    public Task IdleAsync()
    {
        Advance(TimeSpan.FromMinutes(2) + TimeSpan.FromSeconds(1));
        return Task.CompletedTask;
    }

    public async Task StopAsync()
    {
        foreach (var service in hosted)
        {
            await service.StopAsync(CancellationToken.None);
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

internal static class Clusters
{
    public static ICluster Start(ClusterSettings? settings = null) => new EmbeddedCluster(settings ?? new());
}
