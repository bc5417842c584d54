namespace SmartPulse.Storage.Transfer;

/// <summary>A data command refuses, or cannot go on: why, and what to do. Nothing was changed.</summary>
/// <param name="message">One sentence or two for people, without personal data.</param>
/// <param name="inner">What the system said.</param>
public sealed class TransferException(string message, Exception? inner = null) : Exception(message, inner);
