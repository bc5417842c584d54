using System.Diagnostics.Metrics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Directories;
using SmartPulse.Storage.Sqlite.Journals;
using SmartPulse.Storage.Sqlite.Keys;
using SmartPulse.Storage.Sqlite.ReadModels;
using SmartPulse.Storage.Sqlite.Readers;
using SmartPulse.Storage.Sqlite.Schema;
using SmartPulse.Storage.Sqlite.States;
using SmartPulse.Storage.Sqlite.Transfer;
using SmartPulse.Storage.Sqlite.Writer;
using SmartPulse.Storage.Telemetry;

namespace SmartPulse.Storage.Sqlite;

/// <summary>Everything a node keeps, in one SQLite file: one writer, a few readers, one connection for checkpoints.</summary>
public sealed partial class SqliteStore : IStore
{
    private readonly string path;
    private readonly WriteQueue queue;
    private readonly StorageInstruments instruments;
    private readonly ReadPool pool;
    private readonly WriteLoop writer;
    private readonly ILogger logger;
    private readonly StoreLock inUse;
    private bool disposed;

    private SqliteStore(StorageOptions options, string path, StoreLock inUse, Db first, MasterKeys masters, RootSecret secret, TimeProvider time, ILogger logger, IMeterFactory? meters)
    {
        this.path = path;
        this.inUse = inUse;
        this.logger = logger;
        var memory = new KeyMemory(masters);
        var keys = new DataKeys(memory);
        queue = new WriteQueue(options.MaxQueue);
        instruments = new StorageInstruments(() => queue.Length, () => new FileInfo(path + "-wal") is { Exists: true, Length: var bytes } ? bytes : 0, meters);
        pool = new ReadPool(() => OpenReader(path, options), options.ReaderConnections);
        writer = new WriteLoop(queue, first, () => OpenWriter(path, options, create: false), keys, options, instruments, time, logger);
        Checkpointer = new Checkpointer(Db.Open(path, TimeSpan.FromMilliseconds(200), create: false), path, writer, options, instruments, time, logger);

        Journals = new SqliteJournals(writer, pool, new JournalReader(secret.ChainKey, memory), secret.ChainKey);
        DueQueue = new SqliteDueQueue(pool);
        DataKeys = new SqliteDataKeys(writer, keys);
        States = new SqliteStates(writer, pool);
        Numbers = new SqliteNumbers(writer, pool);
        Identities = new SqliteIdentities(pool, secret.IdentityKey);
        SignInLinks = new SqliteSignInLinks(writer);
        ReadModels = new SqliteReadModels(pool);
        Health = new SqliteHealth(queue, writer, pool, options);
    }

    /// <inheritdoc/>
    public IJournalStore Journals { get; }

    /// <inheritdoc/>
    public IDueQueue DueQueue { get; }

    /// <inheritdoc/>
    public IDataKeys DataKeys { get; }

    /// <inheritdoc/>
    public IStateStore States { get; }

    /// <inheritdoc/>
    public INumberDirectory Numbers { get; }

    /// <inheritdoc/>
    public IIdentityDirectory Identities { get; }

    /// <inheritdoc/>
    public ISignInLinks SignInLinks { get; }

    /// <inheritdoc/>
    public IReadModels ReadModels { get; }

    /// <inheritdoc/>
    public IStoreHealth Health { get; }

    internal Checkpointer Checkpointer { get; }

    internal long Commits => writer.Commits;

    internal Meter Meter => instruments.Meter;

    /// <summary>Opens the database, bringing its schema up to this release; throws <see cref="StorageStartException"/> when it must not or cannot be used.</summary>
    public static SqliteStore Open(StorageOptions options, TimeProvider time, ILogger<SqliteStore> logger, IMeterFactory? meters = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(logger);
        var file = Path.GetFullPath(options.DatabasePath);
        var existed = File.Exists(file);
        Db? first = null;
        StoreLock? share = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            share = StoreLock.Share(file);
            RefuseHalfAnImport(file);
            var masters = MasterKeyFile.Find(options, options.DatabasePath, existed);
            first = OpenWriter(file, options, create: true);
            var scripts = SchemaScripts.Apply(first, Instant.FromDateTimeOffset(time.GetUtcNow()));
            var secret = RootSecretRow.Open(first, masters);
            ProveWritable(first);
            var store = new SqliteStore(options, file, share, first, masters, secret, time, logger, meters);
            store.LogOpened(file, scripts, masters.Current);
            return store;
        }
        catch (Exception exception)
        {
            var systemError = first?.SystemError() ?? 0;
            first?.Dispose();
            share?.Dispose();
            if (exception is SqliteException or IOException or UnauthorizedAccessException)
            {
                throw new StorageStartException(
                    $"The database '{file}' ({StorageOptions.Section}:{nameof(StorageOptions.DatabasePath)}) cannot be opened: {Trouble.AtStart(exception, systemError)}", exception);
            }

            throw;
        }
    }

    /// <summary>Takes nothing in any more, writes what was taken in, and closes the files.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        queue.Close();
        await Checkpointer.DisposeAsync();
        // The writer may have much to write yet: waiting for it is not for the thread that closes.
        await Task.Run(writer.Dispose);
        queue.Dispose();
        pool.Dispose();
        instruments.Dispose();
        inUse.Dispose();
        LogClosed(path);
    }

    /// <summary>The same, waiting.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Whoever expects what was imported must not find a new, empty store instead.</summary>
    private static void RefuseHalfAnImport(string file)
    {
        var importing = SqliteTransferStore.ImportingPath(file);
        if (File.Exists(importing))
        {
            throw new StorageStartException($"An import into the database '{file}' did not come to its end. Run it again; or delete '{importing}' to start without it.");
        }
    }

    private static Db OpenWriter(string path, StorageOptions options, bool create)
    {
        var database = Db.Open(path, options.BusyTimeout, create);
        try
        {
            database.Execute($"PRAGMA journal_mode = WAL; PRAGMA synchronous = {options.Synchronous}; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = FAST; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536");
            RefuseUnlessSafe(database, options);
            if (options.WriterSetup.Length > 0)
            {
                database.Execute(options.WriterSetup);
            }

            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Asks the database itself what holds now: a setting that did not take is as dangerous as one that was never made.</summary>
    private static void RefuseUnlessSafe(Db database, StorageOptions options)
    {
        const string Full = "2";
        var synchronous = database.Scalar("PRAGMA synchronous");
        if (synchronous != Full)
        {
            throw new StorageStartException(
                $"{StorageOptions.Section}:{nameof(StorageOptions.Synchronous)} is '{options.Synchronous}' (the database says {synchronous}); only FULL starts, or a power cut may take turns that callers were told are stored.");
        }

        var journal = database.Scalar("PRAGMA journal_mode");
        if (journal != "wal")
        {
            throw new StorageStartException($"The database's journal_mode is '{journal}' and did not become 'wal'; put {StorageOptions.Section}:{nameof(StorageOptions.DatabasePath)} on a local disk.");
        }
    }

    /// <summary>A database whose volume is read-only opens without a word, and full ones do too: who starts us is to know, not the first customer.</summary>
    private static void ProveWritable(Db database)
    {
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            WriteProbe.Run(database);
            database.Execute("COMMIT");
        }
        catch
        {
            database.RollBack();
            throw;
        }
    }

    private static Db OpenReader(string path, StorageOptions options)
    {
        var database = Db.Open(path, options.BusyTimeout, create: false);
        database.Execute("PRAGMA query_only = 1; PRAGMA cache_size = -8192");
        return database;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The store is open: {Path}, {Scripts} schema scripts applied, master key version {MasterVersion}")]
    private partial void LogOpened(string path, int scripts, int masterVersion);

    [LoggerMessage(Level = LogLevel.Information, Message = "The store is closed: {Path}")]
    private partial void LogClosed(string path);
}
