namespace SmartPulse.Storage.Journals;

/// <summary>Everything of a stored event but its payload.</summary>
/// <param name="Type">The event's wire name.</param>
/// <param name="Schema">The number of its shape.</param>
/// <param name="At">Nanoseconds since the Unix epoch.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="Cause">The signal that caused it.</param>
/// <param name="TraceParent">W3C trace parent.</param>
/// <param name="SettingsVersion">The settings it was decided under.</param>
/// <param name="Opportunity">The opportunity it is about.</param>
/// <param name="Part">Which part of the row's body holds its payload.</param>
/// <param name="Length">How many bytes of that part, behind those of the events before it, are its payload in clear.</param>
internal readonly record struct Envelope(
    string Type, int Schema, long At, string Actor, string Cause, string? TraceParent, int SettingsVersion, string? Opportunity, int Part, int Length);
