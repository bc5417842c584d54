using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Storage.Sqlite.Readers;

namespace SmartPulse.Storage.Sqlite.Journals;

/// <summary>Due rows on SQLite.</summary>
internal sealed class SqliteDueQueue(ReadPool pool) : IDueQueue
{
    public Task<IReadOnlyList<DueRow>> PassedAsync(Instant now, int limit, CancellationToken cancellation) =>
        pool.ReadAsync<IReadOnlyList<DueRow>>(
            database =>
            {
                var passed = new List<DueRow>();
                var rows = database.Sql(
                    """
                    SELECT organisation, kind, key, due_at FROM stream
                    WHERE due_at <= ? ORDER BY due_at, id LIMIT ?
                    """).Add(now).Add(limit);
                while (rows.Step())
                {
                    passed.Add(new DueRow(new StreamId(OrganisationId.From(rows.Text()), rows.Name<StreamKind>(), rows.Text()), rows.Instant()));
                }

                return passed;
            },
            cancellation);
}
