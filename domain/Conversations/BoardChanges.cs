using System.Collections.Immutable;
using SmartPulse.Board;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations;

/// <summary>What the boards are told of a turn: the cards of the rows that it stored, and what happened to them. Nobody has to read them again.</summary>
public static class BoardChanges
{
    /// <summary>One change for each location whose opportunities' rows the turn changed.</summary>
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
    }

    /// <summary>An opportunity's card.</summary>
    public static BoardCard CardOf(OpportunityRow row) => new(
        row.Opportunity, row.Version, row.Stage, row.Outcome, row.Purpose, row.FirstKind, row.Locale, row.Service, row.Urgency,
        row.OpenedAt, row.LastActivityAt, row.EngagedAt, row.AppointmentAt, row.HeldBy);

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
                entries.Add(new(recorded.At, EventEnvelopes.NameOf(recorded.Event), recorded.Actor, id, recorded.Version));
            }
        }

        return entries.DrainToImmutable();
    }
}
