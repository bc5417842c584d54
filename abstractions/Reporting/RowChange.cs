namespace SmartPulse.Reporting;

/// <summary>A change of read-model rows, written in the transaction of the events that caused it. Each row is owned by exactly one journal.</summary>
public abstract record RowChange
{
    private RowChange() { }

    /// <summary>Insert or replace an opportunity's row.</summary>
    public sealed record PutOpportunity(OpportunityRow Row) : RowChange;

    /// <summary>Insert or replace a slot's row.</summary>
    public sealed record PutBooking(BookingRow Row) : RowChange;

    /// <summary>Insert a message's row.</summary>
    public sealed record AddMessage(MessageRow Row) : RowChange;

    /// <summary>Set a message's status and error; the first error code stays.</summary>
    public sealed record SetMessageStatus(OrganisationId Organisation, MessageId Message, MessageStatus Status, int? ErrorCode, long Version) : RowChange;

    /// <summary>Insert a capture event's row.</summary>
    public sealed record AddCaptureEvent(CaptureEventRow Row) : RowChange;

    /// <summary>Insert or replace a task's row.</summary>
    public sealed record PutTask(TaskRow Row) : RowChange;
}
