using Npgsql;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>One process at a time brings the schema up to date and makes or rewraps keys; the others wait. The lock ends with its connection.</summary>
internal static class StartLock
{
    public static async Task TakeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        // However long the other one takes: lock_timeout would end a start that only has to wait.
        await using var command = new NpgsqlCommand("SET lock_timeout = 0; SELECT pg_advisory_lock(1397576753, 0)", connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
