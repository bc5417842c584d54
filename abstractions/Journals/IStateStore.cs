namespace SmartPulse.Journals;

/// <summary>Settings state of grains (what <c>IPersistentState</c> reads and writes), one row per grain and name.</summary>
public interface IStateStore
{
    /// <summary>The stored bytes and their etag, or null when there are none.</summary>
    Task<StoredState?> ReadAsync(string name, string grainKey, CancellationToken cancellation);

    /// <summary>Writes when the etag still is what it was (null: not there yet). Returns the new etag, or null when somebody else wrote first.</summary>
    Task<string?> WriteAsync(string name, string grainKey, string? etag, ReadOnlyMemory<byte> payload);

    /// <summary>Removes the row when the etag still is what it was; false when somebody else wrote first.</summary>
    Task<bool> ClearAsync(string name, string grainKey, string? etag);
}

/// <summary>Bytes and their etag.</summary>
public sealed record StoredState(ReadOnlyMemory<byte> Payload, string ETag);
