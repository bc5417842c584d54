using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using SmartPulse.Storage;
using SmartPulse.Storage.Sqlite;

namespace SmartPulse.Load.Durability;

/// <summary>A run of <see cref="AppendCommand"/> under <c>strace</c>.</summary>
/// <param name="Database">The SQLite file.</param>
/// <param name="Before">The files of its folder as they were before the run, by path.</param>
/// <param name="Calls">What it asked of the disk and told the world, in order.</param>
internal sealed record WatchedRun(FileInfo Database, IReadOnlyDictionary<string, byte[]> Before, ImmutableArray<DiskCall> Calls)
{
    /// <summary>How many transactions the process says it committed.</summary>
    public long Committed => Lines.Select(Durability.Committed.Read).OfType<Committed>().Single().Transactions;

    /// <summary>What it acknowledged, in order.</summary>
    public IEnumerable<Acknowledged> Acknowledged => Lines.Select(Durability.Acknowledged.Read).OfType<Acknowledged>();

    /// <summary>The path of its write-ahead log.</summary>
    public string Log => $"{Database.FullName}-wal";

    private IEnumerable<string> Lines => Calls.OfType<DiskCall.Said>().Select(s => s.Line);

    /// <summary>Makes a database in a folder, then lets a process append to it and watches.</summary>
    /// <param name="folder">An empty folder on a real disk.</param>
    /// <param name="turns">How many turns.</param>
    /// <param name="callers">From how many callers at once.</param>
    /// <param name="careless">Whether the database is told not to sync.</param>
    /// <param name="cancellation">Gives up and ends the process.</param>
    public static async Task<WatchedRun> OfAsync(DirectoryInfo folder, int turns, int callers, bool careless, CancellationToken cancellation)
    {
        var database = new FileInfo(Path.Combine(folder.FullName, "smartpulse.db"));
        await SqliteStore.Open(new StorageOptions { DatabasePath = database.FullName }, TimeProvider.System, NullLogger<SqliteStore>.Instance).DisposeAsync();
        var before = folder.EnumerateFiles().ToDictionary(f => f.FullName, f => File.ReadAllBytes(f.FullName), StringComparer.Ordinal);
        var log = Path.GetTempFileName();
        try
        {
            await TraceAsync(log, database, turns, callers, careless, cancellation);
            return new(database, before, [.. StraceLog.Read(File.ReadLines(log), folder.FullName)]);
        }
        finally
        {
            File.Delete(log);
        }
    }

    private static async Task TraceAsync(string log, FileInfo database, int turns, int callers, bool careless, CancellationToken cancellation)
    {
        string[] arguments =
        [
            "-f", "--seccomp-bpf", "-y", "-xx", "-s", "1048576", "-e", $"trace={StraceLog.Watched}", "-e", "signal=none", "-o", log,
            "dotnet", typeof(WatchedRun).Assembly.Location, "append", "--database", database.FullName, "--turns", $"{turns}", "--callers", $"{callers}", .. careless ? ["--careless"] : Array.Empty<string>(),
        ];
        using var process = Process.Start(new ProcessStartInfo("strace", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException("strace did not start; install it (apt-get install strace).");
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The watched process ended with {process.ExitCode}: {await error}{await output}");
        }
    }
}
