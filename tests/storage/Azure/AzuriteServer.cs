using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace SmartPulse.Tests.Storage.Azure;

/// <summary>Azurite, the emulator of Azure's storage, from npm: a process of its own on a free port, with an account made for it.</summary>
public sealed class AzuriteServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Lazy<string> Folder = new(Install);

    private readonly Process process;

    private AzuriteServer(Process process, string connectionString) => (this.process, ConnectionString) = (process, connectionString);

    public string ConnectionString { get; }

    /// <summary>Its blobs.</summary>
    public static Task<AzuriteServer> StartAsync() => StartAsync("blob", port: 0);

    /// <summary>Its tables, whose service does not say which port it found: it is told one that is free now.</summary>
    public static Task<AzuriteServer> StartTablesAsync() => StartAsync("table", FreePort());

    private static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }

    private static async Task<AzuriteServer> StartAsync(string service, int port)
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in (string[])[Path.Combine(Folder.Value, $"node_modules/azurite/dist/src/{service}/main.js"), $"--{service}Port", port.ToString(CultureInfo.InvariantCulture), "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["AZURITE_ACCOUNTS"] = $"pulse:{key}";
        var started = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => started.Kill(entireProcessTree: true);
        while (await started.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.Contains(port == 0 ? "successfully listen" : "successfully started", StringComparison.Ordinal))
            {
                var address = port == 0 ? line[line.IndexOf("http", StringComparison.Ordinal)..].Trim() : $"http://127.0.0.1:{port}";
                return new(started, $"DefaultEndpointsProtocol=http;AccountName=pulse;AccountKey={key};{(service == "blob" ? "Blob" : "Table")}Endpoint={address}/pulse;");
            }
        }

        throw new InvalidOperationException($"Azurite did not start: {await started.StandardError.ReadToEndAsync()}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    /// <summary>What package-lock.json says, installed once in a clone.</summary>
    private static string Install() => Install(Path.Combine(Path.GetDirectoryName(Here())!, "azurite"));

    private static string Install(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "node_modules/azurite/package.json")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]) { WorkingDirectory = folder })!;
            npm.WaitForExit();
            Assert.True(npm.ExitCode == 0, "npm ci failed; the tests of Azure Blob need Node.js and its registry.");
        }

        return folder;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
