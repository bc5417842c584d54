
namespace SmartPulse.Tests.Simulation.Troubles;

/// <summary>Somebody sets the wall clock by an hour while the plumber's node runs; the time that truly passes does not care.</summary>
public sealed class ClockTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void FT08_a_text_back_leaves_within_ten_seconds_though_the_clock_was_set_back_by_an_hour()
    {
        using var shop = new Shop();
        shop.MissesCall(1);
        shop.Made.ClockIsAhead = -Hour;

        shop.Pass(4);
        Assert.Empty(shop.Created);
        shop.Pass(8);

        Assert.Single(shop.Created);
    }

    [Fact]
    public void FT09_an_attempt_under_way_is_not_repeated_though_the_clock_was_set_ahead_by_an_hour()
    {
        using var shop = new Shop();
        shop.Made.CarrierTakes = TimeSpan.FromSeconds(20);
        shop.MissesCall(1);
        shop.Pass(10);

        shop.Made.ClockIsAhead = Hour;
        shop.Pass(TimeSpan.FromMinutes(5));

        Assert.Single(shop.Created);
        Assert.Equal(0, shop.World.Ledger.Owed);
    }

    [Fact]
    public void FT09_a_hold_lapses_once_when_the_clock_is_set_ahead_and_a_yes_after_that_holds_the_time_anew_and_books_it_once()
    {
        using var shop = new Shop();
        shop.Texts(1, "hana vuotaa");
        shop.Pass(10);
        shop.Texts(1, "tällä viikolla");
        shop.Pass(10);
        shop.Texts(1, "Koivukuja 12 B 34, 00530 Helsinki");
        shop.Pass(10);
        shop.Texts(1, "1");
        shop.Pass(10);
        shop.Texts(1, "Ada Virtanen");
        shop.Pass(10);

        shop.Made.ClockIsAhead = Hour;
        shop.Pass(10);
        shop.Texts(1, "kyllä");
        shop.Pass(30);

        var book = Assert.Single(shop.World.Ledger.Conversations);
        Assert.NotNull(Assert.Single(book.Opportunities).Booking);
        Assert.Single(shop.Created, c => c.Message.Text.Contains("Varattu", StringComparison.Ordinal));
    }

    [Fact]
    public void FT10_no_journal_is_told_backwards_though_the_node_was_restarted_with_the_clock_set_back()
    {
        using var shop = new Shop();
        shop.MissesCall(1);
        shop.Pass(20);

        shop.Made.ClockIsAhead = -Hour;
        shop.World.Restart();
        shop.Texts(1, "hana vuotaa");
        shop.Pass(20);

        var told = shop.JournalOf(1);
        Assert.True(told.Count > 10);
        Assert.Equal(told.Select(e => e.At).Order(), told.Select(e => e.At));
        Assert.Equal(2, shop.Created.Count);
    }
}
