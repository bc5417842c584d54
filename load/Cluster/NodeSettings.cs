using System.Globalization;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Load.Kill;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Cluster;

/// <summary>The configuration of processes that share a database and a carrier.</summary>
internal static class NodeSettings
{
    /// <summary>Of a gateway that hosts all grains itself, and of everybody else too.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="masterKey">Base64 of 32 bytes.</param>
    /// <param name="known">The address that the carrier calls.</param>
    /// <param name="carrier">The carrier's API.</param>
    /// <param name="account">The account there.</param>
    public static Dictionary<string, string> Of(string connectionString, string masterKey, Uri known, Uri carrier, TwilioAccount account) =>
        new(CheckedGateway.At(connectionString), StringComparer.Ordinal)
        {
            ["SmartPulse:Storage:MasterKey"] = masterKey,
            ["SmartPulse:Gateway:PublicBaseUrl"] = known.AbsoluteUri.TrimEnd('/'),
            ["SmartPulse:Twilio:ApiBaseUrl"] = carrier.AbsoluteUri,
            ["SmartPulse:Twilio:AccountSid"] = account.Sid,
            ["SmartPulse:Twilio:AuthToken"] = account.PrimaryToken,
            ["SmartPulse:SignIn:PrintLink"] = "false",
            ["Logging:LogLevel:Default"] = "Error",
            ["Logging:LogLevel:SmartPulse"] = "Warning",
        };

    /// <summary>The same for a silo, and for a gateway that leaves the grains to silos: on this machine, on free ports.</summary>
    public static Dictionary<string, string> OfMember(IReadOnlyDictionary<string, string> all) => new(all, StringComparer.Ordinal)
    {
        ["SmartPulse:Cluster:Membership"] = "PostgreSQL",
        ["SmartPulse:Cluster:Role"] = "Client",
        ["SmartPulse:Cluster:Address"] = "127.0.0.1",
        ["SmartPulse:Cluster:SiloPort"] = Port(),
        ["SmartPulse:Cluster:GatewayPort"] = Port(),
    };

    private static string Port() => GatewayLaunch.FreePort().ToString(CultureInfo.InvariantCulture);
}
