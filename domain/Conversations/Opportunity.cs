using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations;

/// <summary>One job somebody wants, as far as it has come.</summary>
public sealed record Opportunity
{
    /// <summary>Its id.</summary>
    public required OpportunityId Id { get; init; }

    /// <summary>At which location.</summary>
    public required LocationId Location { get; init; }

    /// <summary>The settings it began with, and keeps.</summary>
    public required int SettingsVersion { get; init; }

    /// <summary>What its first event was.</summary>
    public required CaptureKind FirstKind { get; init; }

    /// <summary>What the line of its first event lets us see.</summary>
    public required NumberMode Coverage { get; init; }

    /// <summary>Whether the location was open at its first event.</summary>
    public required bool InHours { get; init; }

    /// <summary>The location-local day of its first event.</summary>
    public required LocalDate CohortDay { get; init; }

    /// <summary>Its first event.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>When the response clock started.</summary>
    public required Instant ClockStart { get; init; }

    /// <summary>Its last event.</summary>
    public required Instant LastActivityAt { get; init; }

    /// <summary>What we write in.</summary>
    public required Locale Locale { get; init; }

    /// <summary>Whether the contact was a customer here before.</summary>
    public required bool ExistingCustomer { get; init; }

    /// <summary>The line last written or called to: replies leave from it.</summary>
    public Reach? Reach { get; init; }

    /// <summary>Our last word, from which silence is counted.</summary>
    public Instant? LastWordAt { get; init; }

    /// <summary>How many times the customer has spoken.</summary>
    public int Turn { get; init; }

    /// <summary>When the customer last wrote.</summary>
    public Instant? WroteAt { get; init; }

    /// <summary>When they wrote the time before.</summary>
    public Instant? WroteBeforeAt { get; init; }

    /// <summary>How many texts the assistant has written.</summary>
    public int Texts { get; init; }

    /// <summary>Whether the customer has been told that this is an assistant.</summary>
    public bool Introduced { get; init; }

    /// <summary>What it is about.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Where the dialogue stands.</summary>
    public Stage Stage { get; init; } = Stage.WaitingToText;

    /// <summary>How it ended, or that it has not.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>The rule or reason behind the outcome.</summary>
    public string? OutcomeReason { get; init; }

    /// <summary>What is known.</summary>
    public Intake Intake { get; init; } = new();

    /// <summary>Whether the customer has said when it would suit since times were last offered.</summary>
    public bool WishIsFresh { get; init; }

    /// <summary>How many times we did not understand, or heard something else than what was asked, at this stage.</summary>
    public int Misunderstood { get; init; }

    /// <summary>Whether words that nobody understood may hold something that what we last asked does not know: a yes to it is not yet to be relied on.</summary>
    public bool LeftUnread { get; init; }

    /// <summary>What we have asked them to choose from, while we wait for it.</summary>
    public WhichQuestion? Which { get; init; }

    /// <summary>Whether they were asked which of two times they mean: that is asked once.</summary>
    public bool AskedWhichTime { get; init; }

    /// <summary>The times on offer, in the order of their numbers.</summary>
    public ImmutableArray<FreeTime> Offers { get; init; } = [];

    /// <summary>Starts not to be offered again.</summary>
    public ImmutableArray<Instant> Refused { get; init; } = [];

    /// <summary>The chosen time.</summary>
    public FreeTime? Chosen { get; init; }

    /// <summary>The hold asked for; a result about any other is late news.</summary>
    public HoldId? Hold { get; init; }

    /// <summary>When the calendar lets the hold lapse; null until it is held.</summary>
    public Instant? HoldLapsesAt { get; init; }

    /// <summary>Why a time was lost last; decides the words of the next offer.</summary>
    public string? LostBecause { get; init; }

    /// <summary>The appointment that stands.</summary>
    public BookingId? Booking { get; init; }

    /// <summary>When it is.</summary>
    public TimeSlot? BookedSlot { get; init; }

    /// <summary>Who comes, as the calendar promised; null when nothing is booked or an older record does not say.</summary>
    public ImmutableArray<ResourceId>? BookedWith { get; init; }

    /// <summary>Price list at booking.</summary>
    public Money? Value { get; init; }

    /// <summary>The first meaningful response, while it stands.</summary>
    public Instant? EngagedAt { get; init; }

    /// <summary>The message that engaged; its failure takes the engagement back.</summary>
    public MessageId? EngagedBy { get; init; }

    /// <summary>Whether a human engaged first.</summary>
    public bool EngagedByHuman { get; init; }

    /// <summary>The first response of a human.</summary>
    public Instant? HumanAt { get; init; }

    /// <summary>The carrier's acceptance of the assistant's first word, meaningful or not.</summary>
    public Instant? MachineAt { get; init; }

    /// <summary>The customer's first word after we engaged.</summary>
    public Instant? RepliedAt { get; init; }

    /// <summary>When the rules were met.</summary>
    public Instant? QualifiedAt { get; init; }

    /// <summary>First confirmation of an appointment.</summary>
    public Instant? BookedAt { get; init; }

    /// <summary>Whether a human had any part before it was booked.</summary>
    public bool HumanTookPart { get; init; }

    /// <summary>When the appointment was called off without a new one.</summary>
    public Instant? CancelledAt { get; init; }

    /// <summary>Whether the caller reached staff by phone.</summary>
    public bool ReachedStaff { get; init; }

    /// <summary>Since when a question of ours by text waits for an answer; null when none does.</summary>
    public Instant? WaitsSince { get; init; }

    /// <summary>Whether the one nudge was owed.</summary>
    public bool Nudged { get; init; }

    /// <summary>At which of their turns the nudge left; null when none did.</summary>
    public int? NudgedAtTurn { get; init; }

    /// <summary>How often they swore at us and said nothing else.</summary>
    public int Swore { get; init; }

    /// <summary>How often they asked us something instead of answering.</summary>
    public int Asides { get; init; }

    /// <summary>How often the chosen time was read back by text.</summary>
    public int ReadBacks { get; init; }

    /// <summary>Whether they asked what it costs before anybody knew what it is: told once it is known.</summary>
    public bool OwedPrice { get; init; }

    /// <summary>Whether our next text answers a voicemail, and says so.</summary>
    public bool AnswersVoicemail { get; init; }

    /// <summary>Whether it can still become something: not ended.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsOpen => Outcome == Outcome.Open;
}
