using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Messages that callers leave. Each is answered by one text: with what it says when the words come, else without.</summary>
internal static class Voicemails
{
    public static Receipt Recorded(ConversationTurn turn, Signal.VoicemailRecorded s)
    {
        if (turn.Context.Newest(s.Reach.Location) is not { } newest)
        {
            return Calls.NoSettings();
        }

        if (Calls.Unserved(s.Reach, newest) is { } why)
        {
            Opening.Conversation(turn, s.Reach);
            turn.Emit(new ConversationEvent.SignalNoted(why));
            return new Receipt.Accepted(null);
        }

        if (Talks.On(turn, s.Call)?.Recording is not null)
        {
            return new Receipt.Accepted(null); // Its words came before it, or both of its callbacks did.
        }

        var id = Left(turn, s.Reach, s.Call, s.Recording, s.Length, newest);
        Answer(turn, id, s.Reach, newest, s.At, s.At + (newest.Voice.Transcribes ? Longer(newest.Voice.WaitForWords, newest.Dialogue.TextBackDelay) : newest.Dialogue.TextBackDelay));
        return new Receipt.Accepted(id);
    }

    public static Receipt Transcribed(ConversationTurn turn, Signal.VoicemailTranscribed s)
    {
        if (turn.Context.Newest(s.Reach.Location) is not { } newest)
        {
            return Calls.NoSettings();
        }

        if (Calls.Unserved(s.Reach, newest) is not null)
        {
            return new Receipt.Accepted(null);
        }

        var known = Talks.On(turn, s.Call) is { Recording: not null } talk ? talk.Opportunity : default(OpportunityId?);
        var id = known ?? Left(turn, s.Reach, s.Call, s.Recording, Duration.Zero, newest);
        if (string.IsNullOrWhiteSpace(s.Words))
        {
            if (known is null)
            {
                Answer(turn, id, s.Reach, newest, turn.Now, turn.Now); // Told before the recording itself, which is then late news.
            }
            else
            {
                Hurry(turn, id);
            }

            return new Receipt.Accepted(id);
        }

        var waited = Kept(turn, id) is not null;
        turn.Actor = "customer";
        var findings = Messages.Read(turn, turn.Get(id), turn.SettingsOf(id), s.Words, spoken: true);
        Messages.Said(turn, id, Channel.Voice, s.Words, 0, findings, null);
        if (findings.Service is not null)
        {
            // "Call me back" ends nearly every message; who has said what it is about is helped at once.
            findings = findings with { Acts = findings.Acts.RemoveAll(a => a is Act.AskPerson or Act.CallMe or Act.CallLater) };
        }

        if (BringsSomething(findings))
        {
            Messages.Hear(turn, id, s.Words, findings, fromForm: false);
        }
        else if (waited || turn.Get(id).EngagedAt is null)
        {
            // Nothing to go by in the words: the one text leaves now, and asks.
            Answer(turn, id, s.Reach, newest, turn.Now, turn.Now);
        }

        return new Receipt.Accepted(id);
    }

    private static OpportunityId Left(ConversationTurn turn, Reach reach, string call, string recording, Duration length, LocationSettings newest)
    {
        Opening.Conversation(turn, reach);
        turn.Actor = "customer";
        var over = Calls.Progress(turn, call) == CallProgress.Missed;
        OpportunityId id;
        if (Talks.On(turn, call) is { } talk)
        {
            id = talk.Opportunity;
            turn.Emit(new ConversationEvent.CaptureRecorded(id, CaptureKind.Voicemail, reach, call));
        }
        else
        {
            id = Opening.Capture(turn, reach, CaptureKind.Voicemail, call, newest);
            turn.Emit(new ConversationEvent.CallProgressed(call, CallProgress.Taken));
            turn.Emit(new ConversationEvent.TalkBegan(id, call, CallTaker.Voicemail));
        }

        turn.Emit(new ConversationEvent.VoicemailLeft(id, call, recording, length, newest.Voice.Transcribes));
        if (over)
        {
            turn.Emit(new ConversationEvent.TalkEnded(id, call, "hung-up")); // Its end was told before.
        }

        return id;
    }

    /// <summary>Owes the text that answers a voicemail without its words, in place of any that waits.</summary>
    private static void Answer(ConversationTurn turn, OpportunityId id, Reach reach, LocationSettings newest, Instant recordedAt, Instant leavesAt)
    {
        var o = turn.Get(id);
        turn.Actor = "assistant";
        if (turn.State.HeldBy is not null || o.Stage is Stage.WithHuman or Stage.WithStaff || Calls.NotTextable(turn, reach, newest) is not null)
        {
            turn.Raise(id, TaskKind.CallBack, "voicemail", Texts.CallBackBy(turn, id));
            return;
        }

        if (o is { Turn: 0, EngagedAt: { } engaged } && engaged >= recordedAt)
        {
            return; // The call's end was told first, and its text has left: it answers this too.
        }

        Texts.DropUnsent(turn, id, "voicemail");
        if (!Questions.AnswerIsOnItsWay(turn.State))
        {
            Texts.WriteAt(turn, id, leavesAt, Phrase.VoicemailKept, Questions.Of(turn, id) ?? Phrase.AskJob);
        }
    }

    /// <summary>No words will come: the text that waited for them leaves.</summary>
    private static void Hurry(ConversationTurn turn, OpportunityId id)
    {
        if (Kept(turn, id) is { } waiting && waiting.NotBefore > turn.Now)
        {
            turn.Emit(new ConversationEvent.EffectDeferred(waiting.Id, turn.Now, "no-words", Unsure: false));
        }
    }

    private static OwedEffect? Kept(ConversationTurn turn, OpportunityId id) =>
        turn.State.Owed.FirstOrDefault(e => e is { Attempt: 0, Effect: Effect.SendMessage { Staff: null, Stands: false } m } && m.Opportunity == id);

    private static bool BringsSomething(Findings findings) =>
        findings is not { Service: null, Urgency: null, Emergency: null, Address: null, Time: null, Name: null, With: null, Purpose: null }
        || findings.Acts.Any(a => a is not (Act.Greeting or Act.Thanks or Act.Listening or Act.AutoReply or Act.Yes or Act.No));

    private static Duration Longer(Duration one, Duration other) => one > other ? one : other;
}
