namespace SmartPulse.Tests.Simulation.Faults;

/// <summary>How often each fault strikes in one world. Rates are drawn from the seed, and half of the faults are left out of each world: a storm of all of them hides what one of them does.</summary>
internal sealed class Weather
{
    private readonly double[] rates = new double[Enum.GetValues<Fault>().Length];
    private readonly Random chance;
    private readonly Coverage coverage;

    public Weather(Random chance, Coverage coverage)
    {
        (this.chance, this.coverage) = (chance, coverage);
        foreach (var fault in Enum.GetValues<Fault>())
        {
            rates[(int)fault] = chance.Next(2) == 0 ? 0 : Worst(fault) * (0.2 + (0.8 * chance.NextDouble()));
        }
    }

    public bool IsClear { get; private set; } = true;

    public void Break() => IsClear = false;

    public void Clear() => IsClear = true;

    /// <summary>Never this fault in this world.</summary>
    public void Spare(Fault fault) => rates[(int)fault] = 0;

    /// <summary>Whether the fault strikes now; counted when it does.</summary>
    public bool Strikes(Fault fault)
    {
        var struck = !IsClear && rates[(int)fault] > 0 && chance.NextDouble() < rates[(int)fault];
        if (struck)
        {
            coverage.Count(fault);
        }

        return struck;
    }

    /// <summary>Per signal, append, call or step: often enough to be seen, seldom enough that work gets done in between.</summary>
    private static double Worst(Fault fault) => fault switch
    {
        Fault.NodeCrashed => 0.002,
        Fault.ClockJumped => 0.01,
        Fault.SplitBrain => 0.001,
        Fault.StoreLocked or Fault.CrashedWhileAppending => 0.015,
        Fault.CarrierRefused => 0.05,
        Fault.JournalUnreadable or Fault.DueRowsUnreadable => 0.05,
        Fault.SettingsUnreadable => 0.2,
        Fault.HoldStolen or Fault.ModelSlow or Fault.ModelNonsense => 0.8,
        Fault.SignalDuplicated or Fault.CallbackDuplicated => 0.4,
        Fault.CarrierBusy or Fault.CarrierLostAnswer or Fault.CarrierSlow => 0.3,
        Fault.LookupUnavailable => 0.6,
        Fault.CalendarLostAnswer or Fault.CalendarUnreachable or Fault.CalendarSlow => 0.25,
        _ => 0.12,
    };
}
