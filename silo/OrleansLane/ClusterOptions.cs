using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SmartPulse;

/// <summary>How processes find each other.</summary>
public sealed class ClusterOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "SmartPulse:Cluster";

    /// <summary>Where it is written who is in the cluster; nowhere: this process is all of it.</summary>
    public Membership Membership { get; set; }

    /// <summary>Whether a gateway hosts grains itself, or leaves them to silos.</summary>
    public ClusterRole Role { get; set; }

    /// <summary>The cluster's name: processes that share it and the membership are one cluster.</summary>
    [Required, StringLength(150, MinimumLength = 1)]
    public string Name { get; set; } = "smartpulse";

    /// <summary>The address that others reach this process by; the first one of the host unless said.</summary>
    public string? Address { get; set; }

    /// <summary>The port that other silos call; 0: any free one, which only a process that is the whole cluster may take.</summary>
    [Range(0, 65_535)]
    public int SiloPort { get; set; } = 11_111;

    /// <summary>The port that gateways call; 0: none calls.</summary>
    [Range(0, 65_535)]
    public int GatewayPort { get; set; } = 30_000;

    /// <summary>
    /// How often silos ask each other whether they live. Three intervals without a word, and a silo is voted out: its grains then live elsewhere. What was asked of them until
    /// then waits for the gateway's patience (8 s) and is repeated, so conversations go on three intervals and some ten seconds after a silo stands still.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:01:00")]
    public TimeSpan ProbeEvery { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The connection string of the Azure storage account with the membership; a secret.</summary>
    public string? AzureTables { get; set; }

    /// <summary>The table there; made when it is missing.</summary>
    [RegularExpression("^[A-Za-z][A-Za-z0-9]{2,62}$")]
    public string AzureTable { get; set; } = "smartpulsecluster";

    /// <summary>Whether silos tell of themselves and gateways show it, see <see cref="ClusterDashboard"/>; the same in every process.</summary>
    public bool Dashboard { get; set; }
}

/// <summary>Where it is written who is in the cluster.</summary>
public enum Membership
{
    /// <summary>Nowhere: one process is the whole cluster.</summary>
    None,

    /// <summary>In the store's PostgreSQL database.</summary>
    PostgreSQL,

    /// <summary>In a table of an Azure storage account.</summary>
    AzureTables,
}

/// <summary>What a gateway is to the cluster.</summary>
public enum ClusterRole
{
    /// <summary>It hosts grains too.</summary>
    Host,

    /// <summary>It calls the grains of silos.</summary>
    Client,
}

/// <summary>Checks <see cref="ClusterOptions"/> at start.</summary>
[OptionsValidator]
internal sealed partial class ClusterOptionsValidator : IValidateOptions<ClusterOptions>;
