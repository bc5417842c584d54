using SmartPulse.Embedded;
using SmartPulse.Journals;

namespace SmartPulse;

/// <summary>Keeps grains' settings state in our storage, which knows neither engine.</summary>
internal sealed class StateStoreAdapter(IStateStore store) : IGrainStateStore
{
    public async Task<StoredGrainState?> ReadAsync(GrainId grain, string stateName, CancellationToken cancellationToken) =>
        await store.ReadAsync(stateName, KeyOf(grain), cancellationToken) is { } stored ? new StoredGrainState(stored.Payload, stored.ETag) : null;

    public Task<string?> WriteAsync(GrainId grain, string stateName, ReadOnlyMemory<byte> data, string? etag, CancellationToken cancellationToken) =>
        store.WriteAsync(stateName, KeyOf(grain), etag, data);

    public Task<bool> ClearAsync(GrainId grain, string stateName, string? etag, CancellationToken cancellationToken) =>
        store.ClearAsync(stateName, KeyOf(grain), etag);

    // The type belongs to the key: two kinds of grains may have one key and one name of a state.
    private static string KeyOf(GrainId grain) => grain.ToString();
}
