using System.Diagnostics.Metrics;

namespace SmartPulse.Embedded;

/// <summary>What the engine counts. Tags name kinds of grains, never a grain: a key may name a person.</summary>
internal sealed class EngineInstruments
{
    public const string MeterName = "SmartPulse.Engine";

    private const string Grain = "grain";

    private readonly UpDownCounter<long> activations;
    private readonly Counter<long> calls;
    private readonly Counter<long> shed;
    private readonly Counter<long> timeouts;
    private readonly Counter<long> observersLost;

    public EngineInstruments(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        activations = meter.CreateUpDownCounter<long>("engine.activations", "{activation}", "Grains in memory.");
        calls = meter.CreateCounter<long>("engine.calls", "{call}", "Calls accepted.");
        shed = meter.CreateCounter<long>("engine.shed", "{call}", "Calls refused because too many waited.");
        timeouts = meter.CreateCounter<long>("engine.timeouts", "{call}", "Calls whose answer did not come in time.");
        observersLost = meter.CreateCounter<long>("engine.observers.lost", "{notification}", "Notifications whose observer was gone or threw.");
    }

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

    public void CallTimedOut(string method) => timeouts.Add(1, new KeyValuePair<string, object?>("method", method));

    public void ObserverLost(string observer) => observersLost.Add(1, new KeyValuePair<string, object?>("observer", observer));
}
