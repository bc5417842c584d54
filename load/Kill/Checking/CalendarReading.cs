using SmartPulse.Bookings;
using SmartPulse.Journals;
using SmartPulse.Wire;

namespace SmartPulse.Load.Kill.Checking;

/// <summary>What a calendar's journal tells, read event by event without the product's own fold. Pure.</summary>
internal static class CalendarReading
{
    /// <summary>Every booking that ever stood, and the holds that stand at an instant.</summary>
    public static IReadOnlyList<Reserved> Of(StreamId stream, IReadOnlyList<StoredEvent> events, NodaTime.Instant now)
    {
        var held = new Dictionary<HoldId, (Slot Slot, long Since, NodaTime.Instant LapsesAt)>();
        var booked = new Dictionary<BookingId, (Slot Slot, long Since)>();
        var over = new List<Reserved>();
        foreach (var stored in events)
        {
            switch (EventEnvelopes.Read(stream, stored, WireFormat.Json.CalendarEvent))
            {
                case CalendarEvent.SlotHeld e:
                    held.Add(e.Hold, (
                        new(stream.Organisation.Value, stream.Key, e.Hold.Value, null, e.Slot.Start, e.Slot.End, e.Occupies.Start, e.Occupies.End, Names(e.Resources)), stored.Version, e.LapsesAt));
                    break;
                case CalendarEvent.HoldReleased e:
                    held.Remove(e.Hold);
                    break;
                case CalendarEvent.HoldLapsed e:
                    held.Remove(e.Hold);
                    break;
                case CalendarEvent.BookingConfirmed e:
                    if (e.Replaces is { } old)
                    {
                        End(old, stored.Version);
                    }

                    held.Remove(e.Hold, out var hold);
                    booked.Add(e.Booking, (hold.Slot with { Booking = e.Booking.Value }, stored.Version));
                    break;
                case CalendarEvent.BookingCancelled e:
                    End(e.Booking, stored.Version);
                    break;
            }
        }

        return
        [
            .. over,
            .. booked.Values.Select(b => new Reserved(b.Slot, b.Since, null)),
            .. held.Values.Where(h => h.LapsesAt > now).Select(h => new Reserved(h.Slot, h.Since, null)),
        ];

        void End(BookingId booking, long version)
        {
            booked.Remove(booking, out var ended);
            over.Add(new(ended.Slot, ended.Since, version));
        }
    }

    /// <summary>Resources as one text, whatever their order.</summary>
    public static string Names(IEnumerable<ResourceId> resources) => string.Join(' ', resources.Select(r => r.Value).Order(StringComparer.Ordinal));
}
