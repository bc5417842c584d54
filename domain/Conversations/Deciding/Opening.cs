using SmartPulse.Directories;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Which opportunity a capture event joins, or that it opens one (design §8).</summary>
internal static class Opening
{
    /// <summary>The conversation's first event, when it has none.</summary>
    public static void Conversation(ConversationTurn turn, Reach reach)
    {
        if (turn.State.Contact is null)
        {
            turn.Emit(new ConversationEvent.ConversationOpened(
                turn.Context.Organisation, turn.Context.Contact, reach.Customer is null ? IdentityKind.WithheldCall : IdentityKind.Phone, reach.Customer));
        }
    }

    /// <summary>The open opportunity that a capture event joins, or null: same location, and not much later than its last event.</summary>
    public static Opportunity? Joined(ConversationTurn turn, Reach reach)
    {
        for (var i = turn.State.Opportunities.Length - 1; i >= 0; i--)
        {
            var o = turn.State.Opportunities[i];
            if (o.Location == reach.Location && Joins(turn, o))
            {
                return o;
            }
        }

        return null;
    }

    /// <summary>Records a capture event on the opportunity it joins, or on a new one.</summary>
    public static OpportunityId Capture(ConversationTurn turn, Reach reach, CaptureKind kind, string? call, LocationSettings newest)
    {
        Conversation(turn, reach);
        var id = Joined(turn, reach)?.Id ?? New(turn, reach, kind, newest);
        turn.Emit(new ConversationEvent.CaptureRecorded(id, kind, reach, call));
        return id;
    }

    /// <summary>Opens a new opportunity.</summary>
    public static OpportunityId New(ConversationTurn turn, Reach reach, CaptureKind kind, LocationSettings newest)
    {
        var id = turn.Derive<OpportunityId>();
        var zone = OpeningHours.ZoneOf(newest);
        // What the customer spoke last time is what we begin with, where this location writes it.
        var spoken = turn.State.Opportunities.LastOrDefault(o => o.Location == reach.Location && o.Turn > 0)?.Locale;
        turn.Emit(
            new ConversationEvent.OpportunityOpened(
                id, reach.Location, newest.Version, kind, reach.Mode, OpeningHours.IsOpen(newest.Hours, zone, turn.Now),
                turn.Now.InZone(zone).Date, spoken is { } locale && newest.Locales.Contains(locale) ? locale : newest.DefaultLocale,
                turn.State.Opportunities.Any(o => o.Location == reach.Location && o.BookedAt is not null)),
            newest.Version);
        return id;
    }

    private static bool Joins(ConversationTurn turn, Opportunity o)
    {
        var rules = turn.Context.Of(o).Dialogue;
        var late = turn.Now - o.LastActivityAt > rules.JoinWithin;
        // What a human has, and what staff answered, goes on there; what ended otherwise is over.
        return !late && (o.IsOpen || o.Stage == Stage.AskingPermission || o.Outcome is Outcome.HandedOver or Outcome.AnsweredUnknown);
    }
}
