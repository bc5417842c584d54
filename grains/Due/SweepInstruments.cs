using System.Diagnostics.Metrics;
using NodaTime;

namespace SmartPulse.Due;

/// <summary>What is overdue, as each sweep finds it. Timers carry most out at the instant: what stays here for long is stuck.</summary>
internal sealed class SweepInstruments
{
    private readonly Gauge<long> passed;
    private readonly Gauge<double> oldest;
    private readonly Counter<long> failed;

    public SweepInstruments(IMeterFactory meters)
    {
        var meter = meters.Create(TurnInstruments.Name);
        passed = meter.CreateGauge<long>("smartpulse.due.passed", "{journal}", "Journals whose due instant had passed at the last sweep; a sweep takes 256 at most.");
        oldest = meter.CreateGauge<double>("smartpulse.due.oldest.age", "s", "How long the oldest of them was overdue; 0 when there was none.");
        failed = meter.CreateCounter<long>("smartpulse.due.failed", "{journal}", "Due journals that could not be woken; the next sweep tries again.");
    }

    /// <summary>A sweep has looked.</summary>
    public void Found(int count, Duration oldestAge)
    {
        passed.Record(count);
        oldest.Record(oldestAge.TotalSeconds);
    }

    /// <summary>One could not be woken.</summary>
    public void NotWoken() => failed.Add(1);
}
