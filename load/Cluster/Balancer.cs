using System.Collections.Concurrent;
using System.Diagnostics;
using SmartPulse.Load.Kill.Customers;

namespace SmartPulse.Load.Cluster;

/// <summary>One gateway after another; one that gave no answer is left out for a while, unless all are.</summary>
internal sealed class Balancer(IReadOnlyList<Uri> servers) : IBalancer
{
    private static readonly TimeSpan LeftOutFor = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Uri, long> failed = new();
    private int turn;

    /// <inheritdoc/>
    public Uri Next()
    {
        var first = Interlocked.Increment(ref turn) & int.MaxValue;
        var inTurn = Enumerable.Range(0, servers.Count).Select(n => servers[(first + n) % servers.Count]);
        return inTurn.FirstOrDefault(IsIn) ?? servers[first % servers.Count];
    }

    /// <inheritdoc/>
    public void Failed(Uri server) => failed[server] = Stopwatch.GetTimestamp();

    private bool IsIn(Uri server) => !failed.TryGetValue(server, out var at) || Stopwatch.GetElapsedTime(at) > LeftOutFor;
}
