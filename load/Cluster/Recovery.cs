using System.Diagnostics;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Kill.Customers;

namespace SmartPulse.Load.Cluster;

/// <summary>How customers fared from a failure on, until the next one.</summary>
/// <param name="What">What happened.</param>
/// <param name="After">From the failure until the last thing was sent that was not acknowledged in good time: from then on conversations go on. Zero when nobody noticed.</param>
/// <param name="Failed">Things sent that were not acknowledged, and were sent again.</param>
/// <param name="Late">Things that were acknowledged, but late.</param>
/// <param name="Acknowledged">Things that were acknowledged.</param>
/// <param name="P99">Milliseconds of an acknowledgement, the 99th percentile.</param>
/// <param name="WorstMilliseconds">The slowest one.</param>
internal sealed record Recovery(string What, TimeSpan After, int Failed, int Late, int Acknowledged, double P99, double WorstMilliseconds)
{
    /// <summary>Conversations go on within this.</summary>
    public static readonly TimeSpan Bar = TimeSpan.FromSeconds(15);

    /// <summary>What takes longer is noticed: the carrier repeats it, or the customer wonders.</summary>
    private static readonly TimeSpan InGoodTime = TimeSpan.FromSeconds(2);

    /// <summary>Reads it from the answers. Pure.</summary>
    /// <param name="what">What happened.</param>
    /// <param name="answers">Every answer, or end of patience, to what was sent between the two.</param>
    /// <param name="from">When it happened: a timestamp of <see cref="Stopwatch"/>.</param>
    /// <param name="until">When the next thing did.</param>
    public static Recovery Of(string what, IEnumerable<Answer> answers, long from, long until)
    {
        var sent = answers.Where(a => !a.IsCaller && a.SentAt >= from && a.SentAt < until).ToList();
        var acknowledged = sent.Where(a => a.Acknowledges).ToList();
        var (failed, late) = (sent.Where(a => !a.Acknowledges).ToList(), acknowledged.Where(a => a.Milliseconds > InGoodTime.TotalMilliseconds).ToList());
        var last = failed.Concat(late).Select(a => a.SentAt).DefaultIfEmpty(from).Max();
        double[] milliseconds = [.. acknowledged.Select(a => a.Milliseconds).DefaultIfEmpty(0)];
        return new(what, Stopwatch.GetElapsedTime(from, last), failed.Count, late.Count, acknowledged.Count, Quantiles.Percentile(milliseconds, 0.99), milliseconds.Max());
    }

    /// <summary>For people.</summary>
    public string Text => $"conversations go on after {After.TotalSeconds:0.0} s (bar {Bar.TotalSeconds:0}); {Failed:N0} to be sent again, {Late:N0} late, {Acknowledged:N0} acknowledged, p99 {P99:N0} ms, worst {WorstMilliseconds:N0} ms";
}
