namespace SmartPulse.Load.Durability;

/// <summary>Whether a watched run synced what it acknowledged. Pure.</summary>
/// <param name="Commits">Transactions that the process committed.</param>
/// <param name="Syncs">Syncs of its write-ahead log.</param>
/// <param name="Acknowledged">Turns that it acknowledged.</param>
/// <param name="TooEarly">Of these, how many were acknowledged while the log had bytes that no sync had covered. Meaningful with one caller: with more, the next batch is being written.</param>
internal sealed record SyncedWrites(long Commits, int Syncs, int Acknowledged, int TooEarly)
{
    /// <summary>Whether every commit had its sync, and every acknowledgement of a single caller came after it.</summary>
    public bool IsSafe => Syncs >= Commits && TooEarly == 0;

    /// <summary>Counts.</summary>
    public static SyncedWrites Of(WatchedRun run)
    {
        var (syncs, acknowledged, tooEarly) = (0, 0, 0);
        var (written, covered) = (0L, 0L);
        var began = new Dictionary<int, long>();
        foreach (var call in run.Calls)
        {
            switch (call)
            {
                case DiskCall.Write write when write.Path == run.Log:
                    written++;
                    break;
                case DiskCall.SyncBegan sync when sync.Path == run.Log:
                    began[sync.Thread] = written;
                    break;
                case DiskCall.SyncEnded sync when sync.Path == run.Log:
                    (syncs, covered) = (syncs + 1, Math.Max(covered, began[sync.Thread]));
                    break;
                case DiskCall.Said said when Durability.Acknowledged.Read(said.Line) is not null:
                    acknowledged++;
                    tooEarly += covered < written ? 1 : 0;
                    break;
            }
        }

        return new(run.Committed, syncs, acknowledged, tooEarly);
    }
}
