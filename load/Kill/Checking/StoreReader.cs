using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Load.Kill.Customers;
using SmartPulse.Reporting;
using SmartPulse.Storage;

namespace SmartPulse.Load.Kill.Checking;

/// <summary>Opens the store that the gateway left, as the gateway would, and reads everything about the customers that the driver knows of.</summary>
internal sealed class StoreReader : IAsyncDisposable
{
    /// <summary>No fold has this version: every snapshot is left out, and every journal is read from its first event, its chain checked on the way.</summary>
    private const int NoSnapshot = int.MaxValue;

    private const int AtOnce = 4;

    private readonly ServiceProvider services;
    private readonly IStore store;

    private StoreReader(ServiceProvider services) => (this.services, store) = (services, services.GetRequiredService<IStore>());

    /// <summary>Opens the store by the gateway's own settings; no gateway may run on it.</summary>
    public static StoreReader Open(IReadOnlyDictionary<string, string> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
        return new(new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddStorage().BuildServiceProvider());
    }

    /// <summary>The latest instant until which something that is owed waits, among what is due before a limit; null when nothing is.</summary>
    public async Task<Instant?> OwedUntilAsync(Instant limit, CancellationToken cancellation)
    {
        Instant? latest = null;
        foreach (var row in await store.DueQueue.PassedAsync(limit, int.MaxValue, cancellation))
        {
            if (row.Stream.Kind == StreamKind.Conversation)
            {
                var reading = ConversationReading.Of(row.Stream, (await store.Journals.LoadAsync(row.Stream, NoSnapshot, cancellation)).Events);
                latest = reading.Owed.Select(o => o.DueAt).Where(at => at <= limit).Cast<Instant?>().Append(latest).Max();
            }
        }

        return latest;
    }

    /// <summary>Reads what the store says of those customers and of the calendars.</summary>
    public async Task<StoreRecord> ReadAsync(IReadOnlyCollection<Acknowledgement> acknowledged, Instant now, CancellationToken cancellation)
    {
        var damaged = new ConcurrentQueue<string>();
        var contacts = await ContactsAsync(acknowledged, cancellation);
        var readings = new ConcurrentDictionary<StreamId, ConversationReading>();
        var messageFaults = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(contacts.Values.Distinct(), Options(cancellation), async (known, token) =>
        {
            var stream = new StreamId(known.Organisation, StreamKind.Conversation, known.Contact.Value);
            if (await LoadAsync(stream, damaged, token) is { } events)
            {
                var reading = ConversationReading.Of(stream, events);
                readings[stream] = reading;
                await CompareMessagesAsync(stream, reading, messageFaults, token);
            }
        });

        var reserved = new List<Reserved>();
        var contradictions = readings.SelectMany(r => r.Value.Contradictions.Select(what => $"{r.Key}: {what}")).ToList();
        var rows = new List<Slot>();
        foreach (var line in DemoLine.All.DistinctBy(l => l.Calendar))
        {
            var stream = new StreamId(OrganisationId.From(line.Organisation), StreamKind.Calendar, line.Calendar);
            if (await LoadAsync(stream, damaged, cancellation) is { } events)
            {
                var reading = CalendarReading.Of(stream, events, now);
                reserved.AddRange(reading.Reservations);
                contradictions.AddRange(reading.Contradictions);
                rows.AddRange(await SlotRowsAsync(line, now, cancellation));
            }
        }

        return new()
        {
            At = now,
            Contacts = contacts.ToImmutableDictionary(c => c.Key, c => c.Value.Contact.Value),
            Signals = [.. readings.SelectMany(r => r.Value.Signals.Select(s => new HeardSignal(r.Key.Organisation.Value, r.Key.Key, s.Signal, s.Turns, s.Captures, s.Words)))],
            Texts = [.. readings.Values.SelectMany(r => r.Texts)],
            Stuck = [.. readings.SelectMany(r => r.Value.Owed.Where(o => o.DueAt <= now && o.Effect is not (Conversations.Effect.SendMessage or Conversations.Effect.NotifyStaff))
                .Select(o => $"{o.Effect.GetType().Name} of {r.Key} is owed since {o.DueAt}"))],
            Appointments = [.. readings.Values.SelectMany(r => r.Appointments)],
            EverBooked = [.. readings.Where(r => r.Value.WasBooked).Select(r => r.Key.Key)],
            Reservations = [.. reserved],
            SlotRows = [.. rows],
            Captures = await CapturesAsync(readings, cancellation),
            MessageFaults = [.. messageFaults],
            Contradictions = [.. contradictions],
            Damaged = [.. damaged],
        };
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static ParallelOptions Options(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };

    private async Task<ConcurrentDictionary<(string Organisation, string Number), (OrganisationId Organisation, ContactId Contact)>> ContactsAsync(
        IReadOnlyCollection<Acknowledgement> acknowledged, CancellationToken cancellation)
    {
        var contacts = new ConcurrentDictionary<(string Organisation, string Number), (OrganisationId Organisation, ContactId Contact)>();
        var customers = acknowledged.Select(a => a.Delivery).Where(d => d.Customer is Customer.Phone).Select(d => (d.Organisation, ((Customer.Phone)d.Customer).Number)).Distinct();
        await Parallel.ForEachAsync(customers, Options(cancellation), async (customer, token) =>
        {
            var organisation = OrganisationId.From(customer.Organisation);
            if (await store.Identities.FindAsync(organisation, store.Identities.HashOf(organisation, IdentityKind.Phone, customer.Number), token) is { } contact)
            {
                contacts[customer] = (organisation, contact);
            }
        });
        return contacts;
    }

    private async Task<IReadOnlyList<StoredEvent>?> LoadAsync(StreamId stream, ConcurrentQueue<string> damaged, CancellationToken cancellation)
    {
        try
        {
            return (await store.Journals.LoadAsync(stream, NoSnapshot, cancellation)).Events;
        }
        catch (JournalCorruptException e)
        {
            damaged.Enqueue(e.Message);
            return null;
        }
    }

    private async Task CompareMessagesAsync(StreamId stream, ConversationReading reading, ConcurrentQueue<string> faults, CancellationToken cancellation)
    {
        var rows = new List<MessageRow>();
        foreach (var (opportunity, location) in reading.Opportunities)
        {
            rows.AddRange(await store.ReadModels.MessagesAsync(stream.Organisation, location, opportunity, cancellation));
        }

        foreach (var twice in rows.GroupBy(r => r.Message).Where(g => g.Count() > 1))
        {
            faults.Enqueue($"{twice.Key} of {stream} has {twice.Count()} rows");
        }

        var byId = rows.DistinctBy(r => r.Message).ToDictionary(r => r.Message);
        foreach (var (message, words) in reading.Messages)
        {
            if (!byId.Remove(message, out var row))
            {
                faults.Enqueue($"{message} of {stream} has no row");
            }
            else if (row.Text != words)
            {
                faults.Enqueue($"{message} of {stream} says something else in its row");
            }
        }
    }

    private async Task<IEnumerable<Slot>> SlotRowsAsync(DemoLine line, Instant now, CancellationToken cancellation)
    {
        var within = new TimeSlot(now - Duration.FromDays(2), now + Duration.FromDays(400));
        var rows = await store.ReadModels.BookingsAsync(OrganisationId.From(line.Organisation), LocationId.From(line.Location), within, alsoGone: false, cancellation);
        return rows.Where(r => r.State == BookingState.Confirmed || (r.State == BookingState.Held && r.LapsesAt > now)).Select(r => new Slot(
            r.Organisation.Value, r.Calendar.Value, r.Hold.Value, r.Booking?.Value, r.Start, r.End, r.OccupiesFrom, r.OccupiesTo, CalendarReading.Names(r.Resources)));
    }

    private async Task<ImmutableDictionary<string, (long Journals, long Rows)>> CapturesAsync(
        ConcurrentDictionary<StreamId, ConversationReading> readings, CancellationToken cancellation)
    {
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var organisation in DemoLine.All.GroupBy(l => l.Organisation))
        {
            ImmutableArray<LocationId> locations = [.. organisation.Select(l => l.Location).Distinct().Select(LocationId.From)];
            foreach (var count in await store.ReadModels.CaptureCountsAsync(OrganisationId.From(organisation.Key), locations, new(2000, 1, 1), new(2200, 1, 1), cancellation))
            {
                rows[$"{count.Kind}"] = rows.GetValueOrDefault($"{count.Kind}") + count.Events;
            }
        }

        var journals = readings.Values.SelectMany(r => r.Captures).CountBy(kind => kind).ToDictionary(k => k.Key, k => (long)k.Value, StringComparer.Ordinal);
        return rows.Keys.Union(journals.Keys).ToImmutableDictionary(k => k, k => (journals.GetValueOrDefault(k), rows.GetValueOrDefault(k)));
    }
}
