namespace SmartPulse.Embedded;

/// <summary>Where <see cref="IPersistentState{TState}"/> is kept. Registered under the store's name as its key, or without a key for all names.</summary>
public interface IGrainStateStore
{
    /// <summary>Reads a record; null when there is none.</summary>
    /// <param name="grain">Whose it is.</param>
    /// <param name="stateName">Which of its records.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<StoredGrainState?> ReadAsync(GrainId grain, string stateName, CancellationToken cancellationToken);

    /// <summary>Writes a record if its version is still the one named, and gives the new version; null when it is not.</summary>
    /// <param name="grain">Whose it is.</param>
    /// <param name="stateName">Which of its records.</param>
    /// <param name="data">The record, UTF-8 JSON.</param>
    /// <param name="etag">The version expected; null when there must be no record.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<string?> WriteAsync(GrainId grain, string stateName, ReadOnlyMemory<byte> data, string? etag, CancellationToken cancellationToken);

    /// <summary>Removes a record if its version is still the one named; false when it is not.</summary>
    /// <param name="grain">Whose it is.</param>
    /// <param name="stateName">Which of its records.</param>
    /// <param name="etag">The version expected; null when there must be no record.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<bool> ClearAsync(GrainId grain, string stateName, string? etag, CancellationToken cancellationToken);
}

/// <summary>A record as a store holds it.</summary>
/// <param name="Data">The record, UTF-8 JSON.</param>
/// <param name="Etag">Its version.</param>
public sealed record StoredGrainState(ReadOnlyMemory<byte> Data, string Etag);
