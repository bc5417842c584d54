using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;

namespace SmartPulse.Connectors.Twilio;

/// <summary>What is asked of the carrier: a span a request, and how each sending and each look-up ended. Neither addresses, texts nor bodies.</summary>
internal sealed class CarrierInstruments
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "SmartPulse.Connectors.Twilio";

    private const string OperationTag = "smartpulse.carrier.operation";
    private const string OutcomeTag = "smartpulse.outcome";

    private static readonly ActivitySource Source = new(Name);

    private readonly Histogram<double> duration;
    private readonly TimeProvider time;

    public CarrierInstruments(IMeterFactory meters, TimeProvider time)
    {
        this.time = time;
        duration = meters.Create(Name).CreateHistogram<double>("smartpulse.carrier.duration", "s", "One text handed to the carrier, or looked up there.");
    }

    /// <summary>A request leaves; null when nobody listens. The carrier itself is sent no trace: it would be ours to everybody there.</summary>
    public static Activity? Asked(HttpRequestMessage request) =>
        Source.StartActivity($"carrier {request.Method}", ActivityKind.Client)?
            .SetTag("http.request.method", request.Method.Method).SetTag("server.address", request.RequestUri?.Host);

    /// <summary>The carrier answered.</summary>
    public static void Answered(Activity? activity, HttpStatusCode status)
    {
        activity?.SetTag("http.response.status_code", (int)status);
        if ((int)status >= 400)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
        }
    }

    /// <summary>No answer came.</summary>
    public static void Failed(Activity? activity, string why) => activity?.SetTag("error.type", why).SetStatus(ActivityStatusCode.Error);

    /// <summary>Now, for <see cref="Ended"/>.</summary>
    public long Began() => time.GetTimestamp();

    /// <summary>A sending or a look-up has ended.</summary>
    public void Ended(string operation, object outcome, long began) => duration.Record(
        time.GetElapsedTime(began).TotalSeconds,
        new KeyValuePair<string, object?>(OperationTag, operation), new KeyValuePair<string, object?>(OutcomeTag, outcome.GetType().Name));
}
