using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace SmartPulse.Embedded;

/// <summary>How grains are hosted in this process.</summary>
public sealed class EmbeddedGrainOptions
{
    /// <summary>How long a caller waits for an answer, unless the method says otherwise. The default is 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long nobody must call before an activation leaves memory. The default is 2 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "30.00:00:00")]
    public TimeSpan IdleAfter { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long reading the state and OnActivateAsync may take. The default is 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan ActivationTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long OnDeactivateAsync may take. The default is 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan DeactivationTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a graceful stop may take, draining and deactivating together. The default is 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan StopTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>When more calls than this wait and run at one activation, it refuses the next. The default is 1,000.</summary>
    [Range(1, 1_000_000)]
    public int QueueLimit { get; set; } = 1_000;

    /// <summary>How messages and states are written. The default knows only what JSON knows by itself.</summary>
    [Required]
    public JsonSerializerOptions Json { get; set; } = JsonSerializerOptions.Web;

    /// <summary>Whether every argument and result is written and read back, as a cluster would. Off by default; tests and simulations turn it on.</summary>
    public bool RoundTripMessages { get; set; }

    /// <summary>Where the engine's work runs. The default is the thread pool.</summary>
    [Required]
    public IWorkScheduler Scheduler { get; set; } = ThreadPoolWorkScheduler.Instance;
}

[OptionsValidator]
internal sealed partial class EmbeddedGrainOptionsValidator : IValidateOptions<EmbeddedGrainOptions>;
