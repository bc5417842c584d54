using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Storage.Postgres.Connections;

namespace SmartPulse.Storage.Postgres.Directories;

/// <summary>Connected numbers on PostgreSQL.</summary>
internal sealed class PgNumbers(Reads reads) : INumberDirectory
{
    private const string Columns = "number, organisation, location, line, mode, locale";

    public Task<NumberEntry?> FindAsync(PhoneNumber number, CancellationToken cancellation) => reads.AskAsync(
        batch => batch.Sql($"SELECT {Columns} FROM number WHERE number = $1").Add(number.E164),
        static async (row, cancellation) => await row.NextAsync(cancellation) ? Read(row) : null,
        cancellation);

    public Task<IReadOnlyList<NumberEntry>> OfLocationAsync(OrganisationId organisation, LocationId location, CancellationToken cancellation) =>
        reads.AskAsync<IReadOnlyList<NumberEntry>>(
            batch => batch.Sql($"SELECT {Columns} FROM number WHERE organisation = $1 AND location = $2 ORDER BY number").Add(organisation.Value).Add(location.Value),
            static async (row, cancellation) => await row.AllAsync(Read, cancellation),
            cancellation);

    public Task<IReadOnlyList<ConnectedLocation>> LocationsAsync(CancellationToken cancellation) => reads.AskAsync<IReadOnlyList<ConnectedLocation>>(
        static batch => batch.Sql("SELECT DISTINCT organisation, location FROM number ORDER BY organisation, location"),
        static async (row, cancellation) => await row.AllAsync(static row => new ConnectedLocation(OrganisationId.From(row.Text()), LocationId.From(row.Text())), cancellation),
        cancellation);

    public Task<bool> PutAsync(NumberEntry entry) => reads.ChangeAsync(
        batch => batch.Sql(
            """
            INSERT INTO number (number, organisation, location, line, mode, locale) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (number) DO UPDATE SET location = excluded.location, line = excluded.line, mode = excluded.mode, locale = excluded.locale
            WHERE number.organisation = excluded.organisation
            RETURNING 1
            """)
            .Add(entry.Number.E164).Add(entry.Organisation.Value).Add(entry.Location.Value).Add(entry.Line.Value).Add(entry.Mode.ToString()).Add(entry.Locale?.ToString()),
        static (row, cancellation) => row.NextAsync(cancellation));

    private static NumberEntry Read(PgRow row) => new(
        PhoneNumber.From(row.Text()), OrganisationId.From(row.Text()), LocationId.From(row.Text()), LineId.From(row.Text()), row.Name<NumberMode>(),
        row.TextOrNull() is { } locale ? Enum.Parse<Locale>(locale) : null);
}
