using SmartPulse.Channels;
using SmartPulse.Gateway.StandIn.Handsets;

namespace SmartPulse.Gateway.StandIn.Calls;

/// <summary>A call as one of its phones shows it. Pure.</summary>
internal static class CallView
{
    /// <summary>What the leg's phone shows.</summary>
    public static HandsetCall Of(PhoneCall call, Leg leg)
    {
        var isOutgoing = leg.Kind == LegKind.Inbound;
        var from = PhoneNumber.TryParse(leg.From, out var number) ? number : null;
        return new(
            leg.Sid, isOutgoing ? CallDirection.Outgoing : CallDirection.Incoming, call.Line, isOutgoing ? call.Line : from, isOutgoing && from is null, StateOf(leg), leg.Since,
            leg.Doing switch { Doing.Speaking speaking => speaking.Words, Doing.Asking asking => asking.Words, _ => null },
            leg.Doing is Doing.Asking { Gather: var gather } question
                ? new Listening(question.Number, gather.HearsSpeech, gather.HearsKeys, gather.Digits, gather.FinishOnKey, gather.Language, question.Pressed)
                : null,
            leg.Doing is Doing.Recording { Record: var record } recording ? new Recording(recording.Number, recording.Since, record.Longest, record.FinishOnKey, record.Beeps) : null,
            leg.Doing is Doing.Dialling dialling ? [.. dialling.Legs.Select(call.Leg).Where(l => !l.IsOver).Select(l => l.Phone)] : [],
            leg.Doing is Doing.Talking, leg.IsRecorded, leg.Captions, leg is { IsMachine: true, Ending: null } ? CallEnding.NotAnswered : leg.Ending, leg.Trouble);
    }

    private static CallState StateOf(Leg leg) =>
        // Whoever's voicemail took the call sees that they missed it, while the carrier's line talks to the machine.
        leg.IsOver || leg.IsMachine ? CallState.Ended
        : leg.IsAnswered ? CallState.InCall
        : leg.Kind == LegKind.Inbound && leg.Doing is not Doing.Dialling ? CallState.Dialling
        : CallState.Ringing;
}
