namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>A running host of this assembly's grains, on a clock that only the test moves. All a test may know of the engine.</summary>
public interface ICluster : IAsyncDisposable
{
    IGrainFactory Grains { get; }

    Probe Probe { get; }

    /// <summary>Moves the clock that time-outs, timers and idleness go by.</summary>
    void Advance(TimeSpan span);

    /// <summary>Stops gracefully.</summary>
    Task StopAsync();
}

public sealed record ClusterSettings
{
    public int QueueLimit { get; init; } = 1_000;

    public bool RoundTripMessages { get; init; } = true;
}
