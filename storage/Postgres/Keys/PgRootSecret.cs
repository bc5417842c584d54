using Npgsql;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Postgres.Connections;

namespace SmartPulse.Storage.Postgres.Keys;

/// <summary>Where PostgreSQL keeps the root secret. Used at start, under the start lock.</summary>
internal static class PgRootSecret
{
    /// <summary>Reads the secret, makes it in a new database, and wraps it anew when the master key has a newer version.</summary>
    public static async Task<(RootSecret Secret, MasterKeys Masters)> OpenAsync(NpgsqlConnection connection, StorageOptions options, CancellationToken cancellation)
    {
        var row = await ReadAsync(connection, cancellation);
        var masters = MasterKeyFile.Find(options, Sources.NameOf(options), databaseExists: row is not null);
        if (row is not { } stored)
        {
            var (made, fresh) = RootSecret.Make(masters);
            await StoreAsync(connection, masters, fresh, cancellation);
            return (made, masters);
        }

        var secret = RootSecret.Open(masters, stored.Version, stored.Wrapped);
        if (stored.Version != masters.Current)
        {
            // The root comes last: while it names the old version, the next start goes on where this one stopped.
            await WrapKeysAnewAsync(connection, masters, cancellation);
            await StoreAsync(connection, masters, RootSecret.WrapAnew(masters, stored.Version, stored.Wrapped), cancellation);
        }

        return (secret, masters);
    }

    private static async Task<(int Version, byte[] Wrapped)?> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var batch = connection.CreateBatch().Sql("SELECT master_version, wrapped FROM root_secret WHERE id = 1");
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        var row = new PgRow(reader);
        return await row.NextAsync(cancellation) ? (row.Int(), row.Bytes()) : null;
    }

    private static async Task StoreAsync(NpgsqlConnection connection, MasterKeys masters, byte[] wrapped, CancellationToken cancellation)
    {
        await using var batch = connection.CreateBatch()
            .Sql("INSERT INTO root_secret (id, master_version, wrapped) VALUES (1, $1, $2) ON CONFLICT (id) DO UPDATE SET master_version = excluded.master_version, wrapped = excluded.wrapped")
            .Add(masters.Current).Add(wrapped);
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Wraps every key in use with the newest master, a thousand in a transaction; afterwards the older masters are not needed.</summary>
    private static async Task WrapKeysAnewAsync(NpgsqlConnection connection, MasterKeys masters, CancellationToken cancellation)
    {
        const int AtOnce = 1000;
        var after = 0L;
        while (true)
        {
            List<KeyRow> old;
            await using (var batch = connection.CreateBatch()
                .Sql($"SELECT {PgKeys.Columns} FROM data_key WHERE id > $1 AND master_version <> $2 AND wrapped IS NOT NULL ORDER BY id LIMIT {AtOnce}").Add(after).Add(masters.Current))
            await using (var reader = await batch.ExecuteReaderAsync(cancellation))
            {
                old = await new PgRow(reader).AllAsync(PgKeys.Read, cancellation);
            }

            if (old.Count == 0)
            {
                return;
            }

            var wrapped = new Arrays();
            foreach (var row in old)
            {
                wrapped.Row().Add(row.Id).Add(masters.Current).AddBytes(KeyMemory.WrapAnew(masters, row));
            }

            // A key that was forgotten meanwhile by a process that still runs stays forgotten.
            await using var update = connection.CreateBatch().Sql(wrapped.Command(
                "UPDATE data_key k SET master_version = u.version, wrapped = u.wrapped FROM unnest($1, $2, $3) AS u(id, version, wrapped) WHERE k.id = u.id AND k.wrapped IS NOT NULL"));
            await update.ExecuteNonQueryAsync(cancellation);
            after = old[^1].Id;
        }
    }
}
