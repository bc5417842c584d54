using System.Collections.Immutable;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Storage.Journals;

/// <summary>Where an append happened: the locations of the opportunities that its events are about, nearly always one.</summary>
internal static class AppendPlaces
{
    /// <summary>The opportunities of its events, each once.</summary>
    public static ImmutableArray<OpportunityId> Opportunities(JournalAppend append)
    {
        ImmutableArray<OpportunityId> found = [];
        foreach (var happened in append.Events)
        {
            if (happened.Opportunity is { } opportunity && !found.Contains(opportunity))
            {
                found = found.Add(opportunity);
            }
        }

        return found;
    }

    /// <summary>Where the opportunity is, when its row comes with the append; otherwise the database knows.</summary>
    public static LocationId? Of(JournalAppend append, OpportunityId opportunity)
    {
        foreach (var change in append.Rows)
        {
            if (change is RowChange.PutOpportunity put && put.Row.Opportunity == opportunity)
            {
                return put.Row.Location;
            }
        }

        return null;
    }
}
