using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Wire;

namespace SmartPulse.Conversations;

/// <summary>A conversation's rows, event by event.</summary>
internal sealed class ConversationProjection(StreamId stream) : IRowProjection
{
    private readonly HashSet<MessageId> messages = [];

    // The journal's name says whose it is, also when the event that said so was forgotten.
    private Conversation state = Conversation.New with { Organisation = stream.Organisation, Contact = ContactId.From(stream.Key) };
    private bool incomplete;

    public ImmutableArray<RowChange> Next(StoredEvent happened)
    {
        if (happened.Payload is null)
        {
            incomplete = true;
            state = state with { Version = happened.Version };
            return [];
        }

        Recorded<ConversationEvent> recorded = new(
            EventEnvelopes.Read(stream, happened, WireFormat.Json.ConversationEvent), happened.Version, happened.At, happened.Actor, happened.Cause, happened.SettingsVersion);
        var rows = ConversationRows.Of(state, [recorded]);
        state = ConversationFold.Evolve(state, recorded);
        messages.UnionWith(rows.OfType<RowChange.AddMessage>().Select(add => add.Row.Message));
        return incomplete ? rows.RemoveAll(row => row is RowChange.SetMessageStatus set && !messages.Contains(set.Message)) : rows;
    }

    public string? WrongWith(Instant? due)
    {
        // Speech waits for the caller; everything else that is owed waits for this row. Other reasons to wake depend on settings and may come sooner.
        var owed = state.Owed.Where(o => o.Effect is not Effect.Speak).Select(o => o.LeasedUntil ?? o.NotBefore).DefaultIfEmpty(Instant.MaxValue).Min();
        return owed == Instant.MaxValue || due <= owed ? null
            : due is null ? $"something is owed at {owed}, and nothing wakes it."
            : $"something is owed at {owed}, and it is woken only at {due}.";
    }
}
