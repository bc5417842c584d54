using Microsoft.Extensions.Logging;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Telemetry;

namespace SmartPulse.Storage.Sqlite.Writer;

/// <summary>
/// Copies the WAL into the database on a connection of its own, so that no append waits for it. Usually passively, beside the writer;
/// when the WAL has grown past its limit, whole, and the file is emptied while the writer waits.
/// </summary>
internal sealed partial class Checkpointer : IAsyncDisposable
{
    private readonly Db database;
    private readonly string walPath;
    private readonly WriteLoop writer;
    private readonly long walLimit;
    private readonly StorageInstruments instruments;
    private readonly ILogger logger;
    private readonly CancellationTokenSource stop = new();
    private readonly Task loop;
    private long copiedCommits;
    private bool troubled;

    public Checkpointer(Db database, string databasePath, WriteLoop writer, StorageOptions options, StorageInstruments instruments, TimeProvider time, ILogger logger)
    {
        (this.database, this.writer, this.instruments, this.logger) = (database, writer, instruments, logger);
        walPath = databasePath + "-wal";
        walLimit = options.WalLimitMegabytes * 1024L * 1024L;
        // A connection that has read nothing does not know that there is a WAL, and its checkpoints do nothing, without a word.
        database.Scalar("SELECT count(*) FROM sqlite_master");
        // The timer exists before the constructor ends: a clock moved by hand then finds it.
        loop = RunAsync(new PeriodicTimer(options.CheckpointInterval, time));
    }

    /// <summary>Copies what there is to copy, once.</summary>
    public void Run()
    {
        var commits = writer.Commits;
        if (commits == copiedCommits)
        {
            return;
        }

        try
        {
            var file = new FileInfo(walPath);
            var truncate = file.Exists && file.Length > walLimit;
            var (ran, frames, copied) = database.Checkpoint(truncate);
            if (ran && copied > 0)
            {
                instruments.Checkpointed(copied);
            }

            // What readers or the writer held back is copied at a later turn.
            if (ran && copied == frames)
            {
                copiedCommits = commits;
            }

            troubled = false;
        }
        catch (Exception exception)
        {
            // Said once, not twenty times a second; the appends themselves tell the callers.
            if (!troubled)
            {
                LogCheckpointFailed(exception);
            }

            troubled = true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await loop;
        stop.Dispose();
        database.Dispose();
    }

    private async Task RunAsync(PeriodicTimer timer)
    {
        using (timer)
        {
            try
            {
                while (await timer.WaitForNextTickAsync(stop.Token))
                {
                    Run();
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // The store closes; its last connection copies what is left.
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Copying the WAL into the database failed; it is tried again, and the WAL grows meanwhile")]
    private partial void LogCheckpointFailed(Exception exception);
}
