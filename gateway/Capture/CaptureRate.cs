using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SmartPulse.Gateway.Capture;

/// <summary>Counts forms per key. Counted after the key was found right, so that a stranger cannot use a tenant's share up.</summary>
internal sealed class CaptureRate(IOptions<CaptureOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<LocationId> limiter = PartitionedRateLimiter.Create<LocationId, string>(location =>
        RateLimitPartition.GetSlidingWindowLimiter(location.Value, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = options.Value.FormsPerMinute,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
            QueueLimit = 0,
        }));

    /// <summary>Whether one more is within the limit.</summary>
    public bool TryTake(LocationId location)
    {
        using var lease = limiter.AttemptAcquire(location);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}
