using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Journals;

namespace SmartPulse.Reporting;

/// <summary>Rows of conversations and of calendars. Pure.</summary>
public sealed class RowProjector : IRowProjector
{
    /// <inheritdoc/>
    public IRowProjection Begin(StreamId stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.Kind switch
        {
            StreamKind.Conversation => new ConversationProjection(stream),
            StreamKind.Calendar => new CalendarProjection(stream),
            _ => throw new InvalidOperationException($"No rows are made of a journal of kind {stream.Kind}."),
        };
    }
}
