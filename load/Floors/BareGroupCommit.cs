namespace SmartPulse.Load.Floors;

/// <summary>A bare group commit: one thread takes whatever waits, writes it in one transaction, and answers everybody after its COMMIT.</summary>
/// <typeparam name="T">What is written.</typeparam>
internal sealed class BareGroupCommit<T> : IDisposable
{
    /// <summary>The name of its thread.</summary>
    public const string ThreadName = "bare writer";

    private readonly BareDatabase database;
    private readonly Action<T> write;
    private readonly Thread thread;
    private readonly Lock handle = new();
    private readonly SemaphoreSlim something = new(0);
    private List<(T What, TaskCompletionSource Done)> waiting = [];
    private volatile bool closed;

    public BareGroupCommit(BareDatabase database, Action<T> write)
    {
        (this.database, this.write, thread) = (database, write, new Thread(Run) { IsBackground = true, Name = ThreadName });
        thread.Start();
    }

    /// <summary>Commits so far, each with the WAL synced once because <see cref="BareDatabase"/> takes nothing but FULL; and what was written in them.</summary>
    public (long Commits, long Written) Done { get; private set; }

    /// <summary>Ends when it is on disk.</summary>
    public Task WriteAsync(T what)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (handle) { waiting.Add((what, done)); }
        something.Release();
        return done.Task;
    }

    public void Dispose()
    {
        closed = true;
        something.Release();
        thread.Join();
    }

    private void Run()
    {
        while (true)
        {
            something.Wait();
            if (closed) { return; }
            List<(T What, TaskCompletionSource Done)> batch;
            lock (handle) { (batch, waiting) = (waiting, []); }
            if (batch.Count == 0) { continue; }
            database.Begin();
            foreach (var (what, _) in batch) { write(what); }
            database.Commit();
            Done = (Done.Commits + 1, Done.Written + batch.Count);
            foreach (var (_, done) in batch) { done.SetResult(); }
        }
    }
}
