using Microsoft.Extensions.Logging;
using SmartPulse.Journals;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Keys;
using SmartPulse.Storage.Telemetry;

namespace SmartPulse.Storage.Sqlite.Writer;

/// <summary>
/// The one writer: takes everything that waits, writes it in one transaction, and answers when it is on disk. No timer gathers callers; the fsync before does.
/// A batch is first written plainly. When one of it goes wrong, all is taken back and written again with a savepoint around each,
/// so that the usual case pays nothing for the rare one, and a failure still belongs to its caller alone.
/// </summary>
internal sealed partial class WriteLoop : IDisposable
{
    private readonly WriteQueue queue;
    private readonly Func<Db> open;
    private readonly DataKeys keys;
    private readonly StorageOptions options;
    private readonly StorageInstruments instruments;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Thread thread;
    private Db? database;
    private WriteSession? session;
    private volatile StoreUnavailableException? lastFailure;
    private long commits;

    public WriteLoop(WriteQueue queue, Db first, Func<Db> open, DataKeys keys, StorageOptions options, StorageInstruments instruments, TimeProvider time, ILogger logger)
    {
        (this.queue, this.open, this.keys, this.options, this.instruments, this.time, this.logger) = (queue, open, keys, options, instruments, time, logger);
        database = first;
        session = new WriteSession(first, keys);
        thread = new Thread(Run) { IsBackground = true, Name = "SmartPulse store writer" };
        thread.Start();
    }

    /// <summary>Why the last commit failed; null when it did not.</summary>
    public StoreUnavailableException? LastFailure => lastFailure;

    /// <summary>How many transactions have reached the disk: tells the checkpointer that there is something to copy.</summary>
    public long Commits => Interlocked.Read(ref commits);

    /// <summary>Hands work in; its task ends when it is on disk.</summary>
    public Task<T> WriteAsync<T>(Work<T> work)
    {
        work.HandedIn = time.GetTimestamp();
        return queue.Add(work) is { } refusal ? Task.FromException<T>(refusal) : work.Answer;
    }

    /// <summary>Waits for the writer to have written everything that was taken in; the queue is closed first.</summary>
    public void Dispose()
    {
        queue.Close();
        thread.Join();
        keys.ForgetWriting();
        database?.Dispose();
        database = null;
    }

    private void Run()
    {
        var batch = new List<Work>(options.MaxBatch);
        while (true)
        {
            queue.Wait();
            options.BeforeTaking?.Invoke();
            if (!queue.Take(batch, options.MaxBatch))
            {
                return;
            }

            if (batch.Count > 0)
            {
                Write(batch);
                batch.Clear();
            }
        }
    }

    private void Write(List<Work> batch)
    {
        try
        {
            session ??= new WriteSession(database ??= open(), keys);
            var current = session;
            if (!TryWritePlainly(current, batch))
            {
                WriteOneByOne(current, batch);
            }
        }
        catch (Exception exception)
        {
            // Nobody is acknowledged, whatever it was: a writer that dies would leave every caller waiting for ever.
            Fail(batch, exception);
            return;
        }

        Interlocked.Increment(ref commits);
        lastFailure = null;
        instruments.Committed(batch.Count);
        foreach (var work in batch)
        {
            instruments.Appended(time.GetElapsedTime(work.HandedIn));
            work.Acknowledge();
        }
    }

    private bool TryWritePlainly(WriteSession current, List<Work> batch)
    {
        current.Database.Execute("BEGIN IMMEDIATE");
        try
        {
            foreach (var work in batch)
            {
                work.Apply(current);
            }
        }
        catch (Exception exception) when (Trouble.Of(exception) is null)
        {
            current.Database.RollBack();
            current.Forget();
            return false;
        }

        Commit(current.Database);
        return true;
    }

    private void WriteOneByOne(WriteSession current, List<Work> batch)
    {
        current.Database.Execute("BEGIN IMMEDIATE");
        foreach (var work in batch)
        {
            current.Database.Execute("SAVEPOINT one");
            try
            {
                work.Apply(current);
            }
            catch (Exception exception) when (Trouble.Of(exception) is null)
            {
                current.Database.ResetAll();
                current.Database.Execute("ROLLBACK TO one");
                current.Forget();
                work.FailAlone(exception);
            }

            current.Database.Execute("RELEASE one");
        }

        Commit(current.Database);
    }

    private void Commit(Db current)
    {
        options.BeforeCommit?.Invoke();
        var began = time.GetTimestamp();
        current.Execute("COMMIT");
        instruments.Synced(time.GetElapsedTime(began));
    }

    private void Fail(List<Work> batch, Exception exception)
    {
        var unavailable = Trouble.ToUnavailable(exception, database?.SystemError() ?? 0);
        lastFailure = unavailable;
        instruments.CommitFailed();
        LogCommitFailed(batch.Count, unavailable.Trouble, exception);
        try
        {
            database?.RollBack();
            session?.Forget();
        }
        catch (Exception second)
        {
            LogRollbackFailed(second);
            unavailable = new StoreUnavailableException(StoreTrouble.Io, unavailable.Message, second);
        }

        if (unavailable.Trouble is not StoreTrouble.Locked)
        {
            // After a failed write or fsync nobody knows what this connection believes to be on disk, and one that was opened while the file could
            // not be written stays so for good: the next batch starts on a new one.
            Reopen();
        }

        foreach (var work in batch)
        {
            work.Abandon(unavailable);
        }
    }

    private void Reopen()
    {
        keys.ForgetWriting();
        session = null;
        var broken = database;
        database = null;
        try
        {
            broken?.Dispose();
        }
        catch (Exception exception)
        {
            LogRollbackFailed(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A transaction of {Appends} appends failed ({Trouble}); none of them was acknowledged")]
    private partial void LogCommitFailed(int appends, StoreTrouble trouble, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Taking a failed transaction back failed as well; the writer's connection is opened anew")]
    private partial void LogRollbackFailed(Exception exception);
}
