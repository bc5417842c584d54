using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SmartPulse.Load.Bench.Nodes;

/// <summary>Counts a store's commits and appends, by the meter that everybody can listen to.</summary>
internal sealed class StoreMeter : IDisposable
{
    private static readonly TimeSpan QuietFor = TimeSpan.FromMilliseconds(60);

    private readonly MeterListener listener = new();
    private long commits;
    private long appends;
    private long lastCommit = Stopwatch.GetTimestamp();

    public StoreMeter()
    {
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Name == "smartpulse.storage.commit.appends")
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<int>((_, count, _, _) =>
        {
            Interlocked.Increment(ref commits);
            Interlocked.Add(ref appends, count);
            Volatile.Write(ref lastCommit, Stopwatch.GetTimestamp());
        });
        listener.Start();
    }

    /// <summary>Transactions on disk so far.</summary>
    public long Commits => Interlocked.Read(ref commits);

    /// <summary>Appends in them.</summary>
    public long Appends => Interlocked.Read(ref appends);

    /// <summary>Waits until nothing was committed for a moment: what turns have left behind is done. The timestamp of the last commit.</summary>
    public async Task<long> QuietAsync()
    {
        while (Stopwatch.GetElapsedTime(Volatile.Read(ref lastCommit)) < QuietFor)
        {
            await Task.Delay(QuietFor / 4);
        }

        return Volatile.Read(ref lastCommit);
    }

    public void Dispose() => listener.Dispose();
}
