using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Azure;
using SmartPulse.Storage.Memory;
using SmartPulse.Storage.Postgres;
using SmartPulse.Storage.Sqlite;
using SmartPulse.Storage.Transfer;

namespace SmartPulse.Storage;

/// <summary>Registers a store: every port of it, as singletons.</summary>
public static class StorageServices
{
    /// <summary>Registers the store that the options name. It opens when the host starts: whatever is wrong with it stops the host, by name.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddStorageOptions();
        services.AddSingleton(Open);
        services.AddHostedService<OpensStore>();
        services.AddPorts();
        return services.Replace(ServiceDescriptor.Singleton(StatesOf));
    }

    /// <summary>Registers the tools that work on the whole store that the options name, and do not open it as a gateway does. Needs a row projector and somebody to tell of progress.</summary>
    public static IServiceCollection AddDataTools(this IServiceCollection services)
    {
        services.AddStorageOptions();
        return services.AddSingleton(provider => DataTools.Of(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value,
            provider.GetRequiredService<IRowProjector>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IProgress<TransferProgress>>()));
    }

    /// <summary>Registers the store in memory, for tests, demonstrations and simulation: nothing outlives the process.</summary>
    public static IServiceCollection AddMemoryStorage(this IServiceCollection services) => services.AddSingleton<IStore, MemoryStore>().AddPorts();

    private static IStore Open(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        var (time, meters) = (provider.GetRequiredService<TimeProvider>(), provider.GetService<IMeterFactory>());
        // A store opens while the host is built, which waits for it anyway.
        return string.IsNullOrWhiteSpace(options.ConnectionString)
            ? SqliteStore.Open(options, time, provider.GetRequiredService<ILogger<SqliteStore>>(), meters)
            : Task.Run(() => PostgresStore.OpenAsync(options, time, provider.GetRequiredService<ILogger<PostgresStore>>(), meters)).GetAwaiter().GetResult();
    }

    /// <summary>The database's, or those on Azure Blob where an account is configured.</summary>
    private static IStateStore StatesOf(IServiceProvider provider)
    {
        var (states, options) = (provider.GetRequiredService<IStore>().States, provider.GetRequiredService<IOptions<StorageOptions>>().Value);
        return string.IsNullOrWhiteSpace(options.AzureStates) ? states : new BlobStates(BlobContainer.Open(options.AzureStates, options.AzureStatesContainer, BlobContainer.Patience), states);
    }

    private static void AddStorageOptions(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
    }

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
    private sealed class OpensStore(IStore store, IStateStore states) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(store);
            ArgumentNullException.ThrowIfNull(states);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
