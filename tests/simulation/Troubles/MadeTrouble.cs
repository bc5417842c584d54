using SmartPulse.Journals;

namespace SmartPulse.Tests.Simulation.Troubles;

/// <summary>What a carrier that is down does to a request.</summary>
internal enum CarrierOutage
{
    /// <summary>It is up.</summary>
    None,

    /// <summary>No connection is made.</summary>
    Refuses,

    /// <summary>The request is taken and never answered; nothing is made of it.</summary>
    TimesOut,

    /// <summary>A 500, and nothing is made of it.</summary>
    Fails,
}

/// <summary>Trouble that a test makes on purpose, beside the weather.</summary>
internal sealed class MadeTrouble
{
    /// <summary>What the carrier does now.</summary>
    public CarrierOutage Carrier { get; set; }

    /// <summary>How long the carrier takes to answer when it is up.</summary>
    public TimeSpan? CarrierTakes { get; set; }

    /// <summary>How far the wall clock is from the time that truly passes.</summary>
    public TimeSpan ClockIsAhead { get; set; }

    /// <summary>Whether the state of grains cannot be read.</summary>
    public bool SettingsAreGone { get; set; }

    /// <summary>How long the store takes to put an append down; null when it does so at once.</summary>
    public TimeSpan? AppendsTake { get; set; }

    /// <summary>What the store answers an append instead of putting it down; null when it does.</summary>
    public StoreTrouble? AppendsFail { get; set; }

    /// <summary>By which constraint the store refuses an append; null when it does not.</summary>
    public Func<JournalAppend, string?>? Forbids { get; set; }

    /// <summary>Postal codes to and from which no travel times are known.</summary>
    public HashSet<string> Uncharted { get; } = [];

    /// <summary>Hears of every append that is asked for.</summary>
    public Action<JournalAppend>? AppendAsked { get; set; }

    /// <summary>Journals that are damaged.</summary>
    public HashSet<StreamId> Damaged { get; } = [];
}
