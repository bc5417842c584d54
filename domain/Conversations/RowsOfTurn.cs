using System.Collections.Immutable;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Conversations;

/// <summary>
/// Collects the rows of events that follow each other. An opportunity has one row, where it first changed; it is made at the end, from the state after the
/// event that changed it last.
/// </summary>
internal sealed class RowsOfTurn
{
    private readonly List<Collected> collected = new(capacity: 4); // A turn that hears and answers has four.

    /// <summary>Adds what one event changes, between the state before it and the state after it.</summary>
    public void Project(Conversation before, Conversation after, Recorded<ConversationEvent> recorded)
    {
        var aboutAll = before.HeldBy != after.HeldBy || before.Number != after.Number;
        if (aboutAll || before.Opportunities != after.Opportunities)
        {
            foreach (var now in after.Opportunities)
            {
                var was = before.Find(now.Id);
                if (was is null || ((aboutAll || !ReferenceEquals(was, now)) && !OpportunityRows.AreSame(before, was, after, now)))
                {
                    Put(new(null, after, now, recorded.Version));
                }
            }
        }

        if (ConversationRows.Of(before, after, recorded) is { } row)
        {
            collected.Add(new(row, null, null, recorded.Version));
        }
    }

    /// <summary>All of them, in the order in which they first changed.</summary>
    public ImmutableArray<RowChange> ToRows()
    {
        var rows = ImmutableArray.CreateBuilder<RowChange>(collected.Count);
        foreach (var (row, state, opportunity, version) in collected)
        {
            rows.Add(row ?? new RowChange.PutOpportunity(OpportunityRows.Of(state!, opportunity!, version)));
        }

        return rows.MoveToImmutable();
    }

    private void Put(Collected changed)
    {
        for (var i = 0; i < collected.Count; i++)
        {
            if (collected[i].Opportunity?.Id == changed.Opportunity!.Id)
            {
                collected[i] = changed;
                return;
            }
        }

        collected.Add(changed);
    }

    /// <summary>A row, or an opportunity whose row is yet to be made.</summary>
    private readonly record struct Collected(RowChange? Row, Conversation? State, Opportunity? Opportunity, long Version);
}
