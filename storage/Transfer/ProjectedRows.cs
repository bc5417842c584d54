using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Storage.Transfer;

/// <summary>The rows of one journal, as they stand after its events: each row once, in the order in which they came to be.</summary>
internal sealed class ProjectedRows(StreamId stream)
{
    private readonly OrderedDictionary<(RowKind Kind, string Id), RowChange> rows = [];

    /// <summary>What a store would hold.</summary>
    public IReadOnlyList<RowChange> All => rows.Values;

    public static (RowKind Kind, string Id) KeyOf(RowChange change) => change switch
    {
        RowChange.PutOpportunity put => (RowKind.Opportunities, put.Row.Opportunity.Value),
        RowChange.PutBooking put => (RowKind.Bookings, put.Row.Hold.Value),
        RowChange.PutTask put => (RowKind.Tasks, put.Row.Task.Value),
        RowChange.AddMessage add => (RowKind.Messages, add.Row.Message.Value),
        RowChange.SetMessageStatus set => (RowKind.Messages, set.Message.Value),
        RowChange.AddCaptureEvent add => (RowKind.CaptureEvents, add.Row.Signal.Value),
        _ => throw new InvalidOperationException($"No store knows the row change {change.GetType().Name}."),
    };

    /// <summary>Whether two rows hold the same; a list within a row is compared by what is in it.</summary>
    public static bool Same(RowChange one, RowChange other) => (one, other) switch
    {
        (RowChange.PutBooking a, RowChange.PutBooking b) => a.Row with { Resources = [] } == b.Row with { Resources = [] } && a.Row.Resources.AsSpan().SequenceEqual(b.Row.Resources.AsSpan()),
        _ => one == other,
    };

    public void Apply(RowChange change, long version)
    {
        var key = KeyOf(change);
        switch (change)
        {
            case RowChange.SetMessageStatus set:
                rows[key] = new RowChange.AddMessage(rows.GetValueOrDefault(key) is RowChange.AddMessage add
                    ? After(add.Row, set)
                    : throw new JournalCorruptException(stream, version, "it tells how a message fares that the journal does not know."));
                break;
            case RowChange.AddMessage or RowChange.AddCaptureEvent when rows.ContainsKey(key):
                throw new JournalCorruptException(stream, version, "it adds a row that an earlier event has added.");
            default:
                rows[key] = change;
                break;
        }
    }

    private static MessageRow After(MessageRow row, RowChange.SetMessageStatus set) => row with
    {
        Status = row.Version <= set.Version ? set.Status : row.Status,
        ErrorCode = row.ErrorCode ?? set.ErrorCode,
        Version = Math.Max(row.Version, set.Version),
    };
}
