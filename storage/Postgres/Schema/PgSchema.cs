using System.Globalization;
using NodaTime;
using Npgsql;

namespace SmartPulse.Storage.Postgres.Schema;

/// <summary>The numbered scripts that make the database what this code expects, each in a transaction, each once. Under the start lock: two processes may start at once.</summary>
internal static class PgSchema
{
    private const string Folder = "postgres/";

    /// <summary>All scripts, in order.</summary>
    public static IReadOnlyList<(int Number, string Name)> All { get; } =
    [
        .. typeof(PgSchema).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => (Number: int.Parse(name.AsSpan(Folder.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture), Name: name))
            .OrderBy(script => script.Number),
    ];

    /// <summary>Applies what is missing, and says how many. A database that a newer release has written is refused: this code does not know what it would break.</summary>
    public static async Task<int> ApplyAsync(NpgsqlConnection connection, Instant now)
    {
        await using (var table = new NpgsqlCommand("CREATE TABLE IF NOT EXISTS schema_script (number bigint PRIMARY KEY, name text NOT NULL, applied_at bigint NOT NULL)", connection))
        {
            await table.ExecuteNonQueryAsync();
        }

        var applied = await AppliedAsync(connection);
        var newest = All[^1].Number;
        if (applied > newest)
        {
            throw new StorageStartException(
                $"The database has schema {applied}, and this release knows up to {newest}: a newer release has written it. Start that release, or restore the backup from before the upgrade.");
        }

        if (applied > 0 && applied < All[0].Number)
        {
            throw new StorageStartException(
                $"The database has schema {applied}, from before the first release, whose journals this one does not read. Start with a new database; the release that wrote it can still read it.");
        }

        var missing = All.Where(script => script.Number > applied).ToList();
        foreach (var (number, name) in missing)
        {
            await using var transaction = await connection.BeginTransactionAsync();
#pragma warning disable CA2100 // Our own scripts.
            await using (var script = new NpgsqlCommand(Text(name), connection, transaction))
#pragma warning restore CA2100
            {
                await script.ExecuteNonQueryAsync();
            }

            await using (var done = new NpgsqlCommand("INSERT INTO schema_script (number, name, applied_at) VALUES ($1, $2, $3)", connection, transaction))
            {
                done.Parameters.Add(new() { Value = (long)number });
                done.Parameters.Add(new() { Value = name[Folder.Length..] });
                done.Parameters.Add(new() { Value = Nanoseconds.Of(now) });
                await done.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        return missing.Count;
    }

    /// <summary>For whoever must not change the schema: throws <see cref="StorageStartException"/> unless it is what this code expects.</summary>
    public static async Task RefuseUnlessCurrentAsync(NpgsqlConnection connection)
    {
        await using var known = new NpgsqlCommand("SELECT to_regclass('schema_script') IS NOT NULL", connection);
        var applied = await known.ExecuteScalarAsync() is true ? await AppliedAsync(connection) : 0;
        if (applied != All[^1].Number)
        {
            throw new StorageStartException(
                $"The database has schema {applied}, and this release works on {All[^1].Number}: use the release that last wrote it, or start this release's gateway on it once.");
        }
    }

    private static async Task<long> AppliedAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SELECT coalesce(max(number), 0) FROM schema_script", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static string Text(string name)
    {
        using var stream = typeof(PgSchema).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
