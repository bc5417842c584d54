using System.Net;
using System.Net.Sockets;

namespace SmartPulse.Load.Processes;

/// <summary>How the gateway is started: the same program, data and address every time, as a supervisor would.</summary>
/// <param name="Program">The gateway's <c>SmartPulse.Gateway.dll</c>.</param>
/// <param name="Data">Its data directory.</param>
/// <param name="Port">The loopback port it listens on.</param>
/// <param name="Settings">Its configuration, such as <c>SmartPulse:Twilio:AccountSid</c>; handed over in the environment, where secrets belong.</param>
internal sealed record GatewayLaunch(FileInfo Program, DirectoryInfo Data, int Port, IReadOnlyDictionary<string, string> Settings)
{
    private const string Assembly = "SmartPulse.Gateway";

    /// <summary>A command to run it under, such as strace; it must leave the gateway the process that is started.</summary>
    public IReadOnlyList<string> Under { get; init; } = [];

    /// <summary>Where it answers.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{Port}");

    /// <summary>The gateway that was built beside this program, in the same configuration.</summary>
    public static FileInfo BuiltBeside()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var sibling = here.Parent?.Parent is { } bin ? Path.Combine(bin.FullName, Assembly, here.Name, $"{Assembly}.dll") : null;
        return sibling is not null && File.Exists(sibling)
            ? new FileInfo(sibling)
            : throw new FileNotFoundException($"The gateway is not built in the configuration '{here.Name}'. Build it first: dotnet build gateway -c {(here.Name == "release" ? "Release" : "Debug")}.");
    }

    /// <summary>A loopback port that is free now. Whoever is started on it may still find it taken; nothing better is to be had for another process.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
