using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;
using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Keys;
using SmartPulse.Storage.Postgres.Connections;
using SmartPulse.Storage.Postgres.Directories;
using SmartPulse.Storage.Postgres.Journals;
using SmartPulse.Storage.Postgres.Keys;
using SmartPulse.Storage.Postgres.ReadModels;
using SmartPulse.Storage.Postgres.Schema;
using SmartPulse.Storage.Postgres.States;
using SmartPulse.Storage.Postgres.Writer;
using SmartPulse.Storage.Telemetry;

namespace SmartPulse.Storage.Postgres;

/// <summary>Everything a node keeps, in one PostgreSQL database that several processes may share: a few lanes that write, a few connections that read.</summary>
public sealed partial class PostgresStore : IStore
{
    private readonly string name;
    private readonly Sources sources;
    private readonly Lanes lanes;
    private readonly StorageInstruments instruments;
    private readonly ILogger logger;
    private bool disposed;

    private PostgresStore(StorageOptions options, Sources sources, MasterKeys masters, RootSecret secret, TimeProvider time, ILogger logger, IMeterFactory? meters)
    {
        name = Sources.NameOf(options);
        this.sources = sources;
        this.logger = logger;
        var reads = new Reads(sources);
        var memory = new KeyMemory(masters);
        var keys = new PgKeys(reads, memory);
        instruments = new StorageInstruments(() => lanes?.Length ?? 0, walBytes: null, meters);
        lanes = new Lanes([.. Enumerable.Range(0, options.WriterConnections).Select(_ => new Lane(sources, keys, secret.ChainKey, options, instruments, time, logger))]);

        Journals = new PgJournals(lanes, new PgJournalReader(reads, secret.ChainKey, memory));
        DueQueue = new PgDueQueue(reads);
        DataKeys = keys;
        States = new PgStates(reads);
        Numbers = new PgNumbers(reads);
        Identities = new PgIdentities(reads, secret.IdentityKey);
        SignInLinks = new PgSignInLinks(reads);
        ReadModels = new PgReadModels(reads);
        Health = new PgHealth(sources, reads, lanes, options);
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

    internal long Commits => lanes.Commits;

    internal StoreUnavailableException? LastFailure => lanes.LastFailure;

    internal Meter Meter => instruments.Meter;

    /// <summary>Opens the database, bringing its schema up to this release; throws <see cref="StorageStartException"/> when it must not or cannot be used.</summary>
    public static async Task<PostgresStore> OpenAsync(StorageOptions options, TimeProvider time, ILogger<PostgresStore> logger, IMeterFactory? meters = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(logger);
        var opened = Sources.Of(options, time);
        try
        {
            await using var connection = await opened.OpenStarterAsync(default);
            await SafeServer.RefuseUnlessSafeAsync(connection, default);
            await StartLock.TakeAsync(connection, default);
            var scripts = await PgSchema.ApplyAsync(connection, Instant.FromDateTimeOffset(time.GetUtcNow()));
            var (secret, masters) = await PgRootSecret.OpenAsync(connection, options, default);
            var store = new PostgresStore(options, opened, masters, secret, time, logger, meters);
            store.LogOpened(store.name, scripts, masters.Current);
            return store;
        }
        catch (Exception exception)
        {
            await opened.DisposeAsync();
            if (exception is NpgsqlException)
            {
                throw new StorageStartException(
                    $"PostgreSQL at {Sources.NameOf(options)} ({StorageOptions.Section}:{nameof(StorageOptions.ConnectionString)}) cannot be opened: {exception.Message}", exception);
            }

            throw;
        }
    }

    /// <summary>Takes nothing in any more, writes what was taken in, and closes the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        sources.Close();
        lanes.Close();
        await lanes.DisposeAsync();
        await sources.DisposeAsync();
        instruments.Dispose();
        LogClosed(name);
    }

    /// <summary>The same, waiting.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    [LoggerMessage(Level = LogLevel.Information, Message = "The store is open: PostgreSQL {Database}, {Scripts} schema scripts applied, master key version {MasterVersion}")]
    private partial void LogOpened(string database, int scripts, int masterVersion);

    [LoggerMessage(Level = LogLevel.Information, Message = "The store is closed: PostgreSQL {Database}")]
    private partial void LogClosed(string database);
}
