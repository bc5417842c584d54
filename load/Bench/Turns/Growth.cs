using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Bench.Nodes;

namespace SmartPulse.Load.Bench.Turns;

/// <summary>Whether cost stays what it is as the store grows: ten times the conversations against a tenth of them, in turns.</summary>
internal sealed class Growth : IFigure
{
    private const int Callers = 256;
    private const double PerSecond = 200;

    /// <inheritdoc/>
    public string Name => "growth";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        await using var few = await BenchNode.StartAsync(settings.Folder.CreateSubdirectory("few"));
        await using var many = await BenchNode.StartAsync(settings.Folder.CreateSubdirectory("many"));
        var (ofFew, ofMany) = (new Customers(few, settings.Conversations / 10), new Customers(many, settings.Conversations));
        await ofFew.OpenAsync(progress, cancellation);
        await ofMany.OpenAsync(progress, cancellation);
        var rates = await Pairs.AlternateAsync(
            Name, settings.Pairs, progress, () => ofMany.TurnsPerSecondAsync(Callers, settings.Slice), () => ofFew.TurnsPerSecondAsync(Callers, settings.Slice), cancellation);
        var waits = await Pairs.AlternateAsync(
            $"{Name}-p99", settings.Pairs, progress, () => P99Async(ofMany, many), () => P99Async(ofFew, few), cancellation);
        var sizes = $"{ofMany.Count:N0} conversations against {ofFew.Count:N0}";
        return
        [
            rates.Result(Name, "turns/s", new Bar(BarOf.Ratio, AtLeast: true, 0.90), $"{sizes}; {Callers} callers"),
            waits.Result($"{Name}-p99", "ms", new Bar(BarOf.Ratio, AtLeast: false, 1.3), $"{sizes}; open loop at {PerSecond:0} turns/s"),
        ];

        async Task<double> P99Async(Customers customers, BenchNode node)
        {
            var answers = await OpenLoop.RunAsync(PerSecond, settings.Slice * 3, seed: 1, customers.WriteAnyAsync);
            await node.Meter.QuietAsync();
            return Quantiles.Percentile([.. answers.Milliseconds], 0.99);
        }
    }
}
