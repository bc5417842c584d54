using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Storage.Postgres.Connections;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.ReadModels;

namespace SmartPulse.Storage.Postgres.ReadModels;

/// <summary>Reads the read models; every statement begins with its organisation and location.</summary>
internal sealed class PgReadModels(Reads reads) : IReadModels
{
    // A journal's messages stand together; the opportunity knows whose it is.
    private const string Owner = "(SELECT owner FROM opportunity WHERE organisation = $1 AND opportunity = $2)";

    public Task<IReadOnlyList<OpportunityRow>> OpportunitiesAsync(OrganisationId organisation, LocationId location, OpportunityFilter filter, CancellationToken cancellation)
    {
        OpportunityFilters.Check(filter);
        // Open and ended ones stand in an index each: the newest of both are the newest of all.
        var sql = filter.OpenOnly
            ? OfOutcome("= 'Open'")
            : $"SELECT * FROM (({OfOutcome("= 'Open'")}) UNION ALL ({OfOutcome("<> 'Open'")})) AS every ORDER BY last_activity_at DESC, opportunity DESC LIMIT $4";
        return QueryAsync(
            batch => batch.Sql(sql).Add(organisation.Value).Add(location.Value).Add(filter.Before is { } before ? Nanoseconds.Of(before) : long.MaxValue).Add((long)filter.Limit),
            OpportunityTable.Read,
            cancellation);

        static string OfOutcome(string outcome) =>
            $"SELECT {OpportunityTable.Columns} FROM opportunity WHERE organisation = $1 AND location = $2 AND outcome {outcome} AND last_activity_at < $3 "
            + "ORDER BY last_activity_at DESC, opportunity DESC LIMIT $4";
    }

    public async Task<OpportunityRow?> OpportunityAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, CancellationToken cancellation)
    {
        var rows = await QueryAsync(
            batch => batch.Sql($"SELECT {OpportunityTable.Columns} FROM opportunity WHERE organisation = $1 AND opportunity = $2 AND location = $3")
                .Add(organisation.Value).Add(opportunity.Value).Add(location.Value),
            OpportunityTable.Read,
            cancellation);
        return rows.Count == 0 ? null : rows[0];
    }

    public Task<IReadOnlyList<MessageRow>> MessagesAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, CancellationToken cancellation) =>
        QueryAsync(
            batch => batch.Sql($"SELECT {MessageTable.Columns} FROM message WHERE owner = {Owner} AND organisation = $1 AND opportunity = $2 AND location = $3 ORDER BY at, arrival")
                .Add(organisation.Value).Add(opportunity.Value).Add(location.Value),
            MessageTable.Read,
            cancellation);

    public Task<IReadOnlyList<BookingRow>> BookingsAsync(OrganisationId organisation, LocationId location, TimeSlot within, bool alsoGone, CancellationToken cancellation) =>
        QueryAsync(
            batch => batch.Sql(
                $"""
                SELECT {BookingTable.Columns} FROM booking
                WHERE organisation = $1 AND location = $2 AND end_at > $3 AND start_at < $4 {(alsoGone ? string.Empty : "AND state IN ('Held', 'Confirmed')")}
                ORDER BY start_at, hold
                """).Add(organisation.Value).Add(location.Value).Add(Nanoseconds.Of(within.Start)).Add(Nanoseconds.Of(within.End)),
            BookingTable.Read,
            cancellation);

    public Task<IReadOnlyList<TaskRow>> OpenTasksAsync(OrganisationId organisation, LocationId location, int limit, CancellationToken cancellation) =>
        QueryAsync(
            batch => batch.Sql(
                $"""
                SELECT {TaskTable.Columns} FROM task
                WHERE organisation = $1 AND location = $2 AND done_at IS NULL
                ORDER BY kind = 'Emergency' DESC, due_at, raised_at, task LIMIT $3
                """).Add(organisation.Value).Add(location.Value).Add((long)limit),
            TaskTable.Read,
            cancellation);

    public Task<IReadOnlyList<OpportunityRow>> CohortAsync(
        OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last, CancellationToken cancellation) =>
        QueryAsync(
            batch => Cohort(
                batch.Sql(
                    $"""
                    SELECT {OpportunityTable.Columns} FROM opportunity
                    WHERE organisation = $1 AND location = ANY ($2) AND cohort_day BETWEEN $3 AND $4
                    ORDER BY opened_at, opportunity
                    """),
                organisation, locations, first, last),
            OpportunityTable.Read,
            cancellation);

    public Task<IReadOnlyList<CaptureCount>> CaptureCountsAsync(
        OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last, CancellationToken cancellation) =>
        QueryAsync(
            batch => Cohort(
                batch.Sql(
                    """
                    SELECT c.kind, o.coverage, o.purpose, o.outcome, count(*), count(o.booked_at)
                    FROM opportunity o JOIN capture_event c ON c.owner = o.owner AND c.opportunity = o.opportunity
                    WHERE o.organisation = $1 AND o.location = ANY ($2) AND o.cohort_day BETWEEN $3 AND $4
                    GROUP BY c.kind, o.coverage, o.purpose, o.outcome
                    """),
                organisation, locations, first, last),
            static row => new CaptureCount(row.Name<CaptureKind>(), row.Name<NumberMode>(), row.Name<Purpose>(), row.Name<Outcome>(), row.Long(), row.Long()),
            cancellation,
            CaptureCounts.Arrange);

    public async Task<IReadOnlyList<StreamEntry>> RecentEntriesAsync(OrganisationId organisation, LocationId location, int limit, CancellationToken cancellation) => Newest(
        await QueryAsync(
            batch => batch.Sql(
                """
                SELECT a.position, a.version, a.envelopes, l.opportunity
                FROM place p JOIN append_place l ON l.place_id = p.id JOIN append a ON a.position = l.position
                WHERE p.organisation = $1 AND p.location = $2
                ORDER BY l.position DESC LIMIT $3
                """).Add(organisation.Value).Add(location.Value).Add((long)limit),
            EntriesOf,
            cancellation),
        limit);

    public async Task<IReadOnlyList<StreamEntry>> EntriesAsync(
        OrganisationId organisation, LocationId location, OpportunityId opportunity, int limit, CancellationToken cancellation) => Newest(
        await QueryAsync(
            batch => batch.Sql(
                """
                SELECT a.position, a.version, a.envelopes, o.opportunity
                FROM opportunity o JOIN append a ON a.stream_id = o.owner
                WHERE o.organisation = $1 AND o.opportunity = $2 AND o.location = $3
                ORDER BY a.version DESC
                """).Add(organisation.Value).Add(opportunity.Value).Add(location.Value),
            EntriesOf,
            cancellation),
        limit);

    public async Task<TaskRow?> TaskAsync(OrganisationId organisation, LocationId location, TaskId task, CancellationToken cancellation)
    {
        var rows = await QueryAsync(
            batch => batch.Sql($"SELECT {TaskTable.Columns} FROM task WHERE organisation = $1 AND task = $2 AND location = $3")
                .Add(organisation.Value).Add(task.Value).Add(location.Value),
            TaskTable.Read,
            cancellation);
        return rows.Count == 0 ? null : rows[0];
    }

    private static ImmutableArray<StreamEntry> EntriesOf(PgRow row) => [.. Entries.Of(row.Long(), row.Long(), row.Text(), OpportunityId.From(row.Text()))];

    private static List<StreamEntry> Newest(IReadOnlyList<ImmutableArray<StreamEntry>> appends, int limit) =>
        [.. appends.SelectMany(entries => entries).OrderByDescending(entry => entry.Position).Take(limit)];

    private static NpgsqlBatch Cohort(NpgsqlBatch batch, OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last) =>
        batch.Add(organisation.Value).Add([.. locations.Select(location => location.Value)]).Add(Days.Text(first)).Add(Days.Text(last));

    private Task<IReadOnlyList<T>> QueryAsync<T>(Func<NpgsqlBatch, NpgsqlBatch> ask, Func<PgRow, T> read, CancellationToken cancellation, Action<List<T>>? arrange = null) =>
        reads.AskAsync<IReadOnlyList<T>>(
            ask,
            async (row, cancellation) =>
            {
                var rows = await row.AllAsync(read, cancellation);
                arrange?.Invoke(rows);
                return rows;
            },
            cancellation);
}
