using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SmartPulse.Storage.Memory;
using SmartPulse.Storage.Sqlite;

namespace SmartPulse.Storage;

/// <summary>Registers a store: every port of it, as singletons.</summary>
public static class StorageServices
{
    /// <summary>Registers the store that the options name. It opens when the host starts: whatever is wrong with it stops the host, by name.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        services.AddSingleton<IStore>(provider => SqliteStore.Open(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SqliteStore>>(),
            provider.GetService<IMeterFactory>()));
        services.AddHostedService<OpensStore>();
        return services.AddPorts();
    }

    /// <summary>Registers the store in memory, for tests, demonstrations and simulation: nothing outlives the process.</summary>
    public static IServiceCollection AddMemoryStorage(this IServiceCollection services) => services.AddSingleton<IStore, MemoryStore>().AddPorts();

    private static IServiceCollection AddPorts(this IServiceCollection services)
    {
        services.AddSingleton(provider => provider.GetRequiredService<IStore>().Journals);
        services.AddSingleton(provider => provider.GetRequiredService<IStore>().DueQueue);
        services.AddSingleton(provider => provider.GetRequiredService<IStore>().DataKeys);
        services.AddSingleton(provider => provider.GetRequiredService<IStore>().States);
        services.AddSingleton(provider => provider.GetRequiredService<IStore>().Numbers);
        services.AddSingleton(provider => provider.GetRequiredService<IStore>().Identities);
        services.AddSingleton(provider => provider.GetRequiredService<IStore>().SignInLinks);
        services.AddSingleton(provider => provider.GetRequiredService<IStore>().ReadModels);
        services.AddSingleton(provider => provider.GetRequiredService<IStore>().Health);
        return services;
    }

    /// <summary>Being built opens the store, so that a store that must not start stops the host and not the first caller.</summary>
    private sealed class OpensStore(IStore store) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(store);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
