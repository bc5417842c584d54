using SmartPulse.Load.Kill.Carrier;

namespace SmartPulse.Load.Outage;

/// <summary>The carrier's API hangs up on everybody: whether a text was taken cannot be known from it. Its webhooks go on.</summary>
internal sealed class CarrierGone(CarrierWeather weather) : IOutage
{
    public Task BeginAsync()
    {
        weather.IsGone = true;
        return Task.CompletedTask;
    }

    public Task EndAsync()
    {
        weather.IsGone = false;
        return Task.CompletedTask;
    }
}
