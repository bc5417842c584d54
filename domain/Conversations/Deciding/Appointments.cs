namespace SmartPulse.Conversations.Deciding;

/// <summary>Appointments that stand.</summary>
internal static class Appointments
{
    /// <summary>The contact's next appointment at a location that is not over, or null.</summary>
    public static Opportunity? Standing(ConversationTurn turn, LocationId location)
    {
        Opportunity? next = null;
        foreach (var o in turn.State.Opportunities)
        {
            if (o.Location == location && o.BookedSlot is { } slot && slot.End > turn.Now && (next is null || slot.Start < next.BookedSlot!.Start))
            {
                next = o;
            }
        }

        return next;
    }

    /// <summary>Calls the appointment off; the calendar's answer tells the customer.</summary>
    public static void CallOff(ConversationTurn turn, OpportunityId id) =>
        turn.OweNow(new Effect.CancelBooking(id, turn.SettingsOf(id).Calendar, turn.Get(id).Booking!.Value));
}
