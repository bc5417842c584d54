using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using SmartPulse.Load.Databases;
using SmartPulse.Storage;
using SmartPulse.Storage.Postgres;

namespace SmartPulse.Tests.Storage.Support;

/// <summary>A PostgreSQL store in a database of its own, on one server that all tests of this process share.</summary>
public sealed class PostgresFixture : IStoreFixture
{
    // Ends with this process.
    private static readonly Lazy<Task<PostgresServer>> Shared = new(() => Task.Run(() => PostgresServer.StartAsync()));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartpulse-storage-");
    private readonly List<PostgresStore> stores = [];
    private PostgresServer? server;

    /// <summary>A server of the test's own, when it is to be stopped or set up wrongly; set before the first use.</summary>
    public PostgresServer Server
    {
        get => server ??= Wait(() => Shared.Value);
        init => server = value;
    }

    public StorageOptions Options
    {
        get
        {
            if (field is null)
            {
                field = new StorageOptions { DatabasePath = Path.Combine(folder.FullName, "smartpulse.db"), BusyTimeout = TimeSpan.FromSeconds(5) };
                // However busy the machine is that the tests run on.
                field.ConnectionString = $"{Wait(() => Server.CreateDatabaseAsync())};Timeout=60;Command Timeout=60";
            }

            return field;
        }
    }

    public string Folder => folder.FullName;

    /// <summary>The open store; opened at its first use, once, whoever comes first.</summary>
    public PostgresStore Store
    {
        get
        {
            lock (folder)
            {
                return stores.Count > 0 ? stores[0] : Wait(OpenAsync);
            }
        }
    }

    public Ports Ports => Ports.Of(Store);

    /// <summary>Another store on the same database, as another process has it.</summary>
    public async Task<PostgresStore> OpenAsync()
    {
        var opened = await PostgresStore.OpenAsync(Options, TimeProvider.System, NullLogger<PostgresStore>.Instance);
        lock (stores)
        {
            stores.Add(opened);
        }

        return opened;
    }

    /// <summary>Closes all stores; the next use opens one again.</summary>
    public async Task CloseAsync()
    {
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }

        stores.Clear();
    }

    /// <summary>What somebody with the superuser's rights may do to it.</summary>
    public Task TamperAsync(string sql) => Server.ExecuteAsync($"DROP TRIGGER IF EXISTS event_is_never_changed ON append; {sql}", Options.ConnectionString);

    /// <summary>What an ordinary program may do to it.</summary>
    public Task TamperlessAsync(string sql) => Server.ExecuteAsync(sql, Options.ConnectionString);

    /// <summary>The first column of the first row.</summary>
    public async Task<T> AskAsync<T>(string sql)
    {
        await using var connection = await IntruderAsync();
#pragma warning disable CA2100 // The text is the test's own.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Another program's connection to the same database.</summary>
    public async Task<NpgsqlConnection> IntruderAsync()
    {
        var connection = new NpgsqlConnection($"{Options.ConnectionString};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        folder.Delete(recursive: true);
    }

    // Elsewhere: the threads that xunit gives to tests would wait for each other.
    private static T Wait<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
