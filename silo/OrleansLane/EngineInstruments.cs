using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;

namespace SmartPulse;

/// <summary>
/// What the other lane's engine counts, counted here too, so that one list of metrics holds for both. What Orleans counts itself is heard from it; it stays within
/// this process's own host, and only our own kinds of grains are told. It is a hosted service so that it stands before the first grain does.
/// </summary>
internal sealed class EngineInstruments : IHostedService, IDisposable
{
    private const string Grain = "smartpulse.grain";
    private const string OrleansGrains = "orleans-grains";
    private const string OrleansOwn = "sys.";
    private const string OrleansTimeouts = "orleans-app-requests-timedout";

    private readonly MeterListener orleans = new();
    private readonly UpDownCounter<long> activations;
    private readonly Counter<long> calls;
    private readonly Counter<long> shed;
    private readonly Counter<long> timeouts;
    private long inFlight;

    public EngineInstruments(IMeterFactory meters)
    {
        var meter = meters.Create("SmartPulse.Engine");
        activations = meter.CreateUpDownCounter<long>("smartpulse.engine.activations", "{activation}", "Grains in memory.");
        calls = meter.CreateCounter<long>("smartpulse.engine.calls", "{call}", "Calls accepted.");
        shed = meter.CreateCounter<long>("smartpulse.engine.shed", "{call}", "Calls refused because too many waited.");
        timeouts = meter.CreateCounter<long>("smartpulse.engine.timeouts", "{call}", "Calls whose answer did not come in time.");
        meter.CreateObservableGauge("smartpulse.engine.calls.in_flight", () => Interlocked.Read(ref inFlight), "{call}", "Calls that wait for their grain or run.");
        orleans.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters) && instrument.Name is OrleansGrains or OrleansTimeouts)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        orleans.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Hear(instrument.Name, value, tags));
        orleans.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Hear(instrument.Name, value, tags));
        orleans.Start();
    }

    /// <summary>A call runs until the result is disposed.</summary>
    public IDisposable CallBegins(string grain)
    {
        if (calls.Enabled)
        {
            calls.Add(1, new KeyValuePair<string, object?>(Grain, grain));
        }

        Interlocked.Increment(ref inFlight);
        return new Call(this);
    }

    /// <summary>A call was refused because too many waited for its grain.</summary>
    public void CallShed(string grain) => shed.Add(1, new KeyValuePair<string, object?>(Grain, grain));

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => orleans.Dispose();

    private void Hear(string instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (instrument == OrleansTimeouts)
        {
            timeouts.Add(value);
        }
        else if (tags is [{ Value: string kind }, ..] && !kind.StartsWith(OrleansOwn, StringComparison.Ordinal))
        {
            activations.Add(value, new KeyValuePair<string, object?>(Grain, kind));
        }
    }

    private sealed class Call(EngineInstruments instruments) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref instruments.inFlight);
    }
}
