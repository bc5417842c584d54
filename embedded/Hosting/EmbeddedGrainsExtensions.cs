using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace SmartPulse.Embedded;

/// <summary>Registers the single-process host of grains.</summary>
public static class EmbeddedGrainsExtensions
{
    /// <summary>
    /// Hosts the grain classes of these assemblies in this process, started and stopped with the host. A class that cannot be hosted stops the
    /// start, by name.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="grainAssemblies">Where the grain classes are, internal ones too.</param>
    public static IServiceCollection AddEmbeddedGrains(
        this IServiceCollection services, Action<EmbeddedGrainOptions> configure, params Assembly[] grainAssemblies)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddLogging();
        services.AddMetrics();
        services.AddOptions<EmbeddedGrainOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EmbeddedGrainOptions>, EmbeddedGrainOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new GrainAssemblies(grainAssemblies));
        services.TryAddSingleton(s => GrainRegistry.Of(s.GetServices<GrainAssemblies>().SelectMany(a => a.Assemblies)));
        services.TryAddSingleton<EngineInstruments>();
        services.TryAddSingleton<GrainEngine>();
        services.TryAddSingleton(s => s.GetRequiredService<GrainEngine>().Factory);
        services.TryAddSingleton<IGrainContextAccessor, GrainContextAccessor>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, EmbeddedGrainHost>());
        return services;
    }

    private sealed record GrainAssemblies(IReadOnlyList<Assembly> Assemblies);
}

/// <summary>Starts and stops the engine with the host.</summary>
internal sealed class EmbeddedGrainHost(IServiceProvider services) : IHostedService
{
    private GrainEngine? engine;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // Built here and not earlier, so that a faulty grain class stops the start and nothing before it.
        engine = services.GetRequiredService<GrainEngine>();
        engine.Instruments.Watch(engine);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => engine?.StopAsync(cancellationToken) ?? Task.CompletedTask;
}

internal sealed class GrainContextAccessor : IGrainContextAccessor
{
    public IGrainContext GrainContext =>
        RuntimeContext.Current ?? throw new InvalidOperationException("No grain's code runs on this thread now, so there is no grain context.");
}
