using SmartPulse.Bookings;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>What the ledger knows of a calendar.</summary>
internal sealed class CalendarBook
{
    public SortedDictionary<HoldId, Reservation> Live { get; } = [];

    public void Remove(BookingId? booking)
    {
        if (booking is not null && Live.Values.FirstOrDefault(r => r.Booking == booking) is { } gone)
        {
            Live.Remove(gone.Hold);
        }
    }
}
