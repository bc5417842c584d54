using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SmartPulse.Storage.Sqlite.Connections;

/// <summary>One connection and the statements prepared on it. Used by one thread at a time.</summary>
internal sealed class Db : IDisposable
{
    private readonly sqlite3 handle;
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    static Db()
    {
        Batteries_V2.Init();
        // Nobody asks how much memory SQLite has in use, and counting it takes a lock with every piece. Refused when something has used SQLite before us: then it counts.
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private Db(sqlite3 handle) => this.handle = handle;

    private sqlite3 Handle => handle.IsClosed ? throw new ObjectDisposedException(nameof(Db)) : handle;

    /// <summary>Opens the file; creates it only when told to, so that a reader cannot leave an empty database behind.</summary>
    public static Db Open(string path, TimeSpan busyTimeout, bool create)
    {
        // No locks of SQLite's own around each value and step: one thread at a time is our promise.
        var flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX | (create ? raw.SQLITE_OPEN_CREATE : 0);
        var result = raw.sqlite3_open_v2(path, out var opened, flags, null);
        try
        {
            SqliteException.ThrowExceptionForRC(result, opened);
            _ = raw.sqlite3_busy_timeout(opened, (int)busyTimeout.TotalMilliseconds);
            return new Db(opened);
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

    /// <summary>What the operating system said of the last input or output, or opening, that failed on this connection; 0 when none did.</summary>
    public int SystemError() => SystemErrorOf(Handle.DangerousGetHandle());

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
        handle.Dispose();
    }

    // The wrapper leaves this one out.
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_system_errno")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int SystemErrorOf(nint database);
}
