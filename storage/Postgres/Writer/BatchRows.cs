using SmartPulse.Reporting;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>
/// The read-model rows of a batch. One statement cannot touch a row twice, so what several appends do to one row is first folded into one change;
/// what contradicts itself within the batch is refused here, what contradicts the database is refused there.
/// </summary>
internal sealed class BatchRows
{
    private readonly Dictionary<string, (long Owner, OpportunityRow Row)> opportunities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Owner, BookingRow Row)> bookings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Owner, TaskRow Row)> tasks = new(StringComparer.Ordinal);
    private readonly Dictionary<(long Owner, MessageId Message), MessageRow> messages = [];
    private readonly Dictionary<(long Owner, MessageId Message), RowChange.SetMessageStatus> statuses = [];
    private readonly Dictionary<(long Owner, SignalId Signal), CaptureEventRow> captureEvents = [];

    public IReadOnlyCollection<(long Owner, OpportunityRow Row)> Opportunities => opportunities.Values;

    public IReadOnlyCollection<(long Owner, BookingRow Row)> Bookings => bookings.Values;

    public IReadOnlyCollection<(long Owner, TaskRow Row)> Tasks => tasks.Values;

    public IReadOnlyCollection<(long Owner, MessageRow Row)> Messages => [.. messages.Select(static added => (added.Key.Owner, added.Value))];

    /// <summary>Statuses of messages that are not added by this batch.</summary>
    public IReadOnlyCollection<(long Owner, RowChange.SetMessageStatus Set)> Statuses => [.. statuses.Select(static set => (set.Key.Owner, set.Value))];

    public IReadOnlyCollection<(long Owner, CaptureEventRow Row)> CaptureEvents => [.. captureEvents.Select(static added => (added.Key.Owner, added.Value))];

    /// <summary>Takes a change in; throws <see cref="ConstraintException"/> when the batch itself forbids it.</summary>
    public void Add(long owner, RowChange change)
    {
        switch (change)
        {
            case RowChange.PutOpportunity { Row: var row }:
                Put(opportunities, Key(row.Organisation, row.Opportunity.Value), owner, row, row.Version, static row => row.Version, RowConstraints.OpportunityOwner);
                break;
            case RowChange.PutBooking { Row: var row }:
                Put(bookings, Key(row.Organisation, row.Hold.Value), owner, row, row.Version, static row => row.Version, RowConstraints.BookingOwner);
                break;
            case RowChange.PutTask { Row: var row }:
                Put(tasks, Key(row.Organisation, row.Task.Value), owner, row, row.Version, static row => row.Version, RowConstraints.TaskOwner);
                break;
            case RowChange.AddMessage { Row: var row }:
                AddMessage(owner, row);
                break;
            case RowChange.SetMessageStatus set:
                SetStatus(owner, set);
                break;
            case RowChange.AddCaptureEvent { Row: var row }:
                Refuse(!captureEvents.TryAdd((owner, row.Signal), row), RowConstraints.CaptureEventExists);
                break;
            default:
                throw new InvalidOperationException($"The store does not know the row change {change.GetType().Name}.");
        }
    }

    private static string Key(OrganisationId organisation, string id) => $"{organisation.Value}\n{id}";

    private static void Refuse(bool broken, string constraint)
    {
        if (broken)
        {
            throw new ConstraintException(constraint);
        }
    }

    private static void Put<TRow>(Dictionary<string, (long Owner, TRow Row)> rows, string key, long owner, TRow row, long version, Func<TRow, long> versionOf, string constraint)
    {
        if (rows.TryGetValue(key, out var there))
        {
            Refuse(there.Owner != owner, constraint);
            if (versionOf(there.Row) > version)
            {
                return;
            }
        }

        rows[key] = (owner, row);
    }

    private void AddMessage(long owner, MessageRow row)
    {
        // A status that comes before its message finds none.
        Refuse(statuses.ContainsKey((owner, row.Message)), RowConstraints.MessageMissing);
        Refuse(!messages.TryAdd((owner, row.Message), row), RowConstraints.MessageExists);
    }

    private void SetStatus(long owner, RowChange.SetMessageStatus set)
    {
        var key = (owner, set.Message);
        if (messages.TryGetValue(key, out var row))
        {
            messages[key] = row with
            {
                Status = row.Version <= set.Version ? set.Status : row.Status,
                ErrorCode = row.ErrorCode ?? set.ErrorCode,
                Version = Math.Max(row.Version, set.Version),
            };
        }
        else if (statuses.TryGetValue(key, out var earlier))
        {
            var newest = earlier.Version <= set.Version ? set : earlier;
            statuses[key] = newest with { ErrorCode = earlier.ErrorCode ?? set.ErrorCode };
        }
        else
        {
            statuses[key] = set;
        }
    }
}
