using Npgsql;
using SmartPulse.Journals;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Postgres.Connections;

namespace SmartPulse.Storage.Postgres.Keys;

/// <summary>
/// Data keys on PostgreSQL. Two processes that need the same new key agree on one: whoever comes second takes the first one's. Another process may forget
/// a key that this one remembers: each batch therefore proves, under a lock that holds erasures back, that there has been none since.
/// </summary>
internal sealed class PgKeys(Reads reads, KeyMemory memory) : IDataKeys
{
    public const string Columns = "id, organisation, scope, class, master_version, wrapped";

    private volatile KeyRing? ring;

    /// <summary>The keys remembered; null when the number of erasures has to be read first.</summary>
    public KeyRing? Ring => ring;

    public static KeyRow Read(PgRow row) => new(row.Long(), row.Text(), row.Text(), row.Text(), row.Int(), row.BytesOrNull());

    /// <summary>The ring for that number of erasures: the one that is there, or a new one.</summary>
    public KeyRing RingOf(long erasures)
    {
        if (ring is { } current && current.Erasures == erasures)
        {
            return current;
        }

        memory.Forget();
        return ring = new KeyRing(erasures);
    }

    /// <summary>There may have been an erasure elsewhere: nothing remembered is used before the database was asked.</summary>
    public void Forget()
    {
        ring = null;
        memory.Forget();
    }

    /// <summary>Adds the statements that make the keys that are not there yet, and then read all of them.</summary>
    public void Make(NpgsqlBatch batch, IReadOnlyList<KeyName> names)
    {
        var made = new Arrays();
        var asked = new Arrays();
        foreach (var (organisation, scope, dataClass) in names.Order())
        {
            made.Row().Add(organisation).Add(scope).Add(dataClass).Add(memory.Masters.Current).AddBytes(memory.Make(organisation, scope, dataClass).Wrapped);
            asked.Row().Add(organisation).Add(scope).Add(dataClass);
        }

        batch.Sql(made.Command(
            """
            INSERT INTO data_key (organisation, scope, class, master_version, wrapped) SELECT * FROM unnest($1, $2, $3, $4, $5)
            ON CONFLICT (organisation, scope, class) WHERE wrapped IS NOT NULL DO NOTHING
            """));
        batch.Sql(asked.Command(
            """
            SELECT k.id, k.organisation, k.scope, k.class, k.master_version, k.wrapped
            FROM unnest($1, $2, $3) AS u(organisation, scope, class) JOIN data_key k USING (organisation, scope, class) WHERE k.wrapped IS NOT NULL
            """));
    }

    /// <summary>Reads what <see cref="Make"/> asked for.</summary>
    public async Task<Dictionary<KeyName, DataKey>> MadeAsync(PgRow row, CancellationToken cancellation)
    {
        var rows = await row.AllAsync(Read, cancellation);
        return rows.ToDictionary(found => new KeyName(found.Organisation, found.Scope, found.Class), memory.OpenForWriting);
    }

    public async Task<int> ForgetAsync(OrganisationId organisation, string scope)
    {
        // The snapshots first, also those that were made since the scope was forgotten before: they are found through its keys. Their own keys go with them.
        const string Streams = "SELECT u.stream_id FROM data_key k JOIN key_use u ON u.key_id = k.id WHERE k.organisation = $1 AND k.scope = $2";
        var forgotten = await reads.ChangeAsync(
            batch => batch
                .Sql("BEGIN")
                .Sql("SELECT pg_advisory_xact_lock(1397576753, 1)")
                .Sql("UPDATE erasure SET count = count + 1")
                .Sql($"UPDATE data_key SET wrapped = NULL WHERE id IN (SELECT key_id FROM snapshot WHERE stream_id IN ({Streams}))").Add(organisation.Value).Add(scope)
                .Sql($"DELETE FROM snapshot WHERE stream_id IN ({Streams})").Add(organisation.Value).Add(scope)
                .Sql(
                    """
                    WITH forgotten AS (UPDATE data_key SET wrapped = NULL WHERE organisation = $1 AND scope = $2 AND wrapped IS NOT NULL RETURNING 1)
                    SELECT count(*) FROM forgotten
                    """).Add(organisation.Value).Add(scope)
                .Sql("COMMIT"),
            async (row, cancellation) =>
            {
                await row.NextStatementAsync(cancellation);
                await row.NextAsync(cancellation);
                var count = row.Int();
                // To the end: only then the commit has answered.
                while (await row.NextStatementAsync(cancellation))
                {
                }

                return count;
            });
        Forget();
        return forgotten;
    }
}
