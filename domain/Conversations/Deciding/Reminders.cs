using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Words of our own accord: one reminder of an appointment, one nudge for a question nobody answered.</summary>
internal static class Reminders
{
    /// <summary>Nobody needs to be reminded of what they booked this shortly before.</summary>
    private static readonly Duration TooNear = Duration.FromHours(4);

    private static readonly LocalTime Morning = new(8, 0);
    private static readonly LocalTime Evening = new(20, 0);

    /// <summary>Owes the reminder of the appointment that stands, when there is time for one.</summary>
    public static void Owe(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        var settings = turn.Context.Of(o);
        if (o.BookedSlot is not { } slot || settings.Dialogue.RemindBefore is not { } before || turn.State.HeldBy is not null
            || slot.Start - turn.Now < TooNear || Talks.NotTextable(turn, id) is not null || IsOwed(turn, id))
        {
            return;
        }

        var at = InDaytime(slot.Start - before, OpeningHours.ZoneOf(settings));
        if (at > turn.Now)
        {
            var atOurs = Services.Of(settings, o.Intake.Service)?.Place == PlaceOfService.AtOurs;
            Texts.WriteAt(turn, id, at, atOurs ? Phrase.ReminderAtOurs : Phrase.ReminderAtCustomers);
        }
    }

    /// <summary>The appointment is no longer what the reminder says.</summary>
    public static void Drop(ConversationTurn turn, OpportunityId id, string why)
    {
        foreach (var owed in turn.State.Owed)
        {
            if (owed.Attempt == 0 && Reminds(owed, id))
            {
                turn.Emit(new ConversationEvent.EffectDropped(owed.Id, why));
            }
        }
    }

    /// <summary>Nudges whoever has left a question open for long.</summary>
    public static void Woken(ConversationTurn turn)
    {
        foreach (var o in turn.State.Opportunities)
        {
            if (NudgeAt(turn.State, o, turn.Context) is { } at && at <= turn.Now)
            {
                turn.Actor = "assistant";
                Texts.Say(turn, o.Id, Phrase.Nudge);
            }
        }
    }

    /// <summary>When the one nudge leaves: some hours after a question of ours by text, in opening hours, before the opportunity counts as silent.</summary>
    public static Instant? NudgeAt(Conversation state, Opportunity o, DecisionContext context)
    {
        if (!o.IsOpen || o.Nudged || o.WaitsSince is not { } since || state.HeldBy is not null || state.OptedOut
            || state.Number is not { } number || !PhoneNumbers.MayText(number) || Meaning.AskedAt(o.Stage) == Asked.Nothing || (o.Stage == Stage.Offering && o.Offers.IsEmpty)
            || IsTalking(state, o.Id))
        {
            return null;
        }

        var settings = context.Of(o);
        if (settings.Dialogue.NudgeAfter is not { } after)
        {
            return null;
        }

        var earliest = since + after > context.Now ? since + after : context.Now;
        return OpeningHours.NextOpening(settings.Hours, OpeningHours.ZoneOf(settings), earliest) is { } at && at < Silence.SilentAt(o, context) ? at : null;
    }

    private static bool IsTalking(Conversation state, OpportunityId id)
    {
        foreach (var talk in state.Talks)
        {
            if (talk.Live && talk.Opportunity == id)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwed(ConversationTurn turn, OpportunityId id) => turn.State.Owed.Any(owed => Reminds(owed, id));

    private static bool Reminds(OwedEffect owed, OpportunityId id) =>
        owed.Effect is Effect.SendMessage { Phrase: Phrase.ReminderAtCustomers or Phrase.ReminderAtOurs } m && m.Opportunity == id;

    /// <summary>Moved back to the evening before when it would come at night.</summary>
    private static Instant InDaytime(Instant at, DateTimeZone zone)
    {
        var local = at.InZone(zone).LocalDateTime;
        return local.TimeOfDay < Morning ? WallClock.InstantOf(zone, local.Date.PlusDays(-1) + Evening)
            : local.TimeOfDay > Evening ? WallClock.InstantOf(zone, local.Date + Evening)
            : at;
    }
}
