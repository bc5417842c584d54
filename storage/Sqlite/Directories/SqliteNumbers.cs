using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Readers;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.Directories;

/// <summary>Connected numbers on SQLite.</summary>
internal sealed class SqliteNumbers(WriteLoop writer, ReadPool pool) : INumberDirectory
{
    private const string Columns = "number, organisation, location, line, mode, locale";

    public Task<NumberEntry?> FindAsync(PhoneNumber number, CancellationToken cancellation) =>
        pool.ReadAsync(database => Read(database.Sql($"SELECT {Columns} FROM number WHERE number = ?").Add(number.E164)).SingleOrDefault(), cancellation);

    public Task<IReadOnlyList<NumberEntry>> OfLocationAsync(OrganisationId organisation, LocationId location, CancellationToken cancellation) =>
        pool.ReadAsync<IReadOnlyList<NumberEntry>>(
            database => Read(database.Sql($"SELECT {Columns} FROM number WHERE organisation = ? AND location = ? ORDER BY number").Add(organisation.Value).Add(location.Value)),
            cancellation);

    public Task<IReadOnlyList<ConnectedLocation>> LocationsAsync(CancellationToken cancellation) =>
        pool.ReadAsync<IReadOnlyList<ConnectedLocation>>(
            database =>
            {
                var rows = database.Sql("SELECT DISTINCT organisation, location FROM number ORDER BY organisation, location");
                var locations = new List<ConnectedLocation>();
                while (rows.Step())
                {
                    locations.Add(new(OrganisationId.From(rows.Text()), LocationId.From(rows.Text())));
                }

                return locations;
            },
            cancellation);

    public Task<bool> PutAsync(NumberEntry entry) =>
        writer.WriteAsync(new Work<bool>(session => session.Database.Sql(
            """
            INSERT INTO number (number, organisation, location, line, mode, locale) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE SET location = excluded.location, line = excluded.line, mode = excluded.mode, locale = excluded.locale
            WHERE number.organisation = excluded.organisation
            """)
            .Add(entry.Number.E164).Add(entry.Organisation.Value).Add(entry.Location.Value).Add(entry.Line.Value).AddName(entry.Mode).Add(entry.Locale?.ToString())
            .Run() > 0));

    private static List<NumberEntry> Read(Statement rows)
    {
        var entries = new List<NumberEntry>();
        while (rows.Step())
        {
            entries.Add(new NumberEntry(
                PhoneNumber.From(rows.Text()), OrganisationId.From(rows.Text()), LocationId.From(rows.Text()), LineId.From(rows.Text()), rows.Name<NumberMode>(),
                rows.TextOrNull() is { } locale ? Enum.Parse<Locale>(locale) : null));
        }

        return entries;
    }
}
