using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Bench.Nodes;
using SmartPulse.Load.Floors;

namespace SmartPulse.Load.Bench.Http;

/// <summary>
/// P4 and P5: what being stored adds to an answer. P4: one caller's median beyond the median of a webhook without a memory, in bare commits of one row set.
/// P5: the 99th percentile when calls come in whoever still waits, in that of a bare writer at the same rate.
/// </summary>
internal sealed class Acknowledged : IFigure
{
    private const double OfferedPerSecond = 2_000;

    private static readonly TurnBytes Bytes = new(State: 300, Outbox: 160);

    /// <inheritdoc/>
    public string Name => "ack-p50";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        await using var gateway = await GatewayUnderTest.StartAsync(settings.Folder.CreateSubdirectory("ours"), cancellation);
        using var floor = await WebhookFloor.StartAsync(cancellation);
        using var bare = new BareTurns(BenchNode.DatabaseIn(settings.Folder.CreateSubdirectory("floor")).FullName, settings.Conversations, Bytes);
        var (ours, theirs) = (await gateway.ConnectAsync(1), await floor.ConnectAsync(1));
        await gateway.OpenConversationsAsync(settings.Conversations, Name, progress, cancellation);
        var chance = new Random(1);
        Task Write(int _) => bare.TakeAsync(chance.Next(settings.Conversations));

        List<double> withoutMemory = [], rates = [];
        var lone = await Pairs.AlternateAsync(
            Name, settings.Pairs, progress,
            async () =>
            {
                var stateless = Quantiles.Median((await floor.CallsAsync(theirs, settings.Slice / 2)).Milliseconds);
                withoutMemory.Add(stateless);
                return Quantiles.Median((await gateway.CallsAsync(ours, settings.Slice, settings.Conversations, prepared: 2_000)).Milliseconds) - stateless;
            },
            async () => Quantiles.Median((await ClosedLoop.RunAsync(1, settings.Slice, Write)).Milliseconds),
            cancellation);

        var offered = settings.IsQuick ? OfferedPerSecond / 10 : OfferedPerSecond;
        var seed = 0;
        var crowd = await Pairs.AlternateAsync(
            "ack-p99", settings.Pairs, progress,
            async () =>
            {
                var calls = new byte[(int)(offered * settings.Slice.TotalSeconds * 2) + 100][];
                Parallel.For(0, calls.Length, n => calls[n] = gateway.Posts.Call(n * 7919 % settings.Conversations, gateway.NewSid("CA"), SignedPosts.RingingLine));
                var answers = await OpenLoop.RunAsync(offered, settings.Slice, ++seed, async n =>
                {
                    if ((await gateway.SendAsync(calls[n])).Status is not 200 and var status)
                    {
                        throw new InvalidOperationException($"A call was answered {status}.");
                    }
                });
                rates.Add(answers.PerSecond);
                return Quantiles.Percentile(answers.Milliseconds, 0.99);
            },
            async () => Quantiles.Percentile((await OpenLoop.RunAsync(offered, settings.Slice, seed, n => bare.TakeAsync(n * 7919 % settings.Conversations))).Milliseconds, 0.99),
            cancellation);
        Array.ForEach([.. ours, .. theirs], c => c.Dispose());
        return
        [
            lone.Result(Name, "ms", new Bar(BarOf.Ratio, AtLeast: false, 4),
                $"ours less the {Quantiles.Median(withoutMemory):0.00} ms of a webhook without a memory; the floor is a bare commit of three rows by one caller; {settings.Conversations:N0} conversations"),
            crowd.Result("ack-p99", "ms", new Bar(BarOf.Ratio, AtLeast: false, 4),
                $"{offered:N0}/s offered (Poisson), {Quantiles.Median(rates):N0}/s answered, all stored, waits counted from when each was due; the bare writer at the same rate; {settings.Conversations:N0} conversations"),
        ];
    }
}
