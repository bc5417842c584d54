using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Asking the calendar: find, hold, confirm, let go.</summary>
internal static class Slots
{
    /// <summary>Asks for free times by what is known now; times offered before are not offered again, unless those on offer were not turned down.</summary>
    public static void Find(ConversationTurn turn, OpportunityId id, bool keepsOffers = false)
    {
        if (keepsOffers)
        {
            FindInstead(turn, id, lost: null);
        }
        else
        {
            Find(turn, id, Unwanted(turn.Get(id), OpeningHours.ZoneOf(turn.SettingsOf(id))));
        }
    }

    /// <summary>Asks for times in place of one that was lost: the others on that offer were never refused.</summary>
    public static void FindInstead(ConversationTurn turn, OpportunityId id, Instant? lost)
    {
        var o = turn.Get(id);
        var unwanted = Unwanted(o, OpeningHours.ZoneOf(turn.SettingsOf(id))).RemoveAll(start => o.Offers.Any(t => t.Slot.Start == start));
        Find(turn, id, lost is { } gone ? unwanted.Add(gone) : unwanted);
    }

    private static void Find(ConversationTurn turn, OpportunityId id, ImmutableArray<Instant> unwanted)
    {
        var o = turn.Get(id);
        var settings = turn.Context.Of(o);
        turn.Move(id, Stage.FindingTimes);
        turn.OweNow(new Effect.FindTimes(id, settings.Calendar, new TimesRequest(
            o.Location, o.SettingsVersion, o.Intake.Service!.Value, o.Intake.With, Wishes(o, settings, turn.Now), unwanted,
            settings.Dialogue.OffersPerMessage, o.Intake.Address?.PostalCode, turn.Now)));
    }

    /// <summary>Asks the calendar to hold a time that was offered.</summary>
    public static void Hold(ConversationTurn turn, OpportunityId id, FreeTime time)
    {
        turn.Move(id, Stage.Holding);
        Ask(turn, id, time);
    }

    /// <summary>Asks for the time that lapsed before they said yes to it: if it is still free, the yes stands and books it.</summary>
    public static void HoldAgain(ConversationTurn turn, OpportunityId id, FreeTime agreed, HoldId lapsed)
    {
        turn.Emit(new ConversationEvent.TimeLost(id, lapsed, "hold-gone"));
        Ask(turn, id, agreed);
    }

    private static void Ask(ConversationTurn turn, OpportunityId id, FreeTime time)
    {
        var o = turn.Get(id);
        var settings = turn.Context.Of(o);
        var hold = turn.Derive<HoldId>();
        turn.Emit(new ConversationEvent.TimeChosen(id, time, hold));
        turn.OweNow(new Effect.HoldSlot(settings.Calendar, new(
            hold, id, o.Location, o.SettingsVersion, o.Intake.Service!.Value, time, settings.Dialogue.HoldFor, o.Intake.Address?.PostalCode)));
    }

    /// <summary>Asks the calendar to confirm the hold; an appointment that stands is given up in the same breath.</summary>
    public static void Confirm(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        turn.Move(id, Stage.Confirming);
        turn.OweNow(new Effect.ConfirmHold(turn.Context.Of(o).Calendar, new(o.Hold!.Value, id, turn.Derive<BookingId>(), o.Booking)));
    }

    /// <summary>
    /// Lets a hold go that is no longer wanted, or the slot stays blocked until it lapses. What the customer said yes to is being booked
    /// and stays, unless they call it off in the same breath.
    /// </summary>
    public static void LetGo(ConversationTurn turn, OpportunityId id, bool evenConfirming = false)
    {
        var o = turn.Get(id);
        if (o.Hold is not { } hold || (o.Stage == Stage.Confirming && !evenConfirming))
        {
            return;
        }

        turn.Emit(new ConversationEvent.TimeLost(id, hold, "let-go"));
        turn.OweNow(new Effect.ReleaseHold(id, turn.Context.Of(o).Calendar, hold));
    }

    /// <summary>What the customer said, else what the urgency says: today or tomorrow, or whenever.</summary>
    private static ImmutableArray<LocalWindow> Wishes(Opportunity o, LocationSettings settings, Instant now)
    {
        if (o.Intake.Wishes is { Length: > 0 } said)
        {
            return said;
        }

        var today = now.InZone(OpeningHours.ZoneOf(settings)).Date;
        return o.Intake.Urgency is Urgency.Today or Urgency.Emergency ? [new(today, today.PlusDays(1), null, null)] : [];
    }

    /// <summary>
    /// What was turned down before, and the time that is to be moved. What they have just asked for themselves was not: by its hours ("the afternoon" of the day on offer), or by its day where that is not the day
    /// that they were just shown ("then let it be that Friday").
    /// </summary>
    private static ImmutableArray<Instant> Unwanted(Opportunity o, DateTimeZone zone)
    {
        var refused = o is { WishIsFresh: true, Intake.Wishes: { Length: > 0 } wishes }
            ? o.Refused.RemoveAll(start => wishes.Any(w => Covers(w, start.InZone(zone).LocalDateTime) && (w is not { NotBefore: null, NotAfter: null } || o.Offers.All(t => t.Slot.Start != start))))
            : o.Refused;
        return o.BookedSlot is { } booked ? refused.Add(booked.Start) : refused;
    }

    private static bool Covers(LocalWindow wish, LocalDateTime start) =>
        start.Date >= wish.FirstDay && start.Date <= wish.LastDay && !(start.TimeOfDay < wish.NotBefore) && !(start.TimeOfDay > wish.NotAfter);
}
