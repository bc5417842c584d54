using SmartPulse.Journals;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.Journals;

/// <summary>Fetches the rows of journals; <see cref="JournalWalk"/> checks them.</summary>
internal sealed class JournalReader(byte[] chainKey, KeyMemory keys)
{
    /// <summary>The newest snapshot of that fold, if any, and all events after it.</summary>
    public StoredStream Load(Db database, StreamId stream, int foldVersion)
    {
        if (AppendWriter.Head(database, stream) is not { } head)
        {
            return new StoredStream(null, []);
        }

        var walk = new JournalWalk(chainKey, keys, stream);
        var snapshot = ReadSnapshot(database, head.Id, foldVersion) is { } row ? walk.StartAfter(row, foldVersion, head) : null;
        var events = ReadEvents(database, head.Id, walk, limit: int.MaxValue);
        walk.End(head);
        return new StoredStream(snapshot, events);
    }

    /// <summary>Some events for people to read.</summary>
    public IReadOnlyList<StoredEvent> Read(Db database, StreamId stream, long afterVersion, int limit)
    {
        if (limit <= 0 || AppendWriter.Head(database, stream) is not { } head || afterVersion >= head.Version)
        {
            return [];
        }

        var walk = new JournalWalk(chainKey, keys, stream);
        if (afterVersion > 0)
        {
            walk.StartAfter(afterVersion, LinkAt(database, stream, head.Id, afterVersion));
        }

        var events = ReadEvents(database, head.Id, walk, limit);
        if (events.Count < limit)
        {
            walk.End(head);
        }

        return events;
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

    private static List<StoredEvent> ReadEvents(Db database, long id, JournalWalk walk, int limit)
    {
        var events = new List<StoredEvent>();
        var rows = database.Sql(
            """
            SELECT e.version, e.type, e.schema, e.at, e.actor, e.cause, e.trace_parent, e.settings_version, e.opportunity, e.key_id, e.payload, e.chain,
                   k.organisation, k.scope, k.class, k.master_version, k.wrapped
            FROM event e LEFT JOIN data_key k ON k.id = e.key_id
            WHERE e.stream_id = ? AND e.version > ? ORDER BY e.version LIMIT ?
            """).Add(id).Add(walk.Version).Add(limit);
        while (rows.Step())
        {
            var row = new EventRow(
                rows.Long(), rows.Text(), rows.Int(), rows.Long(), rows.Text(), rows.Text(), rows.TextOrNull(), rows.Int(), rows.TextOrNull(), rows.LongOrNull(), rows.Bytes());
            var link = rows.Bytes();
            events.Add(walk.Next(row, link, row.KeyId is { } keyId ? Key(keyId, rows) : null));
        }

        return events;
    }

    private static SnapshotRow? ReadSnapshot(Db database, long id, int foldVersion)
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
        var found = new SnapshotRow(version, chain, keyId, payload, Key(keyId, row));
        row.Done();
        return found;
    }

    /// <summary>The data key's columns, which come next in the statement; null when there is no such row.</summary>
    private static KeyRow? Key(long id, Statement row) =>
        row.TextOrNull() is { } organisation ? new KeyRow(id, organisation, row.Text(), row.Text(), row.Int(), row.BytesOrNull()) : null;
}
