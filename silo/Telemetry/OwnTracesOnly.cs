using System.Diagnostics;

namespace SmartPulse.Telemetry;

/// <summary>
/// A trace begins here. What a request says of traces is not believed: whoever may call could write into our traces, and the words that come with
/// such headers would be exported. Nor is anything told onwards: the carrier and a customer's site have no part in our traces.
/// </summary>
internal sealed class OwnTracesOnly : DistributedContextPropagator
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Fields => [];

    /// <inheritdoc/>
    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
    }

    /// <inheritdoc/>
    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState) =>
        (traceId, traceState) = (null, null);

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
