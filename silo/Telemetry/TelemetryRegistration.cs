using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry.Resources;

namespace SmartPulse.Telemetry;

/// <summary>Registers what leaves for a collector, and sees to it that nothing leaves otherwise.</summary>
internal static class TelemetryRegistration
{
    private const string StandardEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Service = "smartpulse";

    /// <summary>Adds it. Before everything that has something to tell: hosted services start in this order and stop in the other.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DistributedContextPropagator, OwnTracesOnly>();
        builder.Services.Replace(ServiceDescriptor.Singleton<ILoggerFactory, DiscreetLoggers>());
        builder.Services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, QuietFramework>();
        builder.Services.AddOptions<TelemetryOptions>().BindConfiguration(TelemetryOptions.Section)
            .Validate(static o => o.OtlpEndpoint is not { } url || url is { IsAbsoluteUri: true, Scheme: "http" or "https" }, "SmartPulse:Telemetry:OtlpEndpoint must be an absolute http or https address.")
            .ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryOptionsValidator>();

        var settings = builder.Configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>() ?? new();
        if (settings.OtlpEndpoint is { IsAbsoluteUri: true } || builder.Configuration[StandardEndpoint] is { Length: > 0 })
        {
            builder.Services.AddHostedService<OtlpExport>();
            OtlpExport.Logs(builder.Logging, settings);
        }
    }

    /// <summary>Who sends: the service and its version. OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES may say more.</summary>
    public static ResourceBuilder AddSmartPulse(this ResourceBuilder resource) => resource
        .AddService(Service, serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString())
        .AddEnvironmentVariableDetector();
}
