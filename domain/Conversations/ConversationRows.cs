using System.Collections.Immutable;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using static SmartPulse.Conversations.ConversationEvent;

namespace SmartPulse.Conversations;

/// <summary>
/// Projects events into read-model rows. Pure, and event by event: a row's version is that of the event that changed it last, so a rebuild from the journal,
/// which knows no turns, gives the very same rows.
/// </summary>
public static class ConversationRows
{
    /// <summary>The rows that the events change or add, each opportunity's once, as it is after the last of them.</summary>
    public static ImmutableArray<RowChange> Of(Conversation before, ImmutableArray<Recorded<ConversationEvent>> events)
    {
        var rows = ImmutableArray.CreateBuilder<RowChange>();
        var state = before;
        foreach (var recorded in events)
        {
            var next = ConversationFold.Evolve(state, recorded);
            Project(rows, state, next, recorded);
            state = next;
        }

        return rows.ToImmutable();
    }

    /// <summary>Adds the rows of one event, between the state before it and the state after it.</summary>
    internal static void Project(ImmutableArray<RowChange>.Builder rows, Conversation before, Conversation after, Recorded<ConversationEvent> recorded)
    {
        PutOpportunities(rows, before, after);
        Add(rows, before, after, recorded);
    }

    private static void PutOpportunities(ImmutableArray<RowChange>.Builder rows, Conversation before, Conversation after)
    {
        var aboutAll = before.HeldBy != after.HeldBy || before.Number != after.Number;
        if (!aboutAll && before.Opportunities == after.Opportunities)
        {
            return;
        }

        foreach (var now in after.Opportunities)
        {
            var was = before.Find(now.Id);
            if (!aboutAll && ReferenceEquals(was, now))
            {
                continue;
            }

            var row = Row(after, now);
            if (was is null || Row(before, was, row.Version) != row)
            {
                Put(rows, row);
            }
        }
    }

    private static void Put(ImmutableArray<RowChange>.Builder rows, OpportunityRow row)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is RowChange.PutOpportunity earlier && earlier.Row.Opportunity == row.Opportunity)
            {
                rows[i] = new RowChange.PutOpportunity(row);
                return;
            }
        }

        rows.Add(new RowChange.PutOpportunity(row));
    }

    private static void Add(ImmutableArray<RowChange>.Builder rows, Conversation state, Conversation after, Recorded<ConversationEvent> r)
    {
        switch (r.Event)
        {
            case CaptureRecorded e:
                rows.Add(new RowChange.AddCaptureEvent(new()
                {
                    Signal = new SignalId(r.Cause),
                    Organisation = after.Organisation!.Value,
                    Location = e.Reach.Location,
                    Opportunity = e.Opportunity,
                    Kind = e.Kind,
                    At = r.At,
                }));
                break;
            case CustomerSaid e:
                rows.Add(new RowChange.AddMessage(Message(after, e.Opportunity, r) with
                {
                    Message = e.Message,
                    Channel = e.Channel,
                    Text = e.Text,
                }));
                break;
            case EffectOwed { Effect: Effect.SendMessage m } e:
                rows.Add(new RowChange.AddMessage(Message(after, m.Opportunity, r) with
                {
                    Message = m.Message,
                    Author = m.Staff is null ? Author.Assistant : Author.Staff,
                    Staff = m.Staff,
                    Channel = m.Channel,
                    At = e.NotBefore,
                    Text = m.Text,
                    Phrase = m.Phrase?.ToString(),
                    Status = MessageStatus.Owed,
                }));
                break;
            case EffectOwed { Effect: Effect.Speak m }:
                rows.Add(new RowChange.AddMessage(Message(after, m.Opportunity, r) with
                {
                    Message = m.Message,
                    Author = Author.Assistant,
                    Channel = Channels.Channel.Voice,
                    Text = m.Text,
                    Phrase = m.Phrase.ToString(),
                    Status = MessageStatus.Owed,
                }));
                break;
            case MessageFared e when !ToStaff(after, e.Message):
                rows.Add(new RowChange.SetMessageStatus(after.Organisation!.Value, e.Message, e.Status, e.ErrorCode, r.Version));
                break;
            case EffectDropped e when state.Owed.FirstOrDefault(o => o.Id == e.Id)?.Effect is Effect.SendMessage m:
                rows.Add(new RowChange.SetMessageStatus(after.Organisation!.Value, m.Message, MessageStatus.Dropped, null, r.Version));
                break;
            case EffectDropped e when state.Owed.FirstOrDefault(o => o.Id == e.Id)?.Effect is Effect.Speak m:
                rows.Add(new RowChange.SetMessageStatus(after.Organisation!.Value, m.Message, MessageStatus.Dropped, null, r.Version));
                break;
            case TaskRaised e:
                rows.Add(new RowChange.PutTask(Task(after, new(e.Task, e.Opportunity, after.Find(e.Opportunity)!.Location, e.Kind, e.Reason, r.At, e.DueAt), r.Version)));
                break;
            case TaskDone e when state.Tasks.FirstOrDefault(t => t.Id == e.Task) is { } task:
                rows.Add(new RowChange.PutTask(Task(after, task, r.Version) with { DoneAt = r.At }));
                break;
        }
    }

    private static bool ToStaff(Conversation state, MessageId id) => state.Messages.FirstOrDefault(m => m.Id == id)?.ToStaff == true;

    private static MessageRow Message(Conversation after, OpportunityId opportunity, Recorded<ConversationEvent> r) => new()
    {
        Message = default,
        Organisation = after.Organisation!.Value,
        Location = after.Find(opportunity)!.Location,
        Opportunity = opportunity,
        Contact = after.Contact!.Value,
        Author = Author.Customer,
        Channel = Channels.Channel.Sms,
        At = r.At,
        Text = string.Empty,
        Status = MessageStatus.Received,
        Version = r.Version,
    };

    private static TaskRow Task(Conversation after, OpenTask task, long version) => new()
    {
        Task = task.Id,
        Organisation = after.Organisation!.Value,
        Location = task.Location,
        Opportunity = task.Opportunity,
        Kind = task.Kind,
        Reason = task.Reason,
        RaisedAt = task.RaisedAt,
        DueAt = task.DueAt,
        Version = version,
    };

    private static OpportunityRow Row(Conversation state, Opportunity o, long? version = null) => new()
    {
        Opportunity = o.Id,
        Organisation = state.Organisation!.Value,
        Location = o.Location,
        Contact = state.Contact!.Value,
        Version = version ?? state.Version,
        CohortDay = o.CohortDay,
        OpenedAt = o.OpenedAt,
        LastActivityAt = o.LastActivityAt,
        FirstKind = o.FirstKind,
        Coverage = o.Coverage,
        InHours = o.InHours,
        Purpose = o.Purpose,
        Stage = o.Stage.ToString(),
        Outcome = o.Outcome,
        OutcomeReason = o.OutcomeReason,
        Locale = o.Locale,
        SettingsVersion = o.SettingsVersion,
        Service = o.Intake.Service,
        Urgency = o.Intake.Urgency?.ToString(),
        PostalCode = o.Intake.Address?.PostalCode,
        CustomerName = o.Intake.Name,
        Phone = state.Number?.E164,
        Address = Written(o.Intake.Address),
        JobWords = o.Intake.JobWords,
        ClockStart = o.ClockStart,
        EngagedAt = o.EngagedAt,
        EngagedByHuman = o.EngagedByHuman,
        HumanAt = o.HumanAt,
        MachineAt = o.MachineAt,
        RepliedAt = o.RepliedAt,
        QualifiedAt = o.QualifiedAt,
        BookedAt = o.BookedAt,
        BookedByHuman = false,
        HumanTookPart = o.HumanTookPart,
        Booking = o.Booking,
        AppointmentAt = o.BookedSlot?.Start,
        CancelledAt = o.CancelledAt,
        ValueMinor = o.Booking is null ? null : o.Value?.MinorUnits,
        Currency = o.Booking is null ? null : o.Value?.Currency,
        ExistingCustomer = o.ExistingCustomer,
        ReachedStaff = o.ReachedStaff,
        HeldBy = state.HeldBy,
    };

    private static string? Written(ServiceAddress? address) => address is null ? null
        : string.Join(", ", new[]
        {
            string.Join(' ', new[] { address.Street, address.Flat }.Where(p => p is not null)),
            string.Join(' ', new[] { address.PostalCode, address.Town }.Where(p => p is not null)),
        }.Where(p => p.Length > 0));
}
