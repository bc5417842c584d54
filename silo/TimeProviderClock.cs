using NodaTime;

namespace SmartPulse;

/// <summary>NodaTime's clock over the host's <see cref="TimeProvider"/>: one source of time for shells and grains.</summary>
/// <param name="time">The source.</param>
public sealed class TimeProviderClock(TimeProvider time) : IClock
{
    /// <inheritdoc/>
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
