using SmartPulse.Load.Durability;

namespace SmartPulse.Tests.Integration.Durability;

/// <summary>What was acknowledged had been synced: seen from outside the process.</summary>
public sealed class SyncTests
{
    private const int Turns = 60;

    [Fact]
    public async Task DU07_every_commit_is_synced_before_its_acknowledgement_leaves()
    {
        var synced = await WatchedRuns.WatchAsync(Turns, callers: 1, careless: false, run => Task.FromResult(SyncedWrites.Of(run)));

        Assert.Equal(Turns, synced.Acknowledged);
        Assert.InRange(synced.Commits, Turns, long.MaxValue);
        Assert.InRange(synced.Syncs, synced.Commits, long.MaxValue);
        Assert.Equal(0, synced.TooEarly);
        Assert.True(synced.IsSafe);
    }

    [Fact]
    public async Task DU09_a_database_that_does_not_sync_is_seen_not_to()
    {
        var synced = await WatchedRuns.WatchAsync(Turns, callers: 1, careless: true, run => Task.FromResult(SyncedWrites.Of(run)));

        Assert.Equal(Turns, synced.Acknowledged);
        Assert.InRange(synced.Syncs, 0, synced.Commits - 1);
        Assert.InRange(synced.TooEarly, 1, Turns);
        Assert.False(synced.IsSafe);
    }
}
