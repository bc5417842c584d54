using System.Collections.Immutable;
using SmartPulse.Reporting;
using SmartPulse.Tenants;
using SmartPulse.Understanding;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What a customer with an appointment wants of it: call it off, move it, or hear again what stands.</summary>
internal static class AfterBooking
{
    public static void Heard(ConversationTurn turn, OpportunityId id, Findings findings, string text)
    {
        var o = turn.Get(id);
        if (o.Booking is null)
        {
            // The appointment was called off; whatever comes now is a new wish for the same job.
            Dialogue.Repair(turn, id);
            return;
        }

        if (Wanted(o, findings, text) is { } change)
        {
            ChangeWhich(turn, id, change, findings);
        }
        else if (o.Stage == Stage.AskingChange && findings.Acts.Contains(Act.No))
        {
            Restate(turn, id);
        }
        else if (findings.Acts.Contains(Act.Abandon))
        {
            turn.Move(id, Stage.AskingChange); // No appointment is called off by that alone.
            Texts.Say(turn, id, Phrase.ChangeMenu);
        }
        else if (!AfterBookingCorrections.Heard(turn, id, findings) && !AboutVisit.Heard(turn, id, findings, text))
        {
            AboutVisit.PassOn(turn, id, findings, text);
        }
    }

    /// <summary>What is to become of the appointment. Who wants it moved, or cannot at that time, does not call it off; who only seems to, or only says that they cannot come, is asked; a question or a condition changes nothing.</summary>
    private static Act? Wanted(Opportunity o, Findings findings, string text)
    {
        var choice = o.Stage == Stage.AskingChange ? findings.Choice : null;
        return choice == 2 ? Act.CancelBooking
            : choice == 1 || (o.Stage == Stage.AskingChange && findings.Time is not null) ? Act.MoveBooking
            : findings.Visit == VisitTalk.AsksTerms ? null
            : findings.Acts.Contains(Act.MoveBooking) || findings.Visit == VisitTalk.CannotThen ? Act.MoveBooking
            : findings.Acts.Contains(Act.CancelBooking) ? findings.Supposed is { CallsOff: true } || CannotCome.IsAll(Utterance.Of(text)) ? Act.ChangeBooking : Act.CancelBooking
            : findings.Acts.Contains(Act.ChangeBooking) || findings.Purpose == Purpose.BookingChange ? Act.ChangeBooking
            : null;
    }

    /// <summary>Changes the appointment that is meant, or asks which one is.</summary>
    private static void ChangeWhich(ConversationTurn turn, OpportunityId id, Act change, Findings findings)
    {
        var o = turn.Get(id);
        var standing = Appointments.AllStanding(turn, o.Location);
        if (change == Act.CancelBooking && o.Stage != Stage.AskingChange && findings.Service is { } job && !standing.Any(v => v.Intake.Service == job.Value || v.Intake.Also == job.Value))
        {
            change = Act.ChangeBooking; // "Cancel the drain", and what is booked is the tap: they are shown what stands.
        }

        var wishes = findings.Time?.Value ?? (findings.Visit == VisitTalk.CannotThen && standing.Length < 2 ? Appointments.DaysAfter(turn, o) : null);
        if (standing.Length < 2 || o.Stage == Stage.AskingChange)
        {
            Change(turn, id, change, wishes);
        }
        else if (change != Act.MoveBooking && standing.Where(v => Which.IsMeant(turn, v, findings)).ToList() is [var named])
        {
            Change(turn, Appointments.TurnTo(turn, id, named.Id), change, null);
        }
        else
        {
            Which.AskVisit(turn, id, standing, change, wishes);
        }
    }

    /// <summary>Calls the appointment off, looks for another time for it, or asks which of the two.</summary>
    public static void Change(ConversationTurn turn, OpportunityId id, Act wanted, ImmutableArray<LocalWindow>? wishes)
    {
        switch (wanted)
        {
            case Act.CancelBooking:
                Appointments.CallOff(turn, id);
                return;
            case Act.MoveBooking:
                turn.Emit(new ConversationEvent.IntakeFilled(id, new() { Wishes = wishes ?? [] }));
                Slots.Find(turn, id);
                return;
            default:
                turn.Move(id, Stage.AskingChange);
                Texts.Say(turn, id, Phrase.ChangeMenu);
                return;
        }
    }

    /// <summary>Answers what was agreed.</summary>
    public static void TellAgain(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        turn.Move(id, Stage.Booked);
        if (o.BookedSlot!.End <= turn.Now)
        {
            Texts.Say(turn, id, Phrase.VisitWas);
            return;
        }

        Texts.Say(turn, id, Agreed(turn, o));
    }

    /// <summary>The words for what is booked, where it is.</summary>
    public static Phrase Agreed(ConversationTurn turn, Opportunity o) =>
        Services.Of(turn.Context.Of(o), o.Intake.Service)?.Place == PlaceOfService.AtOurs ? Phrase.AgreedAtOurs : Phrase.AgreedAtCustomers;

    /// <summary>Says again what stands.</summary>
    public static void Restate(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        var atOurs = Services.Of(turn.Context.Of(o), o.Intake.Service)?.Place == PlaceOfService.AtOurs;
        turn.Move(id, Stage.Booked);
        Texts.Say(turn, id, atOurs ? Phrase.BookedAtOurs : Phrase.BookedAtCustomers);
    }
}
