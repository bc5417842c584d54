namespace SmartPulse.Conversations;

/// <summary>Ids of the signals we send ourselves. They are recognised by what they are about, so they are not remembered.</summary>
public static class OwnSignals
{
    private const string Prefix = "own:";

    /// <summary>A timer's or the sweeper's poke.</summary>
    public static SignalId Wake { get; } = new("own:wake");

    /// <summary>The result of an attempt.</summary>
    public static SignalId EffectReport(EffectId effect, int attempt) => new($"own:effect:{effect.Value}:{attempt}");

    /// <summary>Whether a cause is one of ours.</summary>
    public static bool IsOwn(string cause) => cause.StartsWith(Prefix, StringComparison.Ordinal);
}
