using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Directories;
using SmartPulse.Due;
using SmartPulse.Embedded.Simulation;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Memory;
using SmartPulse.Tenants;
using SmartPulse.Wire;

namespace SmartPulse.Load.Converse;

/// <summary>
/// One business and one customer under a clock that moves only when told to: the real grains on the real engine, a store in memory, a carrier that takes
/// every text at once. The same script and seed give the same talk in any process.
/// </summary>
internal sealed class House : IMessageCarrier, IDisposable
{
    /// <summary>The customer's phone.</summary>
    public static readonly PhoneNumber Customer = PhoneNumber.From("+358401110001");

    private static readonly PhoneNumber OurNumber = PhoneNumber.From("+358945550100");

    private readonly SimulatedScheduler scheduler;
    private readonly MemoryStore store = new();
    private readonly ServiceProvider services;
    private readonly ISignalRouter router;
    private readonly ISweeper sweeper;
    private readonly DateTimeZone zone;
    private readonly List<OutboundMessage> texts = [];
    private readonly Dictionary<MessageId, Phrase> phrases = [];
    private readonly Dictionary<PhoneNumber, Conversation> conversations = [];
    private int signals;
    private string? phoned;
    private int heard;

    /// <summary>Opens a business at an hour of its own clock.</summary>
    public House(LocationSettings settings, LocalDateTime opens, int seed)
    {
        Settings = settings;
        zone = DateTimeZoneProviders.Tzdb[settings.TimeZone];
        scheduler = new(seed);
        scheduler.Time.AdvanceTo(zone.AtStrictly(opens).ToDateTimeOffset());
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Error).AddProvider(new Complaints(this)));
        collection.AddSimulatedGrains(scheduler, GrainServices.Assembly);
        collection.AddSingleton<TimeProvider>(scheduler.Time);
        collection.AddSingleton<IIdSource>(new SeededIdSource(new(seed)));
        collection.AddSingleton<IMessageCarrier>(this);
        collection.AddSingleton(store.Journals);
        collection.AddSingleton(store.DueQueue);
        collection.AddSingleton(store.States);
        collection.AddSingleton(store.Identities);
        collection.AddSingleton(store.ReadModels);
        collection.AddSmartPulseSilo();
        services = collection.BuildServiceProvider();
        router = services.GetRequiredService<ISignalRouter>();
        sweeper = services.GetRequiredService<ISweeper>();
        var tenant = services.GetRequiredService<IGrainFactory>().GetGrain<ITenantGrain>(GrainKeys.Of(settings.Organisation, settings.Location));
        if (scheduler.Run(() => tenant.ChangeAsync(settings, expectedVersion: 0)) is not SettingsChange.Stored)
        {
            throw new InvalidOperationException($"The settings of {settings.Name.Name} break a rule: {string.Join(' ', SettingsRules.Problems(settings))}");
        }
    }

    /// <summary>The business.</summary>
    public LocationSettings Settings { get; }

    /// <summary>The hour on the business's own clock.</summary>
    public LocalDateTime Now => Instant.InZone(zone).LocalDateTime;

    /// <summary>Everything that was said, and done by staff, in its order.</summary>
    public List<Line> Transcript { get; } = [];

    /// <summary>What the conversations' journals tell, as far as they were read.</summary>
    public List<string> Journal { get; } = [];

    /// <summary>What the grains or the engine complained of; empty when all is well.</summary>
    public List<string> Faults { get; } = [];

    private string OnCall => phoned ?? throw new InvalidOperationException("Nobody is on the phone: a call is answered before anybody speaks on it.");

    private Instant Instant => Instant.FromDateTimeOffset(scheduler.Time.GetUtcNow());

    /// <summary>The conversation of a number, folded from its journal.</summary>
    public Conversation Conversation(PhoneNumber? number = null)
    {
        var who = number ?? Customer;
        var state = conversations.GetValueOrDefault(who, Conversations.Conversation.New);
        var hash = store.Identities.HashOf(Settings.Organisation, IdentityKind.Phone, who.E164);
        if (store.Identities.FindAsync(Settings.Organisation, hash, CancellationToken.None).GetAwaiter().GetResult() is not { } contact)
        {
            return state;
        }

        var stream = new StreamId(Settings.Organisation, StreamKind.Conversation, contact.Value);
        foreach (var stored in store.Journals.ReadEventsAsync(stream, state.Version, int.MaxValue, CancellationToken.None).GetAwaiter().GetResult())
        {
            var happened = EventEnvelopes.Read(stream, stored, WireFormat.Json.ConversationEvent);
            Journal.Add($"{stored.Version,4} {Local(stored.At):HH:mm:ss} {stored.Cause}: {happened}");
            state = ConversationFold.Evolve(state, new(happened, stored.Version, stored.At, stored.Actor, stored.Cause, stored.SettingsVersion));
            if (happened is ConversationEvent.EffectOwed { Effect: Effect.SendMessage { Phrase: { } phrase } owed })
            {
                phrases[owed.Message] = phrase;
            }
        }

        return conversations[who] = state;
    }

    /// <summary>The appointments that stand, earliest first.</summary>
    public IReadOnlyList<BookingRow> Bookings()
    {
        var ever = new TimeSlot(Instant.FromUnixTimeSeconds(0), Instant.FromUtc(2100, 1, 1, 0, 0));
        return [.. store.ReadModels.BookingsAsync(Settings.Organisation, Settings.Location, ever, alsoGone: false, CancellationToken.None).GetAwaiter().GetResult().OrderBy(b => b.Start)];
    }

    /// <summary>An instant on the business's own clock.</summary>
    public LocalDateTime Local(Instant instant) => instant.InZone(zone).LocalDateTime;

    /// <summary>The customer calls, and nobody answers.</summary>
    public void CallIsMissed()
    {
        var call = $"CA{++signals}";
        Note("they call, and nobody answers");
        Deliver(new Signal.CallStarted(Next("call"), Instant, Reach(Channel.Voice, Customer), call), Customer);
        Deliver(new Signal.CallMissed(Next("call"), Instant, Reach(Channel.Voice, Customer), call, MissedBecause.NoAnswer), Customer);
    }

    /// <summary>The customer calls, staff do not answer, and the assistant takes the call.</summary>
    public void CallIsTaken()
    {
        (phoned, heard) = ($"CA{++signals}", 0);
        Note("they call, and the assistant answers");
        Deliver(new Signal.CallTaken(Next("call"), Instant, Reach(Channel.Voice, Customer), OnCall, CallTaker.Assistant, MissedBecause.NoAnswer, null), Customer);
    }

    /// <summary>The customer says something on the call, as the recogniser hears it.</summary>
    public void Speaks(string words)
    {
        Transcript.Add(new(Instant, Speaker.They, words, null));
        Deliver(new Signal.CallerSpoke(Next("spoke"), Instant, Reach(Channel.Voice, Customer), OnCall, heard, words, string.Empty, 0.9), Customer);
    }

    /// <summary>The customer hears what we said since they last listened.</summary>
    public void Listen()
    {
        foreach (var line in Conversation().Talks.Where(t => t.Call == OnCall).SelectMany(t => t.Lines).Where(l => l.Number > heard))
        {
            Transcript.Add(new(Instant, Speaker.We, line.Text, line.Message));
            heard = line.Number;
        }
    }

    /// <summary>The customer hangs up.</summary>
    public void HangsUp()
    {
        Note("they hang up");
        Deliver(new Signal.CallEnded(Next("call"), Instant, Reach(Channel.Voice, Customer), OnCall), Customer);
    }

    /// <summary>Somebody writes; the customer unless another number is named.</summary>
    public void Writes(string text, PhoneNumber? from = null, Channel channel = Channel.Sms)
    {
        Transcript.Add(new(Instant, from is null ? Speaker.They : Speaker.Stranger, text, null));
        Deliver(new Signal.MessageReceived(Next("sms"), Instant, Reach(channel, from ?? Customer), text, 0), from ?? Customer);
    }

    /// <summary>Somebody of the staff takes the talk over, hands it back, or writes.</summary>
    public void Staff(Func<SignalId, Instant, Conversation, Signal> act, string told)
    {
        var state = Conversation();
        Note(told);
        var contact = state.Contact ?? throw new InvalidOperationException("Nobody has called or written yet, so there is nothing to take over.");
        var signal = act(Next("staff"), Instant, state);
        var receipt = scheduler.Run(() => router.DeliverAsync(Settings.Organisation, contact, signal));
        Expect(receipt, signal);
    }

    /// <summary>Somebody else books a time, so that it is gone.</summary>
    public void TimeIsTaken(LocalDateTime start)
    {
        var state = Conversation();
        if (state.Opportunities is not [.., var o] || o.Offers.FirstOrDefault(f => Local(f.Slot.Start) == start) is not { } free || o.Intake.Service is not { } service)
        {
            throw new InvalidOperationException($"{start} is not among the times on offer, so nobody can take it away.");
        }

        Note($"somebody else takes {start}");
        var hold = HoldId.From("hld_somebodyelse");
        var calendar = services.GetRequiredService<IGrainFactory>().GetGrain<ICalendarGrain>(GrainKeys.Of(Settings.Organisation, Settings.Calendar));
        foreach (var resource in Settings.Resources)
        {
            var taken = free with { Resources = [resource.Id] };
            var request = new HoldRequest(HoldId.From($"{hold.Value}{resource.Id.Value[^1]}"), OpportunityId.From("opp_somebodyelse"), Settings.Location, 1, service, taken, Duration.FromDays(1), "00100");
            scheduler.Run(() => calendar.HoldAsync(request));
        }
    }

    /// <summary>Time passes, and whatever falls due on the way is done at its instant.</summary>
    public void Pass(Duration span)
    {
        var until = scheduler.Time.GetUtcNow() + span.ToTimeSpan();
        while (NextDue() is { } due && due <= until)
        {
            var now = scheduler.Time.GetUtcNow();
            scheduler.Time.Advance((due > now ? due - now : TimeSpan.Zero) + TimeSpan.FromMilliseconds(1));
            scheduler.Run(() => sweeper.SweepAsync(CancellationToken.None));
        }

        if (until > scheduler.Time.GetUtcNow())
        {
            scheduler.Time.Advance(until - scheduler.Time.GetUtcNow());
        }
    }

    /// <summary>Which of our phrases a text was; null for a human's words.</summary>
    public Phrase? PhraseOf(Line line)
    {
        Conversation();
        return line.Message is { } message && phrases.TryGetValue(message, out var phrase) ? phrase : null;
    }

    /// <inheritdoc/>
    public Task<SendOutcome> SendAsync(OutboundMessage message, CancellationToken cancellation)
    {
        texts.Add(message);
        Transcript.Add(new(Instant, message.To == Customer ? Speaker.We : Settings.OnCall.Contains(message.To) ? Speaker.ToStaff : Speaker.ToStranger, message.Text, message.Message));
        return Task.FromResult<SendOutcome>(new SendOutcome.Accepted($"SM{texts.Count}"));
    }

    /// <inheritdoc/>
    public Task<LookupOutcome> FindAsync(OutboundMessage message, CancellationToken cancellation) =>
        Task.FromResult<LookupOutcome>(texts.Exists(t => t.Message == message.Message) ? new LookupOutcome.Found($"SM{message.Message.Value}") : new LookupOutcome.NotFound());

    /// <inheritdoc/>
    public void Dispose() => services.Dispose();

    private void Note(string what) => Transcript.Add(new(Instant, Speaker.Nobody, what, null));

    private SignalId Next(string what) => new($"{what}:{++signals}");

    private Reach Reach(Channel channel, PhoneNumber customer) =>
        new(Settings.Location, LineId.From("lin_one"), OurNumber, NumberMode.InFront, channel, customer);

    private void Deliver(Signal signal, PhoneNumber customer)
    {
        var receipt = scheduler.Run(() => router.DeliverAsync(Settings.Organisation, customer, null, signal));
        Expect(receipt, signal);
        scheduler.RunUntilIdle();
    }

    private void Expect(Receipt receipt, Signal signal)
    {
        if (receipt is not Receipt.Accepted)
        {
            Faults.Add($"{signal.GetType().Name} was answered {receipt}.");
        }
    }

    private DateTimeOffset? NextDue() =>
        store.DueQueue.PassedAsync(Instant.MaxValue, 1, CancellationToken.None).GetAwaiter().GetResult() is [var first, ..] ? first.At.ToDateTimeOffset() : null;

    /// <summary>Hears what the engine and the grains complain of: here nothing may.</summary>
    private sealed class Complaints(House house) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            house.Faults.Add($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
