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
    /// <summary>Registers the store on SQLite. It opens when the host starts: whatever is wrong with it stops the host, by name.</summary>
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        services.AddSingleton(provider => SqliteStore.Open(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SqliteStore>>(),
            provider.GetService<IMeterFactory>()));
        services.AddHostedService<OpensStore>();
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Journals);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().DueQueue);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().DataKeys);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().States);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Numbers);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Identities);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().SignInLinks);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().ReadModels);
        services.AddSingleton(provider => provider.GetRequiredService<SqliteStore>().Health);
        return services;
    }

    /// <summary>Registers the store in memory, for tests, demonstrations and simulation: nothing outlives the process.</summary>
    public static IServiceCollection AddMemoryStorage(this IServiceCollection services)
    {
        services.AddSingleton<MemoryStore>();
        services.AddSingleton(provider => provider.GetRequiredService<MemoryStore>().Journals);
        services.AddSingleton(provider => provider.GetRequiredService<MemoryStore>().DueQueue);
        services.AddSingleton(provider => provider.GetRequiredService<MemoryStore>().DataKeys);
        services.AddSingleton(provider => provider.GetRequiredService<MemoryStore>().States);
        services.AddSingleton(provider => provider.GetRequiredService<MemoryStore>().Numbers);
        services.AddSingleton(provider => provider.GetRequiredService<MemoryStore>().Identities);
        services.AddSingleton(provider => provider.GetRequiredService<MemoryStore>().SignInLinks);
        services.AddSingleton(provider => provider.GetRequiredService<MemoryStore>().ReadModels);
        services.AddSingleton(provider => provider.GetRequiredService<MemoryStore>().Health);
        return services;
    }

    /// <summary>Being built opens the store, so that a store that must not start stops the host and not the first caller.</summary>
    private sealed class OpensStore(SqliteStore store) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(store);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
