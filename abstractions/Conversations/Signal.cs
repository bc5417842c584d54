using System.Text.Json.Serialization;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations;

/// <summary>Something that reaches a conversation. The id recognises a repeated delivery; the instant is the provider's, or that of our receipt.</summary>
/// <param name="Id">The same for every delivery of the same thing.</param>
/// <param name="At">When it happened.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "signal")]
[JsonDerivedType(typeof(CallStarted), "call-started")]
[JsonDerivedType(typeof(CallAnswered), "call-answered")]
[JsonDerivedType(typeof(CallMissed), "call-missed")]
[JsonDerivedType(typeof(CallEnded), "call-ended")]
[JsonDerivedType(typeof(CallAccepted), "call-accepted")]
[JsonDerivedType(typeof(CallTaken), "call-taken")]
[JsonDerivedType(typeof(CallerSpoke), "caller-spoke")]
[JsonDerivedType(typeof(TransferMissed), "transfer-missed")]
[JsonDerivedType(typeof(VoicemailRecorded), "voicemail-recorded")]
[JsonDerivedType(typeof(VoicemailTranscribed), "voicemail-transcribed")]
[JsonDerivedType(typeof(MessageReceived), "message-received")]
[JsonDerivedType(typeof(FormSubmitted), "form-submitted")]
[JsonDerivedType(typeof(DeliveryReported), "delivery-reported")]
[JsonDerivedType(typeof(Woken), "woken")]
[JsonDerivedType(typeof(EffectReported), "effect-reported")]
[JsonDerivedType(typeof(TakenOver), "taken-over")]
[JsonDerivedType(typeof(HandedBack), "handed-back")]
[JsonDerivedType(typeof(StaffWrote), "staff-wrote")]
[JsonDerivedType(typeof(PurposeSet), "purpose-set")]
[JsonDerivedType(typeof(TaskFinished), "task-finished")]
public abstract record Signal(SignalId Id, Instant At)
{
    /// <summary>A call has come in; on a line behind a phone it was missed before it reached us.</summary>
    public sealed record CallStarted(SignalId Id, Instant At, Reach Reach, string Call) : Signal(Id, At);

    /// <summary>Staff answered a call.</summary>
    public sealed record CallAnswered(SignalId Id, Instant At, Reach Reach, string Call) : Signal(Id, At);

    /// <summary>Nobody answered a call, which ended at <see cref="Signal.At"/>.</summary>
    public sealed record CallMissed(SignalId Id, Instant At, Reach Reach, string Call, MissedBecause Because) : Signal(Id, At);

    /// <summary>A call is over, which says nothing of whether anybody answered it: the number-level status callback.</summary>
    public sealed record CallEnded(SignalId Id, Instant At, Reach Reach, string Call) : Signal(Id, At);

    /// <summary>A member of staff took a ringing call by a key: only that proves a human, for a carrier's voicemail answers too.</summary>
    public sealed record CallAccepted(SignalId Id, Instant At, Reach Reach, string Call) : Signal(Id, At);

    /// <summary>We take a call that is still up: the assistant, or a voicemail box. No text-back before it is over.</summary>
    /// <param name="Id">The same for every delivery.</param>
    /// <param name="At">When it was taken.</param>
    /// <param name="Reach">Where and from whom.</param>
    /// <param name="Call">The call.</param>
    /// <param name="By">Who takes it.</param>
    /// <param name="Because">Why staff did not; null when they were not asked first.</param>
    /// <param name="Locale">What the number's callers are spoken to in; null: what the talk or the location says.</param>
    public sealed record CallTaken(SignalId Id, Instant At, Reach Reach, string Call, CallTaker By, MissedBecause? Because, Locale? Locale) : Signal(Id, At);

    /// <summary>What a caller said or keyed after hearing us. Both empty: silence. It proves that everything up to <paramref name="Heard"/> was played.</summary>
    /// <param name="Id">The same for every delivery of the same answer.</param>
    /// <param name="At">When.</param>
    /// <param name="Reach">Where and from whom.</param>
    /// <param name="Call">The call.</param>
    /// <param name="Heard">The number of the last speech that was played before it.</param>
    /// <param name="Words">What the carrier's recogniser heard, at most 1,600 characters.</param>
    /// <param name="Keys">The keys pressed: digits, * and #, at most 32.</param>
    /// <param name="Confidence">The recogniser's, 0 to 1; null when not told.</param>
    public sealed record CallerSpoke(SignalId Id, Instant At, Reach Reach, string Call, int Heard, string Words, string Keys, double? Confidence) : Signal(Id, At);

    /// <summary>Nobody took the call that the assistant put through; the caller is still on the line.</summary>
    public sealed record TransferMissed(SignalId Id, Instant At, Reach Reach, string Call, int Heard, MissedBecause Because) : Signal(Id, At);

    /// <summary>A voicemail was recorded.</summary>
    /// <param name="Id">The same for every delivery.</param>
    /// <param name="At">When its recording ended.</param>
    /// <param name="Reach">Where and from whom.</param>
    /// <param name="Call">The call.</param>
    /// <param name="Recording">The carrier's id of the recording.</param>
    /// <param name="Length">How long it is.</param>
    public sealed record VoicemailRecorded(SignalId Id, Instant At, Reach Reach, string Call, string Recording, Duration Length) : Signal(Id, At);

    /// <summary>What a voicemail says; may come minutes later, or never.</summary>
    /// <param name="Id">The same for every delivery.</param>
    /// <param name="At">When we learned of it.</param>
    /// <param name="Reach">Where and from whom.</param>
    /// <param name="Call">The call.</param>
    /// <param name="Recording">The carrier's id of the recording.</param>
    /// <param name="Words">The words; null when the transcription failed.</param>
    public sealed record VoicemailTranscribed(SignalId Id, Instant At, Reach Reach, string Call, string Recording, string? Words) : Signal(Id, At);

    /// <summary>The customer wrote. The text may be empty (a picture only) and is at most 1,600 characters.</summary>
    public sealed record MessageReceived(SignalId Id, Instant At, Reach Reach, string Text, int Attachments) : Signal(Id, At);

    /// <summary>A web form came in.</summary>
    public sealed record FormSubmitted(SignalId Id, Instant At, Reach Reach, FormFields Fields) : Signal(Id, At);

    /// <summary>The carrier tells how a message fares. May come late, twice and out of order.</summary>
    public sealed record DeliveryReported(SignalId Id, Instant At, MessageId Message, MessageStatus Status, int? ErrorCode) : Signal(Id, At);

    /// <summary>Time has passed: a timer or the sweeper's poke.</summary>
    public sealed record Woken(SignalId Id, Instant At) : Signal(Id, At);

    /// <summary>What came of an attempt at something owed.</summary>
    public sealed record EffectReported(SignalId Id, Instant At, EffectId Effect, int Attempt, EffectResult Result) : Signal(Id, At);

    /// <summary>A human takes the conversation over: from here the assistant says nothing.</summary>
    public sealed record TakenOver(SignalId Id, Instant At, string Staff) : Signal(Id, At);

    /// <summary>The human who holds it gives it back.</summary>
    public sealed record HandedBack(SignalId Id, Instant At, string Staff) : Signal(Id, At);

    /// <summary>A human writes to the customer; that takes over.</summary>
    public sealed record StaffWrote(SignalId Id, Instant At, string Staff, OpportunityId Opportunity, string Text) : Signal(Id, At);

    /// <summary>A human says what an opportunity is about.</summary>
    public sealed record PurposeSet(SignalId Id, Instant At, string Staff, OpportunityId Opportunity, Purpose Purpose) : Signal(Id, At);

    /// <summary>A human has done a task.</summary>
    public sealed record TaskFinished(SignalId Id, Instant At, string Staff, TaskId Task) : Signal(Id, At);
}

/// <summary>Where and from whom a signal came.</summary>
/// <param name="Location">The location it reached.</param>
/// <param name="Line">The line it reached.</param>
/// <param name="OurNumber">The line's number: replies leave from it.</param>
/// <param name="Mode">What the line lets us see.</param>
/// <param name="Channel">How it came.</param>
/// <param name="Customer">The customer's number; null when withheld.</param>
public sealed record Reach(LocationId Location, LineId Line, PhoneNumber OurNumber, NumberMode Mode, Channel Channel, PhoneNumber? Customer);

/// <summary>Why nobody answered.</summary>
public enum MissedBecause
{
    /// <summary>It rang out.</summary>
    NoAnswer,

    /// <summary>All lines were busy.</summary>
    Busy,

    /// <summary>The staff leg failed.</summary>
    Failed,

    /// <summary>The caller hung up before an answer.</summary>
    Abandoned,
}

/// <summary>Who takes a call that staff do not.</summary>
public enum CallTaker
{
    /// <summary>The assistant talks with the caller.</summary>
    Assistant,

    /// <summary>The caller leaves a message.</summary>
    Voicemail,
}

/// <summary>What a web form brought; every part may be missing but a number.</summary>
/// <param name="Name">Who.</param>
/// <param name="Text">In their own words.</param>
/// <param name="Service">The service chosen on the form.</param>
/// <param name="Address">Where.</param>
/// <param name="Language">The page's language.</param>
public sealed record FormFields(string? Name, string? Text, ServiceId? Service, ServiceAddress? Address, Language? Language);
