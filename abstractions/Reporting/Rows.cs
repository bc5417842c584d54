using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Reporting;

/// <summary>One opportunity as reports and pages read it. Owned by the contact's conversation journal; rebuilt from it. Columns marked personal are scrubbed on erasure.</summary>
public sealed record OpportunityRow
{
    /// <summary>Its id.</summary>
    public required OpportunityId Opportunity { get; init; }

    /// <summary>Whose.</summary>
    public required OrganisationId Organisation { get; init; }

    /// <summary>At which location.</summary>
    public required LocationId Location { get; init; }

    /// <summary>Whose conversation.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The journal's version at this row: the newest wins.</summary>
    public required long Version { get; init; }

    /// <summary>The location-local day of its first event: its cohort.</summary>
    public required LocalDate CohortDay { get; init; }

    /// <summary>Its first event.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>Its last event.</summary>
    public required Instant LastActivityAt { get; init; }

    /// <summary>What its first event was.</summary>
    public required CaptureKind FirstKind { get; init; }

    /// <summary>What the line of its first event lets us see.</summary>
    public required NumberMode Coverage { get; init; }

    /// <summary>Whether the location was open at its first event.</summary>
    public required bool InHours { get; init; }

    /// <summary>What it is about.</summary>
    public required Purpose Purpose { get; init; }

    /// <summary>Where the dialogue stands.</summary>
    public required string Stage { get; init; }

    /// <summary>How it ended, or that it has not.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The rule or reason behind the outcome: one of <see cref="OutcomeReasons"/>, or the rule's own name.</summary>
    public string? OutcomeReason { get; init; }

    /// <summary>What the customer is written to in.</summary>
    public required Locale Locale { get; init; }

    /// <summary>The settings version it began with.</summary>
    public required int SettingsVersion { get; init; }

    /// <summary>The job, once known.</summary>
    public ServiceId? Service { get; init; }

    /// <summary>How urgent, once known: a stable word.</summary>
    public string? Urgency { get; init; }

    /// <summary>Postal code of the work. Kept for unmet demand.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Personal: the customer's name.</summary>
    public string? CustomerName { get; init; }

    /// <summary>Personal: the number, E.164.</summary>
    public string? Phone { get; init; }

    /// <summary>Personal: the address of the work, as read back.</summary>
    public string? Address { get; init; }

    /// <summary>Personal: the job in the customer's own words, and what they told for the visit.</summary>
    public string? JobWords { get; init; }

    /// <summary>When the response clock started (design §8).</summary>
    public required Instant ClockStart { get; init; }

    /// <summary>The provider's acceptance of the first meaningful response; null means never answered, which counts as infinite.</summary>
    public Instant? EngagedAt { get; init; }

    /// <summary>Whether that first response was a human's.</summary>
    public bool EngagedByHuman { get; init; }

    /// <summary>The provider's acceptance of the assistant's first word, meaningful or not.</summary>
    public Instant? MachineAt { get; init; }

    /// <summary>The first response of a human.</summary>
    public Instant? HumanAt { get; init; }

    /// <summary>The customer's first word after we engaged.</summary>
    public Instant? RepliedAt { get; init; }

    /// <summary>When the rules were met; null when not decided, or not met.</summary>
    public Instant? QualifiedAt { get; init; }

    /// <summary>First confirmation of an appointment.</summary>
    public Instant? BookedAt { get; init; }

    /// <summary>Whether a human booked it.</summary>
    public bool BookedByHuman { get; init; }

    /// <summary>Whether a human had any part before it was booked.</summary>
    public bool HumanTookPart { get; init; }

    /// <summary>The booking that stands now.</summary>
    public BookingId? Booking { get; init; }

    /// <summary>Start of the appointment that stands now.</summary>
    public Instant? AppointmentAt { get; init; }

    /// <summary>When the appointment was called off without a new one.</summary>
    public Instant? CancelledAt { get; init; }

    /// <summary>Price list at booking, without VAT, minor units.</summary>
    public long? ValueMinor { get; init; }

    /// <summary>Currency of the value.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether the contact had an earlier booked opportunity here.</summary>
    public bool ExistingCustomer { get; init; }

    /// <summary>Whether the caller redialled and reached staff.</summary>
    public bool ReachedStaff { get; init; }

    /// <summary>Who has control: null for the assistant, else the staff member.</summary>
    public string? HeldBy { get; init; }
}

/// <summary>One held or booked slot. Owned by the calendar's journal.</summary>
public sealed record BookingRow
{
    /// <summary>The hold it began as: the row's key.</summary>
    public required HoldId Hold { get; init; }

    /// <summary>The booking, once confirmed.</summary>
    public BookingId? Booking { get; init; }

    /// <summary>Whose.</summary>
    public required OrganisationId Organisation { get; init; }

    /// <summary>In which calendar.</summary>
    public required CalendarId Calendar { get; init; }

    /// <summary>At which location.</summary>
    public required LocationId Location { get; init; }

    /// <summary>For which opportunity.</summary>
    public required OpportunityId Opportunity { get; init; }

    /// <summary>Which service.</summary>
    public required ServiceId Service { get; init; }

    /// <summary>Start of what was promised.</summary>
    public required Instant Start { get; init; }

    /// <summary>End of what was promised.</summary>
    public required Instant End { get; init; }

    /// <summary>First instant taken of the resources.</summary>
    public required Instant OccupiesFrom { get; init; }

    /// <summary>First instant free again.</summary>
    public required Instant OccupiesTo { get; init; }

    /// <summary>Who comes.</summary>
    public required ImmutableArray<ResourceId> Resources { get; init; }

    /// <summary>Where it stands.</summary>
    public required BookingState State { get; init; }

    /// <summary>When the hold lapses, while held.</summary>
    public Instant? LapsesAt { get; init; }

    /// <summary>The journal's version at this row: the newest wins.</summary>
    public required long Version { get; init; }
}

/// <summary>Where a slot stands.</summary>
public enum BookingState
{
    /// <summary>Claimed for a while.</summary>
    Held,

    /// <summary>Booked.</summary>
    Confirmed,

    /// <summary>The hold was let go.</summary>
    Released,

    /// <summary>The hold ran out.</summary>
    Lapsed,

    /// <summary>The booking was called off.</summary>
    Cancelled,

    /// <summary>Another booking took its place.</summary>
    Moved,
}

/// <summary>One message, either way. Owned by the conversation's journal.</summary>
public sealed record MessageRow
{
    /// <summary>Its id.</summary>
    public required MessageId Message { get; init; }

    /// <summary>Whose.</summary>
    public required OrganisationId Organisation { get; init; }

    /// <summary>At which location.</summary>
    public required LocationId Location { get; init; }

    /// <summary>In which opportunity.</summary>
    public required OpportunityId Opportunity { get; init; }

    /// <summary>In whose conversation.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>Who said it.</summary>
    public required Author Author { get; init; }

    /// <summary>The staff member, when a human of ours wrote it.</summary>
    public string? Staff { get; init; }

    /// <summary>On which channel.</summary>
    public required Channel Channel { get; init; }

    /// <summary>When it was received, or first owed.</summary>
    public required Instant At { get; init; }

    /// <summary>Personal: what it says.</summary>
    public required string Text { get; init; }

    /// <summary>Which phrase of ours it is, if it is one.</summary>
    public string? Phrase { get; init; }

    /// <summary>Where it stands; <see cref="MessageStatus.Received"/> for what came in.</summary>
    public required MessageStatus Status { get; init; }

    /// <summary>The carrier's first error code.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>The journal's version at this row.</summary>
    public required long Version { get; init; }
}

/// <summary>Who said something.</summary>
public enum Author
{
    /// <summary>The customer.</summary>
    Customer,

    /// <summary>The assistant.</summary>
    Assistant,

    /// <summary>A human of ours.</summary>
    Staff,
}

/// <summary>Where a message stands. The order is the rank: it never goes backwards, and the last three are final.</summary>
public enum MessageStatus
{
    /// <summary>It came in.</summary>
    Received,

    /// <summary>We owe it.</summary>
    Owed,

    /// <summary>The carrier has it.</summary>
    Accepted,

    /// <summary>It left the carrier.</summary>
    Sent,

    /// <summary>It reached the phone.</summary>
    Delivered,

    /// <summary>It was read.</summary>
    Read,

    /// <summary>The carrier gave it up; final.</summary>
    Failed,

    /// <summary>It did not reach the phone; final.</summary>
    Undelivered,

    /// <summary>We dropped it before it left: take-over, opt-out, or it was no longer true; final.</summary>
    Dropped,
}

/// <summary>One capture event. Owned by the conversation's journal.</summary>
public sealed record CaptureEventRow
{
    /// <summary>The signal, unique within the organisation.</summary>
    public required SignalId Signal { get; init; }

    /// <summary>Whose.</summary>
    public required OrganisationId Organisation { get; init; }

    /// <summary>At which location.</summary>
    public required LocationId Location { get; init; }

    /// <summary>The opportunity it joined or opened.</summary>
    public required OpportunityId Opportunity { get; init; }

    /// <summary>What kind of signal it was.</summary>
    public required CaptureKind Kind { get; init; }

    /// <summary>When it happened.</summary>
    public required Instant At { get; init; }
}

/// <summary>Something a human has to do. Owned by the conversation's journal.</summary>
public sealed record TaskRow
{
    /// <summary>Its id.</summary>
    public required TaskId Task { get; init; }

    /// <summary>Whose.</summary>
    public required OrganisationId Organisation { get; init; }

    /// <summary>At which location.</summary>
    public required LocationId Location { get; init; }

    /// <summary>About which opportunity.</summary>
    public required OpportunityId Opportunity { get; init; }

    /// <summary>What kind of task.</summary>
    public required TaskKind Kind { get; init; }

    /// <summary>Why, as a stable word without personal data.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was raised.</summary>
    public required Instant RaisedAt { get; init; }

    /// <summary>By when it has to be done.</summary>
    public required Instant DueAt { get; init; }

    /// <summary>When it was done.</summary>
    public Instant? DoneAt { get; init; }

    /// <summary>The journal's version at this row.</summary>
    public required long Version { get; init; }
}

/// <summary>Kinds of tasks.</summary>
public enum TaskKind
{
    /// <summary>Call the customer back.</summary>
    CallBack,

    /// <summary>An emergency: now.</summary>
    Emergency,

    /// <summary>Take the conversation over.</summary>
    TakeOver,

    /// <summary>Be told: an opt-out with a booking, a text that could not be sent.</summary>
    Notice,
}
