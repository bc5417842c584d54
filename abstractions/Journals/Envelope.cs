using NodaTime;

namespace SmartPulse.Journals;

/// <summary>Whose data key encrypts a payload: one key per opportunity and data class, wrapped by a master key outside the database. Forgetting the key forgets the payload.</summary>
/// <param name="Scope">An opportunity id, or the contact id for what belongs to no opportunity.</param>
/// <param name="Class">The data class.</param>
public sealed record DataScope(string Scope, DataClass Class);

/// <summary>Kinds of personal data that may have different lives.</summary>
public enum DataClass
{
    /// <summary>Who and where: names, numbers, addresses.</summary>
    Person,

    /// <summary>What was said and written.</summary>
    Talk,
}

/// <summary>An event on its way into a journal.</summary>
/// <param name="Type">The event's wire name.</param>
/// <param name="Schema">The number of its shape; only ever added to.</param>
/// <param name="At">When it happened.</param>
/// <param name="Actor">Who caused it: <c>customer</c>, <c>assistant</c>, <c>system</c>, <c>carrier</c> or <c>staff:…</c>.</param>
/// <param name="Cause">The signal that caused it.</param>
/// <param name="TraceParent">W3C trace parent, so that a trace survives a wait.</param>
/// <param name="SettingsVersion">The settings it was decided under; 0 when none mattered.</param>
/// <param name="Opportunity">The opportunity it is about, when it is about one.</param>
/// <param name="Scope">Set when the payload is personal: it is then encrypted.</param>
/// <param name="Payload">UTF-8 JSON.</param>
public sealed record NewEvent(
    string Type, int Schema, Instant At, string Actor, string Cause, string? TraceParent, int SettingsVersion, OpportunityId? Opportunity, DataScope? Scope,
    ReadOnlyMemory<byte> Payload);

/// <summary>An event as it stands in a journal, decrypted.</summary>
/// <param name="Version">1 and up, without gaps.</param>
/// <param name="Type">The event's wire name.</param>
/// <param name="Schema">The number of its shape.</param>
/// <param name="At">When it happened.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="Cause">The signal that caused it.</param>
/// <param name="TraceParent">W3C trace parent.</param>
/// <param name="SettingsVersion">The settings it was decided under.</param>
/// <param name="Payload">UTF-8 JSON; null when its key has been forgotten (erasure).</param>
public sealed record StoredEvent(
    long Version, string Type, int Schema, Instant At, string Actor, string Cause, string? TraceParent, int SettingsVersion, ReadOnlyMemory<byte>? Payload);

/// <summary>A fold of a journal up to a version.</summary>
/// <param name="Version">The last event that is in it.</param>
/// <param name="FoldVersion">The version of the folding code; a snapshot of another is discarded.</param>
/// <param name="Payload">UTF-8 JSON; encrypted at rest.</param>
public sealed record StoredSnapshot(long Version, int FoldVersion, ReadOnlyMemory<byte> Payload);

/// <summary>A journal as read: the newest usable snapshot, if any, and every event after it.</summary>
/// <param name="Snapshot">Null when there is none of this fold version.</param>
/// <param name="Events">In order of version.</param>
public sealed record StoredStream(StoredSnapshot? Snapshot, IReadOnlyList<StoredEvent> Events);
