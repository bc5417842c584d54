using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SmartPulse.Due;
using SmartPulse.Journals;

namespace SmartPulse;

/// <summary>How often the sweeper looks.</summary>
public sealed class SweeperOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "SmartPulse:Sweeper";

    /// <summary>How long between two sweeps. Timers do what is near to the instant; the sweeper does what outlived its activation.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(1);
}

/// <summary>Checks <see cref="SweeperOptions"/> at start.</summary>
[OptionsValidator]
internal sealed partial class SweeperOptionsValidator : IValidateOptions<SweeperOptions>;

/// <summary>Sweeps for as long as the host runs.</summary>
internal sealed partial class SweeperService(ISweeper sweeper, TimeProvider time, IOptions<SweeperOptions> options, ILogger<SweeperService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tick = new PeriodicTimer(options.Value.Every, time);
        while (await NextAsync(tick, stoppingToken))
        {
            try
            {
                await sweeper.SweepAsync(stoppingToken);
            }
            catch (StoreUnavailableException e)
            {
                LogStoreUnavailable(e.Trouble); // Whatever is due stays due.
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private static async ValueTask<bool> NextAsync(PeriodicTimer tick, CancellationToken stopping)
    {
        try
        {
            return await tick.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sweep could not read the store ({Trouble}); the next one tries again")]
    private partial void LogStoreUnavailable(StoreTrouble trouble);
}
