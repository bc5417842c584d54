using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Bookings;

/// <summary>What a service takes of the time, wherever it starts.</summary>
/// <param name="Promise">What the customer is told: the arrival window, or the length of the visit.</param>
/// <param name="Work">From the start until the work is surely done: within somebody's working hours.</param>
/// <param name="Before">Kept free before; it only keeps bookings apart, and may lie outside working hours.</param>
/// <param name="After">Kept free after, likewise.</param>
internal sealed record ServiceShape(Duration Promise, Duration Work, Duration Before, Duration After)
{
    /// <summary>The shape of a service.</summary>
    public static ServiceShape Of(ServiceSettings service) => new(
        service.ArrivalWindow ?? service.Length,
        service.ArrivalWindow is { } window ? Duration.Max(window, service.Length) : service.Length,
        service.BufferBefore,
        service.BufferAfter);

    /// <summary>What is promised when it starts then.</summary>
    public TimeSlot SlotAt(Instant start) => new(start, start + Promise);

    /// <summary>What is taken when it starts then.</summary>
    public TimeSlot OccupiesAt(Instant start) => new(start - Before, start + Work + After);
}
