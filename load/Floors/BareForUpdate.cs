using Npgsql;

namespace SmartPulse.Load.Floors;

/// <summary>Bookings as they are usually done: a transaction of PostgreSQL that locks the calendar's row, looks for an overlap, and inserts.</summary>
internal sealed class BareForUpdate : IDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand make, find, insert;

    public BareForUpdate(string connectionString)
    {
        connection = new NpgsqlConnection(connectionString);
        connection.Open();
        make = Prepare("INSERT INTO calendar (id) VALUES ($1) ON CONFLICT DO NOTHING", 1);
        // The lock in a statement of its own: the look that follows must see what its last holder wrote.
        find = Prepare("SELECT id FROM calendar WHERE id = $1 FOR UPDATE", 1);
        insert = Prepare("INSERT INTO booking SELECT $1, $2, $3 WHERE NOT EXISTS (SELECT 1 FROM booking WHERE calendar = $1 AND starts < $3 AND ends > $2)", 3);
    }

    /// <summary>Makes the tables.</summary>
    public static void CreateTables(string connectionString)
    {
        using var own = new NpgsqlConnection(connectionString);
        own.Open();
        using var command = new NpgsqlCommand(
            "CREATE TABLE calendar (id bigint PRIMARY KEY); CREATE TABLE booking (calendar bigint NOT NULL, starts bigint NOT NULL, ends bigint NOT NULL); CREATE INDEX ON booking (calendar, starts)", own);
        command.ExecuteNonQuery();
    }

    /// <summary>Makes a calendar.</summary>
    public Task CreateAsync(long calendar)
    {
        make.Parameters[0].Value = calendar;
        return make.ExecuteNonQueryAsync();
    }

    /// <summary>Books when it is free; true when it was. On disk when it ends.</summary>
    public async Task<bool> BookAsync(long calendar, long starts, long ends)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        find.Parameters[0].Value = calendar;
        await find.ExecuteNonQueryAsync();
        (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[2].Value) = (calendar, starts, ends);
        var booked = await insert.ExecuteNonQueryAsync() == 1;
        await transaction.CommitAsync();
        return booked;
    }

    public void Dispose() => connection.Dispose();

    private NpgsqlCommand Prepare(string sql, int parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        for (var i = 0; i < parameters; i++) { command.Parameters.Add(new NpgsqlParameter<long>()); }
        command.Prepare();
        return command;
    }
}
