namespace SmartPulse.Load.Bench;

/// <summary>What was measured: medians, and the bar beside it.</summary>
/// <param name="Name">The figure.</param>
/// <param name="Value">Ours, the median.</param>
/// <param name="Floor">What it is held against, the median; for a bar in absolute units, the bar itself.</param>
/// <param name="Ratio">The median of the pairs' ratios of <paramref name="Value"/> to <paramref name="Floor"/>; not the ratio of the medians.</param>
/// <param name="Unit">What <paramref name="Value"/> and <paramref name="Floor"/> are counted in, such as <c>turns/s</c> or <c>ms</c>.</param>
/// <param name="Pairs">How many pairs were compared.</param>
/// <param name="Aa">The floor against itself in the same run: how far the machine alone moves a ratio. Outside 0.85 to 1.18 the run says nothing.</param>
/// <param name="Bar">What it must reach.</param>
/// <param name="Note">What a reader needs to know to believe it: rows per commit, fsyncs, spread.</param>
internal sealed record FigureResult(string Name, double Value, double Floor, double Ratio, string Unit, int Pairs, double Aa, Bar? Bar, string Note)
{
    /// <summary>Whether the machine moved so much during the run that a ratio says nothing: then nothing is met and nothing missed.</summary>
    public bool IsVoid => Aa is < 0.85 or > 1.18;

    /// <summary>Whether the bar is reached; null when there is none, or the run says nothing.</summary>
    public bool? IsMet => Bar is null || IsVoid ? null : Bar.IsReachedBy(this);
}

/// <summary>A bar: the ratio, or the value itself, at least or at most so much.</summary>
/// <param name="Of">What is held against it.</param>
/// <param name="AtLeast">Whether more is better.</param>
/// <param name="Limit">How much.</param>
internal sealed record Bar(BarOf Of, bool AtLeast, double Limit)
{
    /// <summary>Whether it is reached.</summary>
    public bool IsReachedBy(FigureResult result)
    {
        var measured = Of == BarOf.Ratio ? result.Ratio : result.Value;
        return AtLeast ? measured >= Limit : measured <= Limit;
    }
}

/// <summary>What a bar is about.</summary>
internal enum BarOf
{
    /// <summary>The ratio to the floor.</summary>
    Ratio,

    /// <summary>The value in its unit.</summary>
    Value,
}
