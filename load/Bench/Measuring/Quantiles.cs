namespace SmartPulse.Load.Bench.Measuring;

/// <summary>Medians and percentiles of what was measured.</summary>
internal static class Quantiles
{
    /// <summary>The middle one, or the mean of the two in the middle.</summary>
    public static double Median(IReadOnlyCollection<double> values)
    {
        RefuseNone(values);
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>By nearest rank: the smallest value that at least that share of the values does not exceed. It is always one that was measured.</summary>
    public static double Percentile(IReadOnlyCollection<double> values, double share)
    {
        RefuseNone(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var sorted = values.Order().ToArray();
        return sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }

    private static void RefuseNone(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
        {
            throw new ArgumentException("Nothing was measured.", nameof(values));
        }
    }
}
