namespace SmartPulse;

/// <summary>Where new ids come from: the operating system's generator in production, a seed in tests and simulation.</summary>
public interface IIdSource
{
    /// <summary>A new id: the prefix and 20 random characters (100 bits).</summary>
    TId Next<TId>() where TId : struct, IOpaqueId<TId>;
}
