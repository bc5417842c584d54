using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Understanding;

namespace SmartPulse;

/// <summary>Composes a node that hosts grains. The store and the carrier are the host's choice.</summary>
public static class SiloServices
{
    /// <summary>Adds the grains, their engine (chosen by the build), the sweeper, time and ids.</summary>
    public static IServiceCollection AddSmartPulseSilo(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IClock, TimeProviderClock>();
        services.TryAddSingleton<IIdSource, RandomIdSource>();
        services.TryAddSingleton<IUnderstanding, Understander>();
        services.AddSmartPulseGrains();
        services.AddGrainEngine();
        services.AddSingleton<IValidateOptions<SweeperOptions>, SweeperOptionsValidator>();
        services.AddOptions<SweeperOptions>().BindConfiguration(SweeperOptions.Section).ValidateOnStart();
        services.AddHostedService<SweeperService>();
        return services;
    }
}
