using SmartPulse.Reporting;
using SmartPulse.Storage.ReadModels;
using SmartPulse.Storage.Sqlite.Connections;

namespace SmartPulse.Storage.Sqlite.ReadModels;

/// <summary>Carries out a row change inside the writer's transaction. Each row has one owner; the newest version wins.</summary>
internal static class RowWriter
{
    // What the indexes of the open and of the ended ones are made of.
    private static readonly string[] Listed = ["outcome", "active_hour"];

    private static readonly string[] Born = ["location", "contact", "cohort_day", "opened_at"];
    private static readonly string ChangeOpportunity = Upsert.InPlace("opportunity", "opportunity", OpportunityTable.Columns, Listed, Born);
    private static readonly string PutOpportunity = Upsert.Sql("opportunity", "opportunity", OpportunityTable.Columns, Born);
    private static readonly string PutBooking = Upsert.Sql("booking", "hold", BookingTable.Columns);
    private static readonly string PutTask = Upsert.Sql("task", "task", TaskTable.Columns);
    private static readonly string AddMessage = Insert.Sql("message", "message", MessageTable.Columns);
    private static readonly string AddCaptureEvent = Insert.Sql("capture_event", "signal", CaptureEventTable.Columns);

    public static void Write(Db database, long owner, RowChange change)
    {
        switch (change)
        {
            case RowChange.PutOpportunity { Row: var row }:
                // Most turns come within an hour of the one before.
                if (Put(database, ChangeOpportunity, owner, row) > 0)
                {
                    break;
                }

                OwnedOr(Put(database, PutOpportunity, owner, row), RowConstraints.OpportunityOwner, owner, () =>
                    database.Sql("SELECT owner FROM opportunity WHERE organisation = ? AND opportunity = ?").Add(row.Organisation.Value).Add(row.Opportunity.Value));
                break;
            case RowChange.PutBooking { Row: var row }:
                var booking = database.Sql(PutBooking);
                BookingTable.Write(booking, owner, row);
                OwnedOr(booking.Run(), RowConstraints.BookingOwner, owner, () =>
                    database.Sql("SELECT owner FROM booking WHERE organisation = ? AND hold = ?").Add(row.Organisation.Value).Add(row.Hold.Value));
                break;
            case RowChange.PutTask { Row: var row }:
                var task = database.Sql(PutTask);
                TaskTable.Write(task, owner, row);
                OwnedOr(task.Run(), RowConstraints.TaskOwner, owner, () =>
                    database.Sql("SELECT owner FROM task WHERE organisation = ? AND task = ?").Add(row.Organisation.Value).Add(row.Task.Value));
                break;
            case RowChange.AddMessage { Row: var row }:
                var message = database.Sql(AddMessage);
                MessageTable.Write(message, owner, row);
                WrittenOr(message.Run(), RowConstraints.MessageExists);
                break;
            case RowChange.SetMessageStatus set:
                WrittenOr(SetStatus(database, owner, set), RowConstraints.MessageMissing);
                break;
            case RowChange.AddCaptureEvent { Row: var row }:
                var captured = database.Sql(AddCaptureEvent);
                CaptureEventTable.Write(captured, owner, row);
                WrittenOr(captured.Run(), RowConstraints.CaptureEventExists);
                break;
            default:
                throw new InvalidOperationException($"The store does not know the row change {change.GetType().Name}.");
        }
    }

    private static int Put(Db database, string sql, long owner, OpportunityRow row)
    {
        var statement = database.Sql(sql);
        OpportunityTable.Write(statement, owner, row);
        return statement.Run();
    }

    /// <summary>Rows matched: 0 when that journal has no such message. An older version changes nothing, and the first error code stays.</summary>
    private static int SetStatus(Db database, long owner, RowChange.SetMessageStatus set) => database.Sql(
        """
        UPDATE message SET status = iif(version <= ?, ?, status), error_code = coalesce(error_code, ?), version = max(version, ?)
        WHERE owner = ? AND message = ?
        """)
        .Add(set.Version).AddName(set.Status).Add(set.ErrorCode).Add(set.Version).Add(owner).Add(set.Message.Value)
        .Run();

    private static void WrittenOr(int rows, string constraint)
    {
        if (rows == 0)
        {
            throw new ConstraintException(constraint);
        }
    }

    /// <summary>Nothing was written: either a newer version stands there, which is well, or the row is another journal's.</summary>
    private static void OwnedOr(int rows, string constraint, long owner, Func<Statement> findOwner)
    {
        if (rows > 0)
        {
            return;
        }

        var row = findOwner();
        row.Step();
        var found = row.Long();
        row.Done();
        if (found != owner)
        {
            throw new ConstraintException(constraint);
        }
    }
}
