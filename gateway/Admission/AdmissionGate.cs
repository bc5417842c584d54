using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;

namespace SmartPulse.Gateway.Admission;

/// <summary>
/// Bounds the work in progress. Nothing waits in line here: what cannot be begun now is refused now. A place is taken once a request has proven
/// who it is from, so nobody can fill the house with bodies that never come.
/// </summary>
internal sealed class AdmissionGate
{
    private readonly int[] limits;
    private readonly AdmissionInstruments instruments;
    private int inProgress;

    public AdmissionGate(IOptions<AdmissionOptions> options, IMeterFactory meters)
    {
        limits = [.. Enum.GetValues<WorkKind>().Select(kind => AdmissionRule.Limit(kind, options.Value.AtOnce))];
        RetryAfter = options.Value.RetryAfter;
        instruments = new AdmissionInstruments(meters, () => InProgress);
    }

    /// <summary>When whoever was refused is asked to come again.</summary>
    public TimeSpan RetryAfter { get; }

    /// <summary>How many were let in and are not out yet.</summary>
    public int InProgress => Volatile.Read(ref inProgress);

    /// <summary>Whether one of this kind would get in now. Takes no place, so that those who would not can be refused before anything is read.</summary>
    public bool HasRoom(WorkKind kind)
    {
        if (InProgress < limits[(int)kind])
        {
            return true;
        }

        instruments.Refused(kind);
        return false;
    }

    /// <summary>Takes a place; null when there is none.</summary>
    public AdmissionPlace? TryEnter(WorkKind kind)
    {
        if (Interlocked.Increment(ref inProgress) > limits[(int)kind])
        {
            Interlocked.Decrement(ref inProgress);
            instruments.Refused(kind);
            return null;
        }

        instruments.Admitted(kind);
        return new AdmissionPlace(this);
    }

    internal void Leave() => Interlocked.Decrement(ref inProgress);
}

/// <summary>A place among those whose work is in progress; given back at its end, however it ends.</summary>
internal sealed class AdmissionPlace(AdmissionGate gate) : IDisposable
{
    private AdmissionGate? holder = gate;

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref holder, null)?.Leave();
}
