using NodaTime;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What only a caller does: again, slower, call me later, text me instead, a message, no recording, "mm".</summary>
internal static class SpokenActs
{
    /// <summary>Answers such an act; false when the words go to the dialogue.</summary>
    public static bool Heard(ConversationTurn turn, TalkState talk, OpportunityId id, Findings findings)
    {
        foreach (var act in findings.Acts)
        {
            switch (act)
            {
                case Act.LeaveMessage:
                    Speaking.Say(turn, talk, id, Phrase.SpokenVoicemail);
                    return true;
                case Act.CallLater:
                    CallLater(turn, talk, id, findings);
                    return true;
                case Act.TextInstead:
                    return TextInstead(turn, talk, id, findings);
                case Act.NoRecording:
                    Speaking.Say(turn, talk, id, Phrase.SpokenNotRecorded);
                    return true;
                case Act.Slower when SaysNothingElse(findings):
                    turn.Emit(new ConversationEvent.TalkPaced(id, talk.Call, Slowly: true));
                    Again(turn, talk);
                    return true;
                case Act.Repeat when SaysNothingElse(findings):
                    Again(turn, talk);
                    return true;
                case Act.Listening when SaysNothingElse(findings):
                    return true; // They follow; the question is asked again, and nothing was misunderstood.
            }
        }

        return false;
    }

    private static bool SaysNothingElse(Findings findings) =>
        findings is { Service: null, Emergency: null, Address: null, Time: null, Name: null, With: null, Choice: null, Urgency: null }
        && !findings.Acts.Any(a => a is Act.Yes or Act.No or Act.AskPerson or Act.CancelBooking or Act.MoveBooking or Act.ChangeBooking or Act.WrongNumber or Act.NoneSuits);

    private static void Again(ConversationTurn turn, TalkState talk)
    {
        var now = Speaking.Now(turn, talk);
        // While the calendar is asked, its answer comes next, not an old question.
        if (!Questions.AnswerIsOnItsWay(turn.State) && now.Lines.LastOrDefault(l => l.Fate == LineFate.Played && l.Then is SpeechThen.Listen) is { } line)
        {
            Speaking.Again(turn, now, line);
        }
    }

    private static void CallLater(ConversationTurn turn, TalkState talk, OpportunityId id, Findings findings)
    {
        var window = Wanted(turn, id, findings) ?? Texts.CallBackWindow(turn, id, out _);
        Speaking.Say(turn, talk, id, Texts.Values(turn, turn.Get(id)) with { CallBack = window }, Phrase.SpokenCallBack);
        turn.Raise(id, TaskKind.CallBack, "asked-to-call-later", window.End);
        Slots.LetGo(turn, id);
        if (turn.Get(id).IsOpen)
        {
            turn.End(id, Outcome.HandedOver, "asked-to-call-later");
        }
    }

    /// <summary>The hour from the time they named, while it is ahead and somebody is there.</summary>
    private static TimeSlot? Wanted(ConversationTurn turn, OpportunityId id, Findings findings)
    {
        if (findings.Time is not { Value: [var window, ..] })
        {
            return null;
        }

        var settings = turn.SettingsOf(id);
        var zone = OpeningHours.ZoneOf(settings);
        var from = WallClock.InstantOf(zone, window.FirstDay + (window.NotBefore ?? LocalTime.Midnight));
        var start = OpeningHours.NextOpening(settings.Hours, zone, from > turn.Now ? from : turn.Now);
        return start is { } at && at > turn.Now ? new(at, at + Duration.FromHours(1)) : null;
    }

    private static bool TextInstead(ConversationTurn turn, TalkState talk, OpportunityId id, Findings findings)
    {
        var question = Questions.Of(turn, id);
        if (question is null && !Questions.AnswerIsOnItsWay(turn.State))
        {
            return false; // Nothing is left to text about: whoever has the matter hears of it.
        }

        if (Talks.NotTextable(turn, id) is { } why)
        {
            turn.Raise(id, TaskKind.CallBack, why, Texts.CallBackBy(turn, id));
            Speaking.Say(turn, talk, id, Phrase.SpokenCallBack);
            return true;
        }

        Speaking.Say(turn, talk, id, Phrase.SpokenTextFollows);
        if (!SaysNothingElse(findings))
        {
            return false; // What else they said is answered, and from here by text.
        }

        if (!Questions.AnswerIsOnItsWay(turn.State) && question is { } next)
        {
            Texts.Say(turn, id, Phrase.TalkTexted, next);
        }

        return true;
    }
}
