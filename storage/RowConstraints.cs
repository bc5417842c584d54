namespace SmartPulse.Storage;

/// <summary>The names by which a store refuses rows; the same in every store.</summary>
public static class RowConstraints
{
    /// <summary>An opportunity's row belongs to another journal.</summary>
    public const string OpportunityOwner = "opportunity-owner";

    /// <summary>A slot's row belongs to another journal.</summary>
    public const string BookingOwner = "booking-owner";

    /// <summary>A task's row belongs to another journal.</summary>
    public const string TaskOwner = "task-owner";

    /// <summary>There is a message of that id already.</summary>
    public const string MessageExists = "message-exists";

    /// <summary>There is no message of that id in that journal.</summary>
    public const string MessageMissing = "message-missing";

    /// <summary>Two live bookings of one calendar would take a resource at the same time. Only PostgreSQL looks.</summary>
    public const string BookingOverlap = "booking-overlap";

    /// <summary>There is a capture event of that signal already.</summary>
    public const string CaptureEventExists = "capture-event-exists";
}
