using Microsoft.Extensions.Options;
using SmartPulse.Connectors.Twilio;
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

        var data = DataDirectory.Open(builder.Configuration[$"{GatewayOptions.Section}:{nameof(GatewayOptions.DataDirectory)}"] ?? new GatewayOptions().DataDirectory);
        if (builder.Configuration[DatabasePath] is { Length: > 0 } elsewhere)
        {
            data = data with { Database = new FileInfo(elsewhere) };
        }
        else
        {
            builder.Configuration[DatabasePath] = data.Database!.FullName;
        }

        if (!string.IsNullOrWhiteSpace(builder.Configuration[ConnectionString]))
        {
            // The master key's file stays where the database would be.
            data = data with { Database = null };
        }

        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton(new TrueTime(TimeProvider.System));
        builder.Services.AddSingleton(static services => ShiftedTime.Of(
            services.GetRequiredService<TrueTime>(), services.GetRequiredService<DataDirectory>(), services.GetRequiredService<TwilioAccount>().IsStandIn));
        return data;
    }
}
