using System.Collections.Immutable;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Appointments that stand.</summary>
internal static class Appointments
{
    /// <summary>The contact's appointment at a location that is being talked about, else the next that is not over, or null.</summary>
    public static Opportunity? Standing(ConversationTurn turn, LocationId location)
    {
        Opportunity? next = null;
        foreach (var o in turn.State.Opportunities)
        {
            if (o.Location == location && o.BookedSlot is { } slot && slot.End > turn.Now
                && (next is null || (IsTalkedAbout(o), next.BookedSlot!.Start).CompareTo((IsTalkedAbout(next), slot.Start)) > 0))
            {
                next = o;
            }
        }

        return next;
    }

    /// <summary>All of them that are not over, the next first.</summary>
    public static ImmutableArray<Opportunity> AllStanding(ConversationTurn turn, LocationId location) =>
        [.. turn.State.Opportunities.Where(o => o.Location == location && o.BookedSlot is { } slot && slot.End > turn.Now).OrderBy(o => o.BookedSlot!.Start)];

    /// <summary>The talk turns from one opportunity to an appointment of another, in the language that is spoken now.</summary>
    public static OpportunityId TurnTo(ConversationTurn turn, OpportunityId from, OpportunityId to)
    {
        if (from == to)
        {
            return to;
        }

        if (Talks.Live(turn, from) is { } talk)
        {
            turn.Emit(new ConversationEvent.TalkBegan(to, talk.Call, talk.By));
        }

        if (turn.Get(to).Locale != turn.Get(from).Locale)
        {
            turn.Emit(new ConversationEvent.LocaleChosen(to, turn.Get(from).Locale));
        }

        return to;
    }

    private static bool IsTalkedAbout(Opportunity o) => o.Stage is not (Stage.Booked or Stage.WithHuman or Stage.Ended);

    /// <summary>Calls the appointment off; the calendar's answer tells the customer.</summary>
    public static void CallOff(ConversationTurn turn, OpportunityId id) =>
        turn.OweNow(new Effect.CancelBooking(id, turn.SettingsOf(id).Calendar, turn.Get(id).Booking!.Value));
}
