using System.Globalization;
using NodaTime;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.Schema;

/// <summary>The numbered scripts that make the database what this code expects, each in a transaction, each once.</summary>
internal static class SchemaScripts
{
    /// <summary>All scripts, in order.</summary>
    public static IReadOnlyList<(int Number, string Name)> All { get; } =
    [
        .. typeof(SchemaScripts).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal))
            .Select(name => (Number: int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), Name: name))
            .OrderBy(script => script.Number),
    ];

    /// <summary>Applies what is missing. A database that a newer release has written is refused: this code does not know what it would break.</summary>
    public static int Apply(Db database, Instant now)
    {
        var applied = Applied(database);
        var newest = All[^1].Number;
        if (applied > newest)
        {
            throw new StorageStartException(
                $"The database has schema {applied}, and this release knows up to {newest}: a newer release has written it. Start that release, or restore the backup from before the upgrade.");
        }

        if (applied > 0 && applied < All[0].Number)
        {
            throw new StorageStartException(
                $"The database has schema {applied}, from before the first release, whose journals this one does not read. Move it away and start with a new one; the release that wrote it can still read it.");
        }

        var missing = All.Where(script => script.Number > applied).ToList();
        foreach (var (number, name) in missing)
        {
            database.Execute("BEGIN IMMEDIATE");
            try
            {
                database.Execute("CREATE TABLE IF NOT EXISTS schema_script (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL)");
                database.Execute(Text(name));
                database.Sql("INSERT INTO schema_script (number, name, applied_at) VALUES (?, ?, ?)").Add(number).Add(name).Add(now).Run();
                database.Execute("COMMIT");
            }
            catch
            {
                database.RollBack();
                throw;
            }
        }

        return missing.Count;
    }

    /// <summary>For whoever must not change the schema: throws <see cref="StorageStartException"/> unless it is what this code expects.</summary>
    public static void RefuseUnlessCurrent(Db database)
    {
        if (Applied(database) is var applied && applied != All[^1].Number)
        {
            throw new StorageStartException(
                $"The database has schema {applied}, and this release works on {All[^1].Number}: use the release that last wrote it, or start this release's gateway on it once.");
        }
    }

    private static long Applied(Db database) =>
        database.Scalar("SELECT 1 FROM sqlite_master WHERE name = 'schema_script'") is null ? 0 : database.ScalarLong("SELECT max(number) FROM schema_script");

    private static string Text(string name)
    {
        using var stream = typeof(SchemaScripts).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
