using SmartPulse.Journals;

namespace SmartPulse.Health;

/// <summary>Whether work can be taken on.</summary>
/// <param name="Store">Why the store cannot be used; null when it can.</param>
/// <param name="EngineAnswers">Whether the engine takes a call and answers it, with this process among those that host it.</param>
/// <param name="What">One sentence for an operator.</param>
public sealed record Readiness(StoreTrouble? Store, bool EngineAnswers, string What)
{
    /// <summary>Whether nothing stands in the way.</summary>
    public bool IsReady => Store is null && EngineAnswers;
}

/// <summary>Asks the store and the engine, in a cluster also whether this process is a member. The engine is asked by a call like any other: what does not answer that answers no customer.</summary>
public sealed class ReadinessCheck(IStoreHealth store, IGrainFactory grains, IEngineHealth engine, TimeProvider time)
{
    /// <summary>A turn takes milliseconds; a supervisor's own patience is a few seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Asks both.</summary>
    public async Task<Readiness> AskAsync(CancellationToken cancellation)
    {
        var health = await store.CheckAsync(cancellation);
        var trouble = engine.Trouble() ?? (await EngineAnswersAsync() ? null : $"The engine did not answer a call within {Patience.TotalSeconds:0} s, or refused it.");
        return new(health.Trouble, trouble is null, !health.IsReady ? health.What : trouble ?? "Ready.");
    }

    private async Task<bool> EngineAnswersAsync()
    {
        try
        {
            await grains.GetGrain<IProbeGrain>(IProbeGrain.Key).AnswerAsync().WaitAsync(Patience, time);
            return true;
        }
        catch (Exception e) when (e is TimeoutException or OrleansException)
        {
            return false;
        }
    }
}
