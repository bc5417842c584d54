using System.Diagnostics;
using System.Globalization;

namespace SmartPulse.Load.Overload;

/// <summary>
/// Whose the machine's cores are. A crowd's own work would otherwise be taken from what it asks: one core is the gateway's, the others are the generator's. With a single
/// core, or on a system without affinity, they share what there is.
/// </summary>
internal static class Cores
{
    private static bool AreDivided => OperatingSystem.IsLinux() && Environment.ProcessorCount > 1;

    /// <summary>In words, for a report.</summary>
    public static string Said => AreDivided ? "one core for the gateway, the others for the generator" : "gateway and generator share the cores";

    /// <summary>The command that keeps the gateway on its core.</summary>
    public static IReadOnlyList<string> ForGateway() =>
        AreDivided ? ["taskset", "--cpu-list", (Environment.ProcessorCount - 1).ToString(CultureInfo.InvariantCulture)] : [];

    /// <summary>Keeps this process off the gateway's core.</summary>
    public static void TakeOthers()
    {
        if (AreDivided && OperatingSystem.IsLinux())
        {
            using var self = Process.GetCurrentProcess();
            self.ProcessorAffinity = (1 << (Environment.ProcessorCount - 1)) - 1;
        }
    }
}
