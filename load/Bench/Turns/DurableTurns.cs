using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Bench.Nodes;
using SmartPulse.Load.Floors;

namespace SmartPulse.Load.Bench.Turns;

/// <summary>P1: durable turns a second, in process, against a bare group commit of three rows a turn.</summary>
internal sealed class DurableTurns : IFigure
{
    private const int Callers = 256;

    /// <inheritdoc/>
    public string Name => "durable-turns";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        await using var node = await BenchNode.StartAsync(settings.Folder.CreateSubdirectory("ours"));
        var customers = new Customers(node, settings.Conversations);
        await customers.OpenAsync(progress, cancellation);
        using var written = new Written(BenchNode.DatabaseIn(settings.Folder.CreateSubdirectory("ours")));
        var bytes = written.PerTurn();
        progress.Say($"filling the floor with {settings.Conversations:N0} conversations");
        using var floor = new BareTurns(BenchNode.DatabaseIn(settings.Folder.CreateSubdirectory("floor")).FullName, settings.Conversations, bytes);
        var chance = Enumerable.Range(1, Callers).Select(seed => new Random(seed)).ToArray();

        progress.Say($"{Name}: warming up both for {settings.WarmUp.TotalSeconds:0.#} s each");
        await customers.TurnsPerSecondAsync(Callers, settings.WarmUp);
        await ClosedLoop.RunAsync(Callers, settings.WarmUp, caller => floor.TakeAsync(chance[caller].Next(settings.Conversations)));
        var (warmCommits, warmTurns) = floor.Done;
        Spent ours = new(), theirs = new();
        var (commits, appends, before) = (node.Meter.Commits, node.Meter.Appends, written.Counts());
        var pairs = await Pairs.AlternateAsync(
            Name, settings.Pairs, progress,
            () => ours.OfAsync(() => customers.TurnsPerSecondAsync(Callers, settings.Slice)),
            () => theirs.OfAsync(async () =>
                (await ClosedLoop.RunAsync(Callers, settings.Slice, caller => floor.TakeAsync(chance[caller].Next(settings.Conversations)))).PerSecond),
            cancellation);
        var turn = written.Counts().Since(before);
        var (bareCommits, bareTurns) = (floor.Done.Commits - warmCommits, floor.Done.Written - warmTurns);
        (commits, appends) = (node.Meter.Commits - commits, node.Meter.Appends - appends);
        return
        [
            pairs.Result(Name, "turns/s", new Bar(BarOf.Ratio, AtLeast: true, 0.60),
                $"a turn is an inbound SMS that is answered by a text: {appends / turn.Turns:0.0#} appends (the turn, and the carrier's acceptance), {turn.Events / turn.Turns:0.0} events of "
                + $"{bytes.State} bytes and {turn.Messages / turn.Turns:0.0} messages; {appends / (double)commits:0} appends a commit, {commits:N0} commits, {ours.Microseconds / turn.Turns:0} µs of processor and {ours.Kibibytes / turn.Turns:0} KiB written a turn. "
                + $"Floor: 3 rows of the same bytes, {bareTurns / (double)bareCommits:0} turns a commit, {bareCommits:N0} fsyncs, {theirs.Microseconds / bareTurns:0} µs and {theirs.Kibibytes / bareTurns:0} KiB a turn; {Callers} callers, {settings.Conversations:N0} conversations"),
        ];
    }
}
