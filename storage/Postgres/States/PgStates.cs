using System.Globalization;
using SmartPulse.Journals;
using SmartPulse.Storage.Postgres.Connections;

namespace SmartPulse.Storage.Postgres.States;

/// <summary>State of grains on PostgreSQL. A cleared row keeps its etag with a NULL payload, so that an old etag never fits again.</summary>
internal sealed class PgStates(Reads reads) : IStateStore
{
    public Task<StoredState?> ReadAsync(string name, string grainKey, CancellationToken cancellation) => reads.AskAsync(
        batch => batch.Sql("SELECT payload, etag FROM grain_state WHERE grain_key = $1 AND name = $2 AND payload IS NOT NULL").Add(grainKey).Add(name),
        static async (row, cancellation) => await row.NextAsync(cancellation) ? new StoredState(row.Bytes(), Text(row.Long())) : null,
        cancellation);

    public Task<string?> WriteAsync(string name, string grainKey, string? etag, ReadOnlyMemory<byte> payload) => reads.ChangeAsync(
        batch => etag is null
            ? batch.Sql(
                """
                INSERT INTO grain_state (grain_key, name, etag, payload) VALUES ($1, $2, 1, $3)
                ON CONFLICT (grain_key, name) DO UPDATE SET etag = grain_state.etag + 1, payload = excluded.payload WHERE grain_state.payload IS NULL
                RETURNING etag
                """).Add(grainKey).Add(name).Add(payload.ToArray())
            : batch.Sql("UPDATE grain_state SET etag = etag + 1, payload = $3 WHERE grain_key = $1 AND name = $2 AND etag::text = $4 AND payload IS NOT NULL RETURNING etag")
                .Add(grainKey).Add(name).Add(payload.ToArray()).Add(etag),
        static async (row, cancellation) => await row.NextAsync(cancellation) ? Text(row.Long()) : null);

    public Task<bool> ClearAsync(string name, string grainKey, string? etag) => reads.ChangeAsync(
        batch => etag is null
            ? batch.Sql("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM grain_state WHERE grain_key = $1 AND name = $2 AND payload IS NOT NULL)").Add(grainKey).Add(name)
            : batch.Sql("UPDATE grain_state SET etag = etag + 1, payload = NULL WHERE grain_key = $1 AND name = $2 AND etag::text = $3 AND payload IS NOT NULL RETURNING etag")
                .Add(grainKey).Add(name).Add(etag),
        static (row, cancellation) => row.NextAsync(cancellation));

    private static string Text(long etag) => etag.ToString(CultureInfo.InvariantCulture);
}
