using Microsoft.Data.Sqlite;

namespace SmartPulse.Load.Floors;

/// <summary>Copies the WAL into the database every 50 ms, on a connection of its own, as our store does.</summary>
internal sealed class BareCheckpoints : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly CancellationTokenSource stop = new();
    private readonly Task loop;

    public BareCheckpoints(SqliteConnection connection)
    {
        this.connection = connection;
        // A connection that has read nothing does not know that there is a WAL.
        BareDatabase.Execute(connection, "PRAGMA busy_timeout = 200; SELECT count(*) FROM sqlite_master");
        loop = RunAsync();
    }

    public void Dispose()
    {
        stop.Cancel();
        loop.GetAwaiter().GetResult();
        connection.Dispose();
        stop.Dispose();
    }

    private async Task RunAsync()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!stop.IsCancellationRequested && await timer.WaitForNextTickAsync())
        {
            BareDatabase.Execute(connection, "PRAGMA wal_checkpoint(PASSIVE)");
        }
    }
}
