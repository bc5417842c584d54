namespace SmartPulse.Load.Bench;

/// <summary>One figure of the bench: what it measures stands in <c>docs/benchmarks.md</c>, under its name.</summary>
internal interface IFigure
{
    /// <summary>Its name on the command line and in <c>--json</c>, such as <c>durable-turns</c>.</summary>
    string Name { get; }

    /// <summary>Measures it, A and B alternated. One measurement may give several results, the first under its own name.</summary>
    Task<IReadOnlyList<FigureResult>> MeasureAsync(BenchSettings settings, IBenchProgress progress, CancellationToken cancellation);
}

/// <summary>Says what is being done, for people who wait.</summary>
internal interface IBenchProgress
{
    /// <summary>One line, replaced by the next.</summary>
    void Say(string what);
}
