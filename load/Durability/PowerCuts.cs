using Microsoft.Extensions.Logging.Abstractions;
using SmartPulse.Journals;
using SmartPulse.Storage;
using SmartPulse.Storage.Sqlite;

namespace SmartPulse.Load.Durability;

/// <summary>Cuts the power at random instants of a watched run, opens with the real store what a disk could have kept, and looks for what had been acknowledged.</summary>
internal static class PowerCuts
{
    /// <summary>What was found wrong, one line a cut; empty when everything acknowledged was always there. The same seed cuts at the same places.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cuts">How often the power is cut.</param>
    /// <param name="seed">When, and what the disk keeps of what was not synced.</param>
    /// <param name="scratch">Where the found disks are put; it may be in memory.</param>
    public static async Task<IReadOnlyList<string>> LossesAsync(WatchedRun run, int cuts, int seed, DirectoryInfo scratch)
    {
        var random = new Random(seed);
        var at = new Queue<int>(Enumerable.Range(0, cuts).Select(_ => random.Next(run.Calls.Length + 1)).Order());
        var disk = new PowerCutDisk(run.Database.DirectoryName!, run.Before);
        var acknowledged = new Dictionary<int, long>();
        var losses = new List<string>();
        for (var i = 0; at.Count > 0; i++)
        {
            for (; at.Count > 0 && at.Peek() == i; at.Dequeue())
            {
                if (await LossAsync(run, disk.AfterPowerCut(random), acknowledged, scratch) is { } loss)
                {
                    losses.Add($"cut before call {i} of {run.Calls.Length}: {loss}");
                }
            }

            if (i < run.Calls.Length)
            {
                disk.Apply(run.Calls[i]);
                if (run.Calls[i] is DiskCall.Said said && Acknowledged.Read(said.Line) is { } turn)
                {
                    acknowledged[turn.Caller] = turn.Version;
                }
            }
        }

        return losses;
    }

    private static async Task<string?> LossAsync(WatchedRun run, Dictionary<string, byte[]> files, Dictionary<int, long> acknowledged, DirectoryInfo scratch)
    {
        foreach (var old in scratch.EnumerateFiles())
        {
            old.Delete();
        }

        foreach (var (path, bytes) in files)
        {
            await File.WriteAllBytesAsync(Path.Combine(scratch.FullName, Path.GetFileName(path)), bytes);
        }

        try
        {
            await using var store = SqliteStore.Open(
                new StorageOptions { DatabasePath = Path.Combine(scratch.FullName, run.Database.Name), ReaderConnections = 1 }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
            foreach (var (caller, version) in acknowledged)
            {
                var events = (await store.Journals.LoadAsync(AppendCommand.Stream(caller), foldVersion: 1, default)).Events;
                if (events.Count < version)
                {
                    return $"caller {caller} was told of {version} turns, and {events.Count} are there";
                }

                if (events.FirstOrDefault(e => !e.Payload!.Value.Span.SequenceEqual(System.Text.Encoding.UTF8.GetBytes(AppendCommand.Words(caller, e.Version)))) is { } other)
                {
                    return $"caller {caller}'s turn {other.Version} says something else";
                }
            }

            return null;
        }
        catch (Exception e) when (e is StorageStartException or JournalCorruptException or StoreUnavailableException)
        {
            return e.Message;
        }
    }
}
