using Microsoft.Data.Sqlite;

namespace SmartPulse.Load.Floors;

/// <summary>A bare group commit of the simplest durable turn there is: a state of 2 KB, replaced under an integer key.</summary>
internal sealed class BareUpdates : IDisposable
{
    private const int StateBytes = 2_060;

    private readonly BareDatabase database;
    private readonly BareGroupCommit<int> commits;
    private readonly SqliteCommand update;

    public BareUpdates(string path, int streams)
    {
        database = new BareDatabase(path);
        using var create = database.Prepare("CREATE TABLE state (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, payload BLOB NOT NULL)");
        create.ExecuteNonQuery();
        using var insert = database.Prepare("INSERT INTO state (id, version, payload) VALUES ($0, 0, $1)", 0L, new byte[StateBytes]);
        database.Begin();
        for (var stream = 0; stream < streams; stream++) { BareDatabase.Run(insert, (long)stream); }
        database.Commit();
        update = database.Prepare("UPDATE state SET version = version + 1, payload = $1 WHERE id = $0", 0L, new byte[StateBytes]);
        commits = new(database, stream => BareDatabase.Run(update, (long)stream));
    }

    /// <summary>Updates a commit so far.</summary>
    public double PerCommit => commits.Done.Written / (double)commits.Done.Commits;

    /// <summary>Synced writes of the WAL so far: one a commit.</summary>
    public long Fsyncs => commits.Done.Commits;

    /// <summary>One update; ends when it is on disk.</summary>
    public Task UpdateAsync(int stream) => commits.WriteAsync(stream);

    public void Dispose()
    {
        commits.Dispose();
        database.Dispose();
    }
}
