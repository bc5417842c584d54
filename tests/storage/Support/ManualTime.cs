namespace SmartPulse.Tests.Storage.Support;

/// <summary>A clock whose timers ring when a test says so.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Action> rings = [];

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (rings)
        {
            rings.Add(() => callback(state));
        }

        return new SilentTimer();
    }

    /// <summary>Every timer rings once.</summary>
    public void Ring()
    {
        lock (rings)
        {
            rings.ForEach(ring => ring());
        }
    }

    private sealed class SilentTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
