namespace SmartPulse.Load.Bench.Measuring;

/// <summary>One quantity measured again and again, held against a bar in its own unit.</summary>
/// <param name="Values">What was measured, in order.</param>
internal sealed record Series(IReadOnlyList<double> Values)
{
    /// <summary>Measures as often as the settings say, after one time that counts for nothing.</summary>
    public static async Task<Series> RepeatAsync(string name, int times, IBenchProgress progress, Func<Task<double>> measure, CancellationToken cancellation)
    {
        List<double> values = [];
        for (var i = 0; i <= times; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Say(i == 0 ? $"{name}: warming up" : $"{name}: {i} of {times}");
            var value = await measure();
            if (i > 0)
            {
                values.Add(value);
            }
        }

        return new(values);
    }

    /// <summary>The result: the bar stands in the floor's place, and A/A is each measurement against the one before.</summary>
    public FigureResult Result(string name, string unit, Bar bar, string note)
    {
        var (value, floors) = (Quantiles.Median(Values), new Pairs(Values, Values));
        return new(name, value, bar.Limit, value / bar.Limit, unit, Values.Count, floors.Aa, bar, $"{Values.Min():0.##} to {Values.Max():0.##}; {note}");
    }
}
