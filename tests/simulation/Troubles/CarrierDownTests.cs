using SmartPulse.Conversations;

namespace SmartPulse.Tests.Simulation.Troubles;

/// <summary>The carrier is down for ten minutes; the plumber's customers go on calling and writing.</summary>
public sealed class CarrierDownTests
{
    private const int Customers = 120;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FT11_after_ten_minutes_without_a_carrier_every_text_leaves_once_and_in_order(bool alsoRestarts)
    {
        using var shop = new Shop();
        foreach (var down in new[] { CarrierOutage.Refuses, CarrierOutage.TimesOut, CarrierOutage.Fails })
        {
            shop.Made.Carrier = down;
            Live(shop, TimeSpan.FromSeconds(200), from: (int)down * Customers);
            if (alsoRestarts)
            {
                shop.World.Restart();
            }
        }

        Assert.Empty(shop.Created);
        Assert.All(shop.Answers, a => Assert.IsType<Receipt.Accepted>(a.Receipt));

        shop.Made.Carrier = CarrierOutage.None;
        shop.Pass(TimeSpan.FromMinutes(3));

        Assert.Equal(0, shop.World.Ledger.Owed);
        Assert.Equal(shop.Created.Count, shop.Created.Select(c => c.Message.Message).Distinct().Count());
        Assert.All(shop.Created.GroupBy(c => c.Message.Contact), texts => Assert.Equal(texts.OrderBy(t => t.Message.OwedAt), texts));
        // Everybody who called has had the text that answers the call, or what a human wrote to them since.
        Assert.Equal(3 * Customers, shop.Created.Select(c => c.Message.To).Distinct().Count());
    }

    [Fact]
    public void FT12_those_whose_texts_failed_at_one_instant_do_not_all_come_back_at_one()
    {
        using var shop = new Shop();
        shop.Made.Carrier = CarrierOutage.Refuses;
        for (var customer = 0; customer < Customers; customer++)
        {
            shop.Texts(customer, "hana vuotaa");
        }

        shop.Pass(TimeSpan.FromMinutes(10));
        shop.Made.Carrier = CarrierOutage.None;
        shop.Pass(TimeSpan.FromMinutes(3));

        Assert.Equal(Customers, shop.Created.Count);
        var busiest = shop.Created.GroupBy(c => c.At.ToUnixTimeSeconds()).Max(second => second.Count());
        Assert.True(busiest <= Customers / 10, $"{busiest} of {Customers} texts came in one second.");
    }

    /// <summary>Customers call throughout; every third is written to by a human, twice.</summary>
    private static void Live(Shop shop, TimeSpan during, int from)
    {
        var step = during / Customers;
        for (var n = 0; n < Customers; n++)
        {
            shop.MissesCall(from + n);
            shop.Pass(step - TimeSpan.FromMilliseconds(40));
            if (n % 3 == 2)
            {
                shop.Writes(from + n - 2, "Moi, Mikko tässä.");
                shop.Writes(from + n - 2, "Soitan kello 14.");
            }
        }
    }
}
