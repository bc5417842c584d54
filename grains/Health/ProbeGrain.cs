namespace SmartPulse.Health;

/// <summary>See <see cref="IProbeGrain"/>.</summary>
[GrainType("probe")]
internal sealed class ProbeGrain : Grain, IProbeGrain
{
    public Task AnswerAsync() => Task.CompletedTask;
}
