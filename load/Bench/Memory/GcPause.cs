using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Bench.Nodes;

namespace SmartPulse.Load.Bench.Memory;

/// <summary>P14: how long the garbage collector stops the world, with every conversation live and turns coming in.</summary>
internal sealed class GcPause : IFigure
{
    private const double PerSecond = 1_000;
    private const double WorstShare = 0.999;

    /// <inheritdoc/>
    public string Name => "gc-pause";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        await using var node = await BenchNode.StartAsync(settings.Folder);
        var customers = new Customers(node, settings.Conversations);
        await customers.OpenAsync(progress, cancellation);
        // The machine's own pace when it cannot bear the goal's: turns that pile up are not what is measured.
        var capacity = await customers.TurnsPerSecondAsync(64, settings.Slice * 3);
        var rate = Math.Min(PerSecond, capacity / 2);
        progress.Say($"{Name}: {rate:N0} turns/s");
        using var pauses = new Pauses();
        await OpenLoop.RunAsync(rate, settings.Slice * 60, seed: 1, customers.WriteAnyAsync);
        await node.Meter.QuietAsync();
        var milliseconds = pauses.Milliseconds;
        if (milliseconds.Count == 0)
        {
            // Even the quick run shows a pause, so that the path is walked.
            GC.Collect();
            milliseconds = pauses.Milliseconds;
        }

        var worst = Quantiles.Percentile(milliseconds, WorstShare);
        return
        [
            new(Name, worst, 50, worst / 50, "ms", 1, 1, new Bar(BarOf.Value, AtLeast: false, 50),
                $"p99.9 of {milliseconds.Count} pauses, median {Quantiles.Median(milliseconds):0.00} ms, in {settings.Slice.TotalSeconds * 60:0} s at {rate:N0} turns/s (capacity {capacity:N0}) with {settings.Conversations:N0} live conversations"),
        ];
    }
}
