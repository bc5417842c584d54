using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Bench.Nodes;
using SmartPulse.Load.Floors;

namespace SmartPulse.Load.Bench.Turns;

/// <summary>P2: what the store's writer spends on a turn, all its appends together, against a bare UPDATE of 2 KB.</summary>
internal sealed class StorageCpu : IFigure
{
    private const int Callers = 256;
    private const string WriterThread = "SmartPulse store writer";

    /// <inheritdoc/>
    public string Name => "storage-cpu";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        var conversations = Math.Min(settings.Conversations, 20_000);
        await using var node = await BenchNode.StartAsync(settings.Folder.CreateSubdirectory("ours"));
        var customers = new Customers(node, conversations);
        await customers.OpenAsync(progress, cancellation);
        using var floor = new BareUpdates(BenchNode.DatabaseIn(settings.Folder.CreateSubdirectory("floor")).FullName, conversations);
        var chance = Enumerable.Range(1, Callers).Select(seed => new Random(seed)).ToArray();
        progress.Say($"{Name}: warming up both for {settings.WarmUp.TotalSeconds:0.#} s each");
        await ClosedLoop.RunAsync(Callers, settings.WarmUp, customers.WriteAnyAsync);
        await ClosedLoop.RunAsync(Callers, settings.WarmUp, caller => floor.UpdateAsync(chance[caller].Next(conversations)));
        var (ours, bare) = (ThreadCpu.OfThread(WriterThread), ThreadCpu.OfThread(BareGroupCommit<int>.ThreadName));
        var pairs = await Pairs.AlternateAsync(
            Name, settings.Pairs, progress,
            async () =>
            {
                var before = ours();
                var answers = await ClosedLoop.RunAsync(Callers, settings.Slice, customers.WriteAnyAsync);
                await node.Meter.QuietAsync();
                return (ours() - before) / answers.Count;
            },
            async () =>
            {
                var before = bare();
                return (await ClosedLoop.RunAsync(Callers, settings.Slice, caller => floor.UpdateAsync(chance[caller].Next(conversations)))) is var answers
                    ? (bare() - before) / answers.Count : 0;
            },
            cancellation);
        return
        [
            pairs.Result(Name, "µs/turn", new Bar(BarOf.Ratio, AtLeast: false, 1.0),
                $"processor time of the writer's thread; ours {node.Meter.Appends / (double)node.Meter.Commits:0} appends a commit, the floor {floor.PerCommit:0} updates a commit and {floor.Fsyncs:N0} fsyncs"),
        ];
    }
}
