using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Calls: ringing, answered, missed, over; in any order and more than once.</summary>
internal static class Calls
{
    /// <summary>How long the spoken message on a line behind a phone takes, when no callback tells when the call ended.</summary>
    public static readonly Duration SpokenFor = Duration.FromSeconds(5);

    public static Receipt Started(ConversationTurn turn, Signal.CallStarted s)
    {
        if (turn.Context.Newest(s.Reach.Location) is not { } newest)
        {
            return NoSettings();
        }

        if (Progress(turn, s.Call) is not null)
        {
            return new Receipt.Accepted(null); // Its end was told before its beginning.
        }

        Opening.Conversation(turn, s.Reach);
        // Where we take forwarded calls ourselves the caller is still there; elsewhere the call was missed before it reached us.
        if (s.Reach.Mode == NumberMode.Behind && CallPlan.OnArrival(newest, s.Reach.Mode, s.Reach.Customer, turn.Now) is not CallStep.Take)
        {
            return Miss(turn, s.Reach, s.Call, newest, s.At + SpokenFor);
        }

        turn.Emit(new ConversationEvent.CallProgressed(s.Call, CallProgress.Ringing));
        // Already being served: whoever redials gets a phone that rings, not a text on top of it.
        if (Opening.Joined(turn, s.Reach) is { } open)
        {
            Texts.DropUnsent(turn, open.Id, "redialled");
        }

        return new Receipt.Accepted(null);
    }

    /// <summary>Staff have the caller: they picked up, or took a ringing call by a key.</summary>
    public static Receipt Answered(ConversationTurn turn, Reach reach, string call)
    {
        if (turn.Context.Newest(reach.Location) is not { } newest)
        {
            return NoSettings();
        }

        var progress = Progress(turn, call);
        if (progress == CallProgress.Answered)
        {
            return new Receipt.Accepted(null);
        }

        Opening.Conversation(turn, reach);
        turn.Emit(new ConversationEvent.CallProgressed(call, CallProgress.Answered));
        if (Unserved(reach, newest) is { } why)
        {
            turn.Emit(new ConversationEvent.SignalNoted(why));
            return new Receipt.Accepted(null);
        }

        var talk = Talks.On(turn, call);
        if (talk is { Live: true })
        {
            Talks.Leave(turn, talk, "put-through");
        }

        // A call that we took first is counted already.
        var id = talk?.Opportunity ?? (progress == CallProgress.Taken ? Opening.Joined(turn, reach)?.Id : null)
            ?? Opening.Capture(turn, reach, CaptureKind.AnsweredCall, call, newest);
        Texts.DropUnsent(turn, id, "staff-answered");
        turn.Emit(new ConversationEvent.StaffReached(id, call));
        turn.Emit(new ConversationEvent.CustomerEngaged(id, null, ByHuman: true));
        if (talk is null || turn.Get(id).IsOpen)
        {
            Slots.LetGo(turn, id);
            turn.End(id, Outcome.AnsweredUnknown, null);
        }

        return new Receipt.Accepted(id);
    }

    public static Receipt Missed(ConversationTurn turn, Signal.CallMissed s)
    {
        if (turn.Context.Newest(s.Reach.Location) is not { } newest)
        {
            return NoSettings();
        }

        return Progress(turn, s.Call) switch
        {
            CallProgress.Answered or CallProgress.Taken => new Receipt.Accepted(null),
            CallProgress.Missed => Over(turn, s.Reach, s.At, newest),
            _ => Miss(turn, s.Reach, s.Call, newest, s.At),
        };
    }

    public static Receipt Ended(ConversationTurn turn, Signal.CallEnded s)
    {
        if (turn.Context.Newest(s.Reach.Location) is not { } newest)
        {
            return NoSettings();
        }

        return Progress(turn, s.Call) switch
        {
            CallProgress.Answered => new Receipt.Accepted(null),
            CallProgress.Missed => Over(turn, s.Reach, s.At, newest),
            CallProgress.Taken => Talks.Ended(turn, s.Call, s.At, newest),
            // Nobody told of an answer: the caller hung up before one.
            _ => Miss(turn, s.Reach, s.Call, newest, s.At),
        };
    }

    private static Receipt.Accepted Miss(ConversationTurn turn, Reach reach, string call, LocationSettings newest, Instant endedAt)
    {
        Opening.Conversation(turn, reach);
        turn.Emit(new ConversationEvent.CallProgressed(call, CallProgress.Missed));
        if (Unserved(reach, newest) is { } why)
        {
            turn.Emit(new ConversationEvent.SignalNoted(why));
            return new Receipt.Accepted(null);
        }

        var id = Opening.Capture(turn, reach, CaptureKind.MissedCall, call, newest);
        Unanswered(turn, id, reach, endedAt, newest);
        return new Receipt.Accepted(id);
    }

    /// <summary>Nobody spoke with the caller: a text, or a call back where no text can go.</summary>
    public static void Unanswered(ConversationTurn turn, OpportunityId id, Reach reach, Instant endedAt, LocationSettings newest)
    {
        var o = turn.Get(id);
        if (NotTextable(turn, reach, newest) is { } reason)
        {
            turn.Raise(id, TaskKind.CallBack, reason, Texts.CallBackBy(turn, id));
        }
        else if (o.Stage == Stage.WaitingToText && turn.State.HeldBy is null)
        {
            TextBack(turn, id, endedAt, newest);
        }
        else if (o.Stage is Stage.WithHuman or Stage.WithStaff || turn.State.HeldBy is not null)
        {
            // Somebody of ours has it, and the customer calls again: they are to know.
            turn.Raise(id, TaskKind.CallBack, "called-again", Texts.CallBackBy(turn, id));
        }
    }

    /// <summary>A missed call's end is told again, later or more exactly: the text-back, if it still waits, counts from there.</summary>
    private static Receipt.Accepted Over(ConversationTurn turn, Reach reach, Instant endedAt, LocationSettings newest)
    {
        if (Opening.Joined(turn, reach) is { Stage: Stage.WaitingToText } o
            && turn.State.Owed.FirstOrDefault(e => e.Attempt == 0 && e.Effect is Effect.SendMessage m && m.Opportunity == o.Id) is { } waiting
            && waiting.NotBefore != endedAt + newest.Dialogue.TextBackDelay)
        {
            turn.Emit(new ConversationEvent.EffectDeferred(waiting.Id, endedAt + newest.Dialogue.TextBackDelay, "call-ended", Unsure: false));
        }

        return new Receipt.Accepted(null);
    }

    private static void TextBack(ConversationTurn turn, OpportunityId id, Instant endedAt, LocationSettings newest)
    {
        // One that was tried may have left already: it answers this call too, and is repeated only when the carrier has not got it.
        if (turn.State.Owed.Any(e => e is { Attempt: > 0, Effect: Effect.SendMessage { Phrase: Phrase.TextBack or Phrase.TextBackClosed } m } && m.Opportunity == id))
        {
            return;
        }

        Texts.DropUnsent(turn, id, "called-again");
        var open = OpeningHours.IsOpen(newest.Hours, OpeningHours.ZoneOf(newest), endedAt);
        Texts.WriteAt(turn, id, endedAt + newest.Dialogue.TextBackDelay, open ? Phrase.TextBack : Phrase.TextBackClosed);
    }

    /// <summary>Staff, family and suppliers are no customers.</summary>
    public static string? Unserved(Reach reach, LocationSettings newest) => reach.Customer switch
    {
        { } n when newest.StaffNumbers.Contains(n) || newest.RingNumbers.Contains(n) || newest.OnCall.Contains(n) => "staff-number",
        { } n when newest.PrivateNumbers.Contains(n) => "private-number",
        _ => null,
    };

    /// <summary>Why no text may go to the caller; null when one may.</summary>
    public static string? NotTextable(ConversationTurn turn, Reach reach, LocationSettings newest) => reach.Customer switch
    {
        null => "withheld",
        { } n when newest.NeverText.Contains(n) => "never-text",
        _ when turn.State.OptedOut => "opted-out",
        { } n when !PhoneNumbers.MayText(n) => "landline",
        _ => null,
    };

    /// <summary>How far a call is known to be; null when it is not known.</summary>
    public static CallProgress? Progress(ConversationTurn turn, string call) => turn.State.Calls.FirstOrDefault(c => c.Call == call)?.Progress;

    public static Receipt.Refused NoSettings() => new(RefusedBecause.NoSettings, "The location is not set up; store its settings first.");
}
