using System.Globalization;

namespace SmartPulse.Load.Overload;

/// <summary>What a run under twice the load showed.</summary>
/// <param name="Capacity">Requests a second that were taken when as many were offered as could be: the mix of texts, calls and ends of calls, closed loop.</param>
/// <param name="Offered">Requests a second that came in under overload.</param>
/// <param name="Goodput">Requests a second that were taken then; callers who were asked to hold the line are not among them.</param>
/// <param name="Texts">How much of that was texts: they are let in last, and cost least.</param>
/// <param name="CapacityForTaken">Requests a second that are taken, closed loop, of the mix that was taken under overload.</param>
/// <param name="GoodputRatio"><paramref name="Goodput"/> to <paramref name="CapacityForTaken"/>; the bar is 0.8.</param>
/// <param name="RefusedP50">Milliseconds until a refusal, from when the request was due.</param>
/// <param name="RefusedP99">The 99th percentile of that; the bar is 100.</param>
/// <param name="SentLateP99">Milliseconds that the generator sent a request after it was due, the 99th percentile: its own share of the figures above and below, on a machine that it shares with the gateway.</param>
/// <param name="AcceptedP99">Milliseconds until an acceptance under overload, the 99th percentile.</param>
/// <param name="Callers">What callers were told under overload: how many, and how many of them no TwiML; the bar is none.</param>
/// <param name="CallersWithoutInstructions">See <paramref name="Callers"/>.</param>
/// <param name="PutOff">Callers who were asked to hold the line, because there was no room.</param>
/// <param name="Unanswered">Connections that were closed without an answer; the bar is none.</param>
/// <param name="CalmP99">Milliseconds until an answer at half the capacity, the 99th percentile, before.</param>
/// <param name="AfterP99">The same within the fifth second after; the bar is that it is calm again.</param>
/// <param name="MemoryBefore">MiB of the gateway at its busiest before overload.</param>
/// <param name="MemoryPeak">MiB at most; the bar is 1.5 times that.</param>
/// <param name="Acknowledged">Requests that were answered 200 and promise something stored.</param>
/// <param name="Lost">Those of them that are not in the store after a kill; the bar is none.</param>
internal sealed record OverloadReport(
    double Capacity, double Offered, double Goodput, double Texts, double CapacityForTaken, double GoodputRatio, double RefusedP50, double RefusedP99, double SentLateP99, double AcceptedP99, int Callers, int CallersWithoutInstructions, int PutOff, int Unanswered,
    double CalmP99, double AfterP99, double MemoryBefore, double MemoryPeak, int Acknowledged, int Lost)
{
    /// <summary>For people.</summary>
    public string Text() => string.Create(CultureInfo.InvariantCulture, $"""
        capacity                    {Capacity,10:N0} requests/s ({Cores.Said})
        offered                     {Offered,10:N0} requests/s
        goodput                     {Goodput,10:N0} requests/s, {Texts:0 %} of it texts (70 % of what was offered)
        capacity for such a mix     {CapacityForTaken,10:N0} requests/s, of which goodput is {GoodputRatio:0.00} (bar 0.80)
        refused, p50 / p99          {RefusedP50,10:0.0} / {RefusedP99:0.0} ms (bar p99 100)
        sent late, p99              {SentLateP99,10:0.0} ms by the generator itself
        accepted, p99               {AcceptedP99,10:0.0} ms
        callers without TwiML       {CallersWithoutInstructions,10:N0} of {Callers:N0} (bar 0)
        callers on hold             {PutOff,10:N0}
        without any answer          {Unanswered,10:N0} (bar 0)
        half the capacity, p99      {CalmP99,10:0.0} ms before, {AfterP99:0.0} ms in the fifth second after
        memory                      {MemoryBefore,10:0} MiB before, {MemoryPeak:0} MiB at most ({MemoryPeak / MemoryBefore:0.00}, bar 1.5)
        acknowledged and lost       {Lost,10:N0} of {Acknowledged:N0} (bar 0)
        """);
}
