namespace SmartPulse.Storage;

/// <summary>The store refuses to start: which setting or file is wrong, and what to do.</summary>
/// <param name="message">Names the setting or file, what was expected and what was found.</param>
/// <param name="inner">What the system said.</param>
public sealed class StorageStartException(string message, Exception? inner = null) : Exception(message, inner);
