using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace SmartPulse.Telemetry;

/// <summary>
/// Sends our own spans and metrics to a collector for as long as the host runs. In batches, from threads of its own: a collector that is slow or away
/// loses telemetry and delays nobody. Only what is named SmartPulse leaves: the framework's own spans carry addresses.
/// </summary>
internal sealed class OtlpExport(IOptions<TelemetryOptions> options) : IHostedService, IDisposable
{
    private const string Ours = "SmartPulse.*";
    private const int StopWithinMilliseconds = 2_000;

    /// <summary>In seconds; fine where a turn is, and up to the hour that an answer may take.</summary>
    private static readonly double[] Seconds =
        [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3_600];

    private TracerProvider? traces;
    private MeterProvider? metrics;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        var every = (int)settings.ExportEvery.TotalMilliseconds;
        traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(Describe).AddSource(Ours)
            .AddOtlpExporter(otlp =>
            {
                To(otlp, settings, "v1/traces");
                otlp.BatchExportProcessorOptions.ScheduledDelayMilliseconds = every;
            })
            .Build();
        metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(Describe).AddMeter(Ours)
            .AddView(static instrument => instrument.Unit == "s" && instrument.GetType().Name.StartsWith("Histogram", StringComparison.Ordinal)
                ? new ExplicitBucketHistogramConfiguration { Boundaries = Seconds } : null)
            .AddOtlpExporter((otlp, reader) =>
            {
                To(otlp, settings, "v1/metrics");
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = every;
            })
            .Build();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces?.Shutdown(StopWithinMilliseconds);
        metrics?.Shutdown(StopWithinMilliseconds);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    /// <summary>Sends log lines too: the same that the console shows, under the same filters.</summary>
    public static void Logs(ILoggingBuilder logging, TelemetryOptions settings) => logging.AddOpenTelemetry(logs =>
    {
        logs.IncludeFormattedMessage = true;
        logs.SetResourceBuilder(ResourceBuilder.CreateDefault().AddSmartPulse());
        logs.AddOtlpExporter((otlp, processor) =>
        {
            To(otlp, settings, "v1/logs");
            processor.BatchExportProcessorOptions.ScheduledDelayMilliseconds = (int)settings.ExportEvery.TotalMilliseconds;
        });
    });

    private static void Describe(ResourceBuilder resource) => resource.AddSmartPulse();

    private static void To(OtlpExporterOptions otlp, TelemetryOptions settings, string path)
    {
        if (settings.OtlpEndpoint is not { } endpoint)
        {
            return; // The standard variables say where, how and with which headers.
        }

        otlp.Protocol = OtlpExportProtocol.HttpProtobuf;
        otlp.Endpoint = new Uri($"{endpoint.ToString().TrimEnd('/')}/{path}");
        otlp.Headers = settings.OtlpHeaders;
    }
}
