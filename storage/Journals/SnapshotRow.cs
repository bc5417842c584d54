namespace SmartPulse.Storage.Journals;

/// <summary>A snapshot as it stands in its row, with its data key's row; null when that is missing.</summary>
internal sealed record SnapshotRow(long Version, byte[] Link, long KeyId, byte[] Payload, KeyRow? Key);
