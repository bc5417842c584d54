using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>The calendar's answers.</summary>
internal static class CalendarAnswers
{
    public static void Times(ConversationTurn turn, OwedEffect owed, OpportunityId id, TimesResult result)
    {
        if (result is TimesResult.Unavailable u)
        {
            Effects.Again(turn, owed, u.Why, turn.Now + Effects.Backoff(owed), unsure: false);
            return;
        }

        turn.Emit(new ConversationEvent.EffectSettled(owed.Id, result is TimesResult.Found ? "found" : "nothing-free"));
        if (turn.State.Find(id) is not { Stage: Stage.FindingTimes } o || turn.State.HeldBy is not null)
        {
            return; // The talk has moved on since it was asked, or a human leads it.
        }

        if (Dialogue.HasMovedOn(o, ((Effect.FindTimes)owed.Effect).Request))
        {
            Dialogue.Advance(turn, id); // They said something meanwhile that asks for other times.
            return;
        }

        if (result is TimesResult.Found found)
        {
            var phrase = o.LostBecause switch
            {
                "taken" => Phrase.SlotGone,
                "hold-gone" => Phrase.HoldLapsed,
                // "Nothing then" is said of what the customer asked for just now, not of an older wish or of our own guess.
                _ => found.WishMet || !o.WishIsFresh ? Phrase.OfferTimes : Phrase.OfferOtherTimes,
            };
            turn.Actor = "assistant";
            turn.Emit(new ConversationEvent.TimesOffered(id, found.Times));
            turn.Move(id, Stage.Offering);
            turn.Preface = o.Booking is not null && Talks.Live(turn, id) is null ? Phrase.VisitKept : null;
            Texts.Say(turn, id, phrase);
            return;
        }

        if (o.Booking is not null)
        {
            AfterBooking.Restate(turn, id);
            turn.Raise(id, TaskKind.CallBack, "nothing-free-to-move-to", Texts.CallBackWindow(turn, id, out _).End);
            return;
        }

        Texts.Say(turn, id, Phrase.NothingFree);
        turn.Raise(id, TaskKind.CallBack, "nothing-free", Texts.CallBackWindow(turn, id, out _).End);
        turn.End(id, Outcome.HandedOver, "nothing-free");
    }

    public static void Hold(ConversationTurn turn, OwedEffect owed, HoldResult result)
    {
        var request = ((Effect.HoldSlot)owed.Effect).Request;
        if (result is HoldResult.Unavailable u)
        {
            Effects.Again(turn, owed, u.Why, turn.Now + Effects.Backoff(owed), unsure: false);
            return;
        }

        turn.Emit(new ConversationEvent.EffectSettled(owed.Id, result.GetType().Name));
        var o = turn.State.Find(request.Opportunity);
        if (o?.Hold != request.Hold)
        {
            // An answer about a hold we no longer want. Let it go, or the slot stays blocked until it lapses.
            if (result is HoldResult.Held)
            {
                turn.OweNow(new Effect.ReleaseHold(request.Opportunity, ((Effect.HoldSlot)owed.Effect).Calendar, request.Hold));
            }

            return;
        }

        if (result is HoldResult.Held held)
        {
            turn.Actor = "assistant";
            turn.Emit(new ConversationEvent.TimeHeld(o.Id, request.Hold, held.LapsesAt));
            if (turn.State.HeldBy is not null || o.Stage is not (Stage.Holding or Stage.Confirming))
            {
                return;
            }

            if (o.Intake.Service != request.Service || o.Intake.Address?.PostalCode != request.Area)
            {
                Slots.LetGo(turn, o.Id, evenConfirming: true); // Corrected while it was being held: another job or another place.
                Dialogue.Advance(turn, o.Id);
            }
            else if (o.Stage == Stage.Confirming)
            {
                Slots.Confirm(turn, o.Id); // It was held again after they had said yes to it.
            }
            else
            {
                Dialogue.AfterHold(turn, o.Id);
            }

            return;
        }

        Lost(turn, o.Id, request.Hold, result is HoldResult.Taken ? "taken" : "hold-gone");
    }

    public static void Confirm(ConversationTurn turn, OwedEffect owed, ConfirmResult result)
    {
        var request = ((Effect.ConfirmHold)owed.Effect).Request;
        if (result is ConfirmResult.Unavailable u)
        {
            Effects.Again(turn, owed, u.Why, turn.Now + Effects.Backoff(owed), unsure: false);
            return;
        }

        turn.Emit(new ConversationEvent.EffectSettled(owed.Id, result.GetType().Name));
        if (turn.State.Find(request.Opportunity) is not { } o)
        {
            return;
        }

        if (result is ConfirmResult.Booked stray && o.Hold != request.Hold)
        {
            // Called off while it was being booked: the calendar's yes came after the customer's no.
            turn.OweNow(new Effect.CancelBooking(o.Id, ((Effect.ConfirmHold)owed.Effect).Calendar, stray.Booking));
            return;
        }

        if (result is ConfirmResult.Booked booked)
        {
            var service = Services.Of(turn.Context.Of(o), o.Intake.Service);
            turn.Actor = "assistant";
            turn.Emit(new ConversationEvent.AppointmentBooked(o.Id, booked.Booking, booked.Slot, service?.ExpectedValue, request.Replaces));
            Reminders.Drop(turn, o.Id, "moved");
            Texts.Say(turn, o.Id, service?.Place == PlaceOfService.AtOurs ? Phrase.BookedAtOurs : Phrase.BookedAtCustomers);
            if (turn.State.HeldBy is not null || (turn.State.OptedOut && Talks.Live(turn, o.Id) is null))
            {
                turn.Raise(o.Id, TaskKind.Notice, "booked-not-told", turn.Now + Duration.FromMinutes(15));
            }

            Second(turn, o.Id, service);
            turn.End(o.Id, Outcome.Booked, null);
            Reminders.Owe(turn, o.Id);
            return;
        }

        if (o.Hold != request.Hold)
        {
            return;
        }

        if (turn.State.HeldBy is null && o is { Stage: Stage.Confirming, Chosen: { } agreed } && agreed.Slot.Start > turn.Now)
        {
            Slots.HoldAgain(turn, o.Id, agreed, request.Hold);
        }
        else
        {
            Lost(turn, o.Id, request.Hold, "hold-gone");
        }
    }

    /// <summary>A second job at the customer's is done on the same visit, and staff know; at ours it needs a time of its own.</summary>
    private static void Second(ConversationTurn turn, OpportunityId id, ServiceSettings? service)
    {
        var o = turn.Get(id);
        if (o.Intake.Also is not { } also)
        {
            return;
        }

        var second = Services.Of(turn.Context.Of(o), also);
        if (service?.Place == PlaceOfService.AtCustomers && second?.Place == PlaceOfService.AtCustomers)
        {
            turn.Raise(id, TaskKind.Notice, "second-job-same-visit", turn.Now + Duration.FromHours(1));
            return;
        }

        Texts.Say(turn, id, Phrase.SecondJobLater);
        turn.Raise(id, TaskKind.CallBack, "second-job", Texts.CallBackWindow(turn, id, out _).End);
    }

    public static void Release(ConversationTurn turn, OwedEffect owed, ReleaseResult result)
    {
        if (result == ReleaseResult.Unavailable)
        {
            Effects.Again(turn, owed, "unavailable", turn.Now + Effects.Backoff(owed), unsure: false);
            return;
        }

        turn.Emit(new ConversationEvent.EffectSettled(owed.Id, result.ToString()));
    }

    public static void Cancel(ConversationTurn turn, OwedEffect owed, CancelResult result)
    {
        if (result == CancelResult.Unavailable)
        {
            Effects.Again(turn, owed, "unavailable", turn.Now + Effects.Backoff(owed), unsure: false);
            return;
        }

        turn.Emit(new ConversationEvent.EffectSettled(owed.Id, result.ToString()));
        var booking = ((Effect.CancelBooking)owed.Effect).Booking;
        if (turn.State.Find(((Effect.CancelBooking)owed.Effect).Opportunity) is not { } o || o.Booking != booking)
        {
            return;
        }

        turn.Actor = "assistant";
        // Said before the slot is forgotten: the message names the time that is off.
        Texts.Say(turn, o.Id, Phrase.BookingCancelled);
        turn.Emit(new ConversationEvent.AppointmentCancelled(o.Id, booking));
        Reminders.Drop(turn, o.Id, "cancelled");
        turn.End(o.Id, Outcome.Cancelled, "by-customer");
    }

    private static void Lost(ConversationTurn turn, OpportunityId id, HoldId hold, string why)
    {
        var lost = turn.Get(id).Chosen?.Slot.Start;
        turn.Emit(new ConversationEvent.TimeLost(id, hold, why));
        if (turn.State.HeldBy is null && turn.Get(id).Stage is Stage.Holding or Stage.Confirming or Stage.AwaitingYes or Stage.AskingName)
        {
            Slots.FindInstead(turn, id, why == "taken" ? lost : null);
        }
    }
}
