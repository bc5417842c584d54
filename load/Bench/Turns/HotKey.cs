using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Bench.Nodes;

namespace SmartPulse.Load.Bench.Turns;

/// <summary>P8: one conversation flooded by 64 callers at once; how much longer the others wait, and how much of that is because it is 64 and not one.</summary>
internal sealed class HotKey : IFigure
{
    private const int Flood = 64;
    private const double PerSecond = 200;

    /// <inheritdoc/>
    public string Name => "hot-key";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        await using var node = await BenchNode.StartAsync(settings.Folder);
        var customers = new Customers(node, 1_000);
        await customers.OpenAsync(progress, cancellation);
        var (duration, seed, flooded) = (settings.Slice * 3, 0, 0);
        var pairs = await Pairs.AlternateAsync(Name, settings.Pairs, progress, () => BesideAsync(Flood), OthersAsync, cancellation);
        var perSecond = flooded / (duration.TotalSeconds * (settings.Pairs + 1));
        var queue = await Pairs.AlternateAsync($"{Name}-queue", settings.Pairs, progress, () => BesideAsync(Flood), () => BesideAsync(callers: 1), cancellation);
        return
        [
            pairs.Result(Name, "ms", new Bar(BarOf.Ratio, AtLeast: false, 1.3),
                $"p99 of 999 conversations at {PerSecond:0} turns/s, open loop, while {Flood} callers write to one ({perSecond:N0} turns/s), against the same without them"),
            queue.Result($"{Name}-queue", "ms", new Bar(BarOf.Ratio, AtLeast: false, 1.3),
                $"the same against one caller who writes to it without a pause: what the other {Flood - 1}, who wait in its line, cost everybody else"),
        ];

        async Task<double> BesideAsync(int callers)
        {
            var flood = ClosedLoop.RunAsync(callers, duration, _ => customers.WriteAsync(0));
            var others = await OthersAsync();
            flooded += (await flood).Count;
            return others;
        }

        async Task<double> OthersAsync()
        {
            var chance = new Random(++seed);
            var choices = OpenLoop.Arrivals(PerSecond, duration, new Random(seed)).Select(_ => chance.Next(1, customers.Count)).ToArray();
            var answers = await OpenLoop.RunAsync(PerSecond, duration, seed, n => customers.WriteAsync(choices[n]));
            await node.Meter.QuietAsync();
            return Quantiles.Percentile([.. answers.Milliseconds], 0.99);
        }
    }
}
