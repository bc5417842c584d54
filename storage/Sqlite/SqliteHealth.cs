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

        if (queue.Length >= options.MaxQueue)
        {
            return new StoreHealth(StoreTrouble.Busy, $"{options.MaxQueue} appends are waiting.");
        }

        try
        {
            if (writer.LastFailure is not null)
            {
                // Who is not ready gets no traffic, and so would never commit again: ask the disk with one page.
                await writer.WriteAsync(new Work<int>(session => WriteProbe.Run(session.Database)));
            }

            await pool.ReadAsync(database => database.ScalarLong("SELECT max(number) FROM schema_script"), cancellation);
            return new StoreHealth(null, "The store answers.");
        }
        catch (StoreUnavailableException exception)
        {
            return new StoreHealth(exception.Trouble, exception.Message);
        }
    }
}
