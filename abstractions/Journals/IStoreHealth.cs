namespace SmartPulse.Journals;

/// <summary>Whether the store can be used: what a readiness probe asks.</summary>
public interface IStoreHealth
{
    /// <summary>A cheap check: the store answers a read, takes work in, and its last commit went well. It writes nothing, unless the last commit failed: then it tries one.</summary>
    Task<StoreHealth> CheckAsync(CancellationToken cancellation);
}

/// <summary>What a check of the store found.</summary>
/// <param name="Trouble">Why it cannot be used, or null when it can.</param>
/// <param name="What">One sentence for an operator; no personal data.</param>
public sealed record StoreHealth(StoreTrouble? Trouble, string What)
{
    /// <summary>Whether the store can be used.</summary>
    public bool IsReady => Trouble is null;
}
