using Npgsql;

namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>Asks the server itself, on each connection that is to write, whether what it says is committed survives a power cut.</summary>
internal static class SafeServer
{
    /// <summary>Throws <see cref="StorageStartException"/>, by the setting's name, when an acknowledged turn could be lost.</summary>
    public static async Task RefuseUnlessSafeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        const string Settings = "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off' ORDER BY name";
        await using var command = new NpgsqlCommand(Settings, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        if (await reader.ReadAsync(cancellation))
        {
            throw new StorageStartException(
                $"PostgreSQL's {reader.GetString(0)} is '{reader.GetString(1)}'; a power cut may take turns that callers were told are stored. Turn it on for this server, database and user, and start again.");
        }
    }
}
