using System.Collections.Immutable;
using SmartPulse.Board;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations;

/// <summary>What the boards are told of a turn: which rows to read again, and what happened to them.</summary>
public static class BoardChanges
{
    /// <summary>One change for each location whose opportunities' rows the turn changed.</summary>
    public static IEnumerable<(LocationId Location, BoardChange Change)> Of(Decision decision)
    {
        for (var at = 0; at < decision.Rows.Length; at++)
        {
            if (decision.Rows[at] is RowChange.PutOpportunity { Row.Location: var location } && !IsAmong(decision.Rows.AsSpan(0, at), location))
            {
                var ids = IdsOf(decision.Rows, location);
                yield return (location, new(ids, false, EntriesOf(decision.Events, ids)));
            }
        }
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

    private static ImmutableArray<OpportunityId> IdsOf(ImmutableArray<RowChange> rows, LocationId location)
    {
        var ids = ImmutableArray.CreateBuilder<OpportunityId>(1);
        foreach (var row in rows)
        {
            if (row is RowChange.PutOpportunity put && put.Row.Location == location)
            {
                ids.Add(put.Row.Opportunity);
            }
        }

        return ids.DrainToImmutable();
    }

    private static ImmutableArray<BoardEntry> EntriesOf(ImmutableArray<Recorded<ConversationEvent>> events, ImmutableArray<OpportunityId> ids)
    {
        var entries = ImmutableArray.CreateBuilder<BoardEntry>(events.Length);
        foreach (var recorded in events)
        {
            if (ConversationFold.OpportunityOf(recorded.Event) is { } id && ids.Contains(id))
            {
                entries.Add(new(recorded.At, EventEnvelopes.NameOf(recorded.Event), recorded.Actor, id, recorded.Version));
            }
        }

        return entries.DrainToImmutable();
    }
}
