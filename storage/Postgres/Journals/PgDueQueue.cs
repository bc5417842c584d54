using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Storage.Postgres.Connections;

namespace SmartPulse.Storage.Postgres.Journals;

/// <summary>Due rows on PostgreSQL.</summary>
internal sealed class PgDueQueue(Reads reads) : IDueQueue
{
    public Task<IReadOnlyList<DueRow>> PassedAsync(Instant now, int limit, CancellationToken cancellation) => reads.AskAsync<IReadOnlyList<DueRow>>(
        batch => batch.Sql(
            """
            SELECT s.organisation, s.kind, s.key, d.at FROM due d JOIN stream s ON s.id = d.stream_id
            WHERE d.at <= $1 ORDER BY d.at, d.stream_id LIMIT $2
            """).Add(Nanoseconds.Of(now)).Add((long)limit),
        async (row, cancellation) => await row.AllAsync(
            static row => new DueRow(new StreamId(OrganisationId.From(row.Text()), row.Name<StreamKind>(), row.Text()), row.Instant()), cancellation),
        cancellation);
}
