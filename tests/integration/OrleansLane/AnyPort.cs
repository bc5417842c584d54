using System.Runtime.CompilerServices;

namespace SmartPulse.Tests.Integration;

/// <summary>Gateways of several tests stand beside each other, each its own cluster: none may want a port by its number.</summary>
internal static class AnyPort
{
    [ModuleInitializer]
    internal static void Take()
    {
        Environment.SetEnvironmentVariable("SmartPulse__Cluster__SiloPort", "0");
        Environment.SetEnvironmentVariable("SmartPulse__Cluster__GatewayPort", "0");
    }
}
