namespace SmartPulse.Load.Kill.Customers;

/// <summary>Whether the gateway is up, as its callers see it, and how many of them are waiting for an answer.</summary>
internal sealed class Door
{
    private readonly Lock gate = new();
    private TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int inFlight;
    private int life;

    /// <summary>Requests that were sent and not answered.</summary>
    public int InFlight => Volatile.Read(ref inFlight);

    /// <summary>The gateway's how manieth life this is.</summary>
    public int Life => Volatile.Read(ref life);

    /// <summary>The gateway takes work.</summary>
    public void Open()
    {
        lock (gate)
        {
            Interlocked.Increment(ref life);
            opened.TrySetResult();
        }
    }

    /// <summary>It is gone. Who waits already waits on.</summary>
    public void Shut()
    {
        lock (gate)
        {
            if (opened.Task.IsCompleted)
            {
                opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    /// <summary>Waits until it takes work.</summary>
    public Task OpenedAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            return opened.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>Counts a request as in flight until it is disposed of.</summary>
    public Passage Enter() => new(this);

    /// <summary>One request on its way.</summary>
    internal readonly struct Passage : IDisposable, IEquatable<Passage>
    {
        private readonly Door door;

        public Passage(Door door)
        {
            this.door = door;
            Interlocked.Increment(ref door.inFlight);
        }

        public void Dispose() => Interlocked.Decrement(ref door.inFlight);

        public bool Equals(Passage other) => ReferenceEquals(door, other.door);

        public override bool Equals(object? obj) => obj is Passage other && Equals(other);

        public override int GetHashCode() => door.GetHashCode();
    }
}
