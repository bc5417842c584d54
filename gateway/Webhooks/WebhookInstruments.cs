using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>What webhooks tell about themselves: a span each, and how long each took. Neither numbers nor texts.</summary>
internal sealed class WebhookInstruments
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "SmartPulse.Gateway.Webhooks";

    private const string EndpointTag = "smartpulse.webhook";
    private const string StatusTag = "http.response.status_code";

    private static readonly ActivitySource Source = new(Name);

    private readonly Histogram<double> duration;

    public WebhookInstruments(IMeterFactory meters) =>
        duration = meters.Create(Name).CreateHistogram<double>("smartpulse.webhook.duration", "s", "From a webhook's first byte to its answer.");

    /// <summary>A webhook has come in; null when nobody listens.</summary>
    public static Activity? Received(string endpoint) => Source.StartActivity($"webhook {endpoint}")?.SetTag(EndpointTag, endpoint);

    /// <summary>A webhook was answered.</summary>
    public void Answered(string endpoint, Activity? activity, int status, TimeSpan took)
    {
        activity?.SetTag(StatusTag, status);
        if (status >= StatusCodes.Status500InternalServerError)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
        }

        duration.Record(took.TotalSeconds, new(EndpointTag, endpoint), new(StatusTag, status));
    }
}
