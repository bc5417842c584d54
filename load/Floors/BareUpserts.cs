using Npgsql;

namespace SmartPulse.Load.Floors;

/// <summary>Turns on PostgreSQL as they are usually stored: one upsert of a state of 2 KB each, committed by itself, on a connection of its own.</summary>
internal sealed class BareUpserts : IDisposable
{
    private const int StateBytes = 2_060;

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand upsert;

    public BareUpserts(string connectionString)
    {
        connection = new NpgsqlConnection(connectionString);
        connection.Open();
        upsert = new NpgsqlCommand("INSERT INTO state (id, version, payload) VALUES ($1, 1, $2) ON CONFLICT (id) DO UPDATE SET version = state.version + 1, payload = excluded.payload", connection);
        upsert.Parameters.Add(new NpgsqlParameter<long>());
        upsert.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = new byte[StateBytes] });
        upsert.Prepare();
    }

    /// <summary>Makes the table, with so many states in it.</summary>
    public static void CreateTable(string connectionString, int states)
    {
        using var own = new NpgsqlConnection(connectionString);
        own.Open();
        using var command = new NpgsqlCommand(
            $"CREATE TABLE state (id bigint PRIMARY KEY, version bigint NOT NULL, payload bytea NOT NULL); INSERT INTO state SELECT n, 0, convert_to(repeat('x', {StateBytes}), 'UTF8') FROM generate_series(0, {states - 1}) n", own);
        command.ExecuteNonQuery();
    }

    /// <summary>One turn; on disk when it ends.</summary>
    public Task UpsertAsync(long state)
    {
        upsert.Parameters[0].Value = state;
        return upsert.ExecuteNonQueryAsync();
    }

    public void Dispose() => connection.Dispose();
}
