using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Storage.Memory;

/// <summary>Read models in memory.</summary>
internal sealed class MemoryReadModels(MemoryData data) : IReadModels
{
    public Task<IReadOnlyList<OpportunityRow>> OpportunitiesAsync(OrganisationId organisation, LocationId location, OpportunityFilter filter, CancellationToken cancellation)
    {
        OpportunityFilters.Check(filter);
        return Query(
            () => Opportunities(organisation, [location])
                .Where(row => (!filter.OpenOnly || row.Outcome == Outcome.Open) && (filter.Before is null || row.LastActivityAt < filter.Before))
                .OrderByDescending(row => row.LastActivityAt).ThenByDescending(row => row.Opportunity.Value, StringComparer.Ordinal).Take(filter.Limit),
            cancellation);
    }

    public Task<OpportunityRow?> OpportunityAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            return Task.FromResult(Opportunities(organisation, [location]).FirstOrDefault(row => row.Opportunity == opportunity));
        }
    }

    public Task<IReadOnlyList<MessageRow>> MessagesAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, CancellationToken cancellation) =>
        Query(
            () => data.Messages.Values.Where(item => item.Message.Row is var row && row.Organisation == organisation && row.Location == location && row.Opportunity == opportunity)
                .OrderBy(item => item.Message.Row.At).ThenBy(item => item.Order).Select(item => item.Message.Row),
            cancellation);

    public Task<IReadOnlyList<BookingRow>> BookingsAsync(OrganisationId organisation, LocationId location, TimeSlot within, bool alsoGone, CancellationToken cancellation) =>
        Query(
            () => data.Bookings.Values.Select(owned => owned.Row)
                .Where(row => row.Organisation == organisation && row.Location == location && row.End > within.Start && row.Start < within.End
                    && (alsoGone || row.State is BookingState.Held or BookingState.Confirmed))
                .OrderBy(row => row.Start).ThenBy(row => row.Hold.Value, StringComparer.Ordinal),
            cancellation);

    public Task<IReadOnlyList<TaskRow>> OpenTasksAsync(OrganisationId organisation, LocationId location, int limit, CancellationToken cancellation) =>
        Query(
            () => data.Tasks.Values.Select(owned => owned.Row)
                .Where(row => row.Organisation == organisation && row.Location == location && row.DoneAt is null)
                .OrderByDescending(row => row.Kind == TaskKind.Emergency).ThenBy(row => row.DueAt).ThenBy(row => row.RaisedAt).ThenBy(row => row.Task.Value, StringComparer.Ordinal)
                .Take(limit),
            cancellation);

    public Task<IReadOnlyList<OpportunityRow>> CohortAsync(
        OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last, CancellationToken cancellation) =>
        Query(
            () => Cohort(organisation, locations, first, last).OrderBy(row => row.OpenedAt).ThenBy(row => row.Opportunity.Value, StringComparer.Ordinal),
            cancellation);

    public Task<IReadOnlyList<CaptureCount>> CaptureCountsAsync(
        OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last, CancellationToken cancellation) =>
        Query(
            () =>
            {
                var opportunities = Cohort(organisation, locations, first, last).ToDictionary(row => row.Opportunity.Value, StringComparer.Ordinal);
                var counts = data.CaptureEvents.Values.Where(row => row.Organisation == organisation && opportunities.ContainsKey(row.Opportunity.Value))
                    .Select(row => (row.Kind, Of: opportunities[row.Opportunity.Value]))
                    .GroupBy(item => (item.Kind, item.Of.Coverage, item.Of.Purpose, item.Of.Outcome))
                    .Select(group => new CaptureCount(
                        group.Key.Kind, group.Key.Coverage, group.Key.Purpose, group.Key.Outcome, group.LongCount(), group.LongCount(item => item.Of.BookedAt is not null)))
                    .ToList();
                CaptureCounts.Arrange(counts);
                return counts;
            },
            cancellation);

    public Task<IReadOnlyList<StreamEntry>> RecentEntriesAsync(OrganisationId organisation, LocationId location, int limit, CancellationToken cancellation) =>
        Query(
            () => data.Order.Select((entry, index) => (entry, Position: index + 1L))
                .Where(item => item.entry.Stream.Organisation == organisation && item.entry.Location == location)
                .Reverse().Take(limit)
                .Select(item => new StreamEntry(item.Position, item.entry.Event.At, item.entry.Event.Type, item.entry.Event.Actor, item.entry.Event.Opportunity!.Value, item.entry.Version)),
            cancellation);

    public Task<IReadOnlyList<StreamEntry>> EntriesAsync(
        OrganisationId organisation, LocationId location, OpportunityId opportunity, int limit, CancellationToken cancellation) =>
        Query(
            () => data.Order.Select((entry, index) => (entry, Position: index + 1L))
                .Where(item => item.entry.Stream.Organisation == organisation && item.entry.Stream.Kind == StreamKind.Conversation
                    && item.entry.Location == location && item.entry.Event.Opportunity == opportunity)
                .Reverse().Take(limit)
                .Select(item => new StreamEntry(item.Position, item.entry.Event.At, item.entry.Event.Type, item.entry.Event.Actor, opportunity, item.entry.Version)),
            cancellation);

    public Task<TaskRow?> TaskAsync(OrganisationId organisation, LocationId location, TaskId task, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            return Task.FromResult(data.Tasks.Values.Select(owned => owned.Row)
                .FirstOrDefault(row => row.Organisation == organisation && row.Location == location && row.Task == task));
        }
    }

    private IEnumerable<OpportunityRow> Opportunities(OrganisationId organisation, ImmutableArray<LocationId> locations) =>
        data.Opportunities.Values.Select(owned => owned.Row).Where(row => row.Organisation == organisation && locations.Contains(row.Location));

    private IEnumerable<OpportunityRow> Cohort(OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last) =>
        Opportunities(organisation, locations).Where(row => row.CohortDay >= first && row.CohortDay <= last);

    private Task<IReadOnlyList<T>> Query<T>(Func<IEnumerable<T>> rows, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            return Task.FromResult<IReadOnlyList<T>>([.. rows()]);
        }
    }
}
