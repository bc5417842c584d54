using System.Diagnostics.Metrics;

namespace SmartPulse.Gateway.Admission;

/// <summary>What the gate counts.</summary>
internal sealed class AdmissionInstruments
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "SmartPulse.Gateway.Admission";

    private const string KindTag = "smartpulse.work";

    private readonly Counter<long> admitted;
    private readonly Counter<long> refused;

    public AdmissionInstruments(IMeterFactory meters, Func<int> inProgress)
    {
        var meter = meters.Create(MeterName);
        admitted = meter.CreateCounter<long>("smartpulse.admission.admitted", "{request}", "Requests that were let in.");
        refused = meter.CreateCounter<long>("smartpulse.admission.refused", "{request}", "Requests that there was no room for.");
        meter.CreateObservableUpDownCounter("smartpulse.admission.in_progress", inProgress, "{request}", "Requests that were let in and are not answered yet.");
    }

    public void Admitted(WorkKind kind)
    {
        if (admitted.Enabled)
        {
            admitted.Add(1, new KeyValuePair<string, object?>(KindTag, kind.ToString()));
        }
    }

    public void Refused(WorkKind kind) => refused.Add(1, new KeyValuePair<string, object?>(KindTag, kind.ToString()));
}
