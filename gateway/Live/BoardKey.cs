namespace SmartPulse.Gateway.Live;

/// <summary>Names one board.</summary>
internal sealed record BoardKey(OrganisationId Organisation, LocationId Location)
{
    /// <summary>The key of the board's grain, and of its group of viewers.</summary>
    public string Text => $"{Organisation.Value}/{Location.Value}";
}
