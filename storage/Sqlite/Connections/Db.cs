using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SmartPulse.Storage.Sqlite.Connections;

/// <summary>One connection and the statements prepared on it. Used by one thread at a time.</summary>
internal sealed class Db : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    private Db(SqliteConnection connection) => this.connection = connection;

    private sqlite3 Handle => connection.Handle ?? throw new ObjectDisposedException(nameof(Db));

    /// <summary>Opens the file; creates it only when told to, so that a reader cannot leave an empty database behind.</summary>
    public static Db Open(string path, TimeSpan busyTimeout, bool create)
    {
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            // Our own pool knows which opened is for what; a second one would keep files open after we closed them.
            Pooling = false,
        }.ToString());
        try
        {
            opened.Open();
            var database = new Db(opened);
            // SQLite's own waiting: the driver's works in whole seconds and sleeps 150 ms between tries.
            _ = raw.sqlite3_busy_timeout(database.Handle, (int)busyTimeout.TotalMilliseconds);
            return database;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>The statement of that text, prepared at its first use, ready for values.</summary>
    public Statement Sql(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statements.Add(sql, statement = new Statement(Handle, sql));
        }

        return statement.Start();
    }

    /// <summary>Runs one or more statements that return nothing of interest.</summary>
    public void Execute(string sql) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(Handle, sql), Handle);

    /// <summary>The first column of the first row, as text; null when there is no row.</summary>
    public string? Scalar(string sql)
    {
        using var statement = new Statement(Handle, sql);
        return statement.Step() ? statement.TextOrNull() : null;
    }

    /// <summary>The same as a number.</summary>
    public long ScalarLong(string sql) => long.Parse(Scalar(sql) ?? "0", CultureInfo.InvariantCulture);

    /// <summary>The row id of the last insert on this connection.</summary>
    public long LastId() => raw.sqlite3_last_insert_rowid(Handle);

    public bool InTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    /// <summary>Ends a transaction that did not come to its commit; SQLite may have ended it already.</summary>
    public void RollBack()
    {
        ResetAll();
        if (InTransaction)
        {
            Execute("ROLLBACK");
        }
    }

    public void ResetAll()
    {
        foreach (var statement in statements.Values)
        {
            statement.Done();
        }
    }

    /// <summary>Copies pages from the WAL into the database. Returns the WAL's frames and how many of them are copied; false in front when it could not run now.</summary>
    public (bool Ran, int Frames, int Copied) Checkpoint(bool truncate)
    {
        var result = raw.sqlite3_wal_checkpoint_v2(Handle, "main", truncate ? raw.SQLITE_CHECKPOINT_TRUNCATE : raw.SQLITE_CHECKPOINT_PASSIVE, out var frames, out var copied);
        if (result == raw.SQLITE_BUSY)
        {
            return (false, frames, copied);
        }

        SqliteException.ThrowExceptionForRC(result, Handle);
        return frames >= 0 ? (true, frames, copied) : throw new InvalidOperationException("The database has no WAL to copy; nothing is checkpointed.");
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        statements.Clear();
        connection.Dispose();
    }
}
