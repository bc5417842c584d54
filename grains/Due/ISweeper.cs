namespace SmartPulse.Due;

/// <summary>Wakes grains whose due row has passed.</summary>
public interface ISweeper
{
    /// <summary>One sweep; answers how many were poked.</summary>
    Task<int> SweepAsync(CancellationToken cancellation);
}
