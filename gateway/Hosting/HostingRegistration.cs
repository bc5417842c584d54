using Microsoft.Extensions.Options;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Directories;
using SmartPulse.Gateway.StandIn.FastForward;
using SmartPulse.Storage;

namespace SmartPulse.Gateway.Hosting;

/// <summary>Registers what every part of the gateway stands on.</summary>
internal static class HostingRegistration
{
    private const string DatabasePath = $"{StorageOptions.Section}:{nameof(StorageOptions.DatabasePath)}";

    private const string ConnectionString = $"{StorageOptions.Section}:{nameof(StorageOptions.ConnectionString)}";

    /// <summary>Adds the options and the way to stop; opens the data directory.</summary>
    public static DataDirectory AddHosting(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<GatewayOptions>().BindConfiguration(GatewayOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<GatewayOptions>, GatewayOptionsValidator>();
        builder.Services.AddOptions<HostOptions>().Configure<IOptions<GatewayOptions>>(static (host, options) => host.ShutdownTimeout = options.Value.StopWithin);
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);

        var data = Locate(builder.Configuration, DataDirectory.Open);
        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton(new TrueTime(TimeProvider.System));
        builder.Services.AddSingleton(static services => ShiftedTime.Of(
            services.GetRequiredService<TrueTime>(), services.GetRequiredService<DataDirectory>(), services.GetRequiredService<TwilioAccount>().IsStandIn));
        return data;
    }

    /// <summary>Finds the data directory that the configuration names, and puts the database there unless it is configured to be elsewhere.</summary>
    public static DataDirectory Locate(ConfigurationManager configuration, Func<string, DataDirectory> open)
    {
        var data = open(configuration[$"{GatewayOptions.Section}:{nameof(GatewayOptions.DataDirectory)}"] ?? new GatewayOptions().DataDirectory);
        if (configuration[DatabasePath] is { Length: > 0 } elsewhere)
        {
            data = data with { Database = new FileInfo(elsewhere) };
        }
        else
        {
            configuration[DatabasePath] = data.Database!.FullName;
        }

        if (!string.IsNullOrWhiteSpace(configuration[ConnectionString]))
        {
            // The master key's file stays where the database would be.
            data = data with { Database = null };
        }

        return data;
    }

    /// <summary>Puts a memory of where numbers lead, and of whose they are, before the store's directories; it comes after the store.</summary>
    public static void RememberNumbers(this IServiceCollection services)
    {
        services.AddSingleton<INumberDirectory>(static provider => new RememberedNumbers(provider.GetRequiredService<IStore>().Numbers));
        services.AddSingleton<IIdentityDirectory>(static provider => new RememberedIdentities(provider.GetRequiredService<IStore>().Identities));
    }
}
