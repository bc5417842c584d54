using Microsoft.AspNetCore.SignalR;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>Sends a page what it hears from the hub. By hand, because SignalR makes a typed client of public types only, and these are not.</summary>
internal sealed class PhoneClient(IClientProxy proxy) : IPhoneClient
{
    /// <inheritdoc/>
    public Task Hello(PhoneHello hello) => proxy.SendAsync(nameof(Hello), hello);

    /// <inheritdoc/>
    public Task Handset(HandsetView view) => proxy.SendAsync(nameof(Handset), view);

    /// <inheritdoc/>
    public Task Clock(ClockView clock) => proxy.SendAsync(nameof(Clock), clock);
}
