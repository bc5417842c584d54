using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace SmartPulse.Tests.Integration.Cluster;

/// <summary>Hears how many writes of one process were refused because another activation had written first.</summary>
internal sealed class StaleTurns : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly MeterListener listener = new();
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long count;

    public StaleTurns(IServiceProvider process)
    {
        var meters = process.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, mine) =>
        {
            if (instrument.Name == "smartpulse.turn.stale" && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                mine.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, by, _, _) =>
        {
            Interlocked.Add(ref count, by);
            first.TrySetResult();
        });
        listener.Start();
    }

    public long Count => Interlocked.Read(ref count);

    /// <summary>Ends with the first. The limit is only for one that never comes.</summary>
    public Task FirstAsync() => first.Task.WaitAsync(Patience);

    public void Dispose() => listener.Dispose();
}
