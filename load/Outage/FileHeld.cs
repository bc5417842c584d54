using Microsoft.Data.Sqlite;

namespace SmartPulse.Load.Outage;

/// <summary>Another process holds the SQLite file: nobody else reads or writes it.</summary>
/// <param name="file">The database file.</param>
internal sealed class FileHeld(string file) : IOutage
{
    private const int Patience = 30;

    private Func<ValueTask> release = static () => ValueTask.CompletedTask;

    public async Task BeginAsync()
    {
        var holder = new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout={Patience}");
        await holder.OpenAsync();
        await using var hold = holder.CreateCommand();
        hold.CommandText = "BEGIN EXCLUSIVE";
        await hold.ExecuteNonQueryAsync();
        // What was begun and not committed is rolled back.
        release = holder.DisposeAsync;
    }

    public async Task EndAsync() => await release();
}
