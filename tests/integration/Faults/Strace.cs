using System.Diagnostics;
using SmartPulse.Load.Processes;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>Makes the system's calls slow, or fail, for one process.</summary>
internal static class Strace
{
    /// <summary>A command to start a process under, so that each sync takes so much longer; what is synced is written down.</summary>
    /// <remarks>-D: the process that is started is the gateway and strace its tracer, so that killing it kills the gateway.</remarks>
    public static IReadOnlyList<string> SlowSyncs(TimeSpan by, FileInfo log) =>
    [
        "strace", "-D", "-f", "-y", "-qq", "--seccomp-bpf", "-o", log.FullName, "-e", "trace=fsync,fdatasync",
        "-e", $"inject=fsync,fdatasync:delay_enter={(long)by.TotalMicroseconds}",
    ];

    /// <summary>From now on, until disposed of, no write to the database reaches its volume: as when the system has made it read-only.</summary>
    public static async Task<IAsyncDisposable> VolumeIsReadOnlyAsync(GatewayProcess gateway, string database)
    {
        var start = new ProcessStartInfo("strace", [
            "-f", "-p", gateway.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), "-o", "/dev/null", "-e", "trace=pwrite64,ftruncate,fallocate",
            "-P", database, "-P", $"{database}-wal", "-P", $"{database}-shm", "-e", "inject=pwrite64,ftruncate,fallocate:error=EROFS",
        ]) { UseShellExecute = false, RedirectStandardError = true };
        var process = Process.Start(start)!;
        // It says so once it has the process and all its threads.
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.Contains("attached", StringComparison.Ordinal))
            {
                return new Attached(process, process.StandardError.ReadToEndAsync());
            }
        }

        throw new InvalidOperationException($"strace could not attach and ended with {process.ExitCode}.");
    }

    private sealed class Attached(Process process, Task rest) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            // Interrupted, it lets the process go as it was.
            using (var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            {
                await interrupt.WaitForExitAsync();
            }

            await process.WaitForExitAsync();
            await rest;
            process.Dispose();
        }
    }
}
