using SmartPulse.Health;

namespace SmartPulse;

/// <summary>Whether this silo is a member of the cluster.</summary>
internal sealed class SiloHealth(ISiloStatusOracle membership) : IEngineHealth
{
    /// <inheritdoc/>
    public string? Trouble() =>
        membership.CurrentStatus is not SiloStatus.Active and var status ? $"The engine takes no part: this silo is {status}, not an active member of the cluster." : null;
}
