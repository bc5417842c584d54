using SmartPulse.Reporting;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What a customer may say at any point, and what turns the talk: a person please, wrong number, what did we agree, it is settled, my invoice. Questions are answered by <see cref="Facts"/>.</summary>
internal static class Digressions
{
    /// <summary>What would be booked is read again to whoever asks what was agreed, unless they have it so often already.</summary>
    private const int ReadAgainAtMost = 1;

    public static bool Heard(ConversationTurn turn, OpportunityId id, Findings findings, string text)
    {
        var o = turn.Get(id);
        if (findings.Acts.Contains(Act.WrongNumber) && o.Booking is null)
        {
            turn.Emit(new ConversationEvent.PurposeFound(id, Purpose.WrongNumber));
            Texts.Say(turn, id, Phrase.WrongNumber);
            Slots.LetGo(turn, id);
            turn.End(id, Outcome.NotAnOpportunity, "wrong-number");
            return true;
        }

        if (findings.Acts.Contains(Act.AskPerson) && o.Stage != Stage.WithHuman)
        {
            Texts.HandOver(turn, id, "asked-for-a-person");
            return true;
        }

        if (Complains(o, findings))
        {
            turn.Preface = Talks.Live(turn, id) is null ? Phrase.Sorry : turn.Preface;
            Texts.HandOver(turn, id, "complaint");
            return true;
        }

        if (findings.Acts.Contains(Act.CallMe) && o.Booking is null && o.Stage is not (Stage.WithHuman or Stage.Ended) && Talks.Live(turn, id) is null)
        {
            if (Meaning.Decides(o, findings))
            {
                turn.Raise(id, TaskKind.Notice, "call-first", turn.Now + NodaTime.Duration.FromHours(1)); // "2 please, but ring me first": the time is theirs, and staff know.
                return false;
            }

            Slots.LetGo(turn, id);
            Texts.Say(turn, id, Phrase.PassedOn);
            turn.Raise(id, TaskKind.CallBack, "asked-to-be-called", Texts.CallBackWindow(turn, id, out _).End);
            turn.End(id, Outcome.HandedOver, "asked-to-be-called");
            return true;
        }

        if (findings.Acts.Contains(Act.AskBooking) && o.Stage is not Stage.WithHuman && !ChangesAppointment(findings))
        {
            Agreed(turn, id);
            return true;
        }

        if (findings.Acts.Contains(Act.Swear) && o.Swore > 0 && o.Stage is not (Stage.WithHuman or Stage.Ended) && SaysNothing(findings))
        {
            return Sworn(turn, id);
        }

        if (o.IsOpen && (o.Turn > 1 || WeAskedFirst(o)) && (SaysNothing(findings) || TellsWhatIsOver(findings)) && !Facts.SaysMore(findings with { Acts = findings.Acts.Remove(Act.No).Remove(Act.NoneSuits) })
            && (findings.Acts.Contains(Act.Abandon) || (o.NudgedAtTurn + 1 == o.Turn && findings.Acts.Any(a => a is Act.No or Act.NoneSuits))))
        {
            // "Se hoitui jo", or a no to "do you still need a time?".
            Slots.LetGo(turn, id, evenConfirming: true);
            turn.End(id, Outcome.LostTheirs, "needs-no-more");
            Texts.Say(turn, id, Phrase.NotBooked);
            return true;
        }

        if (IsUnderWay(o) && findings.Acts.Any(a => a is Act.Maybe or Act.Wait) && SaysNothing(findings) && !Facts.SaysMore(findings) && Meaning.AskedAt(o.Stage) != Asked.Nothing)
        {
            Dialogue.Begin(turn, o);
            Texts.Say(turn, id, Phrase.NoHurry);
            return true;
        }

        if (ChangesAppointment(findings) && o.Booking is null && o.Stage is not (Stage.WithHuman or Stage.Ended))
        {
            return ChangeElsewhere(turn, id, findings, text);
        }

        if (turn.Preface is null && findings.Purpose is { } purpose and not (Purpose.NewWork or Purpose.Unknown or Purpose.BookingChange) && o.Booking is null && findings.Service is null
            && o.Stage is Stage.AskingJob or Stage.WaitingToText)
        {
            PassOn(turn, id, purpose);
            return true;
        }

        // "Kan vi ta det på svenska": the language has changed by now, and the question is asked in it.
        if (findings is { Acts: [Act.AskLanguage], Service: null, Address: null, Time: null, Name: null, With: null, Urgency: null, Choice: null }
            && !Questions.AnswerIsOnItsWay(turn.State) && Questions.Of(turn, id) is { } question)
        {
            Dialogue.Begin(turn, o);
            Texts.Say(turn, id, question);
            return true;
        }

        return false;
    }

    /// <summary>Not content with what was done or promised: that is no new job, save where a time is wished for or nothing was done yet.</summary>
    private static bool Complains(Opportunity o, Findings findings) =>
        (findings.Acts.Contains(Act.Complain) || findings.Purpose == Purpose.Complaint) && findings.Time is null && findings.Purpose != Purpose.Invoice && o.Stage is not (Stage.WithHuman or Stage.Ended)
        && !ChangesAppointment(findings) && (o.Booking is not null || o.ExistingCustomer || (findings.Service is null && o.Intake.Service is null));

    /// <summary>Whether something is being agreed: a first time, or another one for what is booked.</summary>
    public static bool IsUnderWay(Opportunity o) => o.IsOpen || (o.Booking is not null && o.Stage is Stage.Offering or Stage.AskingName or Stage.AwaitingYes);

    /// <summary>We wrote because they had called; what they write back may be that it is settled.</summary>
    private static bool WeAskedFirst(Opportunity o) => o.FirstKind is not (CaptureKind.Sms or CaptureKind.WhatsApp or CaptureKind.WebForm);

    /// <summary>"My sink was blocked but I got it sorted": the job is named, and no longer wanted.</summary>
    private static bool TellsWhatIsOver(Findings findings) =>
        findings.Acts.Contains(Act.Abandon) && findings is { Address: null, Time: null, Name: null, With: null, Choice: null, Emergency: null, Urgency: null or { Value: Urgency.Normal } };

    private static bool SaysNothing(Findings findings) =>
        findings is { Service: null, Address: null, Time: null, Name: null, With: null, Choice: null, Urgency: null, Emergency: null };

    /// <summary>What stands is said again; where nothing does, that too, and then what we had asked.</summary>
    private static void Agreed(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        if (Appointments.AllStanding(turn, o.Location).Length > 1 && o.Stage is Stage.Booked or Stage.AskingChange or Stage.AskingJob or Stage.WaitingToText or Stage.Ended)
        {
            Texts.Say(turn, id, Phrase.AgreedSeveral);
        }
        else if (o.Booking is not null && IsUnderWay(o))
        {
            turn.Preface = AfterBooking.Agreed(turn, o); // A move is being agreed: until it is, what stands is what was booked.
        }
        else if (o.Booking is not null)
        {
            AfterBooking.TellAgain(turn, id);
        }
        else if (Appointments.Standing(turn, o.Location) is { } standing)
        {
            if (standing.Locale != o.Locale)
            {
                turn.Emit(new ConversationEvent.LocaleChosen(standing.Id, o.Locale));
            }

            AfterBooking.TellAgain(turn, standing.Id);
        }
        else if (o.Stage == Stage.AwaitingYes && o.ReadBacks <= ReadAgainAtMost)
        {
            Dialogue.AfterHold(turn, id); // "What name did you put?": what would be booked is read again.
        }
        else
        {
            turn.Preface = Phrase.NothingAgreed;
        }
    }

    /// <summary>Once we stay calm and go on; when it goes on, a human does.</summary>
    private static bool Sworn(ConversationTurn turn, OpportunityId id)
    {
        if (turn.Get(id).Swore > 1)
        {
            Texts.HandOver(turn, id, "abuse");
            return true;
        }

        turn.Preface = Phrase.StaysCalm;
        return false;
    }

    private static bool ChangesAppointment(Findings findings) =>
        findings.Acts.Any(a => a is Act.CancelBooking or Act.MoveBooking or Act.ChangeBooking) || findings.Purpose == Purpose.BookingChange;

    /// <summary>Said in a new opportunity, about an appointment of an older one: that one is changed, and this was no opportunity.</summary>
    private static bool ChangeElsewhere(ConversationTurn turn, OpportunityId id, Findings findings, string text)
    {
        var o = turn.Get(id);
        if (Appointments.Standing(turn, o.Location) is { } standing && standing.Id != id)
        {
            turn.Emit(new ConversationEvent.PurposeFound(id, Purpose.BookingChange));
            turn.End(id, Outcome.NotAnOpportunity, "booking-change");
            AfterBooking.Heard(turn, Appointments.TurnTo(turn, id, standing.Id), findings, text);
            return true;
        }

        if (o.Intake.Service is not null && !findings.Acts.Contains(Act.CancelBooking))
        {
            return false; // "Move" in the middle of choosing a time means another time; the stage reads it so.
        }

        if (o.Turn > 1 && findings.Acts.Contains(Act.CancelBooking))
        {
            // Nothing is booked, and they call off what they were about to book.
            Slots.LetGo(turn, id, evenConfirming: true);
            turn.End(id, Outcome.LostTheirs, "called-off");
            Texts.Say(turn, id, Phrase.NotBooked);
            return true;
        }

        turn.Emit(new ConversationEvent.PurposeFound(id, Purpose.BookingChange));
        Texts.Say(turn, id, Phrase.NoBooking);
        turn.Raise(id, TaskKind.CallBack, "change-without-booking", Texts.CallBackWindow(turn, id, out _).End);
        turn.End(id, Outcome.NotAnOpportunity, "booking-change");
        return true;
    }

    private static void PassOn(ConversationTurn turn, OpportunityId id, Purpose purpose)
    {
        turn.Emit(new ConversationEvent.PurposeFound(id, purpose));
        Texts.Say(turn, id, Phrase.PassedOn);
        turn.Raise(id, TaskKind.CallBack, "not-a-job", Texts.CallBackWindow(turn, id, out _).End);
        turn.End(id, Outcome.NotAnOpportunity, purpose.ToString());
    }
}
