using SmartPulse.Board;
using SmartPulse.Reporting;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.Troubles;

/// <summary>A board that somebody watches, with its grain and its time.</summary>
public sealed class WatchedBoardTests : IDisposable
{
    private readonly Shop shop = new();
    private readonly Screen screen = new();

    public WatchedBoardTests() => shop.Pass(60);

    [Fact]
    public void BD06_what_changed_leaves_at_once_and_what_comes_soon_after_leaves_together()
    {
        Watch();

        Change(Card(1, version: 1));
        Assert.Equal([1], screen.Cards);

        for (var n = 2; n <= 20; n++)
        {
            Change(Card(n, version: 1));
        }

        Assert.Equal([1], screen.Cards);
        shop.Pass(TimeSpan.FromMilliseconds(100));
        Assert.Equal([1, 19], screen.Cards);

        shop.Pass(1);
        Change(Card(21, version: 1));
        Assert.Equal([1, 19, 1], screen.Cards);
    }

    [Fact]
    public void BD05_within_a_patch_too_the_newest_version_of_a_card_wins()
    {
        Watch();
        Change(Card(1, version: 1));

        Change(Card(1, version: 3));
        Change(Card(1, version: 2));
        shop.Pass(1);

        Assert.Equal([1, 3], screen.Patches.Select(p => Assert.Single(p.Cards).Version));
    }

    [Fact]
    public void BD07_what_patches_add_up_to_is_what_a_snapshot_says()
    {
        var cards = Watch().Cards.ToDictionary(c => c.Opportunity);

        shop.MissesCall(1);
        shop.MissesCall(2);
        shop.Pass(30);
        shop.Texts(1, "Hei, keittiön hana vuotaa");
        shop.Pass(30);
        shop.Writes(1, "Tulen huomenna");
        shop.Texts(2, "STOP");
        shop.Pass(30);

        foreach (var card in screen.Patches.SelectMany(p => p.Cards))
        {
            cards[card.Opportunity] = card;
        }

        var snapshot = Watch().Cards;
        Assert.Equal(2, snapshot.Length);
        Assert.Equal(snapshot.OrderBy(c => c.Opportunity.Value, StringComparer.Ordinal), cards.Values.OrderBy(c => c.Opportunity.Value, StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, screen.Patches.Count), screen.Patches.Select(p => (int)p.Sequence));
    }

    public void Dispose() => shop.Dispose();

    private IGrainFactory Grains => shop.World.AnyNode()!.Grains;

    private IBoardGrain Board => Grains.GetGrain<IBoardGrain>($"{Town.Organisation.Value}/{shop.World.Town.Locations[0].Location.Value}");

    private BoardSnapshot Watch()
    {
        BoardSnapshot? snapshot = null;
        _ = shop.World.Scheduler.Start(async () => snapshot = await Board.WatchAsync(Grains.CreateObjectReference<IBoardObserver>(screen)));
        shop.Pass(TimeSpan.FromMilliseconds(1));
        return Assert.IsType<BoardSnapshot>(snapshot);
    }

    private void Change(BoardCard card)
    {
        _ = shop.World.Scheduler.Start(() => Board.ChangedAsync(new([card], Slots: false, [])));
        shop.Pass(TimeSpan.FromMilliseconds(1));
    }

    private BoardCard Card(int number, long version) => new(
        OpportunityId.From($"opp_made_{number}"), version, "AskingJob", Outcome.Open, Purpose.Unknown, CaptureKind.MissedCall, Locale.FiFi, null, null, shop.World.Now, shop.World.Now,
        null, null, null);

    private sealed class Screen : IBoardObserver
    {
        public List<BoardPatch> Patches { get; } = [];

        /// <summary>How many cards came in each patch.</summary>
        public IEnumerable<int> Cards => Patches.Select(p => p.Cards.Length);

        public Task PatchedAsync(BoardPatch patch)
        {
            Patches.Add(patch);
            return Task.CompletedTask;
        }
    }
}
