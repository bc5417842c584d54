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
        var events = ReadEvents(database, head.Id, walk, walk.Version, limit: int.MaxValue);
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
        if (afterVersion > 0 && LinkBefore(database, head.Id, afterVersion) is var (version, link))
        {
            walk.StartAfter(version, link);
        }

        var events = ReadEvents(database, head.Id, walk, afterVersion, limit);
        if (events.Count < limit)
        {
            walk.End(head);
        }

        return events;
    }

    /// <summary>Where the last append ended that is not after that version; null when the journal's first one is.</summary>
    private static (long Version, byte[] Link)? LinkBefore(Db database, long id, long version)
    {
        var row = database.Sql("SELECT version, chain FROM append WHERE stream_id = ? AND version <= ? ORDER BY version DESC LIMIT 1").Add(id).Add(version);
        if (!row.Step())
        {
            return null;
        }

        var found = (row.Long(), row.Bytes());
        row.Done();
        return found;
    }

    private static List<StoredEvent> ReadEvents(Db database, long id, JournalWalk walk, long afterVersion, int limit)
    {
        var events = new List<StoredEvent>();
        var known = new Dictionary<long, KeyRow?>();
        var rows = database.Sql("SELECT version, envelopes, keys, body, chain FROM append WHERE stream_id = ? AND version > ? ORDER BY version").Add(id).Add(walk.Version);
        try
        {
            while (events.Count < limit && rows.Step())
            {
                var row = new AppendRow(rows.Long(), rows.Text(), rows.Text(), rows.Bytes());
                events.AddRange(walk.Next(row, rows.Bytes(), KeyOf).Where(happened => happened.Version > afterVersion).Take(limit - events.Count));
            }
        }
        finally
        {
            rows.Done();
        }

        return events;

        KeyRow? KeyOf(long keyId) => known.TryGetValue(keyId, out var row) ? row : known[keyId] = ReadKey(database, keyId);
    }

    private static KeyRow? ReadKey(Db database, long id)
    {
        var row = database.Sql("SELECT organisation, scope, class, master_version, wrapped FROM data_key WHERE id = ?").Add(id);
        if (!row.Step())
        {
            return null;
        }

        var key = Key(id, row);
        row.Done();
        return key;
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
