using System.Diagnostics.Metrics;

namespace SmartPulse.Embedded;

/// <summary>What the engine counts. Tags name kinds of grains, never a grain: a key may name a person.</summary>
internal sealed class EngineInstruments
{
    public const string MeterName = "SmartPulse.Engine";

    private const string Grain = "smartpulse.grain";

    private readonly Meter meter;
    private readonly UpDownCounter<long> activations;
    private readonly Counter<long> calls;
    private readonly Counter<long> shed;
    private readonly Counter<long> timeouts;
    private readonly Counter<long> observersLost;

    public EngineInstruments(IMeterFactory meters)
    {
        meter = meters.Create(MeterName);
        activations = meter.CreateUpDownCounter<long>("smartpulse.engine.activations", "{activation}", "Grains in memory.");
        calls = meter.CreateCounter<long>("smartpulse.engine.calls", "{call}", "Calls accepted.");
        shed = meter.CreateCounter<long>("smartpulse.engine.shed", "{call}", "Calls refused because too many waited.");
        timeouts = meter.CreateCounter<long>("smartpulse.engine.timeouts", "{call}", "Calls whose answer did not come in time.");
        observersLost = meter.CreateCounter<long>("smartpulse.engine.observers.lost", "{notification}", "Notifications whose observer was gone or threw.");
    }

    /// <summary>A host has begun: what waits and runs in it can be read from now on. A simulation's many engines share instruments and are not watched.</summary>
    public void Watch(GrainEngine engine) =>
        meter.CreateObservableGauge("smartpulse.engine.calls.in_flight", () => engine.CallsInFlight, "{call}", "Calls that wait for their grain or run.");

    public void Activated(string grain) => activations.Add(1, new KeyValuePair<string, object?>(Grain, grain));

    public void Deactivated(string grain) => activations.Add(-1, new KeyValuePair<string, object?>(Grain, grain));

    public void CallAccepted(string grain)
    {
        if (calls.Enabled)
        {
            calls.Add(1, new KeyValuePair<string, object?>(Grain, grain));
        }
    }

    public void CallShed(string grain) => shed.Add(1, new KeyValuePair<string, object?>(Grain, grain));

    public void CallTimedOut(string method) => timeouts.Add(1, new KeyValuePair<string, object?>("smartpulse.method", method));

    public void ObserverLost(string observer) => observersLost.Add(1, new KeyValuePair<string, object?>("smartpulse.observer", observer));
}
