using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Kill.Carrier;
using SmartPulse.Load.Kill.Checking;
using SmartPulse.Load.Kill.Customers;

namespace SmartPulse.Load.Outage;

/// <summary>What an outage was like from outside. Pure: the same records, the same figures.</summary>
internal static class OutageReading
{
    /// <summary>What customers and the carrier met while it lasted.</summary>
    public static Meanwhile During(IReadOnlyCollection<Answer> answers, Moments moments)
    {
        var during = answers.Where(a => a.SentAt >= moments.Began && a.SentAt < moments.Ended).ToList();
        var (callers, others) = (during.Where(a => a.IsCaller).ToList(), during.Where(a => !a.IsCaller).ToList());
        return new(
            others.Count(a => a.Acknowledges), Slowest(others.Where(a => a.Acknowledges)),
            others.Count(a => a.Status == 503), Slowest(others.Where(a => a.Status == 503)), others.Count(a => a.Status == Answer.None),
            callers.Count, Slowest(callers));
    }

    /// <summary>How it came back.</summary>
    /// <param name="answers">Every answer.</param>
    /// <param name="moments">When.</param>
    /// <param name="carried">What the carrier took.</param>
    /// <param name="owed">What journals say was owed.</param>
    public static Afterwards After(IReadOnlyCollection<Answer> answers, Moments moments, IReadOnlyCollection<TakenText> carried, ImmutableArray<OwedText> owed)
    {
        var accepted = answers.Where(a => a.Acknowledges && a.CameAt >= moments.Ended).ToList();
        // What was first sent before the end, and acknowledged after it, had waited.
        var firstSent = answers.Where(a => !a.IsCaller).GroupBy(a => a.Delivery.Signal, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(a => a.SentAt), StringComparer.Ordinal);
        var waited = accepted.Where(a => firstSent[a.Delivery.Signal] < moments.Ended).Select(a => a.CameAt).DefaultIfEmpty(moments.Ended).Max();
        var takenAt = moments.EndedAt + Between(moments.Ended, waited);
        var sentAt = carried.Where(t => t.Message is not null).GroupBy(t => t.Message!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Instant.FromDateTimeOffset(g.Max(t => t.At)), StringComparer.Ordinal);
        var lastSent = owed.Where(o => o.DueAt <= takenAt && sentAt.ContainsKey(o.Message)).Select(o => sentAt[o.Message]).DefaultIfEmpty(moments.EndedAt).Max();
        return new(
            accepted.Count == 0 ? null : Between(moments.Ended, accepted.Min(a => a.CameAt)).ToTimeSpan(),
            Between(moments.Ended, waited).ToTimeSpan(), (Instant.Max(lastSent, moments.EndedAt) - moments.EndedAt).ToTimeSpan());
    }

    /// <summary>Answers that the carrier could do nothing with, and readiness that told nobody.</summary>
    public static IEnumerable<Violation> Broken(IReadOnlyCollection<Answer> answers, Moments moments, IReadOnlyList<Readiness.Change> readiness, bool isDatabase) =>
    [
        .. answers.Where(a => a.IsCaller && a is not { Status: 200, HasInstructions: true }).Select(a => new Violation("caller-unheard", $"a caller was answered {a.Status}, without instructions")),
        .. answers.Where(a => a is { IsCaller: false, Status: 503, SaysWhen: false }).Select(a => new Violation("refused-for-good", $"{a.Delivery.Signal} was not told when to come again")),
        .. answers.Where(a => a is { IsCaller: false, Status: not (503 or (>= 200 and < 500)) })
            .Select(a => new Violation("unanswered", $"{a.Delivery.Signal} was answered {(a.Status == Answer.None ? "nothing within the carrier's patience" : a.Status)}")),
        .. isDatabase && !readiness.Any(c => c.At >= moments.Began && c.Why is not null) ? [new Violation("not-told", "readiness never said that the database was gone")] : (Violation[])[],
        .. readiness[^1].Why is { } why ? [new Violation("not-ready", $"in the end readiness still says: {why}")] : (Violation[])[],
    ];

    private static Duration Between(long from, long to) => Duration.FromTimeSpan(Stopwatch.GetElapsedTime(from, to));

    /// <summary>The 99th percentile in milliseconds; 0 when there is none.</summary>
    private static double Slowest(IEnumerable<Answer> answers)
    {
        double[] milliseconds = [.. answers.Select(a => a.Milliseconds)];
        return milliseconds.Length == 0 ? 0 : Quantiles.Percentile(milliseconds, 0.99);
    }
}

/// <summary>What happened while it was gone, to what was sent then.</summary>
/// <param name="Accepted">Texts, forms and news that were acknowledged.</param>
/// <param name="AcceptedP99">Milliseconds, the 99th percentile.</param>
/// <param name="Refused">Those that were answered 503.</param>
/// <param name="RefusedP99">Milliseconds, the 99th percentile.</param>
/// <param name="Unanswered">Those that nobody answered while the carrier waits.</param>
/// <param name="Callers">Callers who were answered.</param>
/// <param name="CallersP99">Milliseconds, the 99th percentile.</param>
internal sealed record Meanwhile(int Accepted, double AcceptedP99, int Refused, double RefusedP99, int Unanswered, int Callers, double CallersP99);

/// <summary>What happened once it was back, from that instant on.</summary>
/// <param name="FirstAccepted">Until the first was acknowledged; null when none was.</param>
/// <param name="BacklogTaken">Until the last that was first sent before was acknowledged: customers' repeats are up to 2.4 s apart.</param>
/// <param name="BacklogSent">Until the carrier had the last text that was owed by then.</param>
internal sealed record Afterwards(TimeSpan? FirstAccepted, TimeSpan BacklogTaken, TimeSpan BacklogSent);
