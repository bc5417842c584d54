using SmartPulse.Load.Kill;
using SmartPulse.Load.Kill.Carrier;

namespace SmartPulse.Load.Outage;

/// <summary>How an outage is played.</summary>
/// <param name="Database">Which database, for the report.</param>
/// <param name="What">What is taken away, for the report: <c>database</c> or <c>carrier</c>.</param>
/// <param name="Away">For how long.</param>
/// <param name="PerSecond">New customers a second; each sends three or four things.</param>
/// <param name="Patient">How many customers talk their way to an appointment meanwhile.</param>
/// <param name="Seed">What customers grow from.</param>
/// <param name="Gateway">The gateway.</param>
/// <param name="Outage">Makes the trouble; the carrier's weather is for whoever takes the carrier away.</param>
internal sealed record OutageSettings(
    string Database, string What, TimeSpan Away, double PerSecond, int Patient, int Seed, CheckedGateway Gateway, Func<CarrierWeather, IOutage> Outage)
{
    /// <summary>Usually so many new customers come each second: a busy day for a few thousand businesses, and far from what the gateway takes.</summary>
    public const double UsualPerSecond = 10;

    /// <summary>The usual customers of the other kind.</summary>
    public const int UsualPatient = 16;
}
