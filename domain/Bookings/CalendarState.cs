using NodaTime;

namespace SmartPulse.Bookings;

/// <summary>A calendar at a version of its journal: what is snapshotted.</summary>
/// <param name="Version">The last event that is in it.</param>
/// <param name="Calendar">The calendar.</param>
/// <param name="LastAt">When the last event happened: the next one is told as no earlier, though a clock may have been set back meanwhile.</param>
public sealed record CalendarState(long Version, Calendar Calendar, Instant LastAt);
