using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace SmartPulse.Tests.Conformance.Cluster;

/// <summary>Grains' states in memory, which a test can change behind a grain's back. A host's store is a few lines over it.</summary>
public sealed class StateRecords
{
    private readonly ConcurrentDictionary<(GrainId, string), StateRecord> records = new();
    private long version;

    public void WriteBehindTheGrain(GrainId grain, string stateName, string json) => records[(grain, stateName)] = Next(Encoding.UTF8.GetBytes(json));

    public StateRecord? Read(GrainId grain, string stateName) => records.GetValueOrDefault((grain, stateName));

    /// <summary>The record's new tag, or null when it is no longer the one that was read.</summary>
    public string? Write(GrainId grain, string stateName, ReadOnlyMemory<byte> json, string? etag)
    {
        if (Read(grain, stateName)?.Etag != etag)
        {
            return null;
        }

        return (records[(grain, stateName)] = Next(json)).Etag;
    }

    /// <summary>False when the record is no longer the one that was read.</summary>
    public bool Clear(GrainId grain, string stateName, string? etag)
    {
        if (Read(grain, stateName)?.Etag != etag)
        {
            return false;
        }

        records.TryRemove((grain, stateName), out _);
        return true;
    }

    private StateRecord Next(ReadOnlyMemory<byte> json) => new(json.ToArray(), Interlocked.Increment(ref version).ToString(CultureInfo.InvariantCulture));
}

public sealed record StateRecord(ReadOnlyMemory<byte> Json, string Etag);
