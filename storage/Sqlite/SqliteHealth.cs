using SmartPulse.Journals;
using SmartPulse.Storage.Sqlite.Readers;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite;

/// <summary>Readiness of the SQLite store.</summary>
internal sealed class SqliteHealth(WriteQueue queue, WriteLoop writer, ReadPool pool, StorageOptions options) : IStoreHealth
{
    public async Task<StoreHealth> CheckAsync(CancellationToken cancellation)
    {
        if (queue.IsClosed)
        {
            return new StoreHealth(StoreTrouble.Closing, "The store is shutting down.");
        }

        if (writer.LastFailure is { } failure)
        {
            return new StoreHealth(failure.Trouble, $"The last commit failed. {failure.Message}");
        }

        if (queue.Length >= options.MaxQueue)
        {
            return new StoreHealth(StoreTrouble.Busy, $"{options.MaxQueue} appends are waiting.");
        }

        try
        {
            await pool.ReadAsync(database => database.ScalarLong("SELECT max(number) FROM schema_script"), cancellation);
            return new StoreHealth(null, "The store answers.");
        }
        catch (StoreUnavailableException exception)
        {
            return new StoreHealth(exception.Trouble, exception.Message);
        }
    }
}
