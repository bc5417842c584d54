using System.Globalization;
using SmartPulse.Journals;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Readers;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.States;

/// <summary>State of grains on SQLite.</summary>
internal sealed class SqliteStates(WriteLoop writer, ReadPool pool) : IStateStore
{
    public Task<StoredState?> ReadAsync(string name, string grainKey, CancellationToken cancellation) =>
        pool.ReadAsync(database => Find(database, name, grainKey) is { Payload: { } payload } row ? new StoredState(payload, Text(row.ETag)) : null, cancellation);

    public Task<string?> WriteAsync(string name, string grainKey, string? etag, ReadOnlyMemory<byte> payload) =>
        writer.WriteAsync(new Work<string?>(session =>
        {
            var row = Find(session.Database, name, grainKey);
            if (etag != row?.Known)
            {
                return null;
            }

            var next = (row?.ETag ?? 0) + 1;
            session.Database.Sql("INSERT INTO grain_state (grain_key, name, etag, payload) VALUES (?, ?, ?, ?) ON CONFLICT (grain_key, name) DO UPDATE SET etag = excluded.etag, payload = excluded.payload")
                .Add(grainKey).Add(name).Add(next).AddBytes(payload.Span).Run();
            return Text(next);
        }));

    public Task<bool> ClearAsync(string name, string grainKey, string? etag) =>
        writer.WriteAsync(new Work<bool>(session =>
        {
            var row = Find(session.Database, name, grainKey);
            if (etag != row?.Known)
            {
                return false;
            }

            session.Database.Sql("UPDATE grain_state SET payload = NULL, etag = etag + 1 WHERE grain_key = ? AND name = ?").Add(grainKey).Add(name).Run();
            return true;
        }));

    private static string Text(long etag) => etag.ToString(CultureInfo.InvariantCulture);

    private static Row? Find(Db database, string name, string grainKey)
    {
        var row = database.Sql("SELECT etag, payload FROM grain_state WHERE grain_key = ? AND name = ?").Add(grainKey).Add(name);
        if (!row.Step())
        {
            return null;
        }

        var found = new Row(row.Long(), row.BytesOrNull());
        row.Done();
        return found;
    }

    private sealed record Row(long ETag, byte[]? Payload)
    {
        /// <summary>The etag as a caller can know it: a cleared row has none.</summary>
        public string? Known => Payload is null ? null : Text(ETag);
    }
}
