using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.Troubles;

/// <summary>The town's plumber on a fine day, with as many customers as a test wants, and trouble of the test's own making. Nothing here is left to chance.</summary>
internal sealed class Shop : IDisposable
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(1);

    private int signals;

    public Shop()
    {
        World = new World(seed: 1);
        World.OpenForBusiness();
        World.After(SweepEvery, Sweep);
    }

    public World World { get; }

    public MadeTrouble Made => World.Made;

    /// <summary>What the carrier has made, oldest first.</summary>
    public IReadOnlyList<(OutboundMessage Message, string ProviderId, Instant At)> Created => World.Carrier.Created;

    /// <summary>Every signal that was told, and what was answered.</summary>
    public List<(Signal Signal, Receipt Receipt)> Answers { get; } = [];

    public static PhoneNumber PhoneOf(int customer) => PhoneNumber.From($"+35840{customer:0000000}");

    public void MissesCall(int customer)
    {
        var (phone, call) = (PhoneOf(customer), $"CA{++signals}");
        var reach = Town.ReachOf(World.Town.Locations[0], Channel.Voice, NumberMode.InFront, phone);
        Tell(phone, new Signal.CallStarted(new($"{call}:started"), World.Now, reach, call));
        Tell(phone, new Signal.CallMissed(new($"{call}:missed"), World.Now, reach, call, MissedBecause.NoAnswer));
    }

    public void Texts(int customer, string words)
    {
        var (phone, id) = (PhoneOf(customer), new SignalId($"sms:{++signals}"));
        if (words == "kyllä")
        {
            World.Crowd.Yes(id); // The books want to know who agreed to what.
        }

        Tell(phone, new Signal.MessageReceived(
            id, World.Now, Town.ReachOf(World.Town.Locations[0], Channel.Sms, NumberMode.InFront, phone), words, 0));
    }

    /// <summary>A human writes to a customer.</summary>
    public void Writes(int customer, string words)
    {
        var book = World.Ledger.Conversations.Single(c => c.Contact == ContactOf(customer).Value);
        Tell(PhoneOf(customer), new Signal.StaffWrote(new($"staff:{++signals}"), World.Now, "mikko", book.Opportunities[0].Id, words));
    }

    public ContactId ContactOf(int customer)
    {
        var identities = World.Store.Identities;
        var hash = identities.HashOf(Town.Organisation, IdentityKind.Phone, PhoneOf(customer).E164);
        return identities.FindAsync(Town.Organisation, hash, CancellationToken.None).GetAwaiter().GetResult()
            ?? throw new InvalidOperationException($"Customer {customer} is not known.");
    }

    public void Tell(PhoneNumber phone, Signal signal)
    {
        _ = World.Scheduler.Start(async () => Answers.Add((signal, await World.AnyNode()!.Router.DeliverAsync(Town.Organisation, phone, call: null, signal))));
        Pass(TimeSpan.FromMilliseconds(20));
    }

    /// <summary>A customer's journal; the task of the memory store is always done.</summary>
    public IReadOnlyList<StoredEvent> JournalOf(int customer) => World.Store.Journals.ReadEventsAsync(
        World.Ledger.Streams.First(s => s.Key == ContactOf(customer).Value), 0, 100, CancellationToken.None).GetAwaiter().GetResult();

    public void Pass(TimeSpan time)
    {
        World.PumpUntil(World.Scheduler.Time.GetUtcNow() + time);
        World.Check();
    }

    public void Pass(int seconds) => Pass(TimeSpan.FromSeconds(seconds));

    public void Dispose() => World.Dispose();

    private void Sweep()
    {
        World.SweepOnce();
        World.After(SweepEvery, Sweep);
    }
}
