namespace SmartPulse.Storage.Transfer;

/// <summary>How far a data command is.</summary>
/// <param name="Doing">What it does, for people: <c>Exporting events</c>.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Of">How many there are; null when nobody knows.</param>
public readonly record struct TransferProgress(string Doing, long Done, long? Of);
