namespace SmartPulse.Bookings;

/// <summary>The calendar's named guards. Production runs with all; a simulation takes one out to show that it would be missed.</summary>
/// <param name="HoldOwner">Only the opportunity that holds a slot may confirm it.</param>
/// <param name="Overlap">Two reservations that share a resource never overlap.</param>
public sealed record CalendarGuards(bool HoldOwner, bool Overlap)
{
    /// <summary>Every guard in place.</summary>
    public static CalendarGuards All { get; } = new(HoldOwner: true, Overlap: true);
}
