using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Storage.Journals;
using SmartPulse.Storage.ReadModels;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Readers;

namespace SmartPulse.Storage.Sqlite.ReadModels;

/// <summary>Reads the read models; every statement begins with its organisation and location.</summary>
internal sealed class SqliteReadModels(ReadPool pool) : IReadModels
{
    // A journal's messages stand together; the opportunity knows whose it is.
    private const string Owner = "(SELECT owner FROM opportunity WHERE organisation = ? AND opportunity = ?)";

    public Task<IReadOnlyList<OpportunityRow>> OpportunitiesAsync(OrganisationId organisation, LocationId location, OpportunityFilter filter, CancellationToken cancellation)
    {
        OpportunityFilters.Check(filter);
        var before = filter.Before is { } given ? Nanoseconds.Of(given) : long.MaxValue;
        return QueryAsync(
            database => filter.OpenOnly
                ? database.Sql($"{OfOutcome("= 'Open'")} LIMIT ?")
                    .Add(organisation.Value).Add(location.Value).Add(before).Add(filter.Limit)
                // Open and ended ones stand in an index each: the newest of both are the newest of all.
                : database.Sql($"SELECT * FROM ({OfOutcome("= 'Open'")} LIMIT ?) UNION ALL SELECT * FROM ({OfOutcome("<> 'Open'")} LIMIT ?) ORDER BY last_activity_at DESC, opportunity DESC LIMIT ?")
                    .Add(organisation.Value).Add(location.Value).Add(before).Add(filter.Limit)
                    .Add(organisation.Value).Add(location.Value).Add(before).Add(filter.Limit).Add(filter.Limit),
            OpportunityTable.Read,
            cancellation);

        static string OfOutcome(string outcome) =>
            $"SELECT {OpportunityTable.Columns} FROM opportunity WHERE organisation = ? AND location = ? AND outcome {outcome} AND last_activity_at < ? "
            + "ORDER BY last_activity_at DESC, opportunity DESC";
    }

    public async Task<OpportunityRow?> OpportunityAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, CancellationToken cancellation)
    {
        var rows = await QueryAsync(
            database => database.Sql($"SELECT {OpportunityTable.Columns} FROM opportunity WHERE organisation = ? AND opportunity = ? AND location = ?")
                .Add(organisation.Value).Add(opportunity.Value).Add(location.Value),
            OpportunityTable.Read,
            cancellation);
        return rows.Count == 0 ? null : rows[0];
    }

    public Task<IReadOnlyList<MessageRow>> MessagesAsync(OrganisationId organisation, LocationId location, OpportunityId opportunity, CancellationToken cancellation) =>
        QueryAsync(
            database => database.Sql($"SELECT {MessageTable.Columns} FROM message WHERE owner = {Owner} AND organisation = ? AND opportunity = ? AND location = ? ORDER BY at, rowid")
                .Add(organisation.Value).Add(opportunity.Value).Add(organisation.Value).Add(opportunity.Value).Add(location.Value),
            MessageTable.Read,
            cancellation);

    public Task<IReadOnlyList<BookingRow>> BookingsAsync(OrganisationId organisation, LocationId location, TimeSlot within, bool alsoGone, CancellationToken cancellation) =>
        QueryAsync(
            database => database.Sql(
                $"""
                SELECT {BookingTable.Columns} FROM booking
                WHERE organisation = ? AND location = ? AND end_at > ? AND start_at < ? {(alsoGone ? string.Empty : "AND state IN ('Held', 'Confirmed')")}
                ORDER BY start_at, hold
                """).Add(organisation.Value).Add(location.Value).Add(within.Start).Add(within.End),
            BookingTable.Read,
            cancellation);

    public Task<IReadOnlyList<TaskRow>> OpenTasksAsync(OrganisationId organisation, LocationId location, int limit, CancellationToken cancellation) =>
        QueryAsync(
            database => database.Sql(
                $"""
                SELECT {TaskTable.Columns} FROM task
                WHERE organisation = ? AND location = ? AND done_at IS NULL
                ORDER BY kind = 'Emergency' DESC, due_at, raised_at, task LIMIT ?
                """).Add(organisation.Value).Add(location.Value).Add(limit),
            TaskTable.Read,
            cancellation);

    public Task<IReadOnlyList<OpportunityRow>> CohortAsync(
        OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last, CancellationToken cancellation) =>
        QueryAsync(
            database => database.Sql(
                $"""
                SELECT {OpportunityTable.Columns} FROM opportunity
                WHERE organisation = ? AND location IN (SELECT value FROM json_each(?)) AND cohort_day BETWEEN ? AND ?
                ORDER BY opened_at, opportunity
                """).Add(organisation.Value).Add(List(locations)).Add(Days.Text(first)).Add(Days.Text(last)),
            OpportunityTable.Read,
            cancellation);

    public Task<IReadOnlyList<CaptureCount>> CaptureCountsAsync(
        OrganisationId organisation, ImmutableArray<LocationId> locations, LocalDate first, LocalDate last, CancellationToken cancellation) =>
        QueryAsync(
            database => database.Sql(
                """
                SELECT c.kind, o.coverage, o.purpose, o.outcome, count(*), sum(o.booked_at IS NOT NULL)
                FROM opportunity o JOIN capture_event c ON c.owner = o.owner AND c.opportunity = o.opportunity
                WHERE o.organisation = ? AND o.location IN (SELECT value FROM json_each(?)) AND o.cohort_day BETWEEN ? AND ?
                GROUP BY c.kind, o.coverage, o.purpose, o.outcome
                """).Add(organisation.Value).Add(List(locations)).Add(Days.Text(first)).Add(Days.Text(last)),
            row => new CaptureCount(row.Name<CaptureKind>(), row.Name<NumberMode>(), row.Name<Purpose>(), row.Name<Outcome>(), row.Long(), row.Long()),
            cancellation,
            CaptureCounts.Arrange);

    public async Task<IReadOnlyList<StreamEntry>> RecentEntriesAsync(OrganisationId organisation, LocationId location, int limit, CancellationToken cancellation) => Newest(
        await QueryAsync(
            database => database.Sql(
                """
                SELECT a.position, a.version, a.envelopes, l.opportunity
                FROM place p JOIN append_place l ON l.place_id = p.id JOIN append a ON a.position = l.position
                WHERE p.organisation = ? AND p.location = ?
                ORDER BY l.position DESC LIMIT ?
                """).Add(organisation.Value).Add(location.Value).Add(limit),
            EntriesOf,
            cancellation),
        limit);

    public async Task<IReadOnlyList<StreamEntry>> EntriesAsync(
        OrganisationId organisation, LocationId location, OpportunityId opportunity, int limit, CancellationToken cancellation) => Newest(
        await QueryAsync(
            database => database.Sql(
                """
                SELECT a.position, a.version, a.envelopes, o.opportunity
                FROM opportunity o JOIN append a ON a.stream_id = o.owner
                WHERE o.organisation = ? AND o.opportunity = ? AND o.location = ?
                ORDER BY a.version DESC
                """).Add(organisation.Value).Add(opportunity.Value).Add(location.Value),
            EntriesOf,
            cancellation),
        limit);

    public async Task<TaskRow?> TaskAsync(OrganisationId organisation, LocationId location, TaskId task, CancellationToken cancellation)
    {
        var rows = await QueryAsync(
            database => database.Sql($"SELECT {TaskTable.Columns} FROM task WHERE organisation = ? AND task = ? AND location = ?")
                .Add(organisation.Value).Add(task.Value).Add(location.Value),
            TaskTable.Read,
            cancellation);
        return rows.Count == 0 ? null : rows[0];
    }

    private static ImmutableArray<StreamEntry> EntriesOf(Statement row) => [.. Entries.Of(row.Long(), row.Long(), row.Text(), OpportunityId.From(row.Text()))];

    private static List<StreamEntry> Newest(IReadOnlyList<ImmutableArray<StreamEntry>> appends, int limit) =>
        [.. appends.SelectMany(entries => entries).OrderByDescending(entry => entry.Position).Take(limit)];

    private static string List(ImmutableArray<LocationId> locations) =>
        JsonSerializer.Serialize(locations.Select(location => location.Value).ToArray());

    private Task<IReadOnlyList<T>> QueryAsync<T>(Func<Db, Statement> ask, Func<Statement, T> read, CancellationToken cancellation, Action<List<T>>? arrange = null) =>
        // A report may read thousands of rows: not on the thread that asked, which may be a grain's.
        Task.Run(
            () => pool.ReadAsync<IReadOnlyList<T>>(
                database =>
                {
                    var rows = new List<T>();
                    var statement = ask(database);
                    while (statement.Step())
                    {
                        rows.Add(read(statement));
                    }

                    arrange?.Invoke(rows);
                    return rows;
                },
                cancellation),
            cancellation);
}
