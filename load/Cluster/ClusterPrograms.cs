using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Cluster;

/// <summary>One build of what a cluster is made of.</summary>
/// <param name="Silo">Hosts grains.</param>
/// <param name="Gateway">Takes webhooks, and calls grains.</param>
internal sealed record ClusterPrograms(FileInfo Silo, FileInfo Gateway)
{
    /// <summary>What was built beside this program.</summary>
    public static ClusterPrograms BuiltBeside() => new(GatewayLaunch.BuiltBeside(GatewayLaunch.Silo), GatewayLaunch.BuiltBeside());

    /// <summary>What another checkout has built.</summary>
    /// <param name="artifacts">Its folder of artifacts of this engine.</param>
    public static ClusterPrograms BuiltIn(DirectoryInfo artifacts)
    {
        var bin = new DirectoryInfo(Path.Combine(artifacts.FullName, "bin"));
        return new(GatewayLaunch.BuiltIn(bin, GatewayLaunch.Silo), GatewayLaunch.BuiltIn(bin, GatewayLaunch.Gateway));
    }
}
