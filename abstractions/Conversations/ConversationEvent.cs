using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations;

/// <summary>What happened in a conversation. The conversation is what happened in it. Added to, never changed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ConversationOpened), "conversation-opened")]
[JsonDerivedType(typeof(SignalNoted), "signal-noted")]
[JsonDerivedType(typeof(CallProgressed), "call-progressed")]
[JsonDerivedType(typeof(TalkBegan), "talk-began")]
[JsonDerivedType(typeof(TalkPaced), "talk-paced")]
[JsonDerivedType(typeof(CallerSilent), "caller-silent")]
[JsonDerivedType(typeof(TalkEnded), "talk-ended")]
[JsonDerivedType(typeof(VoicemailLeft), "voicemail-left")]
[JsonDerivedType(typeof(WordsUnderstood), "words-understood")]
[JsonDerivedType(typeof(OpportunityOpened), "opportunity-opened")]
[JsonDerivedType(typeof(CaptureRecorded), "capture-recorded")]
[JsonDerivedType(typeof(CustomerSaid), "customer-said")]
[JsonDerivedType(typeof(IntakeFilled), "intake-filled")]
[JsonDerivedType(typeof(LocaleChosen), "locale-chosen")]
[JsonDerivedType(typeof(PurposeFound), "purpose-found")]
[JsonDerivedType(typeof(VerdictReached), "verdict-reached")]
[JsonDerivedType(typeof(StageMoved), "stage-moved")]
[JsonDerivedType(typeof(NotUnderstood), "not-understood")]
[JsonDerivedType(typeof(WhichAsked), "which-asked")]
[JsonDerivedType(typeof(TimesOffered), "times-offered")]
[JsonDerivedType(typeof(TimeChosen), "time-chosen")]
[JsonDerivedType(typeof(TimeHeld), "time-held")]
[JsonDerivedType(typeof(TimeLost), "time-lost")]
[JsonDerivedType(typeof(AppointmentBooked), "appointment-booked")]
[JsonDerivedType(typeof(AppointmentCancelled), "appointment-cancelled")]
[JsonDerivedType(typeof(EffectOwed), "effect-owed")]
[JsonDerivedType(typeof(EffectAttempted), "effect-attempted")]
[JsonDerivedType(typeof(EffectSettled), "effect-settled")]
[JsonDerivedType(typeof(EffectDeferred), "effect-deferred")]
[JsonDerivedType(typeof(EffectDropped), "effect-dropped")]
[JsonDerivedType(typeof(MessageFared), "message-fared")]
[JsonDerivedType(typeof(CustomerEngaged), "customer-engaged")]
[JsonDerivedType(typeof(StaffReached), "staff-reached")]
[JsonDerivedType(typeof(ControlChanged), "control-changed")]
[JsonDerivedType(typeof(CustomerOptedOut), "customer-opted-out")]
[JsonDerivedType(typeof(CustomerOptedIn), "customer-opted-in")]
[JsonDerivedType(typeof(TaskRaised), "task-raised")]
[JsonDerivedType(typeof(TaskDone), "task-done")]
[JsonDerivedType(typeof(OpportunityEnded), "opportunity-ended")]
[JsonDerivedType(typeof(OpportunityReopened), "opportunity-reopened")]
public abstract record ConversationEvent
{
    private ConversationEvent() { }

    /// <summary>Somebody reached the organisation for the first time.</summary>
    /// <param name="Organisation">Whose customer.</param>
    /// <param name="Contact">The contact.</param>
    /// <param name="Kind">What kind of address.</param>
    /// <param name="Number">The number; null when withheld.</param>
    public sealed record ConversationOpened(OrganisationId Organisation, ContactId Contact, IdentityKind Kind, PhoneNumber? Number) : ConversationEvent;

    /// <summary>A signal that changed nothing, kept so that a repeat is recognised.</summary>
    /// <param name="What">What it was and why nothing came of it: a stable word.</param>
    public sealed record SignalNoted(string What) : ConversationEvent;

    /// <summary>How far a call is, so that its callbacks mean the same in any order.</summary>
    public sealed record CallProgressed(string Call, CallProgress Progress) : ConversationEvent;

    /// <summary>We took a call: from here words about that opportunity are spoken on it until it ends.</summary>
    public sealed record TalkBegan(OpportunityId Opportunity, string Call, CallTaker By) : ConversationEvent;

    /// <summary>The caller asked us to speak slower, or not so slowly.</summary>
    public sealed record TalkPaced(OpportunityId Opportunity, string Call, bool Slowly) : ConversationEvent;

    /// <summary>We listened and heard nothing.</summary>
    public sealed record CallerSilent(OpportunityId Opportunity, string Call) : ConversationEvent;

    /// <summary>The talk on a call is over.</summary>
    /// <param name="Opportunity">What it was about.</param>
    /// <param name="Call">The call.</param>
    /// <param name="How">A stable word: <c>hung-up</c>, <c>said-goodbye</c>, <c>put-through</c>, <c>taken-over</c>, <c>lost</c>.</param>
    public sealed record TalkEnded(OpportunityId Opportunity, string Call, string How) : ConversationEvent;

    /// <summary>The caller left a message.</summary>
    public sealed record VoicemailLeft(OpportunityId Opportunity, string Call, string Recording, Duration Length, bool Transcribes) : ConversationEvent;

    /// <summary>What was understood of what the customer said, and from which words.</summary>
    /// <param name="Opportunity">About what.</param>
    /// <param name="Message">Which of their messages.</param>
    /// <param name="Parts">In the order of the kinds: language, acts, job, urgency, time, address, name, …; never empty.</param>
    public sealed record WordsUnderstood(OpportunityId Opportunity, MessageId Message, ImmutableArray<UnderstoodPart> Parts) : ConversationEvent;

    /// <summary>A new opportunity.</summary>
    public sealed record OpportunityOpened(
        OpportunityId Opportunity, LocationId Location, int SettingsVersion, CaptureKind Kind, NumberMode Coverage, bool InHours,
        LocalDate CohortDay, Locale Locale, bool ExistingCustomer) : ConversationEvent;

    /// <summary>A capture event joined or opened an opportunity.</summary>
    /// <param name="Opportunity">Which.</param>
    /// <param name="Kind">What kind of event.</param>
    /// <param name="Reach">Where it came in: replies leave from the line last written to.</param>
    /// <param name="Call">The call, when it was one.</param>
    public sealed record CaptureRecorded(OpportunityId Opportunity, CaptureKind Kind, Reach Reach, string? Call) : ConversationEvent;

    /// <summary>The customer said something.</summary>
    public sealed record CustomerSaid(OpportunityId Opportunity, MessageId Message, Channel Channel, string Text, int Attachments) : ConversationEvent;

    /// <summary>Parts of the intake became known or were corrected. Null parts did not change.</summary>
    public sealed record IntakeFilled(OpportunityId Opportunity, Intake Parts) : ConversationEvent;

    /// <summary>From here we write in that locale.</summary>
    public sealed record LocaleChosen(OpportunityId Opportunity, Locale Locale) : ConversationEvent;

    /// <summary>What it is about, and who says so.</summary>
    public sealed record PurposeFound(OpportunityId Opportunity, Purpose Purpose) : ConversationEvent;

    /// <summary>Whether the business's rules are met, with the rules that made it so.</summary>
    public sealed record VerdictReached(OpportunityId Opportunity, bool Qualified, ImmutableArray<RuleTrace> Trace) : ConversationEvent;

    /// <summary>The dialogue moved on.</summary>
    public sealed record StageMoved(OpportunityId Opportunity, Stage Stage) : ConversationEvent;

    /// <summary>The customer said something that helped nothing.</summary>
    public sealed record NotUnderstood(OpportunityId Opportunity) : ConversationEvent;

    /// <summary>What they said may mean one thing or another, and they were asked which.</summary>
    public sealed record WhichAsked(OpportunityId Opportunity, WhichQuestion Question) : ConversationEvent;

    /// <summary>Times were offered; their order is their numbers.</summary>
    public sealed record TimesOffered(OpportunityId Opportunity, ImmutableArray<FreeTime> Times) : ConversationEvent;

    /// <summary>The customer chose a time; we ask the calendar to hold it.</summary>
    public sealed record TimeChosen(OpportunityId Opportunity, FreeTime Time, HoldId Hold) : ConversationEvent;

    /// <summary>The calendar holds it.</summary>
    public sealed record TimeHeld(OpportunityId Opportunity, HoldId Hold, Instant LapsesAt) : ConversationEvent;

    /// <summary>The chosen time is not ours (any more).</summary>
    public sealed record TimeLost(OpportunityId Opportunity, HoldId Hold, string Why) : ConversationEvent;

    /// <summary>Booked, or moved to a new time.</summary>
    public sealed record AppointmentBooked(OpportunityId Opportunity, BookingId Booking, TimeSlot Slot, Money? Value, BookingId? Replaces) : ConversationEvent;

    /// <summary>The appointment is called off.</summary>
    public sealed record AppointmentCancelled(OpportunityId Opportunity, BookingId Booking) : ConversationEvent;

    /// <summary>Something is owed from <paramref name="NotBefore"/> on, made for that epoch and turn.</summary>
    public sealed record EffectOwed(EffectId Id, Effect Effect, Instant NotBefore, int Epoch, int Turn) : ConversationEvent;

    /// <summary>A turn claimed it: nobody else repeats it before <paramref name="Until"/>.</summary>
    public sealed record EffectAttempted(EffectId Id, int Attempt, Instant Until) : ConversationEvent;

    /// <summary>Done, or given up for good.</summary>
    public sealed record EffectSettled(EffectId Id, string How) : ConversationEvent;

    /// <summary>To be tried again from then. Unsure means that it may have been done: look it up before repeating.</summary>
    public sealed record EffectDeferred(EffectId Id, Instant NotBefore, string Why, bool Unsure) : ConversationEvent;

    /// <summary>No longer owed, and never done: take-over, opt-out, or overtaken by what the customer did.</summary>
    public sealed record EffectDropped(EffectId Id, string Why) : ConversationEvent;

    /// <summary>How one of our messages fares; never backwards.</summary>
    public sealed record MessageFared(MessageId Message, MessageStatus Status, int? ErrorCode) : ConversationEvent;

    /// <summary>A meaningful response was accepted by the carrier, or a human answered.</summary>
    /// <param name="Opportunity">Which.</param>
    /// <param name="Message">The message; null when it was a human's voice.</param>
    /// <param name="ByHuman">Whether a human responded.</param>
    /// <param name="Since">When it began, where that is known only afterwards (speech: its first word); null: at the event.</param>
    public sealed record CustomerEngaged(OpportunityId Opportunity, MessageId? Message, bool ByHuman, Instant? Since = null) : ConversationEvent;

    /// <summary>The caller reached staff by phone.</summary>
    public sealed record StaffReached(OpportunityId Opportunity, string Call) : ConversationEvent;

    /// <summary>Who may speak: null is the assistant. The epoch rises with each change.</summary>
    public sealed record ControlChanged(string? HeldBy, int Epoch) : ConversationEvent;

    /// <summary>No more messages, on any channel.</summary>
    public sealed record CustomerOptedOut : ConversationEvent;

    /// <summary>Messages again.</summary>
    public sealed record CustomerOptedIn : ConversationEvent;

    /// <summary>A human has something to do.</summary>
    public sealed record TaskRaised(TaskId Task, OpportunityId Opportunity, TaskKind Kind, string Reason, Instant DueAt) : ConversationEvent;

    /// <summary>A human did it.</summary>
    public sealed record TaskDone(TaskId Task) : ConversationEvent;

    /// <summary>The opportunity ended; a later event may end it otherwise (a cancellation after a booking).</summary>
    public sealed record OpportunityEnded(OpportunityId Opportunity, Outcome Outcome, string? Reason) : ConversationEvent;

    /// <summary>The customer goes on with what had ended: staff had answered, or another address is served after all.</summary>
    public sealed record OpportunityReopened(OpportunityId Opportunity) : ConversationEvent;
}

/// <summary>What an intake asks, as far as known. Null: not known, or in an event: not changed.</summary>
public sealed record Intake
{
    /// <summary>The job.</summary>
    public ServiceId? Service { get; init; }

    /// <summary>The job in the customer's own words.</summary>
    public string? JobWords { get; init; }

    /// <summary>How urgent.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Where.</summary>
    public ServiceAddress? Address { get; init; }

    /// <summary>With whom.</summary>
    public ResourceId? With { get; init; }

    /// <summary>Whether anyone will do.</summary>
    public bool? AnyoneIsFine { get; init; }

    /// <summary>The customer's name.</summary>
    public string? Name { get; init; }

    /// <summary>A second job named in the same breath, and its words.</summary>
    public ServiceId? Also { get; init; }

    /// <summary>The second job in the customer's own words.</summary>
    public string? AlsoWords { get; init; }

    /// <summary>Answers to the owner's own questions; in an event those that are new.</summary>
    public ImmutableArray<GivenAnswer>? Answers { get; init; }

    /// <summary>When it would suit, best first; empty and not default: whenever.</summary>
    public ImmutableArray<LocalWindow>? Wishes { get; init; }

    /// <summary>Whether the wishes are readings of the same words, of which one is meant.</summary>
    public bool? WishesInDoubt { get; init; }

    /// <summary>What the customer told for the visit, a line each: a door code, to be called first.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the visit is for somebody else than the contact: then the contact's name is not the visit's.</summary>
    public bool? ForAnother { get; init; }
}

/// <summary>An answer to one of the owner's own questions.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Value">The answer as rules read it: <c>yes</c>, <c>no</c>, a number, a choice's number, or the words.</param>
public sealed record GivenAnswer(string Question, string Value);

/// <summary>One thing that was understood.</summary>
/// <param name="What">What kind of thing: <c>language</c>, <c>act</c>, <c>choice</c>, <c>service</c>, <c>urgency</c>, <c>emergency</c>, <c>time</c>, <c>address</c>, <c>name</c>, <c>with</c>, <c>purpose</c>, <c>keys</c>.</param>
/// <param name="Value">The value, as a stable word or as it will be read back.</param>
/// <param name="Words">The customer's own words that it came from; empty when the whole utterance says it.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record UnderstoodPart(string What, string Value, string Words, double Confidence);

/// <summary>One rule's part in a verdict.</summary>
/// <param name="Rule">The rule: <c>service-known</c>, <c>in-area</c>, …</param>
/// <param name="Passed">Whether it was met.</param>
/// <param name="Found">What it looked at, without personal data: a postal code, a service id.</param>
public sealed record RuleTrace(string Rule, bool Passed, string Found);

/// <summary>How far a call is.</summary>
public enum CallProgress
{
    /// <summary>It rings at staff.</summary>
    Ringing,

    /// <summary>Staff answered.</summary>
    Answered,

    /// <summary>Nobody answered; on a line behind a phone, before it is over.</summary>
    Missed,

    /// <summary>We have it: the assistant or a voicemail box.</summary>
    Taken,
}

/// <summary>Where the dialogue of an opportunity stands.</summary>
public enum Stage
{
    /// <summary>A call is ringing, or just ended; the text-back has not left.</summary>
    WaitingToText,

    /// <summary>Staff speak with the caller.</summary>
    WithStaff,

    /// <summary>What it is about.</summary>
    AskingJob,

    /// <summary>How urgent.</summary>
    AskingUrgency,

    /// <summary>Where.</summary>
    AskingAddress,

    /// <summary>With whom.</summary>
    AskingWho,

    /// <summary>A question of the owner's own.</summary>
    AskingOwn,

    /// <summary>The calendar is being asked for times.</summary>
    FindingTimes,

    /// <summary>Times are on offer.</summary>
    Offering,

    /// <summary>The chosen time is being held.</summary>
    Holding,

    /// <summary>In which name.</summary>
    AskingName,

    /// <summary>Read back; waiting for a yes.</summary>
    AwaitingYes,

    /// <summary>The hold is being confirmed.</summary>
    Confirming,

    /// <summary>An appointment stands.</summary>
    Booked,

    /// <summary>Move or call off.</summary>
    AskingChange,

    /// <summary>Out of area: whether we may write if that changes.</summary>
    AskingPermission,

    /// <summary>Which of what their words may mean.</summary>
    AskingWhich,

    /// <summary>A human has it; the assistant says nothing of its own.</summary>
    WithHuman,

    /// <summary>Over.</summary>
    Ended,
}
