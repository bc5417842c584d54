using SmartPulse.Tests.Conformance.Grains;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>A running host of this assembly's grains. All a test may know of the engine.</summary>
public interface ICluster : IAsyncDisposable
{
    IGrainFactory Grains { get; }

    Probe Probe { get; }

    StateRecords States { get; }

    PayloadDesk Desk { get; }

    /// <summary>Whether what two grains, both in memory, say to each other is written and read back: they are in two processes, or the host does it anyway.</summary>
    bool AreApart(GrainId one, GrainId other);

    /// <summary>
    /// Moves the clock that timers go by, and time-outs where the host lets a test move them too. Orleans takes those from the processor: there a
    /// test that waits for one says with <see cref="ClusterSettings.TimeOut"/> how long it is, and waits.
    /// </summary>
    void Advance(TimeSpan span);

    /// <summary>Lets grains go that nobody has called for as long as a host keeps them, as if that time were over now.</summary>
    Task IdleAsync();
}

public sealed record ClusterSettings
{
    public int QueueLimit { get; init; } = 1_000;

    public TimeSpan TimeOut { get; init; } = TimeSpan.FromSeconds(30);

    public bool RoundTripMessages { get; init; } = true;
}
