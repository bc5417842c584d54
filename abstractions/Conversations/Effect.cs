using System.Text.Json.Serialization;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;

namespace SmartPulse.Conversations;

/// <summary>Something a conversation owes the world. Carried out at least once; whoever carries it out takes a repeat for what it is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "effect")]
[JsonDerivedType(typeof(SendMessage), "send-message")]
[JsonDerivedType(typeof(Speak), "speak")]
[JsonDerivedType(typeof(NotifyStaff), "notify-staff")]
[JsonDerivedType(typeof(FindTimes), "find-times")]
[JsonDerivedType(typeof(HoldSlot), "hold-slot")]
[JsonDerivedType(typeof(ConfirmHold), "confirm-hold")]
[JsonDerivedType(typeof(ReleaseHold), "release-hold")]
[JsonDerivedType(typeof(CancelBooking), "cancel-booking")]
[JsonDerivedType(typeof(ReadWords), "read-words")]
public abstract record Effect
{
    private Effect() { }

    /// <summary>A text to the customer.</summary>
    /// <param name="Message">Our id of it.</param>
    /// <param name="Opportunity">What it is about.</param>
    /// <param name="Channel">SMS or WhatsApp.</param>
    /// <param name="From">The line it leaves from.</param>
    /// <param name="To">The customer.</param>
    /// <param name="Text">What it says.</param>
    /// <param name="Phrase">Which phrase it is; null when a human wrote it.</param>
    /// <param name="Staff">The human who wrote it; null for the assistant.</param>
    /// <param name="Meaningful">Whether it answers, asks the next question or offers times (design §8).</param>
    /// <param name="Stands">Whether it stays true whatever the customer says next: a confirmation, not a reply.</param>
    /// <param name="DespiteOptOut">Only the confirmation of the opt-out itself.</param>
    public sealed record SendMessage(
        MessageId Message, OpportunityId Opportunity, Channel Channel, PhoneNumber From, PhoneNumber To, string Text, Phrase? Phrase,
        string? Staff, bool Meaningful, bool Stands, bool DespiteOptOut) : Effect;

    /// <summary>
    /// Words in a caller's ear. Never sent and never claimed: it waits until the carrier asks what to play next, and stays owed until the
    /// next request proves that it was played.
    /// </summary>
    /// <param name="Message">Our id of it.</param>
    /// <param name="Opportunity">What it is about.</param>
    /// <param name="Call">On which call.</param>
    /// <param name="Number">1 and up within the call.</param>
    /// <param name="Text">What is said, written for the ear.</param>
    /// <param name="Locale">In which voice.</param>
    /// <param name="Slowly">Whether the caller asked for it slower.</param>
    /// <param name="Phrase">Which phrase it is.</param>
    /// <param name="Then">What happens when it has been said.</param>
    /// <param name="Meaningful">Whether it answers, asks the next question or offers times (design §8).</param>
    public sealed record Speak(
        MessageId Message, OpportunityId Opportunity, string Call, int Number, string Text, Locale Locale, bool Slowly, Phrase Phrase,
        SpeechThen Then, bool Meaningful) : Effect;

    /// <summary>A text to staff.</summary>
    public sealed record NotifyStaff(MessageId Message, OpportunityId Opportunity, PhoneNumber From, PhoneNumber To, string Text) : Effect;

    /// <summary>Ask the calendar for free times.</summary>
    public sealed record FindTimes(OpportunityId Opportunity, CalendarId Calendar, TimesRequest Request) : Effect;

    /// <summary>Hold a time.</summary>
    public sealed record HoldSlot(CalendarId Calendar, HoldRequest Request) : Effect;

    /// <summary>Confirm a hold.</summary>
    public sealed record ConfirmHold(CalendarId Calendar, ConfirmRequest Request) : Effect;

    /// <summary>Let a hold go.</summary>
    public sealed record ReleaseHold(OpportunityId Opportunity, CalendarId Calendar, HoldId Hold) : Effect;

    /// <summary>Call a booking off.</summary>
    public sealed record CancelBooking(OpportunityId Opportunity, CalendarId Calendar, BookingId Booking) : Effect;

    /// <summary>Ask a language model what words mean. Asked once: what is not there in time is done without.</summary>
    /// <param name="Opportunity">What it is about.</param>
    /// <param name="Message">Which of the customer's messages.</param>
    /// <param name="Text">What the customer said, whole.</param>
    /// <param name="Spoken">Whether it was said on a call.</param>
    /// <param name="Question">What the model is told.</param>
    /// <param name="AnswerBy">When the dialogue goes on without it.</param>
    public sealed record ReadWords(OpportunityId Opportunity, MessageId Message, string Text, bool Spoken, ModelQuestion Question, Instant AnswerBy) : Effect;
}

/// <summary>What came of an attempt.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(MessageAccepted), "message-accepted")]
[JsonDerivedType(typeof(MessageRefused), "message-refused")]
[JsonDerivedType(typeof(TryAgain), "try-again")]
[JsonDerivedType(typeof(NobodyKnows), "nobody-knows")]
[JsonDerivedType(typeof(Times), "times")]
[JsonDerivedType(typeof(Hold), "hold")]
[JsonDerivedType(typeof(Confirm), "confirm")]
[JsonDerivedType(typeof(Release), "release")]
[JsonDerivedType(typeof(Cancel), "cancel")]
[JsonDerivedType(typeof(WordsRead), "words-read")]
public abstract record EffectResult
{
    private EffectResult() { }

    /// <summary>The carrier has the text.</summary>
    public sealed record MessageAccepted(string ProviderId) : EffectResult;

    /// <summary>The carrier will never take it.</summary>
    public sealed record MessageRefused(SendRefusal Reason, int Code) : EffectResult;

    /// <summary>Certainly not done; worth another try.</summary>
    public sealed record TryAgain(string Why, Duration? After) : EffectResult;

    /// <summary>Done or not, nobody knows: look it up before repeating.</summary>
    public sealed record NobodyKnows(string Why) : EffectResult;

    /// <summary>The calendar's free times.</summary>
    public sealed record Times(TimesResult Result) : EffectResult;

    /// <summary>The calendar's answer to a hold.</summary>
    public sealed record Hold(HoldResult Result) : EffectResult;

    /// <summary>The calendar's answer to a confirmation.</summary>
    public sealed record Confirm(ConfirmResult Result) : EffectResult;

    /// <summary>The calendar's answer to a release.</summary>
    public sealed record Release(ReleaseResult Result) : EffectResult;

    /// <summary>The calendar's answer to a cancellation.</summary>
    public sealed record Cancel(CancelResult Result) : EffectResult;

    /// <summary>What the language model answered, as it came; null when it did not.</summary>
    public sealed record WordsRead(string? Answer) : EffectResult;
}
