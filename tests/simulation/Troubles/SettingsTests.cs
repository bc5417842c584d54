using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Tenants;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.Troubles;

/// <summary>The settings cannot be read for a while.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void FT16_a_signal_that_needs_settings_which_cannot_be_read_is_not_stored_and_its_repeat_is_taken()
    {
        using var shop = new Shop();
        shop.World.Restart();
        shop.Made.SettingsAreGone = true;
        shop.MissesCall(1);
        Assert.All(shop.Answers, a => Assert.Equal("Io", Assert.IsType<Receipt.NotStored>(a.Receipt).Why));

        shop.Made.SettingsAreGone = false;
        foreach (var (signal, _) in shop.Answers.ToArray())
        {
            shop.Tell(Shop.PhoneOf(1), signal);
        }

        shop.Pass(10);
        Assert.All(shop.Answers.Skip(2), a => Assert.IsType<Receipt.Accepted>(a.Receipt));
        Assert.Single(shop.Created);
    }

    [Fact]
    public void FT16_the_store_s_trouble_leaves_the_tenant_grain_as_an_answer()
    {
        using var shop = new Shop();
        shop.World.Restart();
        shop.Made.SettingsAreGone = true;
        var tenant = shop.World.AnyNode()!.Grains.GetGrain<ITenantGrain>(GrainKeys.Of(Town.Organisation, shop.World.Town.Locations[0].Location));

        Assert.Equal(new SettingsRead.Unreadable(StoreTrouble.Io), shop.World.Scheduler.Run(tenant.CurrentAsync));
        Assert.Equal(new SettingsRead.Unreadable(StoreTrouble.Io), shop.World.Scheduler.Run(() => tenant.VersionAsync(1)));
        Assert.Equal(new SettingsChange.NotStored(StoreTrouble.Io), shop.World.Scheduler.Run(() => tenant.ChangeAsync(shop.World.Town.Locations[0], 1)));
        shop.Made.SettingsAreGone = false;
        Assert.Equal(1, Assert.IsType<SettingsRead.Found>(shop.World.Scheduler.Run(tenant.CurrentAsync)).Settings.Version);
    }

    [Fact]
    public void FT16_settings_that_this_process_knows_serve_while_they_cannot_be_read_again()
    {
        using var shop = new Shop();
        shop.MissesCall(1);
        shop.Made.SettingsAreGone = true;
        shop.Pass(600); // The tenant grain has left memory, and what is known is old.

        shop.MissesCall(2);
        shop.Pass(10);

        Assert.Equal(2, shop.Created.Count);
    }
}
