using SmartPulse.Tenants;

namespace SmartPulse.Bookings;

/// <summary>Something asked of a calendar, with all that is needed to decide it but the calendar and the time.</summary>
public abstract record CalendarRequest
{
    private CalendarRequest() { }

    /// <summary>W3C trace parent of whoever asks; null when nobody traces it.</summary>
    public string? Trace { get; init; }

    /// <summary>Hold a time, under these settings.</summary>
    public sealed record ToHold(HoldRequest Request, LocationSettings Settings) : CalendarRequest;

    /// <summary>Turn a hold into a booking.</summary>
    public sealed record ToConfirm(ConfirmRequest Request) : CalendarRequest;

    /// <summary>Let a hold go.</summary>
    public sealed record ToRelease(HoldId Hold) : CalendarRequest;

    /// <summary>Call a booking off.</summary>
    public sealed record ToCancel(BookingId Booking) : CalendarRequest;

    /// <summary>Lapse what has lapsed.</summary>
    public sealed record ToWake : CalendarRequest;
}
