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

    private const string After =
        $"a.stream_id = {Id} AND a.version > coalesce((SELECT s.version FROM snapshot s LEFT JOIN data_key k ON k.id = s.key_id WHERE {Usable}), 0)";

    private const string AppendColumns = "a.version, a.envelopes, a.keys, a.body, a.chain";

    private const string AppendsAfterSnapshot = $"SELECT {AppendColumns} FROM append a WHERE {After} ORDER BY a.version";

    // All that the journal needs, erased ones too: a row that is not there is damage.
    private const string Keys = $"SELECT k.id, {KeyColumns} FROM key_use u JOIN data_key k ON k.id = u.key_id WHERE u.stream_id = {Id}";

    private const string LinkBefore = $"SELECT version, chain FROM append WHERE stream_id = {Id} AND version <= $4 ORDER BY version DESC LIMIT 1";

    // An append holds at least one event.
    private const string AppendsAfter = $"SELECT {AppendColumns} FROM append a WHERE a.stream_id = {Id} AND a.version > $4 ORDER BY a.version LIMIT $5";

    /// <summary>The newest snapshot of that fold, if any, and all events after it.</summary>
    public Task<StoredStream> LoadAsync(StreamId stream, int foldVersion, CancellationToken cancellation) => reads.AskAsync(
        batch => Of(Of(Of(Of(batch.AtOneMoment().Sql(Head), stream).Sql(Snapshot), stream).Add((long)foldVersion).Sql(Keys), stream).Sql(AppendsAfterSnapshot), stream)
            .Add((long)foldVersion).Sql("COMMIT"),
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
            var known = await KeysAsync(row, cancellation);
            var events = await EventsAsync(row, walk, known, walk.Version, int.MaxValue, cancellation);
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
            batch => Of(Of(Of(Of(batch.AtOneMoment().Sql(Head), stream).Sql(LinkBefore), stream).Add(after).Sql(Keys), stream).Sql(AppendsAfter), stream).Add(after).Add((long)limit).Sql("COMMIT"),
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
                    walk.StartAfter(row.Long(), row.Bytes());
                }

                await row.NextStatementAsync(cancellation);
                var known = await KeysAsync(row, cancellation);
                var events = await EventsAsync(row, walk, known, after, limit, cancellation);
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

    /// <summary>The journal's keys; the appends come next.</summary>
    private static async Task<Dictionary<long, KeyRow>> KeysAsync(PgRow row, CancellationToken cancellation)
    {
        var known = new Dictionary<long, KeyRow>();
        while (await row.NextAsync(cancellation))
        {
            var id = row.Long();
            known[id] = KeyOf(id, row)!;
        }

        await row.NextStatementAsync(cancellation);
        return known;
    }

    private static async Task<List<StoredEvent>> EventsAsync(
        PgRow row, JournalWalk walk, Dictionary<long, KeyRow> known, long afterVersion, int limit, CancellationToken cancellation)
    {
        var events = new List<StoredEvent>();
        while (events.Count < limit && await row.NextAsync(cancellation))
        {
            var stored = new AppendRow(row.Long(), row.Text(), row.Text(), row.Bytes());
            events.AddRange(walk.Next(stored, row.Bytes(), known.GetValueOrDefault).Where(happened => happened.Version > afterVersion).Take(limit - events.Count));
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
