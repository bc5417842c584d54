using Microsoft.Data.Sqlite;
using NodaTime;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Schema;
using SmartPulse.Storage.Transfer;

namespace SmartPulse.Storage.Sqlite.Transfer;

/// <summary>A SQLite file as a whole.</summary>
internal sealed class SqliteTransferStore(StorageOptions options, TimeProvider time) : ITransferStore
{
    private readonly string path = Path.GetFullPath(options.DatabasePath);

    public string Name => $"the SQLite database '{path}'";

    /// <summary>The file that an import is written into until it is whole.</summary>
    public static string ImportingPath(string database) => $"{database}.importing";

    public ITransferSession Read() => Guarded(() =>
    {
        var database = OpenExisting("PRAGMA query_only = 1");
        try
        {
            database.Execute("BEGIN");
            return new SqliteTransferSession(database, finished: null);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    });

    public ITransferSession Import(WrappedSecret secret)
    {
        if (Path.Exists(path))
        {
            throw new TransferException($"An import goes into an empty store only, and there is a database '{path}'. Move it away, or set {StorageOptions.Section}:{nameof(StorageOptions.DatabasePath)} to a new file.");
        }

        return Guarded(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            // Kept until the import is over: a gateway that starts meanwhile would make a new database in its place.
            var alone = StoreLock.Alone(path);
            try
            {
                return BeginImport(secret, alone);
            }
            catch
            {
                alone.Dispose();
                throw;
            }
        });
    }

    public ITransferSession Rebuild() => Guarded(() =>
    {
        MustExist();
        var alone = StoreLock.Alone(path);
        Db? database = null;
        try
        {
            // What is thrown away may be what was erased: its bytes are overwritten, not only left out.
            database = OpenExisting("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
            database.Execute("BEGIN IMMEDIATE");
            return new SqliteTransferSession(database, committed => alone.Dispose());
        }
        catch
        {
            database?.Dispose();
            alone.Dispose();
            throw;
        }
    });

    /// <summary>
    /// By VACUUM INTO: one reading transaction, so the copy is of one instant and the writer goes on. (The backup API begins anew whenever somebody writes, and
    /// so may never end; a copy of free pages would also carry what was erased.)
    /// </summary>
    public void Backup(string file) => Guarded(() =>
    {
        NewFile.Make(file, partial =>
        {
            using var database = OpenExisting();
            database.Sql("VACUUM INTO ?").Add(partial).Run();
        });
        return true;
    });

    private SqliteTransferSession BeginImport(WrappedSecret secret, StoreLock alone)
    {
        var importing = ImportingPath(path);
        // What a killed import left is worth nothing: it was not whole.
        File.Delete(importing);
        Db? database = null;
        try
        {
            database = Db.Open(importing, options.BusyTimeout, create: true);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(importing, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            // Nobody reads the file before it is whole and synced, so nothing needs to be taken back or synced on the way.
            database.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536");
            SchemaScripts.Apply(database, Instant.FromDateTimeOffset(time.GetUtcNow()));
            database.Execute("BEGIN");
            database.Sql("INSERT INTO root_secret (id, master_version, wrapped) VALUES (1, ?, ?)").Add(secret.MasterVersion).AddBytes(secret.Wrapped).Run();
            return new SqliteTransferSession(database, committed => Finish(importing, alone, committed));
        }
        catch
        {
            database?.Dispose();
            File.Delete(importing);
            throw;
        }
    }

    private void Finish(string importing, StoreLock alone, bool committed)
    {
        using (alone)
        {
            if (!committed)
            {
                File.Delete(importing);
                return;
            }

            using (var whole = new FileStream(importing, FileMode.Open, FileAccess.ReadWrite))
            {
                whole.Flush(flushToDisk: true);
            }

            File.Move(importing, path);
        }
    }

    private void MustExist()
    {
        if (!File.Exists(path))
        {
            throw new TransferException($"There is no database '{path}' ({StorageOptions.Section}:{nameof(StorageOptions.DatabasePath)}).");
        }
    }

    private Db OpenExisting(string pragmas = "")
    {
        MustExist();
        var database = Db.Open(path, options.BusyTimeout, create: false);
        try
        {
            database.Execute(pragmas);
            SchemaScripts.RefuseUnlessCurrent(database);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new TransferException($"{Name} cannot be used: {exception.Message}", exception);
        }
    }
}
