namespace SmartPulse.Gateway.Demo;

/// <summary>Whether a new store begins with two invented businesses.</summary>
public sealed class DemoOptions
{
    /// <summary>Where these settings are.</summary>
    public const string Section = "SmartPulse:Demo";

    /// <summary>Whether a new store is seeded.</summary>
    public bool SeedWhenNew { get; set; } = true;
}
