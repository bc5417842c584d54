using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;

namespace SmartPulse.Storage.ReadModels;

/// <summary>
/// Reads the read models; every statement begins with its organisation and location. The same SQL for every database: parameters are <c>$1</c>, <c>$2</c>…, and
/// each statement names them for the first time in that order.
/// </summary>
internal abstract class SqlReadModels : IReadModels
{
    private const long AppendsAtOnce = 200;

    // A journal's messages stand together; the opportunity knows whose it is.
    private const string Owner = "(SELECT owner FROM opportunity WHERE organisation = $1 AND opportunity = $2)";

    public async Task<IReadOnlyList<OpportunityRow>> OpportunitiesAsync(OrganisationId organisation, LocationId location, OpportunityFilter filter, CancellationToken cancellation)
    {
        OpportunityFilters.Check(filter);
        // Open and ended ones stand in an index each: the newest of both are the newest of all.
        var sql = filter.OpenOnly
            ? OfOutcome("= 'Open'")
            : $"SELECT * FROM ({OfOutcome("= 'Open'")}) AS o UNION ALL SELECT * FROM ({OfOutcome("<> 'Open'")}) AS e ORDER BY last_activity_at DESC, opportunity DESC LIMIT $4";
        return await QueryAsync(
            sql, OpportunityTable.Read, cancellation, organisation.Value, location.Value, filter.Before is { } before ? Nanoseconds.Of(before) : long.MaxValue, (long)filter.Limit);

        static string OfOutcome(string outcome) =>
            $"SELECT {OpportunityTable.Columns} FROM opportunity WHERE organisation = $1 AND location = $2 AND outcome {outcome} AND active_hour <= {OpportunityTable.HourOf("$3")} AND last_activity_at < $3 "
            + "ORDER BY active_hour DESC, last_activity_at DESC, opportunity DESC LIMIT $4";
    }

    public async Task<OpportunityRow?> OpportunityAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, CancellationToken cancellation)
    {
        var rows = await QueryAsync(
            $"SELECT {OpportunityTable.Columns} FROM opportunity WHERE organisation = $1 AND opportunity = $2 AND location = $3",
            OpportunityTable.Read, cancellation, organisation.Value, opportunity.Value, location.Value);
        return rows.Count == 0 ? null : rows[0];
    }

    public async Task<IReadOnlyList<MessageRow>> MessagesAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, CancellationToken cancellation) =>
        await QueryAsync(
            $"SELECT {MessageTable.Columns} FROM message WHERE owner = {Owner} AND organisation = $1 AND opportunity = $2 AND location = $3 ORDER BY at, arrival",
            MessageTable.Read, cancellation, organisation.Value, opportunity.Value, location.Value);

    public async Task<IReadOnlyList<BookingRow>> BookingsAsync(OrganisationId organisation, LocationId location, TimeSlot within, bool alsoGone, CancellationToken cancellation) =>
        await QueryAsync(
            $"""
            SELECT {BookingTable.Columns} FROM booking
                WHERE organisation = $1 AND location = $2 AND end_at > $3 AND start_at < $4 {(alsoGone ? string.Empty : "AND state IN ('Held', 'Confirmed')")}
                ORDER BY start_at, hold
            """,
            BookingTable.Read, cancellation, organisation.Value, location.Value, Nanoseconds.Of(within.Start), Nanoseconds.Of(within.End));

    public async Task<IReadOnlyList<TaskRow>> OpenTasksAsync(OrganisationId organisation, LocationId location, int limit, CancellationToken cancellation) =>
        await QueryAsync(
            $"""
            SELECT {TaskTable.Columns} FROM task
            WHERE organisation = $1 AND location = $2 AND done_at IS NULL
            ORDER BY kind = 'Emergency' DESC, due_at, raised_at, task LIMIT $3
            """,
            TaskTable.Read, cancellation, organisation.Value, location.Value, (long)limit);

    public async Task<IReadOnlyList<OpportunityRow>> CohortAsync(
        OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last, CancellationToken cancellation) =>
        await QueryAsync(
            $"""
            SELECT {OpportunityTable.Columns} FROM opportunity
            WHERE organisation = $1 AND location {OneOf("$2")} AND cohort_day BETWEEN $3 AND $4
            ORDER BY opened_at, opportunity
            """,
            OpportunityTable.Read, cancellation, organisation.Value, Names(locations), Days.Text(first), Days.Text(last));

    public async Task<IReadOnlyList<CaptureCount>> CaptureCountsAsync(
        OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last, CancellationToken cancellation)
    {
        var counts = await QueryAsync(
            $"""
            SELECT c.kind, o.coverage, o.purpose, o.outcome, count(*), count(o.booked_at)
            FROM opportunity o JOIN capture_event c ON c.owner = o.owner AND c.opportunity = o.opportunity
            WHERE o.organisation = $1 AND o.location {OneOf("$2")} AND o.cohort_day BETWEEN $3 AND $4
            GROUP BY c.kind, o.coverage, o.purpose, o.outcome
            """,
            static row => new CaptureCount(row.Name<CaptureKind>(), row.Name<NumberMode>(), row.Name<Purpose>(), row.Name<Outcome>(), row.Long(), row.Long()),
            cancellation, organisation.Value, Names(locations), Days.Text(first), Days.Text(last));
        CaptureCounts.Arrange(counts);
        return counts;
    }

    public async Task<IReadOnlyList<StreamEntry>> RecentEntriesAsync(OrganisationId organisation, LocationId location, int limit, CancellationToken cancellation) => Newest(
        await QueryAsync(
            """
            SELECT a.position, a.version, a.envelopes, l.opportunity
            FROM append_place l JOIN append a ON a.position = l.position
            WHERE l.place_id = (SELECT id FROM place WHERE organisation = $1 AND location = $2)
            ORDER BY l.position DESC LIMIT $3
            """,
            EntriesOf, cancellation, organisation.Value, location.Value, (long)limit),
        limit);

    public async Task<IReadOnlyList<StreamEntry>> EntriesAsync(
        OrganisationId organisation, LocationId location, OpportunityId opportunity, int limit, CancellationToken cancellation)
    {
        var found = new List<StreamEntry>();
        var before = long.MaxValue;
        while (found.Count < limit)
        {
            // The journal tells of the contact's other opportunities too: how far back to read shows on the way.
            var appends = await QueryAsync(
                """
                SELECT a.position, a.version, a.envelopes, o.opportunity
                FROM opportunity o JOIN append a ON a.stream_id = o.owner
                WHERE o.organisation = $1 AND o.opportunity = $2 AND o.location = $3 AND a.version < $4
                ORDER BY a.version DESC LIMIT $5
                """,
                static row => (Position: row.Long(), Version: row.Long(), Envelopes: row.Text(), Opportunity: OpportunityId.From(row.Text())),
                cancellation, organisation.Value, opportunity.Value, location.Value, before, AppendsAtOnce);
            found.AddRange(appends.SelectMany(append => Entries.Of(append.Position, append.Version, append.Envelopes, append.Opportunity)));
            if (appends.Count < AppendsAtOnce)
            {
                break;
            }

            before = appends[^1].Version;
        }

        return found.Count > limit ? found[..limit] : found;
    }

    public async Task<TaskRow?> TaskAsync(OrganisationId organisation, LocationId location, TaskId task, CancellationToken cancellation)
    {
        var rows = await QueryAsync(
            $"SELECT {TaskTable.Columns} FROM task WHERE organisation = $1 AND task = $2 AND location = $3",
            TaskTable.Read, cancellation, organisation.Value, task.Value, location.Value);
        return rows.Count == 0 ? null : rows[0];
    }

    private static ImmutableArray<StreamEntry> EntriesOf(IRow row) => [.. Entries.Of(row.Long(), row.Long(), row.Text(), OpportunityId.From(row.Text()))];

    private static List<StreamEntry> Newest(IReadOnlyList<ImmutableArray<StreamEntry>> appends, int limit) =>
        [.. appends.SelectMany(entries => entries).OrderByDescending(entry => entry.Position).Take(limit)];

    private static string[] Names(ImmutableArray<LocationId> locations) => [.. locations.Select(location => location.Value)];

    /// <summary>The condition that a column is one of a list of texts.</summary>
    protected abstract string OneOf(string parameter);

    /// <summary>All rows of a statement.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="read">Makes what is asked for of a row.</param>
    /// <param name="cancellation">Whoever asked has gone.</param>
    /// <param name="values">Its parameters: a <see cref="long"/>, a <see cref="string"/>, or a list of them for <see cref="OneOf"/>.</param>
    protected abstract Task<List<T>> QueryAsync<T>(string sql, Func<IRow, T> read, CancellationToken cancellation, params object[] values);
}
