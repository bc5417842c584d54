using System.Collections.Concurrent;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.Readers;

/// <summary>A few connections that read beside the writer. Each read sees one moment of the database, and no writer waits for it.</summary>
internal sealed class ReadPool(Func<Db> open, int size) : IDisposable
{
    private readonly SemaphoreSlim free = new(size, size);
    private readonly ConcurrentBag<Db> idle = [];
    private volatile bool closed;

    public async Task<T> ReadAsync<T>(Func<Db, T> read, CancellationToken cancellation)
    {
        await free.WaitAsync(cancellation);
        try
        {
            return Read(read);
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Waits for reads under way, then closes all connections.</summary>
    public void Dispose()
    {
        if (closed)
        {
            return;
        }

        closed = true;
        for (var i = 0; i < size; i++)
        {
            free.Wait();
        }

        while (idle.TryTake(out var database))
        {
            database.Dispose();
        }

        // Whoever still asks is told that the store is closing; so the semaphore lives on.
        free.Release(size);
    }

    private T Read<T>(Func<Db, T> read)
    {
        if (closed)
        {
            throw StoreRefusals.ClosingForReaders();
        }

        Db? database = null;
        try
        {
            database = idle.TryTake(out var waiting) ? waiting : open();
            database.Execute("BEGIN");
            var answer = read(database);
            database.RollBack();
            idle.Add(database);
            return answer;
        }
        catch (Exception exception)
        {
            // A connection that failed in the middle is not trusted with the next read.
            database?.Dispose();
            if (Trouble.Of(exception) is not null)
            {
                throw Trouble.ToUnavailable(exception);
            }

            throw;
        }
    }
}
