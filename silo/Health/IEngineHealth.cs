namespace SmartPulse.Health;

/// <summary>What the engine says of this process's place in it, beside that grains answer.</summary>
public interface IEngineHealth
{
    /// <summary>Why this process takes no part; null when it does. One sentence for an operator.</summary>
    string? Trouble();
}

/// <summary>Nothing but that grains answer.</summary>
internal sealed class AnyEngine : IEngineHealth
{
    /// <inheritdoc/>
    public string? Trouble() => null;
}
