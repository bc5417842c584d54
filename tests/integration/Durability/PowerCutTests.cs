using SmartPulse.Load.Durability;

namespace SmartPulse.Tests.Integration.Durability;

/// <summary>The power goes: only what was synced is sure.</summary>
public sealed class PowerCutTests : IDisposable
{
    private const int Turns = 240;
    private const int Callers = 8;
    private const int Seed = 20261122;

    // The found disks are opened by the thousand: in memory, where there is a place for it.
    private readonly DirectoryInfo scratch = Directory.CreateDirectory(
        Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), $"smartpulse-cut-{Environment.ProcessId}-{Path.GetRandomFileName()}"));

    public void Dispose() => scratch.Delete(recursive: true);

    [Fact]
    public async Task DU08_everything_acknowledged_is_there_after_a_power_cut_at_any_of_a_thousand_instants() =>
        Assert.Empty(await WatchedRuns.WatchAsync(Turns, Callers, careless: false, run => PowerCuts.LossesAsync(run, cuts: 1000, Seed, scratch)));

    [Fact]
    public async Task DU09_a_power_cut_takes_acknowledged_turns_from_a_database_that_does_not_sync() =>
        Assert.NotEmpty(await WatchedRuns.WatchAsync(Turns, Callers, careless: true, run => PowerCuts.LossesAsync(run, cuts: 100, Seed, scratch)));

    [Fact]
    public void DU08_a_disk_keeps_what_was_synced_and_any_part_of_what_was_not()
    {
        const string File = "/data/a";
        var disk = new PowerCutDisk("/data", new Dictionary<string, byte[]>(StringComparer.Ordinal) { [File] = [0, 0] });
        disk.Apply(new DiskCall.Write(File, 0, new byte[] { 1 }));
        disk.Apply(new DiskCall.SyncBegan(File, 1));
        disk.Apply(new DiskCall.Write(File, 1, new byte[] { 2 }));
        disk.Apply(new DiskCall.SyncEnded(File, 1));

        var found = Enumerable.Range(0, 50).Select(seed => Convert.ToHexString(disk.AfterPowerCut(new Random(seed))[File])).ToHashSet(StringComparer.Ordinal);

        // The first write is sure; the second came after the sync had begun.
        Assert.Equal(["0100", "0102"], found.Order(StringComparer.Ordinal));
    }
}
