using SmartPulse.Gateway.Data;
using SmartPulse.Load.Databases;

namespace SmartPulse.Tests.Integration.Cluster;

/// <summary>A business outgrows one machine in the middle of a conversation, with real processes of both builds.</summary>
public sealed class MovingTests
{
    [Fact]
    public async Task ST74_a_site_moves_to_a_cluster_by_export_and_import_and_the_conversation_goes_on_with_its_hold()
    {
        await using var server = await PostgresServer.StartAsync();
        var database = await server.CreateDatabaseAsync();
        await using var site = await Site.CreateAsync();
        var export = Path.Combine(site.Folder, "moving.export");

        await site.StartAloneAsync();
        await UntilOfferAsync(site);
        await site.SayAsync("1");
        await site.SayAsync("Väinö Virtanen");
        await site.SettledAsync();
        await site.StopAsync();
        Run("export", "--out", export, $"--SmartPulse:DataDirectory={site.Folder}", $"--SmartPulse:Storage:MasterKey={site.MasterKey}");
        Run("import", "--in", export, $"--SmartPulse:DataDirectory={site.Folder}", $"--SmartPulse:Storage:MasterKey={site.MasterKey}", $"--SmartPulse:Storage:ConnectionString={database}");
        var before = site.Received.ToList();
        await site.StartClusterAsync(database);

        Assert.StartsWith("Varattu!", await site.SayAsync("kyllä"), StringComparison.Ordinal);
        await Site.SettledAsync(database);
        Assert.Equal(before, site.Received.Take(before.Count));
        AssertTextedOnce(site);
        Assert.Equal(1, await Site.CountAsync(database, "time-held"));
        Assert.Equal(1, await Site.CountAsync(database, "appointment-booked"));
    }

    [Fact]
    public async Task ST75_a_site_moves_to_a_cluster_and_back_in_place_on_postgresql_in_one_conversation()
    {
        await using var server = await PostgresServer.StartAsync();
        var database = await server.CreateDatabaseAsync();
        await using var site = await Site.CreateAsync();

        await site.StartAloneAsync(database);
        await UntilOfferAsync(site);
        await Site.SettledAsync(database);
        await site.StopAsync();

        await site.StartClusterAsync(database);
        await site.SayAsync("1");
        await Site.SettledAsync(database);
        await site.StopAsync();

        await site.StartAloneAsync(database);
        await site.SayAsync("Väinö Virtanen");
        Assert.StartsWith("Varattu!", await site.SayAsync("kyllä"), StringComparison.Ordinal);
        await Site.SettledAsync(database);
        AssertTextedOnce(site);
        Assert.Equal(1, await Site.CountAsync(database, "time-held"));
        Assert.Equal(1, await Site.CountAsync(database, "appointment-booked"));
    }

    private static async Task UntilOfferAsync(Site site)
    {
        await site.SayAsync("keittiön hana vuotaa");
        await site.SayAsync("3");
        await site.SayAsync("Koivukuja 12 B 34, 00530 Helsinki");
    }

    /// <summary>No two texts of this conversation say the same, so the same one again is one that was sent again.</summary>
    private static void AssertTextedOnce(Site site) => Assert.Equal([], site.Received.GroupBy(text => text).Where(same => same.Count() > 1).Select(same => same.Key));

    private static void Run(params string[] command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = DataCommands.Run(["data", .. command], output, error);
        Assert.True(code == DataCommands.Done, $"data {command[0]} ended with {code}: {output}{error}");
    }
}
