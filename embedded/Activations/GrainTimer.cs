namespace SmartPulse.Embedded;

/// <summary>
/// A timer of one activation. It never ticks while its last tick runs: the next one is set when that has ended, as a one-off, so a slow tick
/// delays the next instead of piling up behind itself.
/// </summary>
internal abstract class GrainTimer : IGrainTimer
{
    private readonly Activation activation;
    private readonly ITimer timer;
    private readonly CancellationTokenSource stopped = new();
    private readonly GrainTimerTick tick;
    private TimeSpan due = Timeout.InfiniteTimeSpan;
    private TimeSpan period = Timeout.InfiniteTimeSpan;
    private bool isTicking;
    private bool wasChanged;

    protected GrainTimer(Activation activation, GrainTimerCreationOptions options)
    {
        this.activation = activation;
        Interleaves = options.Interleave;
        KeepsAlive = options.KeepAlive;
        tick = new(this);
        timer = activation.Engine.Time.CreateQuietTimer(static t => ((GrainTimer)t!).OnDue(), this);
    }

    public bool Interleaves { get; }

    public bool KeepsAlive { get; }

    public bool IsStopped => stopped.IsCancellationRequested;

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        Check(dueTime, nameof(dueTime));
        Check(period, nameof(period));
        (due, this.period, wasChanged) = (dueTime, period, true);
        if (!isTicking && !IsStopped)
        {
            timer.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        if (IsStopped)
        {
            return;
        }

        timer.Dispose();
        stopped.Cancel();
        activation.Forget(this);
    }

    public void Run(Activation owner, object target)
    {
        wasChanged = false;
        Task task;
        try
        {
            task = TickAsync(stopped.Token);
        }
        catch (Exception error)
        {
            task = Task.FromException(error);
        }

        if (task.IsCompletedSuccessfully)
        {
            Ended(error: null);
        }
        else
        {
            _ = AwaitAsync(task);
        }
    }

    protected abstract Task TickAsync(CancellationToken token);

    private static void Check(TimeSpan span, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((long)span.TotalMilliseconds, -1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)span.TotalMilliseconds, uint.MaxValue - 1, name);
    }

    private void OnDue()
    {
        // A host that is draining begins no turns of its own accord.
        if (!IsStopped && activation.Engine.IsRunning)
        {
            isTicking = true;
            activation.Tick(tick);
        }
    }

    private async Task AwaitAsync(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception error)
        {
            Ended(error);
            return;
        }

        Ended(error: null);
    }

    private void Ended(Exception? error)
    {
        isTicking = false;
        if (!IsStopped)
        {
            timer.Change(wasChanged ? due : period, Timeout.InfiniteTimeSpan);
        }

        activation.TurnEnded(tick, error);
    }
}

/// <summary>A timer that passes a <typeparamref name="TState"/> to its ticks.</summary>
internal sealed class GrainTimer<TState>(Activation activation, Func<TState, CancellationToken, Task> callback, TState state, GrainTimerCreationOptions options)
    : GrainTimer(activation, options)
{
    protected override Task TickAsync(CancellationToken token) => callback(state, token);
}

/// <summary>The turn that a tick is; nobody waits for it, so its errors are only logged.</summary>
internal sealed class GrainTimerTick(GrainTimer timer) : Turn
{
    public override bool IsAlwaysInterleave => timer.Interleaves;

    public override bool IsReadOnly => false;

    public override bool KeepsAlive => timer.KeepsAlive;

    public override bool IsAbandoned => timer.IsStopped;

    public override void Run(Activation activation, object target) => timer.Run(activation, target);

    public override void Fail(Exception error)
    {
    }
}
