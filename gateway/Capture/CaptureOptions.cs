using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SmartPulse.Gateway.Capture;

/// <summary>Limits of the capture form.</summary>
public sealed class CaptureOptions
{
    /// <summary>Where these settings are.</summary>
    public const string Section = "SmartPulse:Capture";

    /// <summary>How many forms a minute one key may send.</summary>
    [Range(1, 100_000)]
    public int FormsPerMinute { get; set; } = 60;
}

[OptionsValidator]
internal sealed partial class CaptureOptionsValidator : IValidateOptions<CaptureOptions>;
