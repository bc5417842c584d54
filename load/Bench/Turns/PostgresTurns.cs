using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Bench.Nodes;
using SmartPulse.Load.Databases;
using SmartPulse.Load.Floors;

namespace SmartPulse.Load.Bench.Turns;

/// <summary>P11: our store on PostgreSQL, which shares transactions, against one upsert a turn on 64 connections.</summary>
internal sealed class PostgresTurns : IFigure
{
    private const int Callers = 256;
    private const int Connections = 64;
    private const int EventBytes = 2_060;

    /// <inheritdoc/>
    public string Name => "postgres";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        var streams = Math.Max(Callers, Math.Min(settings.Conversations, 10_000) / Callers * Callers);
        await using var server = await PostgresServer.StartAsync("max_connections=120");
        var (ours, theirs) = (await server.CreateDatabaseAsync(), await server.CreateDatabaseAsync());
        await using var node = await BenchNode.StartAsync(settings.Folder, storage => storage.ConnectionString = ours);
        var journals = new Writer(node.Service<IJournalStore>(), streams, node.Now);
        BareUpserts.CreateTable(theirs, streams);
        var floor = Enumerable.Range(0, Connections).Select(_ => new BareUpserts(theirs)).ToArray();
        var chance = Enumerable.Range(1, Callers).Select(seed => new Random(seed)).ToArray();
        progress.Say($"{Name}: warming up both for {settings.WarmUp.TotalSeconds:0.#} s each");
        await AppendAsync(settings.WarmUp);
        await UpsertAsync(settings.WarmUp);
        var pairs = await Pairs.AlternateAsync(Name, settings.Pairs, progress, () => AppendAsync(settings.Slice), () => UpsertAsync(settings.Slice), cancellation);
        foreach (var connection in floor)
        {
            connection.Dispose();
        }

        return
        [
            pairs.Result(Name, "turns/s", new Bar(BarOf.Ratio, AtLeast: true, 2),
                $"ours: appends of one event of {EventBytes:N0} bytes with head, chain and due row, {Callers} callers, {node.Meter.Appends / (double)node.Meter.Commits:0} a transaction; theirs: an upsert of as many bytes, each committed alone, on {Connections} connections; {streams:N0} journals"),
        ];

        async Task<double> AppendAsync(TimeSpan duration) =>
            (await ClosedLoop.RunAsync(Callers, duration, caller => journals.AppendAsync((chance[caller].Next(streams / Callers) * Callers) + caller))).PerSecond;

        async Task<double> UpsertAsync(TimeSpan duration) =>
            (await ClosedLoop.RunAsync(Connections, duration, caller => floor[caller].UpsertAsync(chance[caller].Next(streams)))).PerSecond;
    }

    /// <summary>Appends to journals; each journal is one caller's, so that nobody overtakes anybody.</summary>
    private sealed class Writer(IJournalStore store, int streams, Instant now)
    {
        private readonly long[] versions = new long[streams];
        private readonly byte[] payload = new byte[EventBytes];

        public async Task AppendAsync(int stream)
        {
            var happened = new NewEvent("customer-said", 1, now, "customer", $"sms:bench{stream}.{versions[stream]}", null, 1, null, null, payload);
            var outcome = await store.AppendAsync(new(BenchTown.Stream(stream), versions[stream], [happened], null, [], [], now + Duration.FromHours(4)));
            versions[stream] = outcome is AppendOutcome.Appended appended ? appended.Version : throw new InvalidOperationException($"An append was not stored: {outcome}.");
        }
    }
}
