using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Channels;
using SmartPulse.Gateway.StandIn.FastForward;
using SmartPulse.Journals;
using SmartPulse.Load.Databases;
using SmartPulse.Storage;
using SmartPulse.Tests.Integration.Loop;

namespace SmartPulse.Tests.Integration.Cluster;

/// <summary>
/// A process stood still while another went on with its conversations, and now it goes on too: two activations of one conversation, each sure that it is the only one. Here
/// two processes that do not know of each other share a database, and an append of the first is stopped on its way there.
/// </summary>
public sealed class StaleWriteTests
{
    private const string Ada = "+358401110001";
    private const string Said = "customer-said";
    private const string Settled = "effect-settled";

    [Fact]
    public async Task EN48_what_a_forgotten_activation_writes_is_refused_and_counted_and_its_next_life_knows_what_the_other_did()
    {
        await using var two = await Two.StartAsync();
        using var stale = new StaleTurns(two.Frozen.Services);
        await two.BeginAsync();
        var before = two.Carrier.All.Count;

        var held = two.Way.HoldNext(Said);
        var late = two.Frozen.TextAsync(Ada, "keittiön hana vuotaa", "SM1");
        await held.StandsAsync();
        // Nobody answers the carrier, so it asks the other one.
        Assert.Equal(HttpStatusCode.OK, await two.Other.TextAsync(Ada, "keittiön hana vuotaa", "SM1"));
        Assert.NotEmpty(await two.Carrier.NextAsync(Ada));
        held.LetGo();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await late);
        Assert.Equal(1, stale.Count);
        Assert.Equal(HttpStatusCode.OK, await two.Frozen.TextAsync(Ada, "keittiön hana vuotaa", "SM1"));
        Assert.Equal(1, stale.Count);
        Assert.Equal(before + 1, two.Carrier.All.Count);
        AssertSentOnce(two.Carrier);
    }

    [Fact]
    public async Task EN49_a_text_whose_outcome_was_refused_is_looked_up_at_the_carrier_and_not_sent_again()
    {
        await using var two = await Two.StartAsync();
        using var stale = new StaleTurns(two.Frozen.Services);
        await two.BeginAsync();

        var held = two.Way.HoldNext(Settled);
        Assert.NotEmpty(await two.Frozen.SayAsync(Ada, "keittiön hana vuotaa", "SM1"));
        await held.StandsAsync();
        var unsure = two.Carrier.All.Last().Message;
        // The lease of the attempt is over by the time that the customer texts again.
        two.Clock.MoveAhead(TimeSpan.FromSeconds(31));
        Assert.Equal(HttpStatusCode.OK, await two.Other.TextAsync(Ada, "3", "SM2"));
        Assert.NotEmpty(await two.Carrier.NextAsync(Ada));
        held.LetGo();
        await stale.FirstAsync();

        Assert.Equal(HttpStatusCode.OK, await two.Frozen.TextAsync(Ada, "3", "SM2"));
        Assert.Equal(1, stale.Count);
        Assert.Contains(unsure, two.Carrier.Looked);
        AssertSentOnce(two.Carrier);
    }

    private static void AssertSentOnce(RecordingCarrier carrier) => Assert.Equal([], carrier.All.GroupBy(m => m.Message).Where(same => same.Count() > 1).Select(same => same.Key));

    /// <summary>Two processes on one database, and one carrier. They sweep for due rows so seldom that none does within a test.</summary>
    private sealed class Two : IAsyncDisposable
    {
        private readonly PostgresServer server;

        private Two(PostgresServer server, Phones frozen, Phones other) => (this.server, Frozen, Other) = (server, frozen, other);

        /// <summary>The one that will stand still.</summary>
        public Phones Frozen { get; }

        public Phones Other { get; }

        public RecordingCarrier Carrier => Frozen.Carrier;

        /// <summary>From the first one to the store.</summary>
        public HeldJournals Way => (HeldJournals)Frozen.Services.GetRequiredService<IJournalStore>();

        /// <summary>The other one's clock.</summary>
        public ShiftedTime Clock => (ShiftedTime)Other.Services.GetRequiredService<TimeProvider>();

        public static async Task<Two> StartAsync()
        {
            var postgres = await PostgresServer.StartAsync();
            (string, string)[] settings =
            [
                ("SmartPulse:Storage:ConnectionString", await postgres.CreateDatabaseAsync()), ("SmartPulse:Sweeper:Every", "00:01:00"),
            ];
            var frozen = await Phones.StartAsync(
                services: services => services.AddSingleton<IJournalStore>(provider => new HeldJournals(provider.GetRequiredService<IStore>().Journals)), settings: settings);
            return new(postgres, frozen, frozen.Beside(services => services.AddSingleton<IMessageCarrier>(frozen.Carrier), settings));
        }

        /// <summary>A conversation that the first one has in memory, with nothing under way.</summary>
        public async Task BeginAsync()
        {
            var settled = Way.StoredAsync(Settled);
            Assert.NotEmpty(await Frozen.SayAsync(Ada, "hei", "SM0"));
            await settled;
        }

        public async ValueTask DisposeAsync()
        {
            await Other.DisposeAsync();
            await Frozen.DisposeAsync();
            await server.DisposeAsync();
        }
    }
}
