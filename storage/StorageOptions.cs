using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SmartPulse.Storage;

/// <summary>Where the store keeps things, and its limits.</summary>
public sealed class StorageOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "SmartPulse:Storage";

    /// <summary>The database file; its folder is made when missing.</summary>
    [Required]
    public string DatabasePath { get; set; } = "data/smartpulse.db";

    /// <summary>A PostgreSQL database, as Npgsql writes it: <c>Host=…;Username=…;Password=…;Database=…</c>. Empty: the SQLite file.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>How many connections write on PostgreSQL, side by side.</summary>
    [Range(1, 4)]
    public int WriterConnections { get; set; } = 1;

    /// <summary>SQLite's synchronous setting. Only FULL starts: with anything less an acknowledged turn may be lost in a power cut.</summary>
    [Required]
    [RegularExpression("^[A-Za-z]+$")]
    public string Synchronous { get; set; } = "FULL";

    /// <summary>How long a commit waits for another process that holds the database.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many appends share one transaction at most.</summary>
    [Range(1, 4096)]
    public int MaxBatch { get; set; } = 512;

    /// <summary>How many appends may wait; beyond it callers are refused at once.</summary>
    [Range(1, 1_000_000)]
    public int MaxQueue { get; set; } = 8192;

    /// <summary>How many connections read beside the writer.</summary>
    [Range(1, 64)]
    public int ReaderConnections { get; set; } = 4;

    /// <summary>How often the WAL is copied into the database when there is something to copy.</summary>
    [Range(typeof(TimeSpan), "00:00:00.005", "00:01:00")]
    public TimeSpan CheckpointInterval { get; set; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Beyond this size the WAL is copied whole and emptied, though the writer then waits for it.</summary>
    [Range(1, 4096)]
    public int WalLimitMegabytes { get; set; } = 64;

    /// <summary>
    /// The master keys: base64 of 32 bytes, or several as <c>1:…,2:…</c>, of which the highest version wraps and the older ones still unwrap.
    /// When empty, <see cref="MasterKeyFile"/> is used.
    /// </summary>
    public string? MasterKey { get; set; }

    /// <summary>A file with the master keys, written the same way; made with a new key when the database is new. Empty: <c>master.key</c> in the database's folder.</summary>
    public string? MasterKeyFile { get; set; }

    /// <summary>The connection string of an Azure storage account: settings are kept there as blobs, everything else in the database. Empty: in the database.</summary>
    public string? AzureStates { get; set; }

    /// <summary>The container of those blobs; made when it is missing.</summary>
    [RegularExpression("^[a-z0-9](?:-?[a-z0-9]){2,62}$", ErrorMessage = "AzureStatesContainer has 3 to 63 small letters, digits and single hyphens.")]
    public string AzureStatesContainer { get; set; } = "smartpulse-settings";

    /// <summary>Statements run on the writer's connection once it is open: how tests make a disk full or read-only.</summary>
    internal string WriterSetup { get; set; } = string.Empty;

    /// <summary>Called by the writer before it takes what is waiting: how tests gather many callers into one transaction.</summary>
    internal Action? BeforeTaking { get; set; }

    /// <summary>Called by the writer before each commit: how tests make a commit fail.</summary>
    internal Action? BeforeCommit { get; set; }
}

/// <summary>Checks the options by their attributes, at start.</summary>
[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
