namespace SmartPulse.Load.Bench.Measuring;

/// <summary>Ours and the floor, measured in turn: A, B, A, B… A machine that is slow for a while is slow for both, so only the ratio within a pair is compared.</summary>
/// <param name="Ours">What was measured of ours, in order.</param>
/// <param name="Floors">What was measured of the floor, in order.</param>
internal sealed record Pairs(IReadOnlyList<double> Ours, IReadOnlyList<double> Floors)
{
    /// <summary>Measures both, as often as the settings say, after one pair that counts for nothing.</summary>
    public static async Task<Pairs> AlternateAsync(
        string name, int pairs, IBenchProgress progress, Func<Task<double>> ours, Func<Task<double>> floor, CancellationToken cancellation)
    {
        List<double> a = [], b = [];
        for (var i = 0; i <= pairs; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Say(i == 0 ? $"{name}: warming up" : $"{name}: pair {i} of {pairs}");
            var (ofOurs, ofFloor) = (await ours(), await floor());
            if (i > 0)
            {
                a.Add(ofOurs);
                b.Add(ofFloor);
            }
        }

        return new(a, b);
    }

    /// <summary>The ratio of each pair.</summary>
    public IReadOnlyList<double> Ratios { get; } = [.. Ours.Zip(Floors, (a, b) => a / b)];

    /// <summary>The floor against the floor of the pair before: how far the machine alone moves a ratio. 1 when there is one pair only.</summary>
    public double Aa => Floors.Count < 2 ? 1 : Quantiles.Median([.. Floors.Zip(Floors.Skip(1), (first, second) => second / first)]);

    /// <summary>The result: medians, and the spread of the ratios in front of the note.</summary>
    public FigureResult Result(string name, string unit, Bar? bar, string note) => new(
        name, Quantiles.Median(Ours), Quantiles.Median(Floors), Quantiles.Median(Ratios), unit, Ours.Count, Aa, bar,
        $"ratios {Ratios.Min():0.##} to {Ratios.Max():0.##}; {note}");
}
