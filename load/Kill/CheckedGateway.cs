using Microsoft.Data.Sqlite;
using SmartPulse.Load.Kill.Checking;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Kill;

/// <summary>A gateway whose store is looked into once it is at rest, and while it runs.</summary>
/// <param name="Program">The gateway.</param>
/// <param name="Folder">Its data directory.</param>
/// <param name="Storage">Its storage settings; empty for the database of its data directory.</param>
internal sealed record CheckedGateway(FileInfo Program, DirectoryInfo Folder, IReadOnlyDictionary<string, string> Storage)
{
    private const string ConnectionString = "SmartPulse:Storage:ConnectionString";
    private const string DatabasePath = "SmartPulse:Storage:DatabasePath";
    private const string DatabaseName = "smartpulse.db";
    private const string KeyName = "master.key";

    /// <summary>No storage settings: the SQLite file of the data directory.</summary>
    public static IReadOnlyDictionary<string, string> InDataDirectory { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The SQLite file of the data directory.</summary>
    public string DatabaseFile => Path.Combine(Folder.FullName, DatabaseName);

    /// <summary>The storage settings of a PostgreSQL database.</summary>
    public static IReadOnlyDictionary<string, string> At(string connectionString) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [ConnectionString] = connectionString };

    /// <summary>A gateway without data: on a free port, with the carrier's account made up.</summary>
    public GatewayLaunch Launch(Uri carrier, string account, string token)
    {
        var port = GatewayLaunch.FreePort();
        return new(Program, Folder, port, new Dictionary<string, string>(Storage, StringComparer.Ordinal)
        {
            // Told so that each text names our own id of it to the carrier.
            ["SmartPulse:Gateway:PublicBaseUrl"] = $"http://127.0.0.1:{port}",
            ["SmartPulse:Twilio:ApiBaseUrl"] = carrier.AbsoluteUri,
            ["SmartPulse:Twilio:AccountSid"] = account,
            ["SmartPulse:Twilio:AuthToken"] = token,
            ["SmartPulse:Capture:FormsPerMinute"] = "100000",
            // Nobody is refused for coming in a crowd: what is in flight is in the gateway.
            ["SmartPulse:Admission:AtOnce"] = "4096",
            ["SmartPulse:SignIn:PrintLink"] = "false",
            ["Logging:LogLevel:Default"] = "Error",
        });
    }

    /// <summary>Opens the store as the gateway would; on SQLite no gateway may run on it.</summary>
    public StoreReader Open() => StoreReader.Open(new Dictionary<string, string>(Storage, StringComparer.Ordinal) { [DatabasePath] = DatabaseFile });

    /// <summary>Opens what the store holds at this moment while a gateway runs on it: PostgreSQL itself, of SQLite a copy.</summary>
    public async Task<StoreReader> OpenBesideAsync(CancellationToken cancellation)
    {
        if (Storage.ContainsKey(ConnectionString))
        {
            return Open();
        }

        var copy = Folder.CreateSubdirectory("look");
        copy.Delete(recursive: true);
        copy.Create();
        File.Copy(Path.Combine(Folder.FullName, KeyName), Path.Combine(copy.FullName, KeyName));
        var file = Path.Combine(copy.FullName, DatabaseName);
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(cancellation);
        return StoreReader.Open(new Dictionary<string, string>(StringComparer.Ordinal) { [DatabasePath] = file });
    }
}
