namespace SmartPulse;

/// <summary>
/// The system's time, never set back. When the system's clock is, this one goes on at half the speed until the two meet: what is to happen in five
/// seconds happens in ten and not in an hour, no hold lives on for an hour, and no journal is told backwards. A clock that is set ahead is followed
/// at once. Timers and elapsed time are the system's, which no clock setting moves.
/// </summary>
/// <param name="beneath">The system's time.</param>
public sealed class SteadyTime(TimeProvider beneath) : TimeProvider
{
    private readonly Lock gate = new();
    private DateTimeOffset told = beneath.GetUtcNow();
    private long toldAt = beneath.GetTimestamp();

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => beneath.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => beneath.TimestampFrequency;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            var (clock, stamp) = (beneath.GetUtcNow(), beneath.GetTimestamp());
            var slowly = told + (beneath.GetElapsedTime(toldAt, stamp) / 2);
            (told, toldAt) = (clock > slowly ? clock : slowly, stamp);
            return told;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => beneath.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => beneath.CreateTimer(callback, state, dueTime, period);
}
