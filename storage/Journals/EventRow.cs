namespace SmartPulse.Storage.Journals;

/// <summary>Every field of an event as it stands in its row: the payload as stored, that is encrypted when it is personal.</summary>
internal sealed record EventRow(
    long Version, string Type, int Schema, long At, string Actor, string Cause, string? TraceParent, int SettingsVersion, string? Opportunity, long? KeyId, byte[] Payload);
