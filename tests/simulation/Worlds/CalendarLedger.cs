using SmartPulse.Bookings;
using SmartPulse.Journals;
using SmartPulse.Tests.Simulation.People;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>
/// The ledger's book of every calendar, kept apart from the code it watches: no two reservations that share a resource overlap, and only what a customer agreed to is booked.
/// </summary>
internal sealed class CalendarLedger(World world, Agreements agreed)
{
    private readonly SortedDictionary<string, CalendarBook> calendars = new(StringComparer.Ordinal);

    /// <summary>What is held or booked in any of them.</summary>
    public IEnumerable<Reservation> Live => calendars.Values.SelectMany(c => c.Live.Values);

    /// <summary>Something happened in a calendar.</summary>
    public void Read(StreamId stream, CalendarEvent happened)
    {
        world.Coverage.Count($"event {happened.GetType().Name}");
        if (!calendars.TryGetValue(stream.Key, out var book))
        {
            book = calendars[stream.Key] = new();
        }

        switch (happened)
        {
            case CalendarEvent.SlotHeld e:
                foreach (var other in book.Live.Values)
                {
                    if (other.Occupies.Overlaps(e.Occupies) && other.Resources.Intersect(e.Resources).Any())
                    {
                        world.Violate(Promises.NoOverlap, $"{e.Hold} at {e.Occupies} and {other.Hold} at {other.Occupies} share a resource.");
                    }
                }

                book.Live[e.Hold] = new(e.Hold, e.Opportunity, e.Location, e.Service, e.Slot, e.Occupies, e.Resources, e.Area, e.LapsesAt, Booking: null);
                break;
            case CalendarEvent.HoldReleased e:
                book.Live.Remove(e.Hold);
                break;
            case CalendarEvent.HoldLapsed e:
                book.Live.Remove(e.Hold);
                break;
            case CalendarEvent.BookingConfirmed e:
                if (!agreed.Has(e.Hold) || e.Booking.Value.StartsWith(Crowd.StolenBooking, StringComparison.Ordinal))
                {
                    world.Violate(Promises.CustomerSaidYes, $"{e.Hold} became {e.Booking}, and its customer had not said yes to that.");
                }

                book.Remove(e.Replaces);
                if (book.Live.TryGetValue(e.Hold, out var held))
                {
                    book.Live[e.Hold] = held with { Booking = e.Booking };
                }

                break;
            case CalendarEvent.BookingCancelled e:
                book.Remove(e.Booking);
                break;
        }
    }
}
