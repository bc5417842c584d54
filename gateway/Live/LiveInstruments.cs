using System.Diagnostics.Metrics;

namespace SmartPulse.Gateway.Live;

/// <summary>What the live boards tell about themselves. No board by name: how many, and how they fare.</summary>
internal sealed class LiveInstruments
{
    private readonly Meter meter;
    private readonly Counter<long> patches;
    private readonly Counter<long> dropped;
    private readonly Counter<long> renewalsFailed;

    public LiveInstruments(IMeterFactory meters)
    {
        meter = meters.Create("SmartPulse.Gateway.Live");
        patches = meter.CreateCounter<long>("smartpulse.live.patches", "{patch}", "Changes of boards that left for their viewers.");
        dropped = meter.CreateCounter<long>("smartpulse.live.dropped", "{message}", "Messages that a viewer did not take in time, and was dropped.");
        renewalsFailed = meter.CreateCounter<long>("smartpulse.live.renewals.failed", "{board}", "Boards that could not be read; tried again after a second.");
    }

    /// <summary>Who looks can be counted from now on.</summary>
    public void Watch(Func<int> viewers) => meter.CreateObservableGauge("smartpulse.live.viewers", viewers, "{viewer}", "Screens that watch a board.");

    /// <summary>Changes left.</summary>
    public void Sent(int count) => patches.Add(count);

    /// <summary>A viewer did not take what was sent in time.</summary>
    public void Dropped() => dropped.Add(1);

    /// <summary>A board could not be read.</summary>
    public void NotRenewed() => renewalsFailed.Add(1);
}
