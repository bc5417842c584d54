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
                    SELECT s.organisation, s.kind, s.key, d.at FROM due d JOIN stream s ON s.id = d.stream_id
                    WHERE d.at <= ? ORDER BY d.at, d.stream_id LIMIT ?
                    """).Add(now).Add(limit);
                while (rows.Step())
                {
                    passed.Add(new DueRow(new StreamId(OrganisationId.From(rows.Text()), rows.Name<StreamKind>(), rows.Text()), rows.Instant()));
                }

                return passed;
            },
            cancellation);
}
