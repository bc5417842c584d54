using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>All that one phone shows. Each view replaces the one before it whole, so a page that lost its connection needs one view and no history.</summary>
/// <param name="Handset">The phone's id in addresses.</param>
/// <param name="Number">Its number.</param>
/// <param name="Version">Rises with each change. It starts anew with the process: the first view on a connection counts, whatever its version.</param>
/// <param name="Messages">Texts written and received, oldest first, with the lines that the session may use; the newest 200.</param>
/// <param name="Call">The call it is in, or the last one it was in; null before its first.</param>
internal sealed record HandsetView(string Handset, PhoneNumber Number, long Version, ImmutableArray<HandsetMessage> Messages, HandsetCall? Call);

/// <summary>One text on a phone.</summary>
/// <param name="Sid">The carrier's id of it.</param>
/// <param name="IsOwn">Whether it was written on this phone.</param>
/// <param name="Line">The business's number at the other end.</param>
/// <param name="Channel">SMS or WhatsApp.</param>
/// <param name="Text">What it says.</param>
/// <param name="At">When it was written.</param>
/// <param name="Tick">How far it has come.</param>
/// <param name="ErrorCode">Why it did not get there, as the carrier numbers its errors; null when it did, or may yet.</param>
internal sealed record HandsetMessage(string Sid, bool IsOwn, PhoneNumber Line, Channel Channel, string Text, Instant At, Tick Tick, int? ErrorCode);

/// <summary>How far a text has come.</summary>
internal enum Tick
{
    /// <summary>It waits at the carrier.</summary>
    Queued,

    /// <summary>It has left the carrier.</summary>
    Sent,

    /// <summary>It has arrived: on the phone, or, one's own, at the gateway, which took it.</summary>
    Delivered,

    /// <summary>It was read.</summary>
    Read,

    /// <summary>It did not arrive.</summary>
    Failed,
}

/// <summary>A call as one phone sees it.</summary>
/// <param name="Sid">The carrier's id of this phone's leg.</param>
/// <param name="Direction">Who called.</param>
/// <param name="Line">The business's line that the call goes through.</param>
/// <param name="Other">The other party as the display shows it; null when withheld.</param>
/// <param name="IsWithheld">Whether this phone withholds its number.</param>
/// <param name="State">How far it is.</param>
/// <param name="Since">When that state began.</param>
/// <param name="Saying">What is being said to this phone now.</param>
/// <param name="Listening">What the line listens for now; while something is being said, words or keys break in.</param>
/// <param name="Recording">The voicemail being recorded now.</param>
/// <param name="Ringing">The phones that ring meanwhile, while this one waits.</param>
/// <param name="IsBridged">Whether a person is at the other end: words go to their phone.</param>
/// <param name="IsRecorded">Whether the whole call is being recorded.</param>
/// <param name="Captions">What was said, oldest first; the newest 200.</param>
/// <param name="Ending">How it ended; null while it lasts.</param>
/// <param name="Trouble">What the carrier could not do, in Twilio's numbers; it ends a call.</param>
internal sealed record HandsetCall(
    string Sid, CallDirection Direction, PhoneNumber Line, PhoneNumber? Other, bool IsWithheld, CallState State, Instant Since, Saying? Saying, Listening? Listening,
    Recording? Recording, ImmutableArray<PhoneNumber> Ringing, bool IsBridged, bool IsRecorded, ImmutableArray<Caption> Captions, CallEnding? Ending, CallTrouble? Trouble);

/// <summary>Who called.</summary>
internal enum CallDirection
{
    /// <summary>This phone did.</summary>
    Outgoing,

    /// <summary>This phone is called.</summary>
    Incoming,
}

/// <summary>How far a call is.</summary>
internal enum CallState
{
    /// <summary>The number is being dialled.</summary>
    Dialling,

    /// <summary>It rings: at the other end of an outgoing call, here for an incoming one.</summary>
    Ringing,

    /// <summary>The two are connected.</summary>
    InCall,

    /// <summary>It is over.</summary>
    Ended,
}

/// <summary>How a call ended.</summary>
internal enum CallEnding
{
    /// <summary>This phone hung up.</summary>
    HungUp,

    /// <summary>The other end hung up.</summary>
    OtherHungUp,

    /// <summary>This phone declined it.</summary>
    Declined,

    /// <summary>It rang out here, or somebody else took it.</summary>
    NotAnswered,

    /// <summary>The other end was busy.</summary>
    Busy,

    /// <summary>The carrier could not go on; the trouble says why.</summary>
    Failed,
}

/// <summary>Words being spoken.</summary>
/// <param name="Number">Its number on this call: say that it was played by naming it.</param>
/// <param name="Text">The words.</param>
/// <param name="Language">Their language, such as fi-FI.</param>
/// <param name="Rate">How fast, 1 as usual; for a browser's own voice.</param>
internal sealed record Saying(int Number, string Text, string Language, double Rate);

/// <summary>What the line listens for.</summary>
/// <param name="Number">Its number on this call: another number is another question.</param>
/// <param name="Speech">Whether words are heard.</param>
/// <param name="Keys">Whether keys are heard.</param>
/// <param name="Digits">How many keys are enough; null when it does not say.</param>
/// <param name="FinishOnKey">The key that ends them; empty for none.</param>
/// <param name="Language">The language that it expects, for a browser's own recognition.</param>
/// <param name="Pressed">The keys pressed so far.</param>
internal sealed record Listening(int Number, bool Speech, bool Keys, int? Digits, string FinishOnKey, string Language, string Pressed);

/// <summary>A voicemail being recorded: what is said now is what it holds.</summary>
/// <param name="Number">Its number on this call.</param>
/// <param name="Since">Since when.</param>
/// <param name="Longest">The most seconds it takes.</param>
/// <param name="FinishOnKey">The keys that end it.</param>
/// <param name="Beeps">Whether it begins with a tone.</param>
internal sealed record Recording(int Number, Instant Since, int Longest, string FinishOnKey, bool Beeps);

/// <summary>One thing that was said on a call.</summary>
/// <param name="Number">Its place among the captions of this call.</param>
/// <param name="By">Who said it.</param>
/// <param name="Text">The words, or the keys.</param>
/// <param name="At">When.</param>
internal sealed record Caption(int Number, Speaker By, string Text, Instant At);

/// <summary>Who said something on a call.</summary>
internal enum Speaker
{
    /// <summary>The business's line.</summary>
    Line,

    /// <summary>The person at this phone, in words.</summary>
    Me,

    /// <summary>The person at this phone, by keys.</summary>
    MyKeys,

    /// <summary>The person at the other phone.</summary>
    Other,
}

/// <summary>What the carrier could not do.</summary>
/// <param name="Code">Twilio's number of it, such as 11200.</param>
/// <param name="What">What was wrong, for whoever builds on this.</param>
internal sealed record CallTrouble(int Code, string What);
