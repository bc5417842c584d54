using System.Collections.Concurrent;
using System.Globalization;
using SmartPulse.Embedded;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>Records in memory, which a test can change behind a grain's back.</summary>
internal sealed class MemoryStateStore : IGrainStateStore
{
    private readonly ConcurrentDictionary<(GrainId, string), StoredGrainState> records = new();
    private long version;

    public void WriteBehindTheGrain(GrainId grain, string stateName, string json) => records[(grain, stateName)] = Next(System.Text.Encoding.UTF8.GetBytes(json));

    public Task<StoredGrainState?> ReadAsync(GrainId grain, string stateName, CancellationToken cancellationToken) =>
        Task.FromResult(records.GetValueOrDefault((grain, stateName)));

    public Task<string?> WriteAsync(GrainId grain, string stateName, ReadOnlyMemory<byte> data, string? etag, CancellationToken cancellationToken)
    {
        if (records.GetValueOrDefault((grain, stateName))?.Etag != etag)
        {
            return Task.FromResult<string?>(null);
        }

        var next = Next(data.ToArray());
        records[(grain, stateName)] = next;
        return Task.FromResult<string?>(next.Etag);
    }

    public Task<bool> ClearAsync(GrainId grain, string stateName, string? etag, CancellationToken cancellationToken)
    {
        if (records.GetValueOrDefault((grain, stateName))?.Etag != etag)
        {
            return Task.FromResult(false);
        }

        records.TryRemove((grain, stateName), out _);
        return Task.FromResult(true);
    }

    private StoredGrainState Next(ReadOnlyMemory<byte> data) => new(data, Interlocked.Increment(ref version).ToString(CultureInfo.InvariantCulture));
}
