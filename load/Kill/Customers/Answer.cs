using System.Diagnostics;

namespace SmartPulse.Load.Kill.Customers;

/// <summary>What came back for one request.</summary>
/// <param name="Delivery">What was sent.</param>
/// <param name="Attempt">The how manieth time.</param>
/// <param name="Status">The status; <see cref="None"/> when no answer came while the carrier waits for one.</param>
/// <param name="SentAt">When it was sent: a timestamp of <see cref="Stopwatch"/>.</param>
/// <param name="CameAt">When the answer, or the end of patience, came.</param>
/// <param name="SaysWhen">Whether it says when to come again: <c>Retry-After</c>.</param>
/// <param name="HasInstructions">Whether it tells the carrier what to do with the call: TwiML.</param>
internal sealed record Answer(Delivery Delivery, int Attempt, int Status, long SentAt, long CameAt, bool SaysWhen, bool HasInstructions)
{
    /// <summary>No answer came.</summary>
    public const int None = 0;

    /// <summary>Whether somebody is on the line and waits for words. Such an answer acknowledges nothing.</summary>
    public bool IsCaller => Delivery.Signal.Length == 0;

    /// <summary>Whether it promises that what was sent is stored.</summary>
    public bool Acknowledges => !IsCaller && Status is >= 200 and < 300;

    /// <summary>How long it took.</summary>
    public double Milliseconds => Stopwatch.GetElapsedTime(SentAt, CameAt).TotalMilliseconds;
}
