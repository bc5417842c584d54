using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Npgsql;
using SmartPulse.Journals;
using SmartPulse.Storage.Postgres.Connections;
using SmartPulse.Storage.Postgres.Keys;
using SmartPulse.Storage.Telemetry;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>
/// One connection that writes: takes everything that waits, writes it in one transaction, and answers when the server has it on disk. No timer gathers callers;
/// the commit before does. When one append of a batch goes wrong, the batch is tried in halves until it stands alone: a failure belongs to its caller, and the
/// usual case pays nothing for the rare one. A journal always goes through the same lane, so callers who follow each other stay in order.
/// </summary>
internal sealed partial class Lane : IAsyncDisposable
{
    /// <summary>So often a batch is decided anew when another process was faster; after that nobody of it is acknowledged.</summary>
    private const int Tries = 4;

    private static readonly TimeSpan BetweenLogs = TimeSpan.FromSeconds(1);

    private readonly Channel<AppendWork> waiting;
    private readonly Sources sources;
    private readonly PgKeys keys;
    private readonly byte[] chainKey;
    private readonly StorageOptions options;
    private readonly StorageInstruments instruments;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly HeadMemory heads = new();
    private readonly StreamIds ids = new();
    private readonly FactsReader facts;
    private readonly Task loop;
    private NpgsqlConnection? connection;
    private volatile StoreUnavailableException? lastFailure;
    private long commits;
    private long? failedAt;

    public Lane(Sources sources, PgKeys keys, byte[] chainKey, StorageOptions options, StorageInstruments instruments, TimeProvider time, ILogger logger)
    {
        (this.sources, this.keys, this.chainKey, this.options, this.instruments, this.time, this.logger) = (sources, keys, chainKey, options, instruments, time, logger);
        waiting = Channel.CreateBounded<AppendWork>(new BoundedChannelOptions(options.MaxQueue) { SingleReader = true });
        facts = new FactsReader(keys, ids);
        loop = Task.Run(RunAsync);
    }

    /// <summary>Why the last transaction failed; null when it did not.</summary>
    public StoreUnavailableException? LastFailure => lastFailure;

    /// <summary>How many transactions the server has committed for this lane.</summary>
    public long Commits => Interlocked.Read(ref commits);

    /// <summary>How many appends wait.</summary>
    public int Length => waiting.Reader.Count;

    /// <summary>Hands an append in; its task ends when it is on disk.</summary>
    public Task<AppendOutcome> AppendAsync(JournalAppend append)
    {
        var work = new AppendWork(append, time.GetTimestamp());
        return waiting.Writer.TryWrite(work) ? work.Answer : Task.FromException<AppendOutcome>(sources.IsClosed ? StoreRefusals.Closing() : StoreRefusals.Busy(options.MaxQueue));
    }

    /// <summary>The trouble was found to have passed.</summary>
    public void Recovered() => lastFailure = null;

    /// <summary>Takes nothing in any more.</summary>
    public void Close() => waiting.Writer.TryComplete();

    /// <summary>Writes what was taken in, then lets the connection go.</summary>
    public async ValueTask DisposeAsync()
    {
        Close();
        await loop;
        await DropConnectionAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<AppendWork>(options.MaxBatch);
        while (await waiting.Reader.WaitToReadAsync())
        {
            options.BeforeTaking?.Invoke();
            while (batch.Count < options.MaxBatch && waiting.Reader.TryRead(out var work))
            {
                batch.Add(work);
            }

            await WriteAsync(batch);
            batch.Clear();
        }
    }

    private async Task WriteAsync(List<AppendWork> batch)
    {
        IReadOnlyList<AppendOutcome> outcomes;
        try
        {
            outcomes = await DecideAndCommitAsync(batch);
        }
        catch (Exception exception) when (Trouble.Of(exception) is null && !Trouble.IsCollision(exception))
        {
            if (!await TryTakeBackAsync(batch))
            {
                return;
            }

            if (batch.Count == 1)
            {
                FailAlone(batch[0], exception);
                return;
            }

            await WriteAsync(batch[..(batch.Count / 2)]);
            await WriteAsync(batch[(batch.Count / 2)..]);
            return;
        }
        catch (Exception exception)
        {
            // Nobody is acknowledged, whatever it was: a lane that dies would leave every caller waiting for ever.
            await FailAsync(batch, exception);
            return;
        }

        lastFailure = null;
        for (var i = 0; i < batch.Count; i++)
        {
            batch[i].Acknowledge(outcomes[i]);
        }

        foreach (var work in batch)
        {
            instruments.Appended(time.GetElapsedTime(work.HandedIn));
        }
    }

    private async Task<IReadOnlyList<AppendOutcome>> DecideAndCommitAsync(List<AppendWork> batch)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await DecideAndCommitOnceAsync(batch, believes: tries == 1);
            }
            catch (Exception exception) when (Trouble.IsCollision(exception) && tries < Tries)
            {
                // Another process has written, or erased, since: what is remembered is worth nothing, and is read anew.
                await TakeBackAsync();
            }
            catch (Exception exception) when (Trouble.IsCollision(exception))
            {
                throw new StoreUnavailableException(
                    StoreTrouble.Locked, $"Other processes write the same journals all the time; {tries} tries were too few, and nothing was acknowledged. Let one process own a journal.", exception);
            }
        }
    }

    private async Task<IReadOnlyList<AppendOutcome>> DecideAndCommitOnceAsync(List<AppendWork> works, bool believes)
    {
        var current = connection ??= await OpenAsync();
        var known = await facts.ReadAsync(current, heads, works.ConvertAll(static work => work.Append), believes);
        var plan = BatchPlan.Of(works, known, chainKey, ids);
        if (!plan.Writes)
        {
            if (known.TransactionBegun)
            {
                await TakeBackAsync();
            }

            return plan.Outcomes;
        }

        await using (var batch = current.CreateBatch())
        {
            BatchWriter.Write(batch, plan, known);
            options.BeforeCommit?.Invoke();
            var began = time.GetTimestamp();
            await batch.ExecuteNonQueryAsync();
            instruments.Synced(time.GetElapsedTime(began));
        }

        sources.Absence.End();
        Interlocked.Increment(ref commits);
        instruments.Committed(works.Count);
        facts.Remember(known);
        known.Ring.Remember(plan.KeyUses);
        foreach (var journal in plan.Journals)
        {
            heads.Remember(journal.Stream, journal.After);
        }

        return plan.Outcomes;
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var opened = await sources.OpenWriterAsync(default);
        try
        {
            // Asked each time: a server that was restarted may have other settings.
            await SafeServer.RefuseUnlessSafeAsync(opened, default);
            return opened;
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    private async Task<bool> TryTakeBackAsync(List<AppendWork> batch)
    {
        try
        {
            await TakeBackAsync();
            return true;
        }
        catch (Exception exception)
        {
            await FailAsync(batch, exception);
            return false;
        }
    }

    private async Task TakeBackAsync()
    {
        if (connection is { } current)
        {
            await using var batch = current.CreateBatch().Sql("ROLLBACK");
            await batch.ExecuteNonQueryAsync();
        }
    }

    private static void FailAlone(AppendWork work, Exception exception)
    {
        if (Constraints.NameOf(exception) is { } constraint)
        {
            work.Acknowledge(new AppendOutcome.ConstraintViolated(constraint));
        }
        else
        {
            work.Fail(exception);
        }
    }

    private async Task FailAsync(List<AppendWork> batch, Exception exception)
    {
        var unavailable = Trouble.ToUnavailable(exception);
        lastFailure = unavailable;
        if (Trouble.IsBroken(exception) || Trouble.IsSilence(exception))
        {
            sources.Absence.Begin(unavailable);
        }

        instruments.CommitFailed();
        if (failedAt is not { } last || time.GetElapsedTime(last) >= BetweenLogs)
        {
            // A server that is away fails hundreds of batches a second; the metric counts them all.
            failedAt = time.GetTimestamp();
            LogCommitFailed(batch.Count, unavailable.Trouble, exception);
        }

        // Nobody knows what the server made of it, nor what this connection has in its pipe: the next batch starts on a new one, and remembers nothing.
        heads.Forget();
        keys.Forget();
        foreach (var work in batch)
        {
            work.Fail(unavailable);
        }

        await DropConnectionAsync();
    }

    private async Task DropConnectionAsync()
    {
        var broken = connection;
        connection = null;
        try
        {
            await (broken?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception exception)
        {
            LogDropFailed(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A broken connection could not be closed; the next transaction opens another")]
    private partial void LogDropFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A transaction of {Appends} appends failed ({Trouble}); none of them was acknowledged")]
    private partial void LogCommitFailed(int appends, StoreTrouble trouble, Exception exception);
}
