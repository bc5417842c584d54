namespace SmartPulse.Embedded;

/// <summary>Asks activations, when their time may have come, whether they are idle. One timer serves them all; a call touches nothing here.</summary>
internal sealed class IdleWatch
{
    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly PriorityQueue<Activation, (long Due, long Order)> queue = new();
    private readonly ITimer timer;
    private long order;
    private long armedFor = long.MaxValue;

    public IdleWatch(TimeProvider time)
    {
        this.time = time;
        timer = time.CreateQuietTimer(static watch => ((IdleWatch)watch!).OnTick(), this);
    }

    public void Watch(Activation activation, TimeSpan wait)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            queue.Enqueue(activation, (now + (long)(wait.TotalSeconds * time.TimestampFrequency), order++));
            Arm(now);
        }
    }

    public void Stop()
    {
        lock (gate)
        {
            queue.Clear();
            timer.Dispose();
        }
    }

    private void OnTick()
    {
        List<Activation> due = [];
        lock (gate)
        {
            var now = time.GetTimestamp();
            while (queue.TryPeek(out var activation, out var when) && when.Due <= now)
            {
                queue.Dequeue();
                due.Add(activation);
            }

            armedFor = long.MaxValue;
            Arm(now);
        }

        foreach (var activation in due)
        {
            activation.CollectIfIdle();
        }
    }

    private void Arm(long now)
    {
        if (queue.TryPeek(out _, out var next) && next.Due < armedFor)
        {
            armedFor = next.Due;

            // Rounded up, so that a tick never comes before its time and finds nothing due.
            timer.Change(TimeSpan.FromMilliseconds(Math.Max(0, Math.Ceiling(time.GetElapsedTime(now, next.Due).TotalMilliseconds))), Timeout.InfiniteTimeSpan);
        }
    }
}
