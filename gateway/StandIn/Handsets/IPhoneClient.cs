namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>What a page of phones hears from its hub. The hub's methods are Hold(handset) and PutDown(handset).</summary>
internal interface IPhoneClient
{
    /// <summary>The first word on every connection; a page of another protocol reloads itself.</summary>
    Task Hello(PhoneHello hello);

    /// <summary>All that one phone shows now; at once after Hold, and again after each change.</summary>
    Task Handset(HandsetView view);

    /// <summary>The clock; after Hello, and again when somebody has moved it.</summary>
    Task Clock(ClockView clock);
}

/// <summary>The hub's greeting.</summary>
/// <param name="Protocol">Rises when an old page would misread what comes.</param>
internal sealed record PhoneHello(int Protocol)
{
    /// <summary>The protocol of this build.</summary>
    public const int CurrentProtocol = 1;
}
