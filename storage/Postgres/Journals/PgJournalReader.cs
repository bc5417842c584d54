using Npgsql;
using SmartPulse.Journals;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Postgres.Connections;

namespace SmartPulse.Storage.Postgres.Journals;

/// <summary>Fetches the rows of journals, each journal at one moment and in one round trip; <see cref="JournalWalk"/> checks them.</summary>
internal sealed class PgJournalReader(Reads reads, byte[] chainKey, KeyMemory keys)
{
    private const string Id = "(SELECT id FROM stream WHERE organisation = $1 AND kind = $2 AND key = $3)";

    private const string Head = "SELECT id, head_version, head_chain FROM stream WHERE organisation = $1 AND kind = $2 AND key = $3";

    // A snapshot whose key was forgotten is none; one whose key is missing is damaged.
    private const string Usable = $"s.stream_id = {Id} AND s.fold_version = $4 AND (k.id IS NULL OR k.wrapped IS NOT NULL)";

    private const string Snapshot =
        $"SELECT s.version, s.chain, s.key_id, s.payload, {KeyColumns} FROM snapshot s LEFT JOIN data_key k ON k.id = s.key_id WHERE {Usable}";

    private const string KeyColumns = "k.organisation, k.scope, k.class, k.master_version, k.wrapped";

    private const string EventColumns =
        $"e.version, e.type, e.schema, e.at, e.actor, e.cause, e.trace_parent, e.settings_version, e.opportunity, e.key_id, e.payload, e.chain, {KeyColumns}";

    private const string EventsAfterSnapshot =
        $"""
        SELECT {EventColumns} FROM event e LEFT JOIN data_key k ON k.id = e.key_id
        WHERE e.stream_id = {Id} AND e.version > coalesce((SELECT s.version FROM snapshot s LEFT JOIN data_key k ON k.id = s.key_id WHERE {Usable}), 0)
        ORDER BY e.version
        """;

    private const string LinkAt = $"SELECT chain FROM event WHERE stream_id = {Id} AND version = $4";

    private const string EventsAfter =
        $"SELECT {EventColumns} FROM event e LEFT JOIN data_key k ON k.id = e.key_id WHERE e.stream_id = {Id} AND e.version > $4 ORDER BY e.version LIMIT $5";

    /// <summary>The newest snapshot of that fold, if any, and all events after it.</summary>
    public Task<StoredStream> LoadAsync(StreamId stream, int foldVersion, CancellationToken cancellation) => reads.AskAsync(
        batch => Of(Of(Of(batch.AtOneMoment().Sql(Head), stream).Sql(Snapshot), stream).Add((long)foldVersion).Sql(EventsAfterSnapshot), stream).Add((long)foldVersion).Sql("COMMIT"),
        async (row, cancellation) =>
        {
            if (await ReadHeadAsync(row, cancellation) is not { } head)
            {
                return new StoredStream(null, []);
            }

            var walk = new JournalWalk(chainKey, keys, stream);
            await row.NextStatementAsync(cancellation);
            var snapshot = await row.NextAsync(cancellation) ? walk.StartAfter(SnapshotOf(row), foldVersion, head) : null;
            await row.NextStatementAsync(cancellation);
            var events = await EventsAsync(row, walk, cancellation);
            walk.End(head);
            return new StoredStream(snapshot, events);
        },
        cancellation);

    /// <summary>Some events for people to read.</summary>
    public async Task<IReadOnlyList<StoredEvent>> ReadAsync(StreamId stream, long afterVersion, int limit, CancellationToken cancellation)
    {
        if (limit <= 0)
        {
            return [];
        }

        var after = Math.Max(afterVersion, 0);
        return await reads.AskAsync<IReadOnlyList<StoredEvent>>(
            batch => Of(Of(Of(batch.AtOneMoment().Sql(Head), stream).Sql(LinkAt), stream).Add(after).Sql(EventsAfter), stream).Add(after).Add((long)limit).Sql("COMMIT"),
            async (row, cancellation) =>
            {
                if (await ReadHeadAsync(row, cancellation) is not { } head || after >= head.Version)
                {
                    return [];
                }

                var walk = new JournalWalk(chainKey, keys, stream);
                await row.NextStatementAsync(cancellation);
                if (await row.NextAsync(cancellation))
                {
                    walk.StartAfter(after, row.Bytes());
                }
                else if (after > 0)
                {
                    throw new JournalCorruptException(stream, after, "the event is missing.");
                }

                await row.NextStatementAsync(cancellation);
                var events = await EventsAsync(row, walk, cancellation);
                if (events.Count < limit)
                {
                    walk.End(head);
                }

                return events;
            },
            cancellation);
    }

    private static NpgsqlBatch Of(NpgsqlBatch batch, StreamId stream) => batch.Add(stream.Organisation.Value).Add(stream.Kind.ToString()).Add(stream.Key);

    private static async Task<JournalHead?> ReadHeadAsync(PgRow row, CancellationToken cancellation) =>
        await row.NextAsync(cancellation) ? new JournalHead(row.Long(), row.Long(), row.Bytes()) : null;

    private static async Task<List<StoredEvent>> EventsAsync(PgRow row, JournalWalk walk, CancellationToken cancellation)
    {
        var events = new List<StoredEvent>();
        while (await row.NextAsync(cancellation))
        {
            var stored = new EventRow(
                row.Long(), row.Text(), row.Int(), row.Long(), row.Text(), row.Text(), row.TextOrNull(), row.Int(), row.TextOrNull(), row.LongOrNull(), row.Bytes());
            var link = row.Bytes();
            events.Add(walk.Next(stored, link, stored.KeyId is { } keyId ? KeyOf(keyId, row) : null));
        }

        return events;
    }

    private static SnapshotRow SnapshotOf(PgRow row)
    {
        var (version, chain, keyId, payload) = (row.Long(), row.Bytes(), row.Long(), row.Bytes());
        return new SnapshotRow(version, chain, keyId, payload, KeyOf(keyId, row));
    }

    /// <summary>The data key's columns, which come next in the row; null when there is no such row.</summary>
    private static KeyRow? KeyOf(long id, PgRow row) =>
        row.TextOrNull() is { } organisation ? new KeyRow(id, organisation, row.Text(), row.Text(), row.Int(), row.BytesOrNull()) : null;
}
