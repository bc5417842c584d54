namespace SmartPulse.Reporting;

/// <summary>So many out of so many, and how many of those are still open and may change it.</summary>
/// <param name="Numerator">How many of them.</param>
/// <param name="Denominator">Out of how many.</param>
/// <param name="Open">How many of the denominator have not ended.</param>
public sealed record Rate(long Numerator, long Denominator, long Open)
{
    /// <summary>The share, 0 to 1; null when there is nothing to divide by.</summary>
    public double? Value => Denominator == 0 ? null : (double)Numerator / Denominator;
}
