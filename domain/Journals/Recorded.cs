using NodaTime;

namespace SmartPulse.Journals;

/// <summary>An event with the part of its envelope that folds and projections read.</summary>
/// <typeparam name="TEvent">The family of events.</typeparam>
/// <param name="Event">What happened.</param>
/// <param name="Version">Its version in the journal, 1 and up.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="Cause">The signal that caused it.</param>
/// <param name="SettingsVersion">The settings it was decided under; 0 when none mattered.</param>
/// <param name="Trace">W3C trace parent of the turn that decided it; null when nobody traced it.</param>
public sealed record Recorded<TEvent>(TEvent Event, long Version, Instant At, string Actor, string Cause, int SettingsVersion, string? Trace = null);
