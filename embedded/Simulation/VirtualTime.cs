namespace SmartPulse.Embedded.Simulation;

/// <summary>A clock that moves only when told to. Timers ring in the order of their times, and of their making when the times are equal.</summary>
public sealed class VirtualTime : TimeProvider
{
    private readonly SimulatedScheduler scheduler;
    private readonly PriorityQueue<(VirtualTimer Timer, long Setting), (long Due, long Order)> timers = new();
    private DateTimeOffset now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private long order;

    internal VirtualTime(SimulatedScheduler scheduler)
    {
        this.scheduler = scheduler;
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>When the next timer rings; null when none is set.</summary>
    public DateTimeOffset? NextTimer
    {
        get
        {
            while (timers.TryPeek(out var next, out var when))
            {
                if (next.Timer.IsSetAs(next.Setting))
                {
                    return new(when.Due, TimeSpan.Zero);
                }

                timers.Dequeue();
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;

    /// <inheritdoc/>
    public override long GetTimestamp() => now.UtcTicks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        scheduler.CheckCaller();
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock, ringing every timer on the way at its own time. What the timers make ready runs with the next step.</summary>
    /// <param name="instant">The time it shall be.</param>
    public void AdvanceTo(DateTimeOffset instant)
    {
        scheduler.CheckCaller();
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, now);
        while (NextTimer is { } next && next <= instant)
        {
            // A timer that is set for now or earlier rings now: the clock never runs back.
            now = next > now ? next : now;
            var (timer, _) = timers.Dequeue();
            SimulatedScheduler.RunCleanly(static t => ((VirtualTimer)t!).Ring(), timer);
        }

        now = instant;
    }

    /// <summary>Moves the clock, ringing every timer on the way at its own time and running what that makes ready before the next one rings.</summary>
    /// <param name="span">How far.</param>
    public void Advance(TimeSpan span)
    {
        var until = now + span;
        scheduler.RunUntilIdle();
        while (NextTimer is { } next && next <= until)
        {
            AdvanceTo(next > now ? next : now);
            scheduler.RunUntilIdle();
        }

        AdvanceTo(until);
    }

    private void Set(VirtualTimer timer, long setting, TimeSpan due) => timers.Enqueue((timer, setting), ((now + due).UtcTicks, order++));

    private sealed class VirtualTimer(VirtualTime time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan period;
        private long setting;
        private bool isDisposed;

        // Changing a timer leaves its old setting in the queue; the number tells it from the one that counts.
        public bool IsSetAs(long number) => number == setting && !isDisposed;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.scheduler.CheckCaller();
            if (isDisposed)
            {
                return false;
            }

            this.period = period;
            setting++;
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                time.Set(this, setting, dueTime);
            }

            return true;
        }

        public void Ring()
        {
            setting++;
            if (period > TimeSpan.Zero)
            {
                time.Set(this, setting, period);
            }

            callback(state);
        }

        public void Dispose() => isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
