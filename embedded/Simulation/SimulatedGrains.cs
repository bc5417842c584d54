using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace SmartPulse.Embedded.Simulation;

/// <summary>Hosts grains on a simulated scheduler. Proxies and meters are made once a process, however many hosts come and go in it.</summary>
public static class SimulatedGrains
{
    private static readonly ConcurrentDictionary<Assembly, GrainRegistry> Registries = new();
    private static readonly ServiceProvider Shared = new ServiceCollection().AddMetrics().AddSingleton<EngineInstruments>().BuildServiceProvider();

    /// <summary>Says before the grains are added where they run; the engine is then the one that a program has.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="scheduler">Where the engine's work runs.</param>
    /// <param name="grains">Where the grain classes are.</param>
    public static IServiceCollection AddSimulatedGrains(this IServiceCollection services, IWorkScheduler scheduler, Assembly grains)
    {
        services.AddSingleton(Registries.GetOrAdd(grains, static assembly => GrainRegistry.Of([assembly])));
        services.AddSingleton(Shared.GetRequiredService<IMeterFactory>());
        services.AddSingleton(Shared.GetRequiredService<EngineInstruments>());
        return services.Configure<EmbeddedGrainOptions>(options => options.Scheduler = scheduler);
    }
}
