using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Conversations;

/// <summary>What a phrase may mention. A phrase that needs a value it was not given throws: a customer never reads a hole.</summary>
public sealed record PhraseValues
{
    /// <summary>Offered times in the order of their numbers.</summary>
    public ImmutableArray<TimeSlot> Offers { get; init; } = [];

    /// <summary>Whether times are arrival windows (a van) or points (a chair).</summary>
    public bool Windows { get; init; }

    /// <summary>The chosen or booked time.</summary>
    public TimeSlot? Time { get; init; }

    /// <summary>When a human calls back, at the latest.</summary>
    public TimeSlot? CallBack { get; init; }

    /// <summary>The decision's instant: "tomorrow" is said against it.</summary>
    public Instant Now { get; init; }

    /// <summary>The job as the customer or the price list says it.</summary>
    public string? Job { get; init; }

    /// <summary>Where the work is.</summary>
    public ServiceAddress? Address { get; init; }

    /// <summary>The town that they ask about, as they named it without its case.</summary>
    public string? Town { get; init; }

    /// <summary>The price as the price list says it.</summary>
    public string? Price { get; init; }

    /// <summary>How many minutes the work takes.</summary>
    public int? Minutes { get; init; }

    /// <summary>The customer's name.</summary>
    public string? Name { get; init; }

    /// <summary>The customer's number, for staff only.</summary>
    public string? Phone { get; init; }

    /// <summary>People to choose from, or who comes.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>What they are asked to choose from, in the order of the numbers.</summary>
    public ImmutableArray<WhichOption> Which { get; init; } = [];

    /// <summary>Whether nobody works at any of the times wished for.</summary>
    public bool ClosedThen { get; init; }

    /// <summary>The last day that can be booked, where every day wished for lies beyond it; else null.</summary>
    public LocalDate? BookableUntil { get; init; }

    /// <summary>The words of one of the tenant's own answers.</summary>
    public string? Answer { get; init; }

    /// <summary>What the customer wrote, for staff only.</summary>
    public string? Said { get; init; }

    /// <summary>Whether those on call have been alerted before.</summary>
    public bool Alarmed { get; init; }

    /// <summary>The owner's own question that is asked, with its choices.</summary>
    public string? Own { get; init; }

    /// <summary>What we had asked, for repair.</summary>
    public Phrase? Question { get; init; }
}

/// <summary>One of the things that the customer may mean.</summary>
/// <param name="Window">A reading of the time they named; else null.</param>
/// <param name="Slot">An appointment's time; else null.</param>
/// <param name="Name">What it is called: a job, or what the appointment is for.</param>
public sealed record WhichOption(LocalWindow? Window, TimeSlot? Slot, string? Name);
