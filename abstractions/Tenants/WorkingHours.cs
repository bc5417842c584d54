using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Tenants;

/// <summary>Opening or working hours: wall-clock rules in a place, several intervals a day, with exceptions by date.</summary>
/// <param name="Weekly">The usual week.</param>
/// <param name="Exceptions">Days that differ (holidays, eves); they replace that day's usual hours.</param>
public sealed record WorkingHours(ImmutableArray<WeeklyInterval> Weekly, ImmutableArray<DayException> Exceptions);

/// <summary>Open on that weekday from a time, included, to a time, not included; an end at or before the start is on the next day, so midnight means the day's end.</summary>
public sealed record WeeklyInterval(IsoDayOfWeek Day, LocalTime From, LocalTime To);

/// <summary>One date with hours of its own; no interval means closed.</summary>
public sealed record DayException(LocalDate Date, ImmutableArray<LocalInterval> Intervals);

/// <summary>From a time, included, to a time, not included; an end at or before the start is on the next day, so midnight means the day's end.</summary>
public sealed record LocalInterval(LocalTime From, LocalTime To);
