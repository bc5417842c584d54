using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SmartPulse.Gateway.Admission;

/// <summary>How much work is taken on at once.</summary>
public sealed class AdmissionOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "SmartPulse:Admission";

    /// <summary>
    /// How many requests may be in progress before the less urgent are refused. What is in progress divided by the throughput is how long each
    /// takes, and how long a refusal waits behind them: 128 at 3,000 a second are 43 ms. Many share a commit, so a slow disk needs no smaller figure.
    /// 64 for each core unless said.
    /// </summary>
    [Range(16, 65_536)]
    public int AtOnce { get; set; } = 64 * Environment.ProcessorCount;

    /// <summary>When whoever was refused is asked to come again.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many connections are held open; one more is closed at once. Those of live pages are not among them.</summary>
    [Range(16, 1_000_000)]
    public int Connections { get; set; } = 10_000;
}

[OptionsValidator]
internal sealed partial class AdmissionOptionsValidator : IValidateOptions<AdmissionOptions>;
