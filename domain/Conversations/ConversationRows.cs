using System.Collections.Immutable;
using NodaTime;
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
    /// <summary>The rows that the events change or add, each opportunity's once, as it is after the last event that changed it.</summary>
    public static ImmutableArray<RowChange> Of(Conversation before, ImmutableArray<Recorded<ConversationEvent>> events)
    {
        var rows = new RowsOfTurn();
        var state = before;
        foreach (var recorded in events)
        {
            var next = ConversationFold.Evolve(state, recorded);
            rows.Project(state, next, recorded);
            state = next;
        }

        return rows.ToRows();
    }

    /// <summary>The row that one event adds or changes besides opportunities' rows; null when none.</summary>
    internal static RowChange? Of(Conversation state, Conversation after, Recorded<ConversationEvent> r) => r.Event switch
    {
        CaptureRecorded e => new RowChange.AddCaptureEvent(new()
        {
            Signal = new SignalId(r.Cause),
            Organisation = after.Organisation!.Value,
            Location = e.Reach.Location,
            Opportunity = e.Opportunity,
            Kind = e.Kind,
            At = r.At,
        }),
        CustomerSaid e => new RowChange.AddMessage(
            Message(after, r, e.Opportunity, e.Message, Author.Customer, staff: null, e.Channel, r.At, e.Text, phrase: null, MessageStatus.Received)),
        EffectOwed { Effect: Effect.SendMessage m } e => new RowChange.AddMessage(
            Message(after, r, m.Opportunity, m.Message, m.Staff is null ? Author.Assistant : Author.Staff, m.Staff, m.Channel, e.NotBefore, m.Text, m.Phrase, MessageStatus.Owed)),
        EffectOwed { Effect: Effect.Speak m } => new RowChange.AddMessage(
            Message(after, r, m.Opportunity, m.Message, Author.Assistant, staff: null, Channels.Channel.Voice, r.At, m.Text, m.Phrase, MessageStatus.Owed)),
        MessageFared e when !ToStaff(after, e.Message) => new RowChange.SetMessageStatus(after.Organisation!.Value, e.Message, e.Status, e.ErrorCode, r.Version),
        EffectDropped e when state.Owed.Find(e.Id, static o => o.Id)?.Effect is Effect.SendMessage m => new RowChange.SetMessageStatus(after.Organisation!.Value, m.Message, MessageStatus.Dropped, null, r.Version),
        EffectDropped e when state.Owed.Find(e.Id, static o => o.Id)?.Effect is Effect.Speak m => new RowChange.SetMessageStatus(after.Organisation!.Value, m.Message, MessageStatus.Dropped, null, r.Version),
        TaskRaised e => new RowChange.PutTask(Task(after, new(e.Task, e.Opportunity, after.Find(e.Opportunity)!.Location, e.Kind, e.Reason, r.At, e.DueAt), r.Version)),
        TaskDone e when state.Tasks.Find(e.Task, static t => t.Id) is { } task => new RowChange.PutTask(Task(after, task, r.Version) with { DoneAt = r.At }),
        _ => null,
    };

    private static bool ToStaff(Conversation state, MessageId id) => state.Messages.Find(id, static m => m.Id)?.ToStaff == true;

    private static MessageRow Message(
        Conversation after, Recorded<ConversationEvent> r, OpportunityId opportunity, MessageId message, Author author, string? staff, Channels.Channel channel, Instant at,
        string text, Phrase? phrase, MessageStatus status) => new()
        {
            Message = message,
            Organisation = after.Organisation!.Value,
            Location = after.Find(opportunity)!.Location,
            Opportunity = opportunity,
            Contact = after.Contact!.Value,
            Author = author,
            Staff = staff,
            Channel = channel,
            At = at,
            Text = text,
            Phrase = phrase?.ToString(),
            Status = status,
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
}
