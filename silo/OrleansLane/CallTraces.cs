using System.Diagnostics;

namespace SmartPulse;

/// <summary>
/// Takes the trace along with each call of ours, whether or not anybody listens, as it goes along by itself within one process. Orleans' own way asks for listeners, leaves
/// out who was told to believe no foreign trace, and writes the keys of grains into spans. Ours names the interface and the method.
/// </summary>
internal sealed class CallTraces : IOutgoingGrainCallFilter, IIncomingGrainCallFilter
{
    private const string Caller = "smartpulse.trace";
    private const string Ours = "SmartPulse.";

    private static readonly ActivitySource Source = new("SmartPulse.Engine");

    /// <inheritdoc/>
    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        // What is set here goes with this call alone: the caller's own context is as it was when this ends.
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id } && IsOurs(context))
        {
            RequestContext.Set(Caller, id);
        }
        else
        {
            RequestContext.Remove(Caller);
        }

        await context.Invoke();
    }

    /// <inheritdoc/>
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (RequestContext.Get(Caller) is not string id || !ActivityContext.TryParse(id, traceState: null, isRemote: true, out var caller))
        {
            await context.Invoke();
            return;
        }

        using var activity = Source.StartActivity($"call {context.InterfaceName.Split('.')[^1]}.{context.MethodName}", ActivityKind.Server, caller)
            ?? new Activity("call").SetParentId(caller.TraceId, caller.SpanId, caller.TraceFlags).Start();
        await context.Invoke();
    }

    private static bool IsOurs(IGrainCallContext context) => context.InterfaceName.StartsWith(Ours, StringComparison.Ordinal);
}
