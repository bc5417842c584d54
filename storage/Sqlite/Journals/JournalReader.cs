using System.Security.Cryptography;
using SmartPulse.Journals;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Keys;

namespace SmartPulse.Storage.Sqlite.Journals;

/// <summary>Reads journals and believes nothing: every link, every version and every seal is checked, and what does not fit is thrown, by journal and version.</summary>
internal sealed class JournalReader(byte[] chainKey, DataKeys keys)
{
    /// <summary>The newest snapshot of that fold, if any, and all events after it.</summary>
    public StoredStream Load(Db database, StreamId stream, int foldVersion)
    {
        if (AppendWriter.Head(database, stream) is not { } head)
        {
            return new StoredStream(null, []);
        }

        var snapshot = ReadSnapshot(database, stream, head.Id, foldVersion);
        var (version, chain) = snapshot is { } found ? (found.Snapshot.Version, found.Chain) : (0, Chain.First(chainKey, stream));
        if (version > head.Version)
        {
            throw new JournalCorruptException(stream, head.Version + 1, $"a snapshot is of version {version}, but the journal ends at {head.Version}: events are missing at its end.");
        }

        var events = ReadEvents(database, stream, head.Id, ref version, ref chain, limit: int.MaxValue);
        CheckEnd(stream, head.Version, head.Chain, version, chain);
        return new StoredStream(snapshot?.Snapshot, events);
    }

    /// <summary>Some events for people to read.</summary>
    public IReadOnlyList<StoredEvent> Read(Db database, StreamId stream, long afterVersion, int limit)
    {
        if (limit <= 0 || AppendWriter.Head(database, stream) is not { } head || afterVersion >= head.Version)
        {
            return [];
        }

        var version = Math.Max(afterVersion, 0);
        var chain = version == 0 ? Chain.First(chainKey, stream) : LinkAt(database, stream, head.Id, version);
        var events = ReadEvents(database, stream, head.Id, ref version, ref chain, limit);
        if (events.Count < limit)
        {
            CheckEnd(stream, head.Version, head.Chain, version, chain);
        }

        return events;
    }

    private static void CheckEnd(StreamId stream, long headVersion, byte[] headChain, long version, byte[] chain)
    {
        if (version != headVersion)
        {
            throw new JournalCorruptException(stream, version + 1, $"the journal should end at version {headVersion}, but its events end at {version}.");
        }

        if (!CryptographicOperations.FixedTimeEquals(chain, headChain))
        {
            throw new JournalCorruptException(stream, version, "the last event's link is not the one that the journal's head holds.");
        }
    }

    private static byte[] LinkAt(Db database, StreamId stream, long id, long version)
    {
        var row = database.Sql("SELECT chain FROM event WHERE stream_id = ? AND version = ?").Add(id).Add(version);
        if (!row.Step())
        {
            throw new JournalCorruptException(stream, version, "the event is missing.");
        }

        var chain = row.Bytes();
        row.Done();
        return chain;
    }

    private List<StoredEvent> ReadEvents(Db database, StreamId stream, long id, ref long version, ref byte[] chain, int limit)
    {
        var events = new List<StoredEvent>();
        var rows = database.Sql(
            """
            SELECT e.version, e.type, e.schema, e.at, e.actor, e.cause, e.trace_parent, e.settings_version, e.opportunity, e.key_id, e.payload, e.chain,
                   k.organisation, k.scope, k.class, k.master_version, k.wrapped
            FROM event e LEFT JOIN data_key k ON k.id = e.key_id
            WHERE e.stream_id = ? AND e.version > ? ORDER BY e.version LIMIT ?
            """).Add(id).Add(version).Add(limit);
        while (rows.Step())
        {
            var row = new EventRow(
                rows.Long(), rows.Text(), rows.Int(), rows.Long(), rows.Text(), rows.Text(), rows.TextOrNull(), rows.Int(), rows.TextOrNull(), rows.LongOrNull(), rows.Bytes());
            var link = rows.Bytes();
            if (row.Version != version + 1)
            {
                throw new JournalCorruptException(stream, version + 1, $"the event is missing; the next one there is of version {row.Version}.");
            }

            var expected = Chain.Next(chainKey, chain, row);
            if (!CryptographicOperations.FixedTimeEquals(expected, link))
            {
                throw new JournalCorruptException(stream, row.Version, "its link does not fit its content and the event before it: one of them was changed.");
            }

            var payload = Open(stream, row, rows);
            events.Add(new StoredEvent(
                row.Version, row.Type, row.Schema, Nanoseconds.ToInstant(row.At), row.Actor, row.Cause, row.TraceParent, row.SettingsVersion, payload));
            (version, chain) = (row.Version, link);
        }

        return events;
    }

    /// <summary>The payload in clear; null when its key was forgotten. The row's key columns come next in the statement.</summary>
    private ReadOnlyMemory<byte>? Open(StreamId stream, EventRow row, Statement rows)
    {
        if (row.KeyId is not { } keyId)
        {
            return row.Payload;
        }

        if (rows.TextOrNull() is not { } organisation)
        {
            throw new JournalCorruptException(stream, row.Version, $"its data key {keyId} is missing (a forgotten key leaves its row behind).");
        }

        var (scope, dataClass, masterVersion, wrapped) = (rows.Text(), rows.Text(), rows.Int(), rows.BytesOrNull());
        if (wrapped is null)
        {
            return null;
        }

        var key = keys.ForReading(keyId, organisation, scope, dataClass, masterVersion, wrapped)
            ?? throw new JournalCorruptException(stream, row.Version, $"its data key {keyId} does not open with version {masterVersion} of the master key.");
        return Sealing.TryOpen(key, row.Payload, SealContext.OfEvent(stream, row.Version))
            ?? throw new JournalCorruptException(stream, row.Version, $"its payload does not open with data key {keyId}.");
    }

    private (StoredSnapshot Snapshot, byte[] Chain)? ReadSnapshot(Db database, StreamId stream, long id, int foldVersion)
    {
        var row = database.Sql(
            """
            SELECT s.version, s.chain, s.key_id, s.payload, k.organisation, k.scope, k.class, k.master_version, k.wrapped
            FROM snapshot s LEFT JOIN data_key k ON k.id = s.key_id
            WHERE s.stream_id = ? AND s.fold_version = ?
            """).Add(id).Add(foldVersion);
        if (!row.Step())
        {
            return null;
        }

        var (version, chain, keyId, payload) = (row.Long(), row.Bytes(), row.Long(), row.Bytes());
        if (row.TextOrNull() is not { } organisation)
        {
            throw new JournalCorruptException(stream, version, $"the snapshot's data key {keyId} is missing.");
        }

        var (scope, dataClass, masterVersion, wrapped) = (row.Text(), row.Text(), row.Int(), row.BytesOrNull());
        row.Done();
        if (wrapped is null)
        {
            // The journal's own key was forgotten, the snapshot with it; the events are still there.
            return null;
        }

        var plain = keys.ForReading(keyId, organisation, scope, dataClass, masterVersion, wrapped) is { } key
            ? Sealing.TryOpen(key, payload, SealContext.OfSnapshot(stream, version, foldVersion, chain))
            : null;
        return plain is null
            ? throw new JournalCorruptException(stream, version, $"the snapshot does not open with data key {keyId}: it, its version or its link was changed.")
            : (new StoredSnapshot(version, foldVersion, plain), chain);
    }
}
