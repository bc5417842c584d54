namespace SmartPulse.Bookings;

/// <summary>A calendar at a version of its journal: what is snapshotted.</summary>
/// <param name="Version">The last event that is in it.</param>
/// <param name="Calendar">The calendar.</param>
public sealed record CalendarState(long Version, Calendar Calendar);
