using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What a customer with an appointment says: call it off, move it, thanks, or something for a human.</summary>
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

        var choice = o.Stage == Stage.AskingChange ? findings.Choice : null;
        if (findings.Acts.Contains(Act.CancelBooking) || choice == 2)
        {
            Appointments.CallOff(turn, id);
        }
        else if (findings.Acts.Contains(Act.MoveBooking) || choice == 1 || (o.Stage == Stage.AskingChange && findings.Time is not null))
        {
            if (findings.Time is { } time)
            {
                turn.Emit(new ConversationEvent.IntakeFilled(id, new() { Wishes = time.Value }));
            }
            else
            {
                turn.Emit(new ConversationEvent.IntakeFilled(id, new() { Wishes = [] }));
            }

            Slots.Find(turn, id);
        }
        else if (findings.Acts.Contains(Act.ChangeBooking) || findings.Purpose == Purpose.BookingChange)
        {
            turn.Move(id, Stage.AskingChange);
            Texts.Say(turn, id, Phrase.ChangeMenu);
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
        else if (SmallTalk.Closes(findings, text))
        {
            turn.Move(id, Stage.Booked);
        }
        else
        {
            // Door codes, questions, "running late": a human reads it, and the customer knows.
            Texts.Say(turn, id, Texts.CallBackWindow(turn, id, out var open) is not null && open ? Phrase.HandOver : Phrase.HandOverClosed);
            turn.Raise(id, TaskKind.TakeOver, "wrote-after-booking", turn.Now);
            turn.Move(id, Stage.Booked);
        }
    }

    /// <summary>Answers what was agreed.</summary>
    public static void TellAgain(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        turn.Move(id, Stage.Booked);
        Texts.Say(turn, id, Services.Of(turn.Context.Of(o), o.Intake.Service)?.Place == PlaceOfService.AtOurs ? Phrase.AgreedAtOurs : Phrase.AgreedAtCustomers);
    }

    /// <summary>Says again what stands.</summary>
    public static void Restate(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        var atOurs = Services.Of(turn.Context.Of(o), o.Intake.Service)?.Place == PlaceOfService.AtOurs;
        turn.Move(id, Stage.Booked);
        Texts.Say(turn, id, atOurs ? Phrase.BookedAtOurs : Phrase.BookedAtCustomers);
    }
}
