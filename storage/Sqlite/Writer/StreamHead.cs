namespace SmartPulse.Storage.Sqlite.Writer;

/// <summary>Where a journal ends and when its grain is to be woken: its row, as the writer left it.</summary>
/// <param name="Id">Its number in this database.</param>
/// <param name="Version">Its last version.</param>
/// <param name="Link">The link of its last event.</param>
/// <param name="DueAt">When to wake its grain, in nanoseconds; null for never.</param>
internal sealed record StreamHead(long Id, long Version, byte[] Link, long? DueAt);
