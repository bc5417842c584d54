using System.Collections.Immutable;
using SmartPulse.Channels;

namespace SmartPulse.Gateway.StandIn.Calls;

/// <summary>One verb of a TwiML document, as the carrier reads it. Addresses are as the document says them.</summary>
internal abstract record Instruction
{
    private Instruction() { }

    /// <summary>Says words.</summary>
    public sealed record Say(string Text, string Language, double Rate) : Instruction;

    /// <summary>Waits.</summary>
    public sealed record Pause(int Seconds) : Instruction;

    /// <summary>Says words and listens meanwhile and after.</summary>
    public sealed record Gather(
        string? Action, bool HearsSpeech, bool HearsKeys, int Timeout, int? Digits, string FinishOnKey, bool ActsOnNothing, string Language,
        ImmutableArray<Instruction> Prompts) : Instruction;

    /// <summary>Rings phones.</summary>
    public sealed record Dial(string? Action, int Timeout, bool AnswersOnBridge, string? CallerId, ImmutableArray<DialNumber> Numbers) : Instruction;

    /// <summary>Records a message.</summary>
    public sealed record Record(
        string? Action, int Timeout, int Longest, string FinishOnKey, bool Beeps, string? Transcribed, string? Status, bool TellsAbsence, bool TellsCompletion) : Instruction;

    /// <summary>Goes on with another document.</summary>
    public sealed record Redirect(string To) : Instruction;

    /// <summary>Ends the call.</summary>
    public sealed record Hangup : Instruction;

    /// <summary>Does not answer it.</summary>
    public sealed record Reject(bool IsBusy) : Instruction;

    /// <summary>Begins or ends recording the whole call.</summary>
    public sealed record RecordCall(bool IsOn) : Instruction;
}

/// <summary>A phone to ring, and the document that is run with whoever picks it up before they are connected.</summary>
internal sealed record DialNumber(PhoneNumber Number, string? Url);
