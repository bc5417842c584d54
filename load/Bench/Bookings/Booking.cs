using SmartPulse.Bookings;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Bench.Nodes;
using SmartPulse.Load.Databases;
using SmartPulse.Load.Floors;
using SmartPulse.Tenants;

namespace SmartPulse.Load.Bench.Bookings;

/// <summary>P19: 64 callers who want overlapping times of one calendar, against PostgreSQL's SELECT … FOR UPDATE.</summary>
internal sealed class Booking : IFigure
{
    private const int Callers = 64;

    /// <inheritdoc/>
    public string Name => "booking";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        await using var node = await BenchNode.StartAsync(settings.Folder);
        var grains = node.Service<IGrainFactory>();
        await grains.GetGrain<ITenantGrain>(GrainKeys.Of(BenchTown.Organisation, Chair.Settings.Location)).ChangeAsync(Chair.Settings, expectedVersion: 0);
        await using var server = await PostgresServer.StartAsync("max_connections=100");
        var database = await server.CreateDatabaseAsync();
        BareForUpdate.CreateTables(database);
        var floor = Enumerable.Range(0, Callers).Select(_ => new BareForUpdate(database)).ToArray();
        var (round, calendars) = (0, 0L);
        List<double> waits = [];
        Tally ours = new(), theirs = new();
        var pairs = await Pairs.AlternateAsync(
            Name, settings.Pairs, progress,
            async () =>
            {
                // A new calendar each time, so that both sides decide in one that fills up alike.
                var (calendar, started, now) = (grains.GetGrain<ICalendarGrain>(GrainKeys.Of(BenchTown.Organisation, CalendarId.From($"cal_round{++round}"))), -1, node.Now);
                var chance = Chances();
                var answers = await ClosedLoop.RunAsync(Callers, settings.Slice, async caller => ours.Count(
                    await Chair.BookAsync(calendar, Chair.Slot(now, chance[caller].Next(Chair.Starts)), $"{round}_{Interlocked.Increment(ref started)}")));
                waits.Add(Quantiles.Percentile([.. answers.Milliseconds], 0.99));
                return answers.PerSecond;
            },
            async () =>
            {
                await floor[0].CreateAsync(++calendars);
                var chance = Chances();
                var answers = await ClosedLoop.RunAsync(Callers, settings.Slice, async caller =>
                {
                    var start = chance[caller].Next(Chair.Starts);
                    theirs.Count(await floor[caller].BookAsync(calendars, start, start + 2));
                });
                return answers.PerSecond;
            },
            cancellation);
        foreach (var connection in floor)
        {
            connection.Dispose();
        }

        return
        [
            pairs.Result(Name, "decided/s", new Bar(BarOf.Ratio, AtLeast: true, 5),
                $"{Callers} callers, overlapping half hours of one calendar; ours a hold and its confirmation, both durable, {ours.Share:P0} booked; PostgreSQL FOR UPDATE one transaction, {theirs.Share:P0} booked"),
            new Series([.. waits.Skip(1)]).Result($"{Name}-p99", "ms", new Bar(BarOf.Value, AtLeast: false, 50), "how long a customer waits for both answers, closed loop"),
        ];
    }

    private static Random[] Chances() => [.. Enumerable.Range(1, Callers).Select(seed => new Random(seed))];

    private sealed class Tally
    {
        private long decided;
        private long booked;

        public double Share => booked / (double)decided;

        public void Count(bool yes)
        {
            Interlocked.Increment(ref decided);
            Interlocked.Add(ref booked, yes ? 1 : 0);
        }
    }
}
