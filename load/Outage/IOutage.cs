namespace SmartPulse.Load.Outage;

/// <summary>Something that the gateway leans on and that is taken away for a while.</summary>
internal interface IOutage
{
    /// <summary>Takes it away.</summary>
    Task BeginAsync();

    /// <summary>Gives it back.</summary>
    Task EndAsync();
}
