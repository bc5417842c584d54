using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SmartPulse.Gateway.Hosting;

/// <summary>Where the gateway keeps its things, and how it stops.</summary>
public sealed class GatewayOptions
{
    /// <summary>Where these settings are.</summary>
    public const string Section = "SmartPulse";

    /// <summary>The folder of the database and the keys; relative to the working directory.</summary>
    [Required]
    public string DataDirectory { get; set; } = "data";

    /// <summary>How long a stop waits for requests and turns that were already accepted.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan StopWithin { get; set; } = TimeSpan.FromSeconds(20);
}

[OptionsValidator]
internal sealed partial class GatewayOptionsValidator : IValidateOptions<GatewayOptions>;
