using Npgsql;
using SmartPulse.Storage.Postgres.Connections;
using SmartPulse.Storage.Postgres.Writer;
using SmartPulse.Storage.ReadModels;

namespace SmartPulse.Storage.Postgres.ReadModels;

/// <summary>One statement for each read-model table that a batch touches. Each row has one owner; the newest version wins.</summary>
internal static class RowStatements
{
    private static readonly string PutOpportunities = Upsert("opportunity", "opportunity", OpportunityTable.Columns, RowConstraints.OpportunityOwner);
    private static readonly string PutBookings = Upsert("booking", "hold", BookingTable.Columns, RowConstraints.BookingOwner);
    private static readonly string PutTasks = Upsert("task", "task", TaskTable.Columns, RowConstraints.TaskOwner);
    private static readonly string AddMessages = Insert("message", MessageTable.Columns);
    private static readonly string AddCaptureEvents = Insert("capture_event", CaptureEventTable.Columns);

    // What was live and is not: first, so that what takes its place in the same batch finds it free.
    private const string FreeOccupied =
        """
        DELETE FROM occupied o USING unnest($1, $2) AS u(organisation, hold), booking b
        WHERE o.organisation = u.organisation AND o.hold = u.hold AND b.organisation = u.organisation AND b.hold = u.hold AND b.state NOT IN ('Held', 'Confirmed')
        """;

    private const string TakeOccupied =
        """
        INSERT INTO occupied (organisation, hold, resource, owner, during)
        SELECT b.organisation, b.hold, r.resource, b.owner, int8range(b.occupies_from, b.occupies_to)
        FROM unnest($1, $2) AS u(organisation, hold) JOIN booking b USING (organisation, hold), string_to_table(b.resources, ' ') AS r(resource)
        WHERE b.state IN ('Held', 'Confirmed') AND r.resource <> ''
        ON CONFLICT (organisation, hold, resource) DO UPDATE SET owner = excluded.owner, during = excluded.during WHERE occupied.during <> excluded.during
        """;

    private const string SetStatuses =
        """
        WITH set_statuses AS (
            UPDATE message m SET status = CASE WHEN m.version <= u.version THEN u.status ELSE m.status END,
                error_code = coalesce(m.error_code, u.error_code), version = greatest(m.version, u.version)
            FROM unnest($1, $2, $3, $4, $5) AS u(message, owner, status, error_code, version)
            WHERE m.message = u.message AND m.owner = u.owner
            RETURNING 1)
        SELECT require_allowed(count(*) = $6, 'message-missing') FROM set_statuses
        """;

    /// <summary>Adds the statements, each table once and always in this order.</summary>
    public static void Write(NpgsqlBatch batch, BatchRows rows)
    {
        Add(batch, PutOpportunities, rows.Opportunities, OpportunityTable.Write);
        Add(batch, PutBookings, rows.Bookings, BookingTable.Write);
        if (rows.Bookings.Count > 0)
        {
            var holds = new Arrays();
            foreach (var (_, row) in rows.Bookings)
            {
                holds.Row().Add(row.Organisation.Value).Add(row.Hold.Value);
            }

            batch.Sql(holds.Command(FreeOccupied)).Sql(holds.Command(TakeOccupied));
        }

        Add(batch, AddMessages, rows.Messages, MessageTable.Write);
        if (rows.Statuses.Count > 0)
        {
            var sets = new Arrays();
            foreach (var (owner, set) in rows.Statuses)
            {
                sets.Row().Add(set.Message.Value).Add(owner).AddName(set.Status).Add((long?)set.ErrorCode).Add(set.Version);
            }

            batch.Sql(sets.Command(SetStatuses)).Add((long)rows.Statuses.Count);
        }

        Add(batch, AddCaptureEvents, rows.CaptureEvents, CaptureEventTable.Write);
        Add(batch, PutTasks, rows.Tasks, TaskTable.Write);
    }

    private static void Add<TRow>(NpgsqlBatch batch, string sql, IReadOnlyCollection<(long Owner, TRow Row)> rows, Action<IRowValues, long, TRow> write)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var arrays = new Arrays();
        foreach (var (owner, row) in rows)
        {
            write(arrays.Row(), owner, row);
        }

        batch.Sql(arrays.Command(sql));
    }

    private static string Insert(string table, string columns) => $"INSERT INTO {table} ({columns}) SELECT * FROM unnest({Parameters(columns)})";

    /// <summary>Inserts a row or replaces it: only by its owner, and only by a newer version.</summary>
    private static string Upsert(string table, string key, string columns, string ownerConstraint)
    {
        var names = columns.Split(',', StringSplitOptions.TrimEntries);
        var sets = string.Join(", ", names.Where(name => name is not ("organisation" or "owner") && name != key).Select(name => $"{name} = excluded.{name}"));
        return $"{Insert(table, columns)} ON CONFLICT (organisation, {key}) DO UPDATE SET {sets} "
            + $"WHERE require_allowed({table}.owner = excluded.owner, '{ownerConstraint}') AND {table}.version <= excluded.version";
    }

    private static string Parameters(string columns) => string.Join(", ", columns.Split(',').Select((_, index) => FormattableString.Invariant($"${index + 1}")));
}
