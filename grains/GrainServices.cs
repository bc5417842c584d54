using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Due;
using SmartPulse.Journals;
using SmartPulse.Tenants;

namespace SmartPulse;

/// <summary>What grains need besides the ports: the same under either engine.</summary>
public static class GrainServices
{
    /// <summary>The assembly that holds the grain classes.</summary>
    public static System.Reflection.Assembly Assembly => typeof(GrainServices).Assembly;

    /// <summary>Registers it.</summary>
    public static IServiceCollection AddSmartPulseGrains(this IServiceCollection services)
    {
        services.TryAddSingleton<ITravelTimes>(PostalTravelTimes.Default);
        services.TryAddSingleton(new ConversationPolicy(ConversationGuards.All));
        services.TryAddSingleton(new CalendarPolicy(CalendarGuards.All));
        services.TryAddSingleton<TurnInstruments>();
        services.TryAddSingleton<ConversationInstruments>();
        services.TryAddSingleton<SweepInstruments>();
        services.TryAddSingleton<EffectRunner>();
        services.TryAddSingleton<ISettingsSource, SettingsCache>();
        services.TryAddSingleton<ISignalRouter, SignalRouter>();
        services.TryAddSingleton<ISweeper, Sweeper>();
        services.TryAddScoped(typeof(IJournal<>), typeof(Journal<>));
        return services;
    }
}
