using System.Diagnostics;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Kill.Customers;

namespace SmartPulse.Load.Cluster;

/// <summary>A stretch of a trial, by timestamps of <see cref="Stopwatch"/>.</summary>
/// <param name="What">What happened in it.</param>
/// <param name="From">When.</param>
/// <param name="Until">When the next thing did.</param>
internal sealed record Stretch(string What, long From, long Until);

/// <summary>How customers fared from a failure on, until the next one.</summary>
/// <param name="What">What happened.</param>
/// <param name="After">From the failure until the last thing was acknowledged that had waited for longer than is good: from then on conversations go on. Zero when nobody noticed.</param>
/// <param name="Failed">Requests that were not acknowledged, and were repeated.</param>
/// <param name="Late">Things that were acknowledged after longer than is good, or not at all.</param>
/// <param name="Acknowledged">Things that were acknowledged.</param>
/// <param name="P99">Milliseconds from the first time that something was sent until it was acknowledged, the 99th percentile.</param>
/// <param name="WorstMilliseconds">The slowest one.</param>
internal sealed record Recovery(string What, TimeSpan After, int Failed, int Late, int Acknowledged, double P99, double WorstMilliseconds)
{
    /// <summary>Conversations go on within this.</summary>
    public static readonly TimeSpan Bar = TimeSpan.FromSeconds(15);

    /// <summary>Whoever sent a text does not notice less, repeats included. How quick a cluster is when nothing happens to it, and p99 here, are other questions.</summary>
    private static readonly TimeSpan InGoodTime = TimeSpan.FromSeconds(5);

    /// <summary>Reads it from the answers. Pure.</summary>
    /// <param name="stretch">What happened, and when.</param>
    /// <param name="answers">Every answer, or end of patience, to everything that was ever sent.</param>
    public static Recovery Of(Stretch stretch, IEnumerable<Answer> answers)
    {
        var (what, from, until) = stretch;
        // What was under way when it happened was met by it as much as what was sent later.
        var waits = answers.Where(a => !a.IsCaller).GroupBy(a => (a.Delivery.Organisation, a.Delivery.Signal)).Select(Wait.Of)
            .Where(wait => wait.Since < until && wait.Until >= from).ToList();
        var late = waits.Where(wait => wait.Took > InGoodTime).ToList();
        var acknowledged = waits.Where(wait => wait.IsOver).ToList();
        double[] milliseconds = [.. acknowledged.Select(wait => wait.Took.TotalMilliseconds).DefaultIfEmpty(0)];
        return new(
            what, Stopwatch.GetElapsedTime(from, late.Select(wait => long.Min(wait.Until, until)).DefaultIfEmpty(from).Max()),
            waits.Sum(wait => wait.Failed.Count(at => at >= from && at < until)), late.Count, acknowledged.Count, Quantiles.Percentile(milliseconds, 0.99), milliseconds.Max());
    }

    /// <summary>For people.</summary>
    public string Text => $"conversations go on after {After.TotalSeconds:0.0} s (bar {Bar.TotalSeconds:0}); {Failed:N0} requests repeated, {Late:N0} late, {Acknowledged:N0} acknowledged, p99 {P99:N0} ms, worst {WorstMilliseconds:N0} ms";

    /// <summary>How long one thing waited to be acknowledged, however often it was sent.</summary>
    /// <param name="Since">When it was sent first.</param>
    /// <param name="Until">When it was acknowledged first; never: the end of time.</param>
    /// <param name="Failed">When those requests were sent that did not acknowledge it.</param>
    private sealed record Wait(long Since, long Until, IReadOnlyList<long> Failed)
    {
        public bool IsOver => Until != long.MaxValue;

        public TimeSpan Took => IsOver ? Stopwatch.GetElapsedTime(Since, Until) : TimeSpan.MaxValue;

        public static Wait Of(IEnumerable<Answer> answers)
        {
            var all = answers.ToList();
            return new(
                all.Min(a => a.SentAt), all.Where(a => a.Acknowledges).Select(a => a.CameAt).DefaultIfEmpty(long.MaxValue).Min(),
                [.. all.Where(a => !a.Acknowledges).Select(a => a.SentAt)]);
        }
    }
}
