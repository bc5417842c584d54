namespace SmartPulse.Storage.Journals;

/// <summary>Where a journal ends: its number in this database, its last version, and the link of that event.</summary>
internal sealed record JournalHead(long Id, long Version, byte[] Link);
