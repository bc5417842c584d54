namespace SmartPulse.Bookings;

/// <summary>Which guards stand. Production runs all of them; the simulation takes one out to show that it matters.</summary>
internal sealed record CalendarPolicy(CalendarGuards Guards);
