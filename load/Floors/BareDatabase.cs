using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using SmartPulse.Storage;
using SmartPulse.Storage.Sqlite;

namespace SmartPulse.Load.Floors;

/// <summary>A database with our tables and our settings, and nothing around it: one connection that writes, one that checkpoints every 50 ms.</summary>
internal sealed class BareDatabase : IDisposable
{
    private readonly SqliteConnection writer;
    private readonly SqliteCommand begin, commit;
    private readonly BareCheckpoints checkpoints;

    public BareDatabase(string path)
    {
        SqliteStore.Open(new StorageOptions { DatabasePath = path }, TimeProvider.System, NullLogger<SqliteStore>.Instance).Dispose();
        writer = Open(path);
        Execute(writer, "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = FAST; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
        if (new SqliteCommand("PRAGMA synchronous", writer).ExecuteScalar() is not 2L) { throw new InvalidOperationException("A floor that does not sync is no floor."); }
        (begin, commit) = (Prepare("BEGIN IMMEDIATE"), Prepare("COMMIT"));
        checkpoints = new(Open(path));
    }

    /// <summary>A statement with parameters $0, $1…, prepared; what is given are samples or constants.</summary>
    public SqliteCommand Prepare(string sql, params object[] values)
    {
        var command = writer.CreateCommand();
        command.CommandText = sql;
        foreach (var (i, value) in values.Index()) { command.Parameters.AddWithValue($"${i}", value); }
        command.Prepare();
        return command;
    }

    /// <summary>Runs it with these values; null leaves what stands there.</summary>
    public static int Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) { command.Parameters[i].Value = values[i] ?? command.Parameters[i].Value; }
        return command.ExecuteNonQuery();
    }

    public void Begin() => begin.ExecuteNonQuery();
    public void Commit() => commit.ExecuteNonQuery();

    public void Dispose()
    {
        checkpoints.Dispose();
        writer.Dispose();
    }

    public static void Execute(SqliteConnection on, string sql) => new SqliteCommand(sql, on).ExecuteNonQuery();

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }
}
