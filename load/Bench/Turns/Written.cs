using Microsoft.Data.Sqlite;
using SmartPulse.Load.Floors;

namespace SmartPulse.Load.Bench.Turns;

/// <summary>Reads in a node's database, beside it, what its turns have written.</summary>
internal sealed class Written : IDisposable
{
    private readonly SqliteConnection connection;

    public Written(FileInfo database)
    {
        connection = new SqliteConnection($"Data Source={database.FullName};Mode=ReadOnly;Pooling=False");
        connection.Open();
    }

    /// <summary>Rows so far.</summary>
    public Counts Counts() => new(Number("SELECT count(*) FROM capture_event"), Number("SELECT sum(json_array_length(envelopes)) FROM append"), Number("SELECT count(*) FROM message"));

    /// <summary>Bytes of an average turn.</summary>
    public TurnBytes PerTurn() => new(
        (int)Number("SELECT (SELECT sum(length(envelopes) + length(body)) FROM append) / (SELECT count(*) FROM capture_event)"),
        (int)Number("SELECT avg(length(text)) FROM message WHERE author = 'Assistant'"));

    public void Dispose() => connection.Dispose();

    private double Number(string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        return Convert.ToDouble(command.ExecuteScalar());
    }
}

/// <summary>Rows: turns are signals that came in.</summary>
internal sealed record Counts(double Turns, double Events, double Messages)
{
    public Counts Since(Counts before) => new(Turns - before.Turns, Events - before.Events, Messages - before.Messages);
}
