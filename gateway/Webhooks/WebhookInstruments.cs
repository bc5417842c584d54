using System.Diagnostics.Metrics;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>What webhooks tell about themselves: how long each took and how it was answered. Neither numbers nor texts.</summary>
internal sealed class WebhookInstruments
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "SmartPulse.Gateway.Webhooks";

    private const string EndpointTag = "smartpulse.webhook";
    private const string StatusTag = "http.response.status_code";

    private readonly Histogram<double> duration;

    public WebhookInstruments(IMeterFactory meters) =>
        duration = meters.Create(Name).CreateHistogram<double>("smartpulse.webhook.duration", "s", "From a webhook's first byte to its answer.");

    /// <summary>A webhook was answered.</summary>
    public void Answered(string endpoint, int status, TimeSpan took) =>
        duration.Record(took.TotalSeconds, new KeyValuePair<string, object?>(EndpointTag, endpoint), new KeyValuePair<string, object?>(StatusTag, status));
}
