using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Kill;

/// <summary>How a campaign is run.</summary>
/// <param name="Times">How often the gateway is killed.</param>
/// <param name="Seed">What chance grows from: customers, the carrier's weather and the instants of the kills. How the processes interleave is the machine's.</param>
/// <param name="Hasty">How many customers keep a turn in flight.</param>
/// <param name="Patient">How many customers talk their way to an appointment.</param>
/// <param name="MostTurns">How many things the gateway acknowledges at most between two kills.</param>
/// <param name="Program">The gateway.</param>
/// <param name="Folder">Where its data directory is.</param>
/// <param name="Storage">Its storage settings; empty for the database of its data directory.</param>
internal sealed record KillSettings(
    int Times, int Seed, int Hasty, int Patient, int MostTurns, FileInfo Program, DirectoryInfo Folder, IReadOnlyDictionary<string, string> Storage)
{
    /// <summary>As many turns in flight as the campaign is about: 256, and some for those who wait outside.</summary>
    public const int UsualHasty = 300;

    /// <summary>The usual customers of the other kind.</summary>
    public const int UsualPatient = 32;

    /// <summary>How much the gateway usually does at most between two kills.</summary>
    public const int UsualTurns = 600;

    /// <summary>No storage settings: the SQLite file of the data directory.</summary>
    public static IReadOnlyDictionary<string, string> InDataDirectory { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The storage settings of a PostgreSQL database.</summary>
    public static IReadOnlyDictionary<string, string> At(string connectionString) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { ["SmartPulse:Storage:ConnectionString"] = connectionString };

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

    /// <summary>The settings by which the same store is opened.</summary>
    public IReadOnlyDictionary<string, string> StoreSettings() => new Dictionary<string, string>(Storage, StringComparer.Ordinal)
    {
        ["SmartPulse:Storage:DatabasePath"] = Path.Combine(Folder.FullName, "smartpulse.db"),
    };
}
