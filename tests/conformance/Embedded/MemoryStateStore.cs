using SmartPulse.Embedded;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>The default lane's store of states in memory.</summary>
internal sealed class MemoryStateStore(StateRecords records) : IGrainStateStore
{
    public Task<StoredGrainState?> ReadAsync(GrainId grain, string stateName, CancellationToken cancellationToken) =>
        Task.FromResult(records.Read(grain, stateName) is { } found ? new StoredGrainState(found.Json, found.Etag) : null);

    public Task<string?> WriteAsync(GrainId grain, string stateName, ReadOnlyMemory<byte> data, string? etag, CancellationToken cancellationToken) =>
        Task.FromResult(records.Write(grain, stateName, data, etag));

    public Task<bool> ClearAsync(GrainId grain, string stateName, string? etag, CancellationToken cancellationToken) =>
        Task.FromResult(records.Clear(grain, stateName, etag));
}
