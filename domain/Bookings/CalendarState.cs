using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Wire;

namespace SmartPulse.Bookings;

/// <summary>A calendar at a version of its journal: what is snapshotted.</summary>
/// <param name="Version">The last event that is in it.</param>
/// <param name="Calendar">The calendar.</param>
/// <param name="LastAt">When the last event happened: the next one is told as no earlier, though a clock may have been set back meanwhile.</param>
public sealed record CalendarState(long Version, Calendar Calendar, Instant LastAt)
{
    private const int FoldVersion = 2;

    /// <summary>How a journal becomes a calendar with these guards.</summary>
    public static JournalFold<CalendarState, CalendarEvent> Fold(CalendarGuards guards) => new(
        new(0, Calendar.With(guards), Instant.MinValue), Evolve, (state, version) => state with { Version = version }, FoldVersion, WireFormat.Json.CalendarState);

    /// <summary>The state after an event.</summary>
    public static CalendarState Evolve(CalendarState state, Recorded<CalendarEvent> recorded) =>
        new(recorded.Version, Calendar.Evolve(state.Calendar, recorded.Event), recorded.At);
}
