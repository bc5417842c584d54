using System.Collections.Immutable;
using SmartPulse.Board;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations;

/// <summary>What the boards are told of a turn: the cards of the rows that it stored, and what happened to them. Nobody has to read them again.</summary>
public static class BoardChanges
{
    /// <summary>One change for each location whose opportunities' rows the turn changed, and one for each message that only fared on: no card tells of that, and its conversation does.</summary>
    public static IEnumerable<(LocationId Location, BoardChange Change)> Of(Decision decision)
    {
        for (var at = 0; at < decision.Rows.Length; at++)
        {
            if (decision.Rows[at] is RowChange.PutOpportunity { Row.Location: var location } && !IsAmong(decision.Rows.AsSpan(0, at), location))
            {
                var cards = CardsOf(decision.Rows, location);
                yield return (location, new(cards, false, EntriesOf(decision.Events, cards)));
            }
        }

        foreach (var recorded in decision.Events)
        {
            if (recorded.Event is ConversationEvent.MessageFared fared && decision.Next.Messages.Find(fared.Message, static m => m.Id) is { ToStaff: false } message
                && decision.Next.Find(message.Opportunity) is { } about && !HasRow(decision.Rows, about.Id))
            {
                yield return (about.Location, new([], false, [EntryOf(recorded, about.Id)]));
            }
        }
    }

    /// <summary>An opportunity's card.</summary>
    public static BoardCard CardOf(OpportunityRow row) => new(
        row.Opportunity, row.Version, row.Stage, row.Outcome, row.Purpose, row.FirstKind, row.Locale, row.Service, row.Urgency,
        row.OpenedAt, row.LastActivityAt, row.EngagedAt, row.AppointmentAt, row.HeldBy);

    private static BoardEntry EntryOf(Recorded<ConversationEvent> recorded, OpportunityId about) =>
        new(recorded.At, EventEnvelopes.NameOf(recorded.Event), recorded.Actor, about, recorded.Version);

    private static bool HasRow(ImmutableArray<RowChange> rows, OpportunityId opportunity)
    {
        foreach (var row in rows)
        {
            if (row is RowChange.PutOpportunity put && put.Row.Opportunity == opportunity)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmong(ReadOnlySpan<RowChange> rows, LocationId location)
    {
        foreach (var row in rows)
        {
            if (row is RowChange.PutOpportunity earlier && earlier.Row.Location == location)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<BoardCard> CardsOf(ImmutableArray<RowChange> rows, LocationId location)
    {
        var cards = ImmutableArray.CreateBuilder<BoardCard>(1);
        foreach (var row in rows)
        {
            if (row is RowChange.PutOpportunity put && put.Row.Location == location)
            {
                cards.Add(CardOf(put.Row));
            }
        }

        return cards.DrainToImmutable();
    }

    private static ImmutableArray<BoardEntry> EntriesOf(ImmutableArray<Recorded<ConversationEvent>> events, ImmutableArray<BoardCard> cards)
    {
        var entries = ImmutableArray.CreateBuilder<BoardEntry>(events.Length);
        foreach (var recorded in events)
        {
            if (ConversationFold.OpportunityOf(recorded.Event) is { } id && cards.Any(c => c.Opportunity == id))
            {
                entries.Add(EntryOf(recorded, id));
            }
        }

        return entries.DrainToImmutable();
    }
}
