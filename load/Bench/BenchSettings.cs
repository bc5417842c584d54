namespace SmartPulse.Load.Bench;

/// <summary>How large a run is.</summary>
/// <param name="Pairs">How many times A and B alternate; the median of the ratios is compared.</param>
/// <param name="Conversations">How many conversations stand in the store before anything is measured.</param>
/// <param name="Slice">How long one side of a pair runs.</param>
/// <param name="Folder">Where databases go; removed afterwards.</param>
internal sealed record BenchSettings(int Pairs, int Conversations, TimeSpan Slice, DirectoryInfo Folder);
