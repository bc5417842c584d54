using SmartPulse.Reporting;
using SmartPulse.Tenants;
using SmartPulse.Understanding;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What a customer says of an appointment without changing it: when, who, how long, a door code, running late, see you.</summary>
internal static class AboutVisit
{
    /// <summary>So much of what they told is said back: the answer stays one text.</summary>
    private const int SaidBackAtMost = 60;

    private const string WroteAfterBooking = "wrote-after-booking";

    /// <summary>Answers what was asked, or keeps what was told; false when a human has to read it.</summary>
    public static bool Heard(ConversationTurn turn, OpportunityId id, Findings findings, string text)
    {
        if (findings.Acts.Contains(Act.Late) && !IsOver(turn, id))
        {
            Answer(turn, id, Phrase.VisitLate);
            turn.Raise(id, TaskKind.Notice, "customer-late", turn.Now);
            return true;
        }

        switch (findings.Visit)
        {
            case VisitTalk.AsksTerms:
                Answer(turn, id, Phrase.VisitMayChange);
                return true;
            case VisitTalk.AsksWhen:
                AfterBooking.TellAgain(turn, id);
                return true;
            case VisitTalk.AsksWho when !Texts.Values(turn, turn.Get(id)).People.IsEmpty:
                Answer(turn, id, Phrase.VisitWho);
                return true;
            case VisitTalk.AsksHowLong:
                Answer(turn, id, Phrase.VisitLength);
                return true;
            case VisitTalk.AsksCallBack:
                turn.Raise(id, TaskKind.TakeOver, WroteAfterBooking, turn.Now);
                Answer(turn, id, Phrase.CallBackIs);
                return true;
            case VisitTalk.AlongWithIt or VisitTalk.CallFirst or VisitTalk.Note when !IsOver(turn, id):
                Keep(turn, id, findings, text);
                return true;
            case VisitTalk.Closes:
                turn.Move(id, Stage.Booked);
                return true;
        }

        if (findings.Acts.Contains(Act.AskEta) && turn.Get(id).BookedSlot!.Start > turn.Now)
        {
            AfterBooking.TellAgain(turn, id); // Once it has begun, somebody has to find out where they are.
            return true;
        }

        if (SmallTalk.Closes(findings, text))
        {
            turn.Move(id, Stage.Booked);
            return true;
        }

        return false;
    }

    /// <summary>A human reads it, and the customer is told so once.</summary>
    public static void PassOn(ConversationTurn turn, OpportunityId id, Findings findings, string text)
    {
        turn.Move(id, Stage.Booked);
        if (Talks.Live(turn, id) is null && turn.State.Tasks.Any(t => t.Opportunity == id && t.Kind == TaskKind.TakeOver))
        {
            AwaitingHuman.Hear(turn, id, text, findings);
            return;
        }

        _ = Texts.CallBackWindow(turn, id, out var open);
        Texts.Say(turn, id, open ? Phrase.HandOver : Phrase.HandOverClosed);
        turn.Raise(id, TaskKind.TakeOver, WroteAfterBooking, turn.Now);
    }

    /// <summary>What they told stays with the appointment, and staff are told before it. A second job is done on the same visit where we come to them.</summary>
    private static void Keep(ConversationTurn turn, OpportunityId id, Findings findings, string text)
    {
        var o = turn.Get(id);
        var service = Services.Of(turn.Context.Of(o), o.Intake.Service);
        var also = findings.Visit == VisitTalk.AlongWithIt && service?.Place == PlaceOfService.AtCustomers && findings.Service is { } job && job.Value != o.Intake.Service ? job : null;
        turn.AnswerText = Short(findings.PlaceNote?.Value
            ?? (findings is { Visit: VisitTalk.AlongWithIt, Service: { } second } ? JobInWords.Of(text, second.Words) : null) ?? ToBeAdded.Of(text));
        turn.Emit(new ConversationEvent.IntakeFilled(id, new()
        {
            Also = also?.Value,
            AlsoWords = also?.Words,
            Note = o.Intake.Note is { } before ? $"{before}\n{text.Trim()}" : text.Trim(),
        }));
        turn.Raise(id, TaskKind.Notice, also is null ? "told-for-the-visit" : "second-job-same-visit", turn.Now);
        Answer(turn, id, findings.Visit == VisitTalk.CallFirst && service?.Place == PlaceOfService.AtCustomers ? Phrase.VisitCallsFirst : Phrase.VisitNoted);
    }

    /// <summary>Keeps what was told for the visit, to be said back.</summary>
    public static void Keep(ConversationTurn turn, OpportunityId id, string note)
    {
        turn.AnswerText = Short(note);
        turn.Emit(new ConversationEvent.IntakeFilled(id, new() { Note = turn.Get(id).Intake.Note is { } before ? $"{before}\n{note}" : note }));
    }

    private static string Short(string note) => note.Length <= SaidBackAtMost ? note
        : note.LastIndexOf(' ', SaidBackAtMost) is var end and > 0 ? $"{note[..end]}.." : $"{note[..SaidBackAtMost]}..";

    private static void Answer(ConversationTurn turn, OpportunityId id, Phrase phrase)
    {
        turn.Move(id, Stage.Booked);
        Texts.Say(turn, id, phrase);
    }

    private static bool IsOver(ConversationTurn turn, OpportunityId id) => turn.Get(id).BookedSlot!.End <= turn.Now;
}
