using SmartPulse.Reporting;

namespace SmartPulse.Storage.Memory;

/// <summary>Row changes in memory: first asked whether all of them may be, then carried out, so that none is taken back.</summary>
internal sealed class MemoryRows(MemoryData data, string owner)
{
    private const string Message = "message\n";
    private const string Signal = "signal\n";

    // Messages and signals that earlier changes of the same append add.
    private readonly SortedSet<string> added = new(StringComparer.Ordinal);

    /// <summary>The first constraint that forbids a change, or null when all may be.</summary>
    public string? Forbids(IEnumerable<RowChange> changes) => changes.Select(Forbids).FirstOrDefault(constraint => constraint is not null);

    public void Write(RowChange change)
    {
        switch (change)
        {
            case RowChange.PutOpportunity put:
                Put(data.Opportunities, KeyOf(put.Row), put.Row, row => row.Version);
                break;
            case RowChange.PutBooking put:
                Put(data.Bookings, KeyOf(put.Row), put.Row, row => row.Version);
                break;
            case RowChange.PutTask put:
                Put(data.Tasks, KeyOf(put.Row), put.Row, row => row.Version);
                break;
            case RowChange.AddMessage add:
                data.Messages.Add(MessageKey(add.Row.Organisation, add.Row.Message), (new(owner, add.Row), data.Messages.Count));
                break;
            case RowChange.SetMessageStatus set:
                SetStatus(set);
                break;
            case RowChange.AddCaptureEvent add:
                data.CaptureEvents.Add(KeyOf(add.Row), add.Row);
                break;
            default:
                throw new InvalidOperationException($"The store does not know the row change {change.GetType().Name}.");
        }
    }

    private static string KeyOf(OpportunityRow row) => MemoryData.Key(row.Organisation.Value, row.Opportunity.Value);

    private static string KeyOf(BookingRow row) => MemoryData.Key(row.Organisation.Value, row.Hold.Value);

    private static string KeyOf(TaskRow row) => MemoryData.Key(row.Organisation.Value, row.Task.Value);

    private static string KeyOf(CaptureEventRow row) => MemoryData.Key(row.Organisation.Value, row.Signal.Value);

    private static string MessageKey(OrganisationId organisation, MessageId message) => MemoryData.Key(organisation.Value, message.Value);

    private string? Forbids(RowChange change) => change switch
    {
        RowChange.PutOpportunity put => Another(data.Opportunities, KeyOf(put.Row)) ? RowConstraints.OpportunityOwner : null,
        RowChange.PutBooking put => Another(data.Bookings, KeyOf(put.Row)) ? RowConstraints.BookingOwner : null,
        RowChange.PutTask put => Another(data.Tasks, KeyOf(put.Row)) ? RowConstraints.TaskOwner : null,
        RowChange.AddMessage add => IsNew(Message, data.Messages.ContainsKey, MessageKey(add.Row.Organisation, add.Row.Message)) ? null : RowConstraints.MessageExists,
        RowChange.SetMessageStatus set => Has(set) ? null : RowConstraints.MessageMissing,
        RowChange.AddCaptureEvent add => IsNew(Signal, data.CaptureEvents.ContainsKey, KeyOf(add.Row)) ? null : RowConstraints.CaptureEventExists,
        _ => null,
    };

    private bool Another<TRow>(SortedDictionary<string, Owned<TRow>> rows, string key) => rows.TryGetValue(key, out var there) && there.Owner != owner;

    private bool IsNew(string kind, Func<string, bool> isThere, string key) => !isThere(key) && added.Add(kind + key);

    private bool Has(RowChange.SetMessageStatus set)
    {
        var key = MessageKey(set.Organisation, set.Message);
        return added.Contains(Message + key) || (data.Messages.TryGetValue(key, out var there) && there.Message.Owner == owner);
    }

    private void Put<TRow>(SortedDictionary<string, Owned<TRow>> rows, string key, TRow row, Func<TRow, long> version)
    {
        if (!rows.TryGetValue(key, out var there) || version(there.Row) <= version(row))
        {
            rows[key] = new(owner, row);
        }
    }

    private void SetStatus(RowChange.SetMessageStatus set)
    {
        var key = MessageKey(set.Organisation, set.Message);
        var (message, order) = data.Messages[key];
        var row = message.Row;
        data.Messages[key] = (new(owner, row with
        {
            Status = row.Version <= set.Version ? set.Status : row.Status,
            ErrorCode = row.ErrorCode ?? set.ErrorCode,
            Version = Math.Max(row.Version, set.Version),
        }), order);
    }
}
