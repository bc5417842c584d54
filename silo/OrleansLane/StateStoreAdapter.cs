using System.Text.Json;
using Orleans.Storage;
using SmartPulse.Journals;
using SmartPulse.Wire;

namespace SmartPulse;

/// <summary>Keeps grains' settings state in our storage, which knows neither engine.</summary>
internal sealed class StateStoreAdapter(IStateStore store) : IGrainStorage
{
    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var stored = await store.ReadAsync(stateName, grainId.ToString(), CancellationToken.None);
        grainState.RecordExists = stored is not null;
        grainState.ETag = stored?.ETag;
        if (stored is not null)
        {
            grainState.State = JsonSerializer.Deserialize<T>(stored.Payload.Span, WireFormat.Options)!;
        }
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var written = await store.WriteAsync(
            stateName, grainId.ToString(), grainState.ETag, JsonSerializer.SerializeToUtf8Bytes(grainState.State, WireFormat.Options));
        grainState.ETag = written ?? throw new InconsistentStateException($"The state '{stateName}' was written by somebody else first.");
        grainState.RecordExists = true;
    }

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (!await store.ClearAsync(stateName, grainId.ToString(), grainState.ETag))
        {
            throw new InconsistentStateException($"The state '{stateName}' was written by somebody else first.");
        }

        grainState.RecordExists = false;
        grainState.ETag = null;
    }
}
