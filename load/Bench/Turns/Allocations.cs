using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Bench.Nodes;

namespace SmartPulse.Load.Bench.Turns;

/// <summary>P21: bytes allocated by a turn in process.</summary>
internal sealed class Allocations : IFigure
{
    private const double Kilobyte = 1024;
    private const int Callers = 64;

    /// <inheritdoc/>
    public string Name => "allocations";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        await using var node = await BenchNode.StartAsync(settings.Folder);
        var customers = new Customers(node, Math.Min(settings.Conversations, 2_000));
        await customers.OpenAsync(progress, cancellation);
        var series = await Series.RepeatAsync(
            Name, settings.Pairs, progress,
            async () =>
            {
                var before = GC.GetTotalAllocatedBytes(precise: true);
                var answers = await ClosedLoop.RunAsync(Callers, settings.Slice, customers.WriteAnyAsync);
                await node.Meter.QuietAsync();
                return (GC.GetTotalAllocatedBytes(precise: true) - before) / Kilobyte / answers.Count;
            },
            cancellation);
        return
        [
            series.Result(Name, "KB/turn", new Bar(BarOf.Value, AtLeast: false, 12),
                $"everything that this process allocates from the text to the carrier's acceptance on disk, the generator included; {Callers} callers"),
        ];
    }
}
