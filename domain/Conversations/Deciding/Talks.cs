using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Calls that we take: from the greeting to what becomes of the talk when the caller hangs up.</summary>
internal static class Talks
{
    /// <summary>A call without a sign of life for so long is over, though nobody told us: a callback was lost.</summary>
    public static readonly Duration LostAfter = Duration.FromMinutes(5);

    /// <summary>No request of a call that is up takes so long: what is decided later is texted, for perhaps nobody is there.</summary>
    private static readonly Duration QuietAfter = Duration.FromSeconds(90);

    /// <summary>An answer decided so shortly before the end was hardly heard; it is given again by text.</summary>
    private static readonly Duration HardlyHeard = Duration.FromSeconds(5);

    /// <summary>The talk on which words about an opportunity are spoken now, or null: they are texted.</summary>
    public static TalkState? Live(ConversationTurn turn, OpportunityId id) =>
        turn.State.Talks.IsEmpty ? null : turn.State.Talks.LastOrDefault(t => t is { Live: true, GoesOnByText: false, By: CallTaker.Assistant } && t.Opportunity == id && turn.Now - t.LastSignAt <= QuietAfter);

    /// <summary>The talk on a call, live or over, or null.</summary>
    public static TalkState? On(ConversationTurn turn, string call) => turn.State.Talks.Find(call, static t => t.Call);

    public static Receipt Taken(ConversationTurn turn, Signal.CallTaken s)
    {
        if (turn.Context.Newest(s.Reach.Location) is not { } newest)
        {
            return Calls.NoSettings();
        }

        if (Calls.Progress(turn, s.Call) is not (null or CallProgress.Ringing))
        {
            return new Receipt.Accepted(null); // Its end, or its answer, was told before.
        }

        if (Begin(turn, s.Reach, s.Call, s.By, s.Because, s.Locale, newest) is not { } talk)
        {
            return new Receipt.Accepted(null);
        }

        if (s.By == CallTaker.Voicemail)
        {
            Speaking.Say(turn, talk, talk.Opportunity, Phrase.SpokenVoicemail);
        }
        else
        {
            Greet(turn, talk, s.Because);
        }

        return new Receipt.Accepted(talk.Opportunity);
    }

    public static Receipt Spoke(ConversationTurn turn, Signal.CallerSpoke s)
    {
        if (turn.Context.Newest(s.Reach.Location) is not { } newest)
        {
            return Calls.NoSettings();
        }

        var talk = On(turn, s.Call);
        if (talk is null && Calls.Progress(turn, s.Call) is null or CallProgress.Ringing)
        {
            // That we took it was not stored: the caller was asked all the same, and is to learn with whom they talk.
            talk = Begin(turn, s.Reach, s.Call, CallTaker.Assistant, null, null, newest);
            if (talk is not null)
            {
                Speaking.Say(turn, talk, talk.Opportunity, Phrase.SpokenGreetingAgain);
            }
        }

        if (talk is not { Live: true })
        {
            return Late(turn, s, talk, newest);
        }

        var id = talk.Opportunity;
        if (s.Heard < talk.HeardThrough)
        {
            turn.Emit(new ConversationEvent.SignalNoted("late-answer")); // They have answered something later since.
            return new Receipt.Accepted(id);
        }

        turn.Actor = "customer";
        Speaking.Played(turn, talk, s.Heard);
        var keys = Keys.Read(s.Keys, turn.Get(id), turn.SettingsOf(id));
        if (string.IsNullOrWhiteSpace(s.Words) && keys is null)
        {
            Silent(turn, talk, s.Heard);
            return new Receipt.Accepted(id);
        }

        var words = string.IsNullOrWhiteSpace(s.Words) ? keys?.Words ?? s.Keys : s.Words;
        var findings = keys is { Words: null } ? Keys.Over(keys, Messages.Read(turn, turn.Get(id), turn.SettingsOf(id), s.Words, spoken: true))
            : Messages.Read(turn, turn.Get(id), turn.SettingsOf(id), words, spoken: true);
        Messages.Said(turn, id, Channel.Voice, words, 0, findings, keys is null ? null : s.Keys);
        Speaking.DropUnheard(turn, talk, "customer-spoke", everything: false);
        if (keys?.Locale is { } locale)
        {
            turn.Actor = "assistant";
            InLanguage(turn, talk, locale);
        }
        else
        {
            Messages.Hear(turn, id, words, Trusted(turn, id, findings, s.Confidence), fromForm: false);
        }

        NobodyWaitsForNothing(turn, talk, s.Heard);
        return new Receipt.Accepted(Speaking.Now(turn, talk).Opportunity);
    }

    public static Receipt TransferMissed(ConversationTurn turn, Signal.TransferMissed s)
    {
        if (On(turn, s.Call) is not { } talk || Calls.Progress(turn, s.Call) == CallProgress.Answered)
        {
            return new Receipt.Accepted(null); // Not a call of ours, or they are talking with somebody.
        }

        turn.Actor = "assistant";
        if (!talk.Live)
        {
            // A human took the conversation over, the caller was put through to them, and nobody picked up: they were promised a call.
            turn.Raise(talk.Opportunity, TaskKind.CallBack, "transfer-missed", Texts.CallBackBy(turn, talk.Opportunity));
            return new Receipt.Accepted(talk.Opportunity);
        }

        Speaking.Played(turn, talk, s.Heard);
        if (talk.Lines.LastOrDefault(l => l.Then is SpeechThen.PutThrough) is { } line && SafetyWords.Are(line.Phrase))
        {
            // "We call you tomorrow" would be dreadful here: who is on call has the alarm, and rings at once.
            turn.Raise(talk.Opportunity, TaskKind.Emergency, "transfer-missed", turn.Now);
            Speaking.Say(turn, talk, talk.Opportunity, Phrase.SpokenNobodyCameEmergency);
            return new Receipt.Accepted(talk.Opportunity);
        }

        turn.Raise(talk.Opportunity, TaskKind.CallBack, "transfer-missed", Texts.CallBackBy(turn, talk.Opportunity));
        Speaking.Say(turn, talk, talk.Opportunity, Phrase.SpokenNobodyCame);
        return new Receipt.Accepted(talk.Opportunity);
    }

    /// <summary>The call is over, by the number-level callback.</summary>
    public static Receipt.Accepted Ended(ConversationTurn turn, string call, Instant endedAt, LocationSettings newest)
    {
        if (On(turn, call) is not { Live: true } talk)
        {
            return new Receipt.Accepted(null);
        }

        End(turn, talk, talk.Lines is [.., { Then: SpeechThen.HangUp }] ? "said-goodbye" : "hung-up", endedAt, newest);
        return new Receipt.Accepted(talk.Opportunity);
    }

    /// <summary>Calls that fell silent without an end: their callbacks were lost.</summary>
    public static void Woken(ConversationTurn turn)
    {
        foreach (var talk in turn.State.Talks)
        {
            if (talk.Live && talk.LastSignAt + LostAfter <= turn.Now)
            {
                var id = talk.Opportunity;
                End(turn, talk, "lost", turn.Now, turn.Context.Newest(turn.Get(id).Location) ?? turn.SettingsOf(id));
            }
        }
    }

    /// <summary>From here nothing more is spoken on it, and what nobody heard is dropped.</summary>
    public static void Leave(ConversationTurn turn, TalkState talk, string how)
    {
        Speaking.DropUnheard(turn, talk, how, everything: true);
        turn.Emit(new ConversationEvent.TalkEnded(talk.Opportunity, talk.Call, how));
    }

    /// <summary>Opens the talk; null when there is none: somebody of ours calls, or a human holds the conversation.</summary>
    private static TalkState? Begin(
        ConversationTurn turn, Reach reach, string call, CallTaker by, MissedBecause? because, Locale? locale, LocationSettings newest)
    {
        Opening.Conversation(turn, reach);
        turn.Emit(new ConversationEvent.CallProgressed(call, CallProgress.Taken));
        if (Calls.Unserved(reach, newest) is { } why)
        {
            turn.Emit(new ConversationEvent.SignalNoted(why));
            return null;
        }

        foreach (var other in turn.State.Talks.Where(t => t.Live))
        {
            Leave(turn, other, "lost"); // They call again: the end of the other call was not told.
        }

        var asked = by == CallTaker.Assistant && because is null && reach.Mode != NumberMode.Behind;
        var id = Opening.Capture(turn, reach, asked ? CaptureKind.AssistantCall : CaptureKind.MissedCall, call, newest);
        Texts.DropUnsent(turn, id, "redialled");
        if (turn.State.HeldBy is not null)
        {
            turn.Raise(id, TaskKind.CallBack, "called-again", Texts.CallBackBy(turn, id));
            return null;
        }

        turn.Emit(new ConversationEvent.TalkBegan(id, call, by));
        if (locale is { } spoken && turn.Get(id) is { Turn: 0 } o && spoken != o.Locale && turn.SettingsOf(id).Locales.Contains(spoken))
        {
            turn.Emit(new ConversationEvent.LocaleChosen(id, spoken));
        }

        turn.Actor = "assistant";
        return On(turn, call);
    }

    private static void Greet(ConversationTurn turn, TalkState talk, MissedBecause? because)
    {
        var id = talk.Opportunity;
        var o = turn.Get(id);
        if (o.Stage == Stage.WithHuman)
        {
            // Somebody of ours was to call them, and they call again.
            if (o is { ReachedStaff: false, Intake.Urgency: Urgency.Emergency })
            {
                turn.Raise(id, TaskKind.Emergency, "called-again", turn.Now);
                Speaking.Say(turn, talk, id, Phrase.SpokenGreetingAgain);
                Speaking.Say(turn, talk, id, SafetyWords.Of(turn.SettingsOf(id).Trade, null));
                return;
            }

            turn.Raise(id, TaskKind.CallBack, "called-again", Texts.CallBackBy(turn, id));
            Speaking.Say(turn, talk, id, Phrase.SpokenGreetingAgain);
            Speaking.Say(turn, talk, id, because is null && Speaking.CanPutThrough(turn, talk, id) ? Phrase.SpokenPutThrough : Phrase.SpokenNobodyCame);
            return;
        }

        if (o.Stage is Stage.WaitingToText or Stage.WithStaff || (o.Stage == Stage.AskingJob && o.Turn == 0))
        {
            var settings = turn.Context.Of(o);
            var open = OpeningHours.IsOpen(settings.Hours, OpeningHours.ZoneOf(settings), turn.Now);
            Speaking.Say(turn, talk, id, !open ? Phrase.SpokenGreetingClosed
                : because is null && o.Reach?.Mode != NumberMode.Behind ? Phrase.SpokenGreetingFirst : Phrase.SpokenGreeting);
            return;
        }

        Speaking.Say(turn, talk, id, Phrase.SpokenGreetingAgain);
        if (!Questions.AnswerIsOnItsWay(turn.State) && Questions.Of(turn, id) is { } question)
        {
            Speaking.Say(turn, talk, id, question);
        }
    }

    /// <summary>A language chosen by key. Who has said nothing yet hears the greeting in it, and with it who speaks.</summary>
    private static void InLanguage(ConversationTurn turn, TalkState talk, Locale locale)
    {
        var o = turn.Get(talk.Opportunity);
        if (o.Locale != locale)
        {
            turn.Emit(new ConversationEvent.LocaleChosen(o.Id, locale));
        }

        if (o.Stage == Stage.WaitingToText)
        {
            Greet(turn, talk, MissedBecause.NoAnswer);
        }
        else if (Questions.Of(turn, o.Id) is { } question)
        {
            Speaking.Say(turn, talk, o.Id, question);
        }
    }

    /// <summary>Words that the recogniser hardly believes book nothing and call nothing off: they are asked again.</summary>
    private static Findings Trusted(ConversationTurn turn, OpportunityId id, Findings findings, double? confidence) =>
        confidence < 0.35 && ((turn.Get(id).Stage == Stage.AwaitingYes && findings.Acts.Contains(Act.Yes)) || findings.Acts.Contains(Act.CancelBooking))
            ? findings with { Acts = findings.Acts.RemoveAll(a => a is Act.Yes or Act.CancelBooking) }
            : findings;

    /// <summary>Words on a call whose talk is over: a human's to read, or answered by text.</summary>
    private static Receipt.Accepted Late(ConversationTurn turn, Signal.CallerSpoke s, TalkState? talk, LocationSettings newest)
    {
        var o = talk is null ? Opening.Joined(turn, s.Reach) : turn.State.Find(talk.Opportunity);
        if (string.IsNullOrWhiteSpace(s.Words) || o is null || Calls.Unserved(s.Reach, newest) is not null || Calls.Progress(turn, s.Call) == CallProgress.Answered)
        {
            turn.Emit(new ConversationEvent.SignalNoted("late-answer"));
            return new Receipt.Accepted(o?.Id);
        }

        turn.Actor = "customer";
        var findings = Messages.Read(turn, o, turn.Context.Of(o), s.Words, spoken: true);
        Messages.Said(turn, o.Id, Channel.Voice, s.Words, 0, findings, null);
        Messages.Hear(turn, o.Id, s.Words, findings, fromForm: false);
        return new Receipt.Accepted(o.Id);
    }

    /// <summary>We listened and heard nothing: ask shorter, then with choices, then go on by text or call back.</summary>
    private static void Silent(ConversationTurn turn, TalkState talk, int heard)
    {
        var id = talk.Opportunity;
        if (Speaking.Waits(Speaking.Now(turn, talk), heard) || Questions.AnswerIsOnItsWay(turn.State))
        {
            return; // It is our turn, not theirs: the words are on their way.
        }

        turn.Emit(new ConversationEvent.CallerSilent(id, talk.Call));
        turn.Actor = "assistant";
        var silences = Speaking.Now(turn, talk).Silences;
        if (Questions.Of(turn, id) is not { } question)
        {
            Speaking.Say(turn, talk, id, talk.Spoke ? Phrase.SpokenThanksGoodbye : Phrase.SpokenGoodbye);
        }
        else if (silences == 1 && !talk.Spoke && turn.SettingsOf(id).Locales.Length > 1)
        {
            Speaking.Say(turn, talk, id, Phrase.SpokenSilence, Phrase.SpokenLanguageKeys);
        }
        else if (silences == 1)
        {
            Speaking.Say(turn, talk, id, Phrase.SpokenSilence);
        }
        else if (silences == 2)
        {
            Speaking.Say(turn, talk, id, Phrase.NotUnderstoodAgain);
        }
        else
        {
            GiveUp(turn, talk, question);
        }
    }

    private static void GiveUp(ConversationTurn turn, TalkState talk, Phrase question)
    {
        var id = talk.Opportunity;
        if (NotTextable(turn, id) is { } why)
        {
            turn.Raise(id, TaskKind.CallBack, why, Texts.CallBackBy(turn, id));
            Speaking.Say(turn, talk, id, talk.Spoke && turn.Get(id).Reach?.Customer is not null ? Phrase.SpokenCallBack : Phrase.SpokenGoodbye);
            return;
        }

        Speaking.Say(turn, talk, id, Phrase.SpokenTextFollows);
        // Who never said a word gets the text-back, like anybody who was missed, when the call is over.
        if (talk.Spoke || turn.Get(id).Stage != Stage.WaitingToText)
        {
            Texts.Say(turn, id, Phrase.TalkTexted, question);
        }
    }

    /// <summary>Why the customer cannot be texted; null when they can.</summary>
    public static string? NotTextable(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        return o.Reach is { } reach ? Calls.NotTextable(turn, reach, turn.Context.Newest(o.Location) ?? turn.Context.Of(o)) : "withheld";
    }

    /// <summary>A caller who was heard and gets no answer would wait for nothing: the question is asked again, or the call ends politely.</summary>
    public static void NobodyWaitsForNothing(ConversationTurn turn, TalkState before, int heard)
    {
        var talk = Speaking.Now(turn, before);
        if (!talk.Live || talk.GoesOnByText || Speaking.Waits(talk, heard) || Questions.AnswerIsOnItsWay(turn.State))
        {
            return;
        }

        turn.Actor = "assistant";
        var id = talk.Opportunity;
        Speaking.Say(turn, talk, id, Questions.Of(turn, id)
            ?? (turn.Get(id).Stage == Stage.WithHuman ? Phrase.SpokenCallBack : Phrase.SpokenThanksGoodbye));
    }

    private static void End(ConversationTurn turn, TalkState talk, string how, Instant endedAt, LocationSettings newest)
    {
        var unheard = talk.Lines.LastOrDefault(l => l.Fate == LineFate.Waiting);
        // Nothing follows a goodbye that could prove it: it counts as said when the caller was there for it.
        if (unheard is { Then: not SpeechThen.Listen } && endedAt - unheard.DecidedAt >= Speaking.SaidAfter)
        {
            turn.Emit(new ConversationEvent.EffectSettled(unheard.Effect, "said"));
            Deliveries.Fare(turn, unheard.Message, MessageStatus.Sent, null);
        }

        Speaking.DropUnheard(turn, talk, "call-ended", everything: true);
        turn.Emit(new ConversationEvent.TalkEnded(talk.Opportunity, talk.Call, how));
        turn.Actor = "assistant";
        After(turn, talk, unheard, endedAt, newest);
    }

    /// <summary>What becomes of the matter now: nothing that was decided for the caller is lost.</summary>
    private static void After(ConversationTurn turn, TalkState talk, TalkLine? unheard, Instant endedAt, LocationSettings newest)
    {
        if (turn.State.Find(talk.Opportunity) is not { Reach: { } reach } o || talk.Recording is not null || turn.State.HeldBy is not null)
        {
            return; // A voicemail has its own answer; a human has the rest.
        }

        if (!talk.Spoke)
        {
            Calls.Unanswered(turn, o.Id, reach, endedAt, newest);
            return;
        }

        if (!o.IsOpen)
        {
            if (unheard is not null && endedAt - unheard.DecidedAt < HardlyHeard && IsAnswer(unheard.Phrase))
            {
                Texts.Say(turn, o.Id, unheard.Phrase);
            }

            return;
        }

        if (Calls.NotTextable(turn, reach, newest) is { } why)
        {
            turn.Raise(o.Id, TaskKind.CallBack, why, Texts.CallBackBy(turn, o.Id));
        }
        else if (!talk.GoesOnByText && o.WaitsSince is null && !Questions.AnswerIsOnItsWay(turn.State) && Questions.Of(turn, o.Id) is { } question and not Phrase.NotBooked)
        {
            Texts.Say(turn, o.Id, Phrase.TalkGoesOn, question);
        }
    }

    /// <summary>What a caller must learn even when they hung up on it; the rest is texted anyway, or a human calls.</summary>
    private static bool IsAnswer(Phrase phrase) =>
        phrase is Phrase.OutOfArea or Phrase.NothingFree or Phrase.PassedOn or Phrase.HandOverClosed or Phrase.NoBooking;
}
