using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Understanding;

namespace SmartPulse;

/// <summary>Composes a process that hosts grains, or calls those of others. The store and the carrier are the host's choice.</summary>
public static class SiloServices
{
    /// <summary>Adds what the configuration says this process is: one that hosts grains, or a client of a cluster.</summary>
    public static IServiceCollection AddSmartPulse(this IServiceCollection services, IConfiguration configuration)
    {
        if (EngineServices.HostsGrains(configuration))
        {
            return services.AddSmartPulseSilo(configuration);
        }

        services.AddShared().AddGrainClient(configuration);
        return services;
    }

    /// <summary>Adds the grains, their engine (chosen by the build), the sweeper, time and ids.</summary>
    public static IServiceCollection AddSmartPulseSilo(this IServiceCollection services, IConfiguration? configuration = null)
    {
        services.AddShared().AddGrainEngine(configuration);
        services.AddSingleton<IValidateOptions<SweeperOptions>, SweeperOptionsValidator>();
        services.AddOptions<SweeperOptions>().BindConfiguration(SweeperOptions.Section).ValidateOnStart();
        services.AddHostedService<SweeperService>();
        return services;
    }

    private static IServiceCollection AddShared(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IClock, TimeProviderClock>();
        services.TryAddSingleton<IIdSource, RandomIdSource>();
        services.TryAddSingleton<IUnderstanding, Understander>();
        services.TryAddSingleton<ILanguageModel, NoLanguageModel>();
        return services.AddSmartPulseGrains();
    }
}
