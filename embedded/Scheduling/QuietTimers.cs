namespace SmartPulse.Embedded;

internal static class QuietTimers
{
    /// <summary>Makes a timer that carries none of the caller's ambient values into its ticks, and is not armed yet.</summary>
    public static ITimer CreateQuietTimer(this TimeProvider time, TimerCallback callback, object? state)
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            return time.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        using (ExecutionContext.SuppressFlow())
        {
            return time.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
