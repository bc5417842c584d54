namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>A world broke one of our promises.</summary>
/// <param name="seed">The world.</param>
/// <param name="promise">Which promise: a stable word.</param>
/// <param name="what">What happened.</param>
/// <param name="steps">The last steps before.</param>
internal sealed class Violation(int seed, string promise, string what, IEnumerable<string> steps)
    : Exception($"Seed {seed} broke '{promise}': {what}{Environment.NewLine}{string.Join(Environment.NewLine, steps)}")
{
    public int Seed { get; } = seed;

    public string Promise { get; } = promise;
}
