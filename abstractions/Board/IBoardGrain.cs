using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Reporting;

namespace SmartPulse.Board;

/// <summary>The live view of one location, in memory, rebuilt from the read models. Key: organisation / location.</summary>
[Alias("SmartPulse.IBoardGrain")]
public interface IBoardGrain : IGrainWithStringKey
{
    /// <summary>The board as it stands, and from here on every patch to that observer until it is gone. Repeat every minute, or it is forgotten.</summary>
    [Alias("Watch")]
    Task<BoardSnapshot> WatchAsync(IBoardObserver observer);

    /// <summary>No more patches to that observer.</summary>
    [Alias("Unwatch")]
    Task UnwatchAsync(IBoardObserver observer);

    /// <summary>What a turn changed, after it was stored. Publishing is not owed; a lost call costs freshness, not truth.</summary>
    [Alias("Changed")]
    [OneWay]
    Task ChangedAsync(BoardChange change);
}

/// <summary>Receives patches.</summary>
[Alias("SmartPulse.IBoardObserver")]
public interface IBoardObserver : IGrainObserver
{
    /// <summary>The next patch of a board.</summary>
    [Alias("Patched")]
    [OneWay]
    Task PatchedAsync(BoardPatch patch);
}

/// <summary>What changed: ids and states.</summary>
/// <param name="Cards">The cards as they were stored; the newest version wins.</param>
/// <param name="Slots">Whether slots changed: the board reads them again.</param>
/// <param name="Entries">What happened, for the event stream.</param>
public sealed record BoardChange(ImmutableArray<BoardCard> Cards, bool Slots, ImmutableArray<BoardEntry> Entries);

/// <summary>One line of the event stream: what happened, not what was said.</summary>
/// <param name="At">When.</param>
/// <param name="Type">The event's wire name.</param>
/// <param name="Actor">Who caused it.</param>
/// <param name="Opportunity">About which opportunity, if about one.</param>
/// <param name="Version">The version in its journal.</param>
public sealed record BoardEntry(Instant At, string Type, string Actor, OpportunityId? Opportunity, long Version);

/// <summary>A card on the board. Carries ids and states only; names and words are read by those who may.</summary>
public sealed record BoardCard(
    OpportunityId Opportunity, long Version, string Stage, Outcome Outcome, Purpose Purpose, CaptureKind FirstKind, Locale Locale,
    ServiceId? Service, string? Urgency, Instant OpenedAt, Instant LastActivityAt, Instant? EngagedAt, Instant? AppointmentAt, string? HeldBy);

/// <summary>The whole board at a sequence of an incarnation.</summary>
/// <param name="Location">Which location.</param>
/// <param name="Incarnation">Another one means: forget what you have.</param>
/// <param name="Sequence">Patches count up from here, without gaps.</param>
/// <param name="At">When it was true.</param>
/// <param name="Cards">The opportunities with the newest activity, newest first.</param>
/// <param name="Slots">Slots of the coming days.</param>
public sealed record BoardSnapshot(
    LocationId Location, string Incarnation, long Sequence, Instant At, ImmutableArray<BoardCard> Cards, ImmutableArray<BookingRow> Slots)
{
    /// <summary>How many cards a board has: more than a wall shows, and as many however long it has been watched.</summary>
    public const int CardsAtMost = 200;
}

/// <summary>A change of the board. A gap in the sequence or another incarnation means: ask for a snapshot.</summary>
/// <param name="Location">Which location.</param>
/// <param name="Incarnation">The incarnation it belongs to.</param>
/// <param name="Sequence">One more than the last.</param>
/// <param name="At">When it was true.</param>
/// <param name="Cards">Cards that are new or changed; the newest version wins.</param>
/// <param name="Slots">All slots of the coming days when they changed, else null.</param>
/// <param name="Entries">What happened.</param>
public sealed record BoardPatch(
    LocationId Location, string Incarnation, long Sequence, Instant At, ImmutableArray<BoardCard> Cards, ImmutableArray<BookingRow>? Slots,
    ImmutableArray<BoardEntry> Entries);
