using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations;

/// <summary>Everything about one caller, folded from the journal. Only an event changes it.</summary>
public sealed record Conversation
{
    /// <summary>The version of the fold: a snapshot of another is discarded.</summary>
    public const int FoldVersion = 6;

    /// <summary>A conversation before its first event.</summary>
    public static Conversation New { get; } = new();

    /// <summary>The journal's version at this state.</summary>
    public long Version { get; init; }

    /// <summary>When its last event happened: the next one is told as no earlier, though a clock may have been set back meanwhile.</summary>
    public Instant LastAt { get; init; }

    /// <summary>Whose; null before the first event.</summary>
    public OrganisationId? Organisation { get; init; }

    /// <summary>The contact; null before the first event.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>The customer's number; null when withheld.</summary>
    public PhoneNumber? Number { get; init; }

    /// <summary>The human who holds it; null is the assistant.</summary>
    public string? HeldBy { get; init; }

    /// <summary>Rises with each change of control.</summary>
    public int Epoch { get; init; }

    /// <summary>Whether the customer wants no messages.</summary>
    public bool OptedOut { get; init; }

    /// <summary>The customer's name, once said.</summary>
    public string? KnownName { get; init; }

    /// <summary>Opportunities in the order they opened; old ended ones are let go.</summary>
    public ImmutableArray<Opportunity> Opportunities { get; init; } = [];

    /// <summary>Signals of the last days, so that a repeat is recognised and answered as before.</summary>
    public ImmutableArray<SeenSignal> Seen { get; init; } = [];

    /// <summary>What is owed, in the order it was owed.</summary>
    public ImmutableArray<OwedEffect> Owed { get; init; } = [];

    /// <summary>Our latest messages and how they fare.</summary>
    public ImmutableArray<SentMessage> Messages { get; init; } = [];

    /// <summary>Tasks that nobody has done yet.</summary>
    public ImmutableArray<OpenTask> Tasks { get; init; } = [];

    /// <summary>Calls of the last days.</summary>
    public ImmutableArray<CallState> Calls { get; init; } = [];

    /// <summary>Calls that we took: the live ones and the latest that are over.</summary>
    public ImmutableArray<TalkState> Talks { get; init; } = [];

    /// <summary>The opportunity with that id, or null.</summary>
    public Opportunity? Find(OpportunityId id) => Opportunities.Find(id, static o => o.Id);
}

/// <summary>A signal that was taken.</summary>
public sealed record SeenSignal(SignalId Id, Instant At, OpportunityId? Opportunity);

/// <summary>Something owed, and how far it is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Effect">What.</param>
/// <param name="OwedAt">Since when.</param>
/// <param name="NotBefore">Not before then.</param>
/// <param name="Epoch">Made for that epoch of control.</param>
/// <param name="Turn">Made for that turn of the customer.</param>
/// <param name="Attempt">How many times it was claimed.</param>
/// <param name="LeasedUntil">While an attempt runs: nobody repeats it before then.</param>
/// <param name="Unsure">Whether it may have been done: look it up first.</param>
/// <param name="DueAt">When it first became due: what was owed for later is not late before then.</param>
/// <param name="Trace">W3C trace parent of the turn that came to owe it: what is done after a wait goes on in that trace.</param>
public sealed record OwedEffect(
    EffectId Id, Effect Effect, Instant OwedAt, Instant NotBefore, int Epoch, int Turn, int Attempt, Instant? LeasedUntil, bool Unsure, Instant DueAt, string? Trace = null);

/// <summary>One of our messages and how it fares.</summary>
public sealed record SentMessage(MessageId Id, OpportunityId Opportunity, MessageStatus Status, bool Meaningful, bool ByStaff, bool ToStaff);

/// <summary>A task that is not done.</summary>
public sealed record OpenTask(TaskId Id, OpportunityId Opportunity, LocationId Location, TaskKind Kind, string Reason, Instant RaisedAt, Instant DueAt);

/// <summary>A call and how far it is.</summary>
public sealed record CallState(string Call, Instant StartedAt, CallProgress Progress);
