using NodaTime;

namespace SmartPulse.Gateway.Hosting;

/// <summary>NodaTime's clock on the host's time provider: one clock, whichever of the two a shell asks.</summary>
internal sealed class TimeProviderClock(TimeProvider time) : IClock
{
    /// <inheritdoc/>
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
