using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Appointments that stand.</summary>
internal static class Appointments
{
    /// <summary>A visit that is over is spoken of for so long.</summary>
    private static readonly Duration SpokenOfFor = Duration.FromDays(14);

    /// <summary>So many days later another time is as good.</summary>
    private const int DaysLater = 14;

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

    /// <summary>The contact's last appointment at a location that is over, when that is not long ago, or null: "thanks, great job" is said of it.</summary>
    public static Opportunity? Over(ConversationTurn turn, LocationId location) =>
        turn.State.Opportunities.Where(o => o.Location == location && o.BookedSlot is { } slot && slot.End <= turn.Now && turn.Now - slot.End <= SpokenOfFor).MaxBy(o => o.BookedSlot!.Start);

    /// <summary>The days after an appointment, for somebody who cannot on its own.</summary>
    public static ImmutableArray<LocalWindow> DaysAfter(ConversationTurn turn, Opportunity o)
    {
        var day = o.BookedSlot!.Start.InZone(OpeningHours.ZoneOf(turn.Context.Of(o))).Date;
        return [new(day.PlusDays(1), day.PlusDays(DaysLater), null, null)];
    }

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
