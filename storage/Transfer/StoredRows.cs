using SmartPulse.Reporting;
using SmartPulse.Storage.ReadModels;

namespace SmartPulse.Storage.Transfer;

/// <summary>The read models as they stand in a database, with the journals that own their rows.</summary>
internal static class StoredRows
{
    /// <summary>The tables, by what they hold.</summary>
    public static string TableOf(RowKind kind) => kind switch
    {
        RowKind.Opportunities => "opportunity",
        RowKind.Bookings => "booking",
        RowKind.Messages => "message",
        RowKind.CaptureEvents => "capture_event",
        RowKind.Tasks => "task",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such read model."),
    };

    /// <summary>Selects them in order of their owner. The owner comes first; then the columns that the table's class reads.</summary>
    public static string Select(RowKind kind) => $"SELECT owner, {Columns(kind)} FROM {TableOf(kind)} ORDER BY owner";

    /// <summary>The row that <see cref="Select"/> stands at.</summary>
    public static OwnedRow Read(RowKind kind, IRow row)
    {
        try
        {
            return new(row.Long(), Row(kind, row));
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
        {
            throw new TransferException($"A row of the read model '{TableOf(kind)}' cannot be read: somebody wrote it by hand. 'data rebuild' makes all of them anew.", exception);
        }
    }

    private static RowChange Row(RowKind kind, IRow row) => kind switch
    {
        RowKind.Opportunities => new RowChange.PutOpportunity(OpportunityTable.Read(row)),
        RowKind.Bookings => new RowChange.PutBooking(BookingTable.Read(row)),
        RowKind.Messages => new RowChange.AddMessage(MessageTable.Read(row)),
        RowKind.CaptureEvents => new RowChange.AddCaptureEvent(CaptureEventTable.Read(row)),
        RowKind.Tasks => new RowChange.PutTask(TaskTable.Read(row)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such read model."),
    };

    private static string Columns(RowKind kind) => kind switch
    {
        RowKind.Opportunities => OpportunityTable.Columns,
        RowKind.Bookings => BookingTable.Columns,
        RowKind.Messages => MessageTable.Columns,
        RowKind.CaptureEvents => CaptureEventTable.Columns,
        RowKind.Tasks => TaskTable.Columns,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such read model."),
    };
}
