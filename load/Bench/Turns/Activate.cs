using System.Diagnostics;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Bench.Nodes;
using SmartPulse.Load.Floors;

namespace SmartPulse.Load.Bench.Turns;

/// <summary>P15: waking conversations that are only on disk, against reading and parsing their rows.</summary>
internal sealed class Activate : IFigure
{
    // As many as the machine has processors for, on both sides: waiting for each other is not what is measured.
    private static readonly int Readers = Environment.ProcessorCount;

    /// <inheritdoc/>
    public string Name => "activate";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation)
    {
        var block = settings.IsQuick ? 50 : 1_000;
        var conversations = block * (settings.Pairs + 1);
        IReadOnlyList<StoredEvent> journal;
        await using (var before = await BenchNode.StartAsync(settings.Folder.CreateSubdirectory("ours")))
        {
            var customers = new Customers(before, conversations);
            await customers.OpenAsync(progress, cancellation);
            journal = (await before.Service<IJournalStore>().LoadAsync(BenchTown.Stream(0), Conversation.FoldVersion, cancellation)).Events;
        }

        // Another process, as far as memory goes: nothing is active, no data key is unwrapped.
        await using var node = await BenchNode.StartAsync(settings.Folder.CreateSubdirectory("ours"));
        var floor = BareReads.Fill(BenchNode.DatabaseIn(settings.Folder.CreateSubdirectory("floor")).FullName, conversations, journal, Readers);
        var grains = node.Service<IGrainFactory>();
        var (woken, read) = (0, 0);
        var pairs = await Pairs.AlternateAsync(
            Name, settings.Pairs, progress,
            () =>
            {
                var from = woken;
                woken += block;
                return RateAsync(from, block, async (_, n) => await grains.GetGrain<IConversationGrain>(BenchTown.Key(n)).ListenAsync("none", 0));
            },
            () =>
            {
                var from = read;
                read += block;
                return RateAsync(from, block, (reader, n) => { floor[reader].Read(n); return Task.CompletedTask; });
            },
            cancellation);
        foreach (var reader in floor)
        {
            reader.Dispose();
        }

        return
        [
            pairs.Result(Name, "conversations/s", new Bar(BarOf.Ratio, AtLeast: true, 0.5),
                $"ours: rows read, keys unwrapped, seals opened, chain checked, folded, woken; floor: the same {journal.Count} rows read and parsed; {Readers} at a time on both sides"),
        ];
    }

    private static async Task<double> RateAsync(int from, int count, Func<int, int, Task> take)
    {
        var next = from - 1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(reader => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var n && n < from + count)
            {
                await take(reader, n);
            }
        })));
        return count / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
