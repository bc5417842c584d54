using SmartPulse.Due;
using SmartPulse.Journals;

namespace SmartPulse.Tests.Simulation.Troubles;

/// <summary>Some cannot be woken, and cannot be for good.</summary>
public sealed class StuckTests
{
    [Fact]
    public void FT15_more_damaged_journals_than_a_sweep_pokes_do_not_keep_the_others_from_being_woken()
    {
        using var shop = new Shop();
        const int Broken = Sweeper.AtOnce + 50;
        shop.Made.Carrier = CarrierOutage.Refuses; // So that each is due again.
        for (var customer = 0; customer < Broken + 10; customer++)
        {
            shop.MissesCall(customer);
        }

        shop.World.Restart();
        shop.Made.Damaged.UnionWith(shop.World.Ledger.Streams.Where(s => s.Kind == StreamKind.Conversation && Enumerable.Range(0, Broken).Any(n => shop.ContactOf(n).Value == s.Key)));
        shop.Made.Carrier = CarrierOutage.None;
        shop.Pass(60);

        Assert.Equal(Enumerable.Range(Broken, 10).Select(Shop.PhoneOf).ToHashSet(), shop.Created.Select(c => c.Message.To).ToHashSet());
        Assert.Equal(10, shop.Created.Count);
    }

    [Fact]
    public void FT15_who_moves_nothing_is_poked_ever_less_often_and_at_once_when_it_has_moved()
    {
        var stuck = new StuckRows();
        var rows = Enumerable.Range(0, 3).Select(n => Row($"con_{n}", at: n)).ToList();

        var pokes = Enumerable.Range(0, 120).Select(second => stuck.Choose(rows, atMost: 3, TimeSpan.FromSeconds(second)).Count).ToList();

        Assert.Equal([0, 1, 3, 7, 15, 31, 47, 63, 79, 95, 111], Enumerable.Range(0, 120).Where(second => pokes[second] > 0));
        Assert.Equal([Row("con_1", at: 9)], stuck.Choose([rows[0], Row("con_1", at: 9), rows[2]], atMost: 3, TimeSpan.FromSeconds(120)));
    }

    [Fact]
    public void FT15_what_is_remembered_is_bounded_and_let_go_when_it_is_due_no_more()
    {
        var stuck = new StuckRows();
        stuck.Choose([.. Enumerable.Range(0, StuckRows.RememberedAtMost + 10).Select(n => Row($"con_{n}", n))], int.MaxValue, TimeSpan.Zero);
        Assert.Equal(StuckRows.RememberedAtMost, stuck.Count);

        stuck.Choose([], atMost: 3, TimeSpan.FromSeconds(1));
        Assert.Equal(0, stuck.Count);
    }

    private static DueRow Row(string key, int at) => new(new StreamId(OrganisationId.From("org_town"), StreamKind.Conversation, key), NodaTime.Instant.FromUnixTimeSeconds(at));
}
