using System.Collections.Immutable;

namespace SmartPulse.Bookings;

/// <summary>What a calendar decided: what happened, to be stored before anybody is answered, and the answer.</summary>
/// <typeparam name="TResult">The kind of answer.</typeparam>
/// <param name="Events">What happened, in order; empty when nothing did.</param>
/// <param name="Result">The answer.</param>
public sealed record CalendarDecision<TResult>(ImmutableArray<CalendarEvent> Events, TResult Result);
