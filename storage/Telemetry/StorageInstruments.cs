using System.Diagnostics.Metrics;

namespace SmartPulse.Storage.Telemetry;

/// <summary>What the store tells meters about itself.</summary>
internal sealed class StorageInstruments : IDisposable
{
    public const string MeterName = "SmartPulse.Storage";

    private readonly Meter meter;
    private readonly Counter<long> commits;
    private readonly Counter<long> failedCommits;
    private readonly Histogram<int> rowsPerCommit;
    private readonly Histogram<double> appendLatency;
    private readonly Histogram<double> syncLatency;
    private readonly Counter<long> checkpointPages;

    public StorageInstruments(Func<int> queueLength, Func<long>? walBytes, IMeterFactory? meters)
    {
        meter = meters?.Create(new MeterOptions(MeterName)) ?? new Meter(MeterName);
        commits = meter.CreateCounter<long>("smartpulse.storage.commits", "{commit}", "Transactions that reached the disk.");
        failedCommits = meter.CreateCounter<long>("smartpulse.storage.commits.failed", "{commit}", "Transactions that nobody was acknowledged for.");
        rowsPerCommit = meter.CreateHistogram<int>("smartpulse.storage.commit.appends", "{append}", "Appends that shared one transaction.");
        appendLatency = meter.CreateHistogram<double>("smartpulse.storage.append.duration", "s", "From being handed in to being on disk.");
        syncLatency = meter.CreateHistogram<double>("smartpulse.storage.sync.duration", "s", "One COMMIT, until the disk says that it has it.");
        checkpointPages = meter.CreateCounter<long>("smartpulse.storage.checkpoint.pages", "{page}", "Pages copied from the WAL into the database.");
        meter.CreateObservableGauge("smartpulse.storage.queue.length", queueLength, "{append}", "Appends that wait for the writer.");
        if (walBytes is not null)
        {
            meter.CreateObservableGauge("smartpulse.storage.wal.size", walBytes, "By", "The write-ahead log as a file; a checkpoint lets it be written anew, from its beginning.");
        }
    }

    /// <summary>This store's own meter, so that a listener can tell two stores of one process apart.</summary>
    public Meter Meter => meter;

    public void Committed(int appends)
    {
        commits.Add(1);
        rowsPerCommit.Record(appends);
    }

    public void Synced(TimeSpan took) => syncLatency.Record(took.TotalSeconds);

    public void CommitFailed() => failedCommits.Add(1);

    public void Appended(TimeSpan took) => appendLatency.Record(took.TotalSeconds);

    public void Checkpointed(int pages) => checkpointPages.Add(pages);

    public void Dispose() => meter.Dispose();
}
