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
    /// <summary>The assembly of the gateway.</summary>
    public const string Gateway = "SmartPulse.Gateway";

    /// <summary>The assembly of a silo of its own, which answers health checks as the gateway does.</summary>
    public const string Silo = "SmartPulse.Silo";

    /// <summary>A command to run it under, such as strace; it must leave the gateway the process that is started.</summary>
    public IReadOnlyList<string> Under { get; init; } = [];

    /// <summary>Where it answers.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{Port}");

    /// <summary>The gateway that was built beside this program, in the same configuration.</summary>
    public static FileInfo BuiltBeside() => BuiltBeside(Gateway);

    /// <summary>The program of that assembly that was built beside this one, in the same configuration.</summary>
    public static FileInfo BuiltBeside(string assembly)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return BuiltIn(here.Parent?.Parent ?? here, assembly, here.Name);
    }

    /// <summary>The program of that assembly among built ones.</summary>
    /// <param name="bin">The <c>bin</c> of a build's artifacts.</param>
    /// <param name="assembly">The assembly.</param>
    /// <param name="configuration">Such as <c>release</c>.</param>
    public static FileInfo BuiltIn(DirectoryInfo bin, string assembly, string configuration = "release")
    {
        var program = new FileInfo(Path.Combine(bin.FullName, assembly, configuration, $"{assembly}.dll"));
        // A library has none: of the silo there is a program only where there are clusters.
        var isProgram = program.Exists && File.Exists(Path.ChangeExtension(program.FullName, ".runtimeconfig.json"));
        return isProgram
            ? program
            : throw new FileNotFoundException(
                $"{assembly} is not built as a program in the configuration '{configuration}'. Build it first: dotnet build {assembly.Split('.')[^1].ToLowerInvariant()} -c {(configuration == "release" ? "Release" : "Debug")}{(assembly == Silo ? " -p:SmartPulseEngine=Orleans" : "")}.");
    }

    /// <summary>A loopback port that is free now. Whoever is started on it may still find it taken; nothing better is to be had for another process.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
