using System.Text.Json.Nodes;
using SmartPulse.Load.Bench.Measuring;

namespace SmartPulse.Load.Cluster.Capacity;

/// <summary>What a house came to.</summary>
internal sealed class CapacityOf(string name)
{
    /// <summary>What people call it.</summary>
    public string Name => name;

    /// <summary>With as many texts at once as it bears, each round.</summary>
    public List<Slice> AtCapacity { get; } = [];

    /// <summary>With few at once, each round.</summary>
    public List<Slice> Calm { get; } = [];

    /// <summary>For people; turns are compared with the first house's of the same round.</summary>
    public string Text(CapacityOf first) =>
        $"{PerSecond(AtCapacity):N0} turns/s, {Quantiles.Median([.. AtCapacity.Zip(first.AtCapacity, (mine, its) => mine.Answers.PerSecond / its.Answers.PerSecond)]):0.00} of {first.Name}; "
        + $"acknowledged p50 {Wait(AtCapacity, 0.5):0.0} ms, p99 {Wait(AtCapacity, 0.99):0} ms; {Microseconds:0} µs of processor a turn. "
        + $"With few at once {PerSecond(Calm):N0} turns/s, p50 {Wait(Calm, 0.5):0.0} ms, p99 {Wait(Calm, 0.99):0} ms";

    /// <summary>For machines.</summary>
    public JsonObject ToJson() => new()
    {
        ["house"] = Name,
        ["perSecond"] = Math.Round(PerSecond(AtCapacity), 1),
        ["p50"] = Math.Round(Wait(AtCapacity, 0.5), 2),
        ["p99"] = Math.Round(Wait(AtCapacity, 0.99), 2),
        ["microseconds"] = Math.Round(Microseconds, 1),
        ["calmPerSecond"] = Math.Round(PerSecond(Calm), 1),
        ["calmP50"] = Math.Round(Wait(Calm, 0.5), 2),
        ["calmP99"] = Math.Round(Wait(Calm, 0.99), 2),
    };

    /// <summary>Processor time of the house's processes for each turn at capacity.</summary>
    private double Microseconds => AtCapacity.Sum(s => s.Spent.TotalMicroseconds) / AtCapacity.Sum(s => s.Answers.Count);

    /// <summary>The median of the rounds.</summary>
    private static double PerSecond(List<Slice> slices) => Quantiles.Median([.. slices.Select(s => s.Answers.PerSecond)]);

    /// <summary>Of every wait in all rounds.</summary>
    private static double Wait(List<Slice> slices, double share) => Quantiles.Percentile([.. slices.SelectMany(s => s.Answers.Milliseconds)], share);
}
