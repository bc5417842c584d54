using System.Net;
using System.Net.NetworkInformation;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Messaging;
using Orleans.Storage;
using SmartPulse.AzureTables;
using SmartPulse.Health;
using SmartPulse.Storage;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>Microsoft Orleans.</summary>
public static class EngineServices
{
    private const string Npgsql = "Npgsql";

    // A proxy in between asks again meanwhile; whoever supervises the process sees that it is not ready.
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromSeconds(1);

    /// <summary>How long a grain that nobody calls stays in memory; two minutes unless said.</summary>
    public static void KeepIdleGrains(this IServiceCollection services, TimeSpan time) =>
        services.Configure<GrainCollectionOptions>(options => options.CollectionAge = time);

    /// <summary>Whether this process is to host grains, by its configuration.</summary>
    internal static bool HostsGrains(IConfiguration? configuration) => Settings(configuration).Role == ClusterRole.Host;

    /// <summary>A silo in this process.</summary>
    internal static void AddGrainEngine(this IServiceCollection services, IConfiguration? configuration)
    {
        var settings = Settings(configuration);
        services.AddClusterOptions();
        services.AddKeyedSingleton<IGrainStorage, StateStoreAdapter>("Default");
        services.KeepIdleGrains(TimeSpan.FromMinutes(2));
        services.AddOwnTimeAndFewWords();
        services.AddSingleton<IEngineHealth, SiloHealth>();
        services.AddOrleans(silo =>
        {
            silo.BehaveAsEmbedded().Services.SendAsJson(WireFormat.Options);
            silo.TellDashboard(settings);
            if (settings.Membership == Membership.None)
            {
                silo.UseLocalhostClustering(settings.SiloPort == 0 ? FreePort() : settings.SiloPort, settings.GatewayPort, serviceId: settings.Name, clusterId: settings.Name);
                return;
            }

            if (settings.Membership == Membership.AzureTables)
            {
                silo.Services.AddSingleton<IMembershipTable>(new AzureMembershipTable(AzureTable.Open(settings), settings.Name));
            }
            else
            {
                silo.UseAdoNetClustering(options => options.Configure<IOptions<StorageOptions>>(static (clustering, storage) =>
                    (clustering.Invariant, clustering.ConnectionString) = (Npgsql, ConnectionString(storage.Value))));
            }

            silo.Configure<Orleans.Configuration.ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (settings.Name, settings.Name));
            silo.Configure<EndpointOptions>(options =>
            {
                (options.SiloPort, options.GatewayPort) = (settings.SiloPort, settings.GatewayPort);
                if (settings.Address is { } address)
                {
                    options.AdvertisedIPAddress = IPAddress.TryParse(address, out var parsed)
                        ? parsed
                        : throw new OptionsValidationException(
                            ClusterOptions.Section, typeof(ClusterOptions), [$"{ClusterOptions.Section}:{nameof(ClusterOptions.Address)} is '{address}', which is no IP address."]);
                }
            });
            silo.Configure<ClusterMembershipOptions>(options =>
            {
                // Orleans lets a slow answer stretch the interval to four times this, and holds back its vote for three of the longest: a silo that stands still would be
                // believed alive for twelve intervals. Here it is three, and any message from it within them, not only an answer to a question, still keeps it in.
                (options.ProbeTimeout, options.MaxProbeTimeout) = (settings.ProbeEvery, settings.ProbeEvery);
                // Two silos cannot outvote one another: one vote is then enough, which Orleans knows.
                options.DefunctSiloCleanupPeriod = TimeSpan.FromHours(1);
                options.DefunctSiloExpiration = TimeSpan.FromDays(1);
            });
        });
    }

    /// <summary>A client of silos that are processes of their own; it waits for the first one as long as it takes.</summary>
    internal static void AddGrainClient(this IServiceCollection services, IConfiguration? configuration)
    {
        var settings = Settings(configuration);
        services.AddClusterOptions();
        services.AddOwnTimeAndFewWords();
        services.TryAddSingleton<IEngineHealth, AnyEngine>();
        services.AddOrleansClient(client =>
        {
            client.CallAsEmbedded().Services.SendAsJson(WireFormat.Options);
            client.AskForDashboard(settings);
            client.UseConnectionRetryFilter(static async (_, stopping) =>
            {
                await Task.Delay(BetweenAttempts, stopping);
                return true;
            });
            client.Configure<Orleans.Configuration.ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (settings.Name, settings.Name));
            if (settings.Membership == Membership.None)
            {
                client.UseLocalhostClustering(settings.GatewayPort, settings.Name, settings.Name);
                return;
            }

            if (settings.Membership == Membership.AzureTables)
            {
                client.Services.AddSingleton<IGatewayListProvider>(new AzureGateways(AzureTable.Open(settings), settings.Name, settings.ProbeEvery));
            }
            else
            {
                client.UseAdoNetClustering(options => options.Configure<IOptions<StorageOptions>>(static (clustering, storage) =>
                    (clustering.Invariant, clustering.ConnectionString) = (Npgsql, ConnectionString(storage.Value))));
            }

            client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = settings.ProbeEvery);
        });
    }

    private static void AddOwnTimeAndFewWords(this IServiceCollection services)
    {
        // Grains live by the host's clock, which may be moved ahead to try things out. A silo that measured its own life by it would find itself dead.
        services.AddKeyedSingleton(KeyedService.AnyKey, TimeProvider.System);
        services.AddKeyedSingleton(TimeProviderNames.Grains, (all, _) => all.GetRequiredService<TimeProvider>());

        // At the level of information Orleans lists all its options at every start.
        services.AddLogging(logging => logging.AddFilter("Orleans", LogLevel.Warning).AddFilter("Polly", LogLevel.Warning));
    }

    // Below those that the system gives to connections by itself, which could take one between our look and our use.
    private static int FreePort()
    {
        var taken = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(l => l.Port).ToHashSet();
        int port;
        do
        {
            port = RandomNumberGenerator.GetInt32(20_000, 32_000);
        }
        while (taken.Contains(port));
        return port;
    }

    private static void AddClusterOptions(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ClusterOptions>, ClusterOptionsValidator>();
        services.AddOptions<ClusterOptions>().BindConfiguration(ClusterOptions.Section).ValidateOnStart();
    }

    private static ClusterOptions Settings(IConfiguration? configuration) => configuration?.GetSection(ClusterOptions.Section).Get<ClusterOptions>() ?? new();

    private static string ConnectionString(StorageOptions storage) => storage.ConnectionString is { Length: > 0 } text
        ? text
        : throw new OptionsValidationException(
            ClusterOptions.Section, typeof(ClusterOptions), [$"{ClusterOptions.Section}:{nameof(ClusterOptions.Membership)} is {nameof(Membership.PostgreSQL)}, and {StorageOptions.Section}:{nameof(StorageOptions.ConnectionString)} names no database."]);
}
