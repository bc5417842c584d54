using System.Diagnostics.Tracing;

namespace SmartPulse.Load.Bench.Memory;

/// <summary>Hears from the runtime when it stops all threads for the garbage collector, and when it lets them go.</summary>
internal sealed class Pauses : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords Collector = (EventKeywords)1;
    private const int SuspendBegins = 9;
    private const int RestartEnded = 3;

    private readonly Lock handle = new();
    private readonly List<double> milliseconds = [];
    private DateTime? stoppedAt;

    /// <summary>Every pause so far.</summary>
    public IReadOnlyList<double> Milliseconds
    {
        get
        {
            lock (handle)
            {
                return [.. milliseconds];
            }
        }
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime)
        {
            EnableEvents(eventSource, EventLevel.Informational, Collector);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        lock (handle)
        {
            if (eventData.EventId == SuspendBegins)
            {
                stoppedAt = eventData.TimeStamp;
            }
            else if (eventData.EventId == RestartEnded && stoppedAt is { } at)
            {
                milliseconds.Add((eventData.TimeStamp - at).TotalMilliseconds);
                stoppedAt = null;
            }
        }
    }
}
