namespace SmartPulse.Storage.Postgres.Connections;

/// <summary>What a batch was to be decided on has moved: it is taken back and decided anew. Never leaves the store.</summary>
internal sealed class MovedException(string what) : Exception($"{what} has moved.");
