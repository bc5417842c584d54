using SmartPulse.Load.Bench.Measuring;

namespace SmartPulse.Load.Bench.Http;

/// <summary>P16: killed with many open conversations, how long until a customer's text is answered; against the same with few.</summary>
internal sealed class Restart : IFigure
{
    /// <inheritdoc/>
    public string Name => "restart";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        var (many, few) = (settings.Conversations, Math.Max(1, settings.Conversations / 100));
        await using var full = await GatewayUnderTest.StartAsync(settings.Folder.CreateSubdirectory("many"), cancellation);
        await FillAsync(full, many, progress, cancellation);
        await using var small = await GatewayUnderTest.StartAsync(settings.Folder.CreateSubdirectory("few"), cancellation);
        await FillAsync(small, few, progress, cancellation);

        var pairs = await Pairs.AlternateAsync(Name, settings.Pairs, progress, () => RestartAsync(full, cancellation), () => RestartAsync(small, cancellation), cancellation);
        var note = $"from starting the process to a customer's text answered 200, after kill -9 with {many:N0} open conversations; the floor is the same with {few:N0}";
        return
        [
            pairs.Result(Name, "s", new Bar(BarOf.Value, AtLeast: false, 3), note),
            pairs.Result("restart-growth", "s", new Bar(BarOf.Ratio, AtLeast: false, 1.2), note),
        ];
    }

    private async Task FillAsync(GatewayUnderTest gateway, int conversations, IBenchProgress progress, CancellationToken cancellation)
    {
        await gateway.OpenConversationsAsync(conversations, Name, progress, cancellation);
        await gateway.KillAsync();
    }

    private static async Task<double> RestartAsync(GatewayUnderTest gateway, CancellationToken cancellation)
    {
        var took = await gateway.RestartAsync(cancellation);
        await gateway.KillAsync();
        return took.TotalSeconds;
    }
}
