namespace SmartPulse.Storage.Journals;

/// <summary>A data key as it stands in its row; <paramref name="Wrapped"/> is null once it was forgotten.</summary>
internal sealed record KeyRow(long Id, string Organisation, string Scope, string Class, int MasterVersion, byte[]? Wrapped);
