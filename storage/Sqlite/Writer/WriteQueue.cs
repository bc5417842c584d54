using SmartPulse.Journals;

namespace SmartPulse.Storage.Sqlite.Writer;

/// <summary>Where callers hand in and the one writer takes. Bounded: when it is full a caller is told at once instead of waiting in line.</summary>
internal sealed class WriteQueue(int capacity) : IDisposable
{
    private readonly Lock handle = new();
    private readonly Queue<Work> waiting = new();
    private readonly ManualResetEventSlim somethingToDo = new(false);
    private bool closed;

    public int Length
    {
        get
        {
            lock (handle)
            {
                return waiting.Count;
            }
        }
    }

    public bool IsClosed
    {
        get
        {
            lock (handle)
            {
                return closed;
            }
        }
    }

    /// <summary>Null when it was taken in, else why not.</summary>
    public StoreUnavailableException? Add(Work work)
    {
        lock (handle)
        {
            if (closed)
            {
                return StoreRefusals.Closing();
            }

            if (waiting.Count >= capacity)
            {
                return StoreRefusals.Busy(capacity);
            }

            waiting.Enqueue(work);
            somethingToDo.Set();
            return null;
        }
    }

    /// <summary>Waits until there is something, or the end.</summary>
    public void Wait() => somethingToDo.Wait();

    /// <summary>Takes what is waiting, without waiting for more: a lone caller pays one fsync, many share it. False at the end.</summary>
    public bool Take(List<Work> batch, int most)
    {
        lock (handle)
        {
            while (batch.Count < most && waiting.TryDequeue(out var work))
            {
                batch.Add(work);
            }

            if (waiting.Count == 0 && !closed)
            {
                somethingToDo.Reset();
            }

            return batch.Count > 0 || !closed;
        }
    }

    /// <summary>After the writer has ended; whoever hands in later is still told that the store is closing.</summary>
    public void Dispose() => somethingToDo.Dispose();

    /// <summary>Takes nothing in any more; what was taken in is still written.</summary>
    public void Close()
    {
        lock (handle)
        {
            closed = true;
            somethingToDo.Set();
        }
    }
}
