using SmartPulse.Reporting;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.ReadModels;

/// <summary>Carries out a row change inside the writer's transaction. Each row has one owner; the newest version wins.</summary>
internal static class RowWriter
{
    public static void Write(Db database, long owner, RowChange change)
    {
        switch (change)
        {
            case RowChange.PutOpportunity put:
                OwnedOr(OpportunityTable.Write(database, owner, put.Row), RowConstraints.OpportunityOwner, owner, () =>
                    database.Sql("SELECT owner FROM opportunity WHERE organisation = ? AND opportunity = ?").Add(put.Row.Organisation.Value).Add(put.Row.Opportunity.Value));
                break;
            case RowChange.PutBooking put:
                OwnedOr(BookingTable.Write(database, owner, put.Row), RowConstraints.BookingOwner, owner, () =>
                    database.Sql("SELECT owner FROM booking WHERE organisation = ? AND hold = ?").Add(put.Row.Organisation.Value).Add(put.Row.Hold.Value));
                break;
            case RowChange.PutTask put:
                OwnedOr(TaskTable.Write(database, owner, put.Row), RowConstraints.TaskOwner, owner, () =>
                    database.Sql("SELECT owner FROM task WHERE organisation = ? AND task = ?").Add(put.Row.Organisation.Value).Add(put.Row.Task.Value));
                break;
            case RowChange.AddMessage add:
                WrittenOr(MessageTable.Add(database, owner, add.Row), RowConstraints.MessageExists);
                break;
            case RowChange.SetMessageStatus set:
                WrittenOr(MessageTable.SetStatus(database, owner, set), RowConstraints.MessageMissing);
                break;
            case RowChange.AddCaptureEvent add:
                WrittenOr(CaptureEventTable.Add(database, owner, add.Row), RowConstraints.CaptureEventExists);
                break;
            default:
                throw new InvalidOperationException($"The store does not know the row change {change.GetType().Name}.");
        }
    }

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
