namespace SmartPulse.Load.Kill;

/// <summary>How a campaign is run.</summary>
/// <param name="Times">How often the gateway is killed.</param>
/// <param name="Seed">What chance grows from: customers, the carrier's weather and the instants of the kills. How the processes interleave is the machine's.</param>
/// <param name="Hasty">How many customers keep a turn in flight.</param>
/// <param name="Patient">How many customers talk their way to an appointment.</param>
/// <param name="MostTurns">How many things the gateway acknowledges at most between two kills.</param>
/// <param name="Gateway">The gateway.</param>
internal sealed record KillSettings(int Times, int Seed, int Hasty, int Patient, int MostTurns, CheckedGateway Gateway)
{
    /// <summary>As many turns in flight as the campaign is about: 256, and some for those who wait outside.</summary>
    public const int UsualHasty = 300;

    /// <summary>The usual customers of the other kind.</summary>
    public const int UsualPatient = 32;

    /// <summary>How much the gateway usually does at most between two kills.</summary>
    public const int UsualTurns = 600;
}
