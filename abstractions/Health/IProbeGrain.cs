namespace SmartPulse.Health;

/// <summary>Answers, and does nothing else: whoever wants to know whether the engine takes calls calls it. Key: <see cref="Key"/>.</summary>
[Alias("SmartPulse.IProbeGrain")]
public interface IProbeGrain : IGrainWithStringKey
{
    /// <summary>The one key there is.</summary>
    const string Key = "probe";

    /// <summary>Answers.</summary>
    [Alias("Answer")]
    Task AnswerAsync();
}
