using System.Diagnostics;
using SmartPulse.Load.Bench.Measuring;

namespace SmartPulse.Load.Bench.Http;

/// <summary>P3: a signed call that comes in, stored, then answered with instructions; a second at 64 connections, against a webhook without a memory.</summary>
internal sealed class Webhook : IFigure
{
    private const int Connections = 64;
    private const int PreparedASecond = 8_000;

    /// <inheritdoc/>
    public string Name => "webhook";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        await using var gateway = await GatewayUnderTest.StartAsync(settings.Folder.CreateSubdirectory("ours"), cancellation);
        using var floor = await WebhookFloor.StartAsync(cancellation);
        var (ours, theirs) = (await gateway.ConnectAsync(Connections), await floor.ConnectAsync(Connections));
        var customers = Math.Min(settings.Conversations, 20_000);
        await gateway.OpenConversationsAsync(customers, Name, progress, cancellation);
        // A process compiles what it runs often while it runs it; what that costs is `restart`'s, and no turn's once it is done.
        progress.Say($"{Name}: warming up both for {settings.WarmUp.TotalSeconds:0.#} s each");
        await gateway.CallsAsync(ours, settings.WarmUp, customers, (int)(PreparedASecond * settings.WarmUp.TotalSeconds / 2));
        await floor.CallsAsync(theirs, settings.WarmUp);
        var (ofOurs, ofFloor, own) = (new ProcessSpent(() => gateway.Measured), new ProcessSpent(() => floor.Measured), new ProcessSpent(Process.GetCurrentProcess));

        var pairs = await Pairs.AlternateAsync(
            Name, settings.Pairs, progress,
            async () => (await ofOurs.InAsync(() => own.InAsync(() =>
                gateway.CallsAsync(ours, settings.Slice, customers, (int)(PreparedASecond * settings.Slice.TotalSeconds))))).PerSecond,
            async () => (await ofFloor.InAsync(() => floor.CallsAsync(theirs, settings.Slice))).PerSecond,
            cancellation);
        Array.ForEach([.. ours, .. theirs], c => c.Dispose());
        return
        [
            pairs.Result(Name, "req/s", new Bar(BarOf.Ratio, AtLeast: true, 0.25),
                $"{Connections} connections, {customers:N0} customers; processor time a request {ofOurs.Microseconds:0} µs, the floor's {ofFloor.Microseconds:0} µs ({ofFloor.Microseconds / ofOurs.Microseconds:0.00}); "
                + $"the gateway had {ofOurs.Cores:0.00} cores, the generator, with preparing and signing, {own.Cores:0.00}"),
        ];
    }
}
