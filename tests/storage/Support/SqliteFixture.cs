using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using SmartPulse.Storage;
using SmartPulse.Storage.Sqlite;

namespace SmartPulse.Tests.Storage.Support;

/// <summary>A SQLite store in a folder of its own, which goes with it.</summary>
public sealed class SqliteFixture : IStoreFixture
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartpulse-storage-");
    private SqliteStore? store;

    public SqliteFixture()
    {
        Options = new StorageOptions { DatabasePath = Path.Combine(folder.FullName, "data", "smartpulse.db"), BusyTimeout = TimeSpan.FromMilliseconds(20) };
    }

    public StorageOptions Options { get; }

    public string Folder => folder.FullName;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The open store; opened at its first use, once, whoever comes first.</summary>
    public SqliteStore Store
    {
        get
        {
            lock (folder)
            {
                return store ??= SqliteStore.Open(Options, Time, NullLogger<SqliteStore>.Instance);
            }
        }
    }

    public Ports Ports => Ports.Of(Store);

    /// <summary>Closes the store; the next use opens it again.</summary>
    public async Task CloseAsync()
    {
        if (store is not null)
        {
            await store.DisposeAsync();
            store = null;
        }
    }

    /// <summary>Another program's connection to the same file.</summary>
    public SqliteConnection Intruder(string? path = null)
    {
        var connection = new SqliteConnection($"Data Source={path ?? Options.DatabasePath};Pooling=False;Default Timeout=5");
        connection.Open();
        return connection;
    }

    /// <summary>What somebody with the file and a shell may do to it.</summary>
    public void Tamper(string sql)
    {
        using var connection = Intruder();
        using var command = connection.CreateCommand();
        command.CommandText = $"DROP TRIGGER IF EXISTS event_is_never_changed; DROP TRIGGER IF EXISTS event_is_never_removed; {sql}";
        command.ExecuteNonQuery();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        folder.Delete(recursive: true);
    }
}
