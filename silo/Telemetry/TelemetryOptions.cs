using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SmartPulse.Telemetry;

/// <summary>Where traces, metrics and logs go besides the console. Left out, nothing leaves; OpenTelemetry's own <c>OTEL_…</c> variables hold too.</summary>
public sealed class TelemetryOptions
{
    /// <summary>Where these settings are.</summary>
    public const string Section = "SmartPulse:Telemetry";

    /// <summary>A collector that takes OTLP over HTTP (protobuf), such as <c>http://collector:4318</c>; <c>/v1/traces</c> and so on are added.</summary>
    public Uri? OtlpEndpoint { get; set; }

    /// <summary>Headers for the collector, as <c>name=value,name=value</c>; a secret, when the collector asks for one.</summary>
    public string? OtlpHeaders { get; set; }

    /// <summary>How often metrics leave, and how old a span or a log line is at most before it leaves.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:10:00")]
    public TimeSpan ExportEvery { get; set; } = TimeSpan.FromSeconds(5);
}

[OptionsValidator]
internal sealed partial class TelemetryOptionsValidator : IValidateOptions<TelemetryOptions>;
