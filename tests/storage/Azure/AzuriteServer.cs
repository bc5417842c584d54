using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace SmartPulse.Tests.Storage.Azure;

/// <summary>Azurite, the emulator of Azure's blobs, from npm: a process of its own on a free port, with an account made for it.</summary>
public sealed class AzuriteServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Lazy<string> Folder = new(Install);

    private readonly Process process;

    private AzuriteServer(Process process, string connectionString) => (this.process, ConnectionString) = (process, connectionString);

    public string ConnectionString { get; }

    public static async Task<AzuriteServer> StartAsync()
    {
        var key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach (var argument in (string[])[Path.Combine(Folder.Value, "node_modules/azurite/dist/src/blob/main.js"), "--blobPort", "0", "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["AZURITE_ACCOUNTS"] = $"pulse:{key}";
        var started = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => started.Kill(entireProcessTree: true);
        while (await started.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.Contains("successfully listen", StringComparison.Ordinal))
            {
                var address = line[line.IndexOf("http", StringComparison.Ordinal)..].Trim();
                return new(started, $"DefaultEndpointsProtocol=http;AccountName=pulse;AccountKey={key};BlobEndpoint={address}/pulse;");
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
