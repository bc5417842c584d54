using System.Text.Json;
using Orleans.Storage;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>The Orleans lane's store of states in memory, shared by the silos.</summary>
internal sealed class MemoryGrainStorage(StateRecords records) : IGrainStorage
{
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var found = records.Read(grainId, stateName);
        (grainState.RecordExists, grainState.ETag) = (found is not null, found?.Etag);
        if (found is not null)
        {
            grainState.State = JsonSerializer.Deserialize<T>(found.Json.Span, JsonSerializerOptions.Web)!;
        }

        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var etag = records.Write(grainId, stateName, JsonSerializer.SerializeToUtf8Bytes(grainState.State, JsonSerializerOptions.Web), grainState.ETag);
        grainState.ETag = etag ?? throw Overtaken(stateName);
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (!records.Clear(grainId, stateName, grainState.ETag))
        {
            throw Overtaken(stateName);
        }

        (grainState.RecordExists, grainState.ETag) = (false, null);
        return Task.CompletedTask;
    }

    private static InconsistentStateException Overtaken(string stateName) => new($"The state '{stateName}' was written by somebody else first.");
}
