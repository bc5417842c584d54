using System.Collections.Immutable;
using SmartPulse.Load.Kill.Carrier;
using SmartPulse.Load.Kill.Customers;

namespace SmartPulse.Load.Kill.Checking;

/// <summary>What this side of the wire knows: nothing of it comes from the gateway's own words about itself.</summary>
/// <param name="Acknowledged">What was acknowledged.</param>
/// <param name="Refused">Good requests that were answered as if they were bad.</param>
/// <param name="ToldBooked">Numbers of Helsinki's customers who were told that they have an appointment.</param>
/// <param name="Carried">What the carrier took.</param>
internal sealed record DriverRecord(
    ImmutableArray<Acknowledgement> Acknowledged, ImmutableArray<string> Refused, ImmutableArray<string> ToldBooked, ImmutableArray<TakenText> Carried);
