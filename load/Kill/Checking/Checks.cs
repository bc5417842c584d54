using System.Collections.Immutable;
using SmartPulse.Load.Kill.Carrier;
using SmartPulse.Load.Kill.Customers;

namespace SmartPulse.Load.Kill.Checking;

/// <summary>Holds what was acknowledged and carried against what the store says. Pure: the same records, the same violations.</summary>
internal static class Checks
{
    /// <summary>How much earlier than it was due a text may seem to have been taken: the look-up's tolerance, and the carrier's whole seconds.</summary>
    private static readonly NodaTime.Duration LookupSkew = NodaTime.Duration.FromSeconds(3);

    /// <summary>Every promise that was not kept; empty when all were.</summary>
    public static ImmutableArray<Violation> Run(DriverRecord driver, StoreRecord store) =>
    [
        .. driver.Refused.Select(what => new Violation("refused", what)),
        .. store.Damaged.Select(what => new Violation("damaged", what)),
        .. Missing(driver, store),
        .. Doubled(store),
        .. store.Contradictions.Select(what => new Violation("contradiction", what)),
        .. Texts(driver, store),
        .. store.Stuck.Select(what => new Violation("stuck", what)),
        .. Slots(store.Reservations),
        .. Appointments(driver, store),
        .. ReadModels(store),
    ];

    /// <summary>Appointments that nobody made were not looked at: a run that was about them and has none shows nothing of them.</summary>
    public static IEnumerable<Violation> Looked(DriverRecord driver, StoreRecord store)
    {
        if (!store.Reservations.Any(r => r.Slot.Booking is not null))
        {
            yield return new("nothing-booked", "no calendar confirmed an appointment, so the checks on slots and appointments looked at nothing");
        }
        else if (driver.ToldBooked.IsEmpty)
        {
            yield return new("nothing-booked", "no customer was told of an appointment, so what they were told was held against nothing");
        }
    }

    /// <summary>Each acknowledged signal is in its customer's journal, with the words that were sent.</summary>
    private static IEnumerable<Violation> Missing(DriverRecord driver, StoreRecord store)
    {
        var heard = store.Signals.ToLookup(s => (s.Organisation, s.Signal));
        foreach (var delivery in driver.Acknowledged.Select(a => a.Delivery).DistinctBy(d => (d.Organisation, d.Signal)))
        {
            var contact = delivery.Customer switch
            {
                Customer.Phone phone => store.Contacts.GetValueOrDefault((delivery.Organisation, phone.Number)),
                Customer.Contact known => known.Id,
                var other => throw new InvalidOperationException($"Nobody knows how to find {other.GetType().Name}."),
            };
            if (heard[(delivery.Organisation, delivery.Signal)].FirstOrDefault(s => s.Contact == contact) is not { } found)
            {
                yield return new("missing", $"{delivery.Signal} of {contact ?? "a customer whom nobody knows"} was acknowledged and is in no journal of theirs");
            }
            else if (delivery.Words is { } words && !found.Words.Contains(words))
            {
                yield return new("changed", $"{delivery.Signal} of {contact} has other words than were acknowledged");
            }
        }
    }

    /// <summary>A signal is decided on once, in one conversation.</summary>
    private static IEnumerable<Violation> Doubled(StoreRecord store) =>
    [
        .. store.Signals.Where(s => s.Turns > 1 || s.Captures > 1 || s.Words.Length > 1)
            .Select(s => new Violation("doubled", $"{s.Signal} of {s.Contact} was taken for news {Math.Max(s.Turns, Math.Max(s.Captures, s.Words.Length))} times")),
        .. store.Signals.GroupBy(s => (s.Organisation, s.Signal)).Where(g => g.Count() > 1)
            .Select(g => new Violation("doubled", $"{g.Key.Signal} stands in {g.Count()} conversations: {string.Join(", ", g.Select(s => s.Contact))}")),
    ];

    /// <summary>The carrier's record and ours tell the same of every text.</summary>
    private static IEnumerable<Violation> Texts(DriverRecord driver, StoreRecord store)
    {
        var carried = driver.Carried.ToLookup(t => t.Message ?? "");
        var byWords = driver.Carried.ToLookup(t => (t.To, t.Body));
        foreach (var twice in carried.Where(g => g.Key.Length > 0 && g.Count() > 1))
        {
            yield return new("sent-twice", $"{twice.Key} was given to the carrier {twice.Count()} times: {string.Join(", ", twice.Select(Carried))}");
        }

        foreach (var nameless in carried[""])
        {
            yield return new("sent-unasked", $"{nameless.Sid} names no message of ours");
        }

        var owed = store.Texts.ToDictionary(t => t.Message, StringComparer.Ordinal);
        foreach (var text in driver.Carried.Where(t => t.Message is not null))
        {
            if (!owed.TryGetValue(text.Message!, out var ours))
            {
                yield return new("sent-unasked", $"{Carried(text)} is owed in no journal");
            }
            else if (ours.Words != text.Body || ours.To != text.To)
            {
                yield return new("sent-changed", $"{Carried(text)} is not what {ours.Message} says");
            }
        }

        foreach (var text in store.Texts)
        {
            var atCarrier = carried.Contains(text.Message);
            var fault = text.End switch
            {
                TextEnd.Sent when !atCarrier && !HasTwin(text) => "was never given to the carrier, though the journal says so",
                TextEnd.Dropped when atCarrier => $"reached the carrier, though the journal says that it was dropped unsent ({text.Why})",
                TextEnd.GivenUp => $"was given up, though the carrier would have taken it ({text.Why})",
                TextEnd.Owed when text.DueAt <= store.At => $"is owed still, since {text.DueAt}",
                _ => null,
            };
            if (fault is not null)
            {
                yield return new("unsent", $"{text.Message} {fault}");
            }
        }

        // A look-up knows a text by its words and recipient: one that says the same and left later stands for it, and the customer has the words once.
        bool HasTwin(OwedText text) =>
            byWords[(text.To, text.Words)].Any(t => NodaTime.Instant.FromDateTimeOffset(t.At) >= text.DueAt - LookupSkew);

        static string Carried(TakenText text) => $"{text.Sid} ({text.Message}{(text.IsAnswerLost ? ", answer lost" : "")})";
    }

    /// <summary>Nobody's time was ever promised twice, not even for a while, not even as a hold that came to nothing.</summary>
    public static IEnumerable<Violation> Slots(IEnumerable<Reserved> reservations)
    {
        var byResource = reservations
            .SelectMany(r => r.Slot.Resources.Split(' ').Select(resource => (Resource: resource, Reserved: r)))
            .GroupBy(x => (x.Reserved.Slot.Organisation, x.Resource), x => x.Reserved);
        foreach (var times in byResource)
        {
            var inOrder = times.OrderBy(r => r.Slot.From).ToList();
            for (var i = 0; i < inOrder.Count; i++)
            {
                foreach (var later in inOrder.Skip(i + 1).TakeWhile(r => r.Slot.From < inOrder[i].Slot.To).Where(r => AtOnce(inOrder[i], r)))
                {
                    yield return new("slot-twice", $"{times.Key.Resource} is promised twice: {inOrder[i].Slot.Hold} until {inOrder[i].Slot.To} and {later.Slot.Hold} from {later.Slot.From}");
                }
            }
        }

        static bool AtOnce(Reserved one, Reserved other) => one.Since < (other.Until ?? long.MaxValue) && other.Since < (one.Until ?? long.MaxValue);
    }

    /// <summary>What customers were told, what their conversations believe and what the calendar keeps is the same.</summary>
    private static IEnumerable<Violation> Appointments(DriverRecord driver, StoreRecord store)
    {
        foreach (var number in driver.ToldBooked.Distinct(StringComparer.Ordinal))
        {
            var contact = store.Contacts.GetValueOrDefault((DemoLine.Helsinki.Organisation, number));
            if (contact is null || !store.EverBooked.Contains(contact))
            {
                yield return new("told-wrongly", $"{contact ?? "a customer whom nobody knows"} was told of an appointment that no journal tells of");
            }
        }

        var booked = Standing(store).Where(s => s.Booking is not null).ToDictionary(s => (s.Organisation, s.Booking!));
        var believed = store.Appointments.ToLookup(a => (a.Organisation, a.Booking));
        foreach (var appointment in store.Appointments)
        {
            if (!booked.TryGetValue((appointment.Organisation, appointment.Booking), out var kept))
            {
                yield return new("booking-lost", $"{appointment.Booking} of {appointment.Contact} is in no calendar");
            }
            else if (kept.Start != appointment.Start || kept.End != appointment.End)
            {
                yield return new("booking-changed", $"{appointment.Booking} of {appointment.Contact} is at another time in the calendar");
            }
        }

        foreach (var unknown in booked.Keys.Where(key => believed[key].Count() != 1))
        {
            yield return new("booking-unknown", $"{unknown.Item2} is booked, and {believed[unknown].Count()} conversations know of it");
        }
    }

    /// <summary>The read models say what the journals say.</summary>
    private static IEnumerable<Violation> ReadModels(StoreRecord store) =>
    [
        .. store.Captures.Where(c => c.Value.Journals != c.Value.Rows)
            .Select(c => new Violation("read-model", $"the journals tell of {c.Value.Journals} capture events of kind {c.Key}, the read model of {c.Value.Rows}")),
        .. store.MessageFaults.Select(what => new Violation("read-model", what)),
        .. Standing(store).Except(store.SlotRows).Select(r => new Violation("read-model", $"{r.Hold} stands in the calendar's journal and not so in the read model")),
        .. store.SlotRows.Except(Standing(store)).Select(r => new Violation("read-model", $"{r.Hold} stands in the read model and not so in the calendar's journal")),
    ];

    private static IEnumerable<Slot> Standing(StoreRecord store) => store.Reservations.Where(r => r.Until is null).Select(r => r.Slot);
}
