using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Wire;

namespace SmartPulse.Bookings;

/// <summary>A calendar's rows, event by event.</summary>
internal sealed class CalendarProjection(StreamId stream) : IRowProjection
{
    private Calendar calendar = Calendar.Empty;

    public ImmutableArray<RowChange> Next(StoredEvent happened)
    {
        if (happened.Payload is null)
        {
            throw new JournalCorruptException(stream, happened.Version, "a calendar's event carries ids only and is never forgotten, but this one is.");
        }

        var read = EventEnvelopes.Read(stream, happened, WireFormat.Json.CalendarEvent);
        try
        {
            var next = Calendar.Evolve(calendar, read);
            var rows = BookingRows.Of(calendar, read, next, happened.Version, stream.Organisation, CalendarId.From(stream.Key));
            calendar = next;
            return rows;
        }
        catch (UnreachableException impossible)
        {
            throw new JournalCorruptException(stream, happened.Version, $"it cannot have followed the events before it: {impossible.Message}");
        }
    }

    public string? WrongWith(Instant? due) => CalendarDecider.NextDue(calendar) is var expected && expected == due ? null
        : expected is null ? $"it is woken at {due}, and no hold lapses."
        : $"the next hold lapses at {expected}, and it is woken {(due is null ? "never" : $"at {due}")}.";
}
