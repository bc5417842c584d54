using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Journals;
using SmartPulse.Wire;

namespace SmartPulse.Load.Kill.Checking;

/// <summary>
/// What a calendar's journal tells, read event by event without the product's own fold, so that a mistake of its cannot excuse itself. A stretch of time is somebody's
/// from the version that held it until the version that gave it up, whatever it was in between: a hold, then a booking. Pure.
/// </summary>
internal sealed class CalendarReading
{
    private readonly StreamId stream;
    private readonly Dictionary<HoldId, (Reserved Reserved, Instant LapsesAt)> held = [];
    private readonly Dictionary<BookingId, Reserved> booked = [];
    private readonly List<Reserved> over = [];
    private readonly List<string> contradictions = [];

    private CalendarReading(StreamId stream) => this.stream = stream;

    /// <summary>Every stretch of time that was ever held or booked; what stands at the instant of reading has no end.</summary>
    public IEnumerable<Reserved> Reservations => [.. over, .. booked.Values, .. held.Values.Select(h => h.Reserved)];

    /// <summary>What cannot have happened: something ended that was not there, or began twice; in words.</summary>
    public IReadOnlyList<string> Contradictions => contradictions;

    /// <summary>Reads a journal as it is at an instant.</summary>
    public static CalendarReading Of(StreamId stream, IReadOnlyList<StoredEvent> events, Instant now)
    {
        var reading = new CalendarReading(stream);
        foreach (var stored in events)
        {
            reading.Read(EventEnvelopes.Read(stream, stored, WireFormat.Json.CalendarEvent), stored.Version);
        }

        // Whose time has run out is let go by the next event, whatever that will be.
        foreach (var hold in reading.held.Where(h => h.Value.LapsesAt <= now).Select(h => h.Key).ToList())
        {
            reading.Release(hold, events[^1].Version + 1);
        }

        return reading;
    }

    /// <summary>Resources as one text, whatever their order.</summary>
    public static string Names(IEnumerable<ResourceId> resources) => string.Join(' ', resources.Select(r => r.Value).Order(StringComparer.Ordinal));

    private void Read(CalendarEvent happened, long version)
    {
        switch (happened)
        {
            case CalendarEvent.SlotHeld e:
                var slot = new Slot(stream.Organisation.Value, stream.Key, e.Hold.Value, null, e.Slot.Start, e.Slot.End, e.Occupies.Start, e.Occupies.End, Names(e.Resources));
                if (!held.TryAdd(e.Hold, (new(slot, version, null), e.LapsesAt)))
                {
                    Contradicts(version, $"{e.Hold} is held already");
                }

                break;
            case CalendarEvent.HoldReleased e:
                Release(e.Hold, version);
                break;
            case CalendarEvent.HoldLapsed e:
                if (held.TryGetValue(e.Hold, out var lapsed) && e.At < lapsed.LapsesAt)
                {
                    Contradicts(version, $"{e.Hold} lapses before its time");
                }

                Release(e.Hold, version);
                break;
            case CalendarEvent.BookingConfirmed e:
                if (e.Replaces is { } old)
                {
                    Cancel(old, version);
                }

                if (!held.Remove(e.Hold, out var hold))
                {
                    Contradicts(version, $"{e.Booking} is confirmed, and {e.Hold} is not held");
                }
                else if (!booked.TryAdd(e.Booking, hold.Reserved with { Slot = hold.Reserved.Slot with { Booking = e.Booking.Value } }))
                {
                    Contradicts(version, $"{e.Booking} is booked already");
                }

                break;
            case CalendarEvent.BookingCancelled e:
                Cancel(e.Booking, version);
                break;
        }
    }

    private void Release(HoldId hold, long version)
    {
        if (held.Remove(hold, out var ended))
        {
            over.Add(ended.Reserved with { Until = version });
        }
        else
        {
            Contradicts(version, $"{hold} ends and is not held");
        }
    }

    private void Cancel(BookingId booking, long version)
    {
        if (booked.Remove(booking, out var ended))
        {
            over.Add(ended with { Until = version });
        }
        else
        {
            Contradicts(version, $"{booking} ends and is not booked");
        }
    }

    private void Contradicts(long version, string what) => contradictions.Add($"{stream} at version {version}: {what}");
}
