using System.Globalization;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Load.Bench.Nodes;
using SmartPulse.Wire;

namespace SmartPulse.Load.Bench.Memory;

/// <summary>P12 and P13: what a live idle conversation costs in managed bytes, against its bare state; and what the process weighs with all of them.</summary>
internal sealed class IdleMemory : IFigure
{
    private const double Gibibyte = 1024.0 * 1024 * 1024;

    /// <inheritdoc/>
    public string Name => "idle-memory";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        await using var node = await BenchNode.StartAsync(settings.Folder);
        // Half of them first, so that what a process has once is not counted as the conversations'.
        var half = settings.Conversations / 2;
        var customers = new Customers(node, settings.Conversations);
        await customers.OpenAsync(0, half, progress, cancellation);
        var before = Managed();
        await customers.OpenAsync(half, settings.Conversations - half, progress, cancellation);
        var live = (Managed() - before) / (double)(settings.Conversations - half);
        var rss = ResidentBytes("VmRSS:") / Gibibyte;
        var graph = await GraphAsync(node, Math.Min(half, 5_000), cancellation);
        return
        [
            new(Name, live, graph, live / graph, "bytes", 1, 1, new Bar(BarOf.Ratio, AtLeast: false, 2.0),
                $"managed bytes of one live idle conversation, everything that it keeps alive included, against its state alone; {settings.Conversations:N0} live; free of noise, so measured once"),
            new("idle-rss", rss, 1.2, rss / 1.2, "GiB", 1, 1, new Bar(BarOf.Value, AtLeast: false, 1.2),
                $"resident with {settings.Conversations:N0} live idle conversations, after a full collection; at most {ResidentBytes("VmHWM:") / Gibibyte:0.00} while they were opened"),
        ];
    }

    /// <summary>The bytes of a state as it comes out of a journal, and of nothing else.</summary>
    private static async Task<double> GraphAsync(BenchNode node, int count, CancellationToken cancellation)
    {
        var journals = node.Service<IJournalStore>();
        var states = new Conversation[count];
        var before = Managed();
        for (var n = 0; n < count; n++)
        {
            var stream = BenchTown.Stream(n);
            var stored = await journals.LoadAsync(stream, Conversation.FoldVersion, cancellation);
            states[n] = stored.Events.Aggregate(Conversation.New, (state, e) => ConversationFold.Evolve(
                state, new(EventEnvelopes.Read(stream, e, WireFormat.Json.ConversationEvent), e.Version, e.At, e.Actor, e.Cause, e.SettingsVersion)));
        }

        var bytes = (Managed() - before) / (double)count;
        GC.KeepAlive(states);
        return bytes;
    }

    private static long Managed()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static long ResidentBytes(string line)
    {
        var kilobytes = File.ReadLines("/proc/self/status").Single(l => l.StartsWith(line, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2];
        return long.Parse(kilobytes, CultureInfo.InvariantCulture) * 1024;
    }
}
