using SmartPulse.Channels;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations.Deciding;

/// <summary>No more messages, at once and on every channel; and messages again.</summary>
internal static class OptOuts
{
    /// <summary>Words that the SMS carrier answers and blocks by itself: our own answer would not leave.</summary>
    private static readonly string[] CarrierWords = ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"];

    /// <summary>Words of the carrier's that somebody with an appointment may mean it by. Where no carrier blocks, they do.</summary>
    private static readonly string[] MayMeanVisit = ["CANCEL", "END"];

    public static bool Heard(ConversationTurn turn, OpportunityId id, string text, Findings findings)
    {
        if (findings.Acts.Contains(Act.OptIn) && turn.State.OptedOut)
        {
            turn.Emit(new ConversationEvent.CustomerOptedIn());
            Texts.Say(turn, id, Phrase.OptedIn);
            return true;
        }

        if (!findings.Acts.Contains(Act.OptOut))
        {
            return false;
        }

        if (turn.State.OptedOut)
        {
            return true; // Told once; a text after that would break what it promised.
        }

        var booked = Appointments.Standing(turn, turn.Get(id).Location);
        var mayMeanVisit = booked is not null && MayMeanVisit.Contains(text.Trim().TrimEnd('.', '!'), StringComparer.OrdinalIgnoreCase);
        if (mayMeanVisit && turn.Get(id).Reach?.Channel == Channel.WhatsApp)
        {
            AfterBooking.Heard(turn, Appointments.TurnTo(turn, id, booked!.Id), findings with { Acts = [Act.CancelBooking] }, text);
            return true;
        }

        OptOut(turn);
        if (mayMeanVisit)
        {
            turn.Raise(booked!.Id, TaskKind.CallBack, "may-mean-the-visit", turn.Now); // The carrier blocks our texts from here on: only a call can ask.
        }

        var carrierAnswers = turn.Get(id).Reach?.Channel == Channel.Sms && Talks.Live(turn, id) is null && CarrierWords.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase);
        if (!carrierAnswers)
        {
            Texts.Say(turn, booked?.Id ?? id, booked is null ? Phrase.OptedOut : Phrase.OptedOutBookingStands);
        }

        return true;
    }

    /// <summary>Ends all messages. A booking survives: staff are told, and changes are phoned.</summary>
    public static void OptOut(ConversationTurn turn)
    {
        if (!turn.State.OptedOut)
        {
            turn.Emit(new ConversationEvent.CustomerOptedOut());
        }

        foreach (var talk in turn.State.Talks.Where(t => t.Live))
        {
            Speaking.DropUnheard(turn, talk, "opted-out", everything: true);
        }

        foreach (var o in turn.State.Opportunities)
        {
            if (o.BookedSlot is { } slot && slot.End > turn.Now)
            {
                turn.Raise(o.Id, TaskKind.Notice, "opted-out-booking-stands", slot.Start);
            }

            Reminders.Drop(turn, o.Id, "opted-out");
            Slots.LetGo(turn, o.Id);
            if (o.IsOpen)
            {
                turn.End(o.Id, Outcome.OptedOut, null);
            }
        }
    }
}
