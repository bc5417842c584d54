namespace SmartPulse.Load.Bench;

/// <summary>How large a run is.</summary>
/// <param name="Pairs">How many times A and B alternate; the median of the ratios is compared.</param>
/// <param name="Conversations">How many conversations stand in the store before anything is measured.</param>
/// <param name="Slice">How long one side of a pair runs.</param>
/// <param name="Folder">Where databases go; removed afterwards.</param>
internal sealed record BenchSettings(int Pairs, int Conversations, TimeSpan Slice, DirectoryInfo Folder)
{
    private static readonly DirectoryInfo Temporary = new(Path.GetTempPath());

    /// <summary>What the figures are published from.</summary>
    public static BenchSettings Full { get; } = new(9, 100_000, TimeSpan.FromSeconds(1), Temporary);

    /// <summary>Whether it runs; its figures say nothing.</summary>
    public static BenchSettings Quick { get; } = new(3, 500, TimeSpan.FromSeconds(0.1), Temporary);

    /// <summary>How long either side runs before it is measured, so that it has compiled what it runs often; what compiling costs is a start's, and no turn's.</summary>
    public TimeSpan WarmUp => 15 * Slice;

    /// <summary>Whether this is the quick run: figures then do less of everything.</summary>
    public bool IsQuick => Slice < Full.Slice;
}
