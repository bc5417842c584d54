using System.Diagnostics;
using SmartPulse.Load.Bench.Measuring;

namespace SmartPulse.Load.Bench.Nodes;

/// <summary>The customers of a node: each has a conversation and knows which text is its next.</summary>
internal sealed class Customers(BenchNode node, int count)
{
    private readonly int[] next = new int[count];
    private readonly Random[] chance = [.. Enumerable.Range(1, 4096).Select(seed => new Random(seed))];

    /// <summary>How many there are.</summary>
    public int Count => count;

    /// <summary>Opens every conversation, so that all of them stand in the store and in memory.</summary>
    public Task OpenAsync(IBenchProgress progress, CancellationToken cancellation) => OpenAsync(0, count, progress, cancellation);

    /// <summary>Opens so many conversations from that one on.</summary>
    public async Task OpenAsync(int first, int many, IBenchProgress progress, CancellationToken cancellation)
    {
        const int Callers = 256;
        var opened = first - 1;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref opened) is var customer && customer < first + many)
            {
                cancellation.ThrowIfCancellationRequested();
                await WriteAsync(customer);
                if (customer % 1000 == 0)
                {
                    progress.Say($"opening {count:N0} conversations: {customer:N0}");
                }
            }
        }, cancellation)));
        await node.Meter.QuietAsync();
    }

    /// <summary>One customer's next text: answered for when it is on disk.</summary>
    public Task WriteAsync(int customer) => node.TakeAsync(customer, Interlocked.Increment(ref next[customer]) - 1);

    /// <summary>Any customer's next text.</summary>
    /// <param name="caller">Who asks; each caller has its own chance.</param>
    public Task WriteAnyAsync(int caller) => WriteAsync(chance[caller % chance.Length].Next(count));

    /// <summary>Turns a second with so many callers, counted until the last append that they caused, the carrier's acceptances included, is on disk.</summary>
    public async Task<double> TurnsPerSecondAsync(int callers, TimeSpan duration)
    {
        var start = Stopwatch.GetTimestamp();
        var answers = await ClosedLoop.RunAsync(callers, duration, WriteAnyAsync);
        return answers.Count / Stopwatch.GetElapsedTime(start, await node.Meter.QuietAsync()).TotalSeconds;
    }
}
