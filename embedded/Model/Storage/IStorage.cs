namespace Orleans.Core;

/// <summary>A stored record that a grain reads and writes whole.</summary>
public interface IStorage
{
    /// <summary>The version last read or written, or null when there is none.</summary>
    string? Etag { get; }

    /// <summary>Whether the store holds a record.</summary>
    bool RecordExists { get; }

    /// <summary>Removes the record.</summary>
    Task ClearStateAsync();

    /// <summary>Writes the record; fails when someone else wrote it since it was read.</summary>
    Task WriteStateAsync();

    /// <summary>Reads the record again and forgets what was not written.</summary>
    Task ReadStateAsync();

    /// <summary>Removes the record.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task ClearStateAsync(CancellationToken cancellationToken) => ClearStateAsync();

    /// <summary>Writes the record; fails when someone else wrote it since it was read.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task WriteStateAsync(CancellationToken cancellationToken) => WriteStateAsync();

    /// <summary>Reads the record again and forgets what was not written.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task ReadStateAsync(CancellationToken cancellationToken) => ReadStateAsync();
}

/// <summary>A stored record of one type.</summary>
public interface IStorage<TState> : IStorage
{
    /// <summary>What was last read, or set since. Meaningful only when a record exists or the grain has set it.</summary>
    TState State { get; set; }
}
