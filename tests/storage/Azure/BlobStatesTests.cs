using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Journals;
using SmartPulse.Storage;
using SmartPulse.Storage.Azure;
using SmartPulse.Storage.Memory;
using SmartPulse.Tests.Storage.Contract;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Azure;

/// <summary>A store in memory whose states are on Azure Blob.</summary>
public sealed class AzureFixture : IStoreFixture
{
    // Ends with this process.
    private static readonly Lazy<Task<AzuriteServer>> Shared = new(() => Task.Run(AzuriteServer.StartAsync));

    private static int containers;

    private readonly MemoryStore store = new();

    public Ports Ports => field ??= Ports.Of(store) with { States = States(Account, store.States) };

    /// <summary>The account on the server that all tests share.</summary>
    public static string Account => Shared.Value.GetAwaiter().GetResult().ConnectionString;

    /// <summary>In a container of its own. The emulator shares a machine with every other test: an answer that is late is no failure of what is tested.</summary>
    public static IStateStore States(string account, IStateStore before) =>
        new BlobStates(BlobContainer.Open(account, $"test-{Interlocked.Increment(ref containers)}", TimeSpan.FromMinutes(2)), before);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}

public sealed class AzureDirectoryContract : DirectoryContract<AzureFixture>
{
    /// <summary>One after the other: of writers that come at once with "If-None-Match: *" the emulator lets several through, and Azure one (Put Blob).</summary>
    protected override async Task<string?[]> AllAsync(IEnumerable<Func<Task<string?>>> writes)
    {
        List<string?> etags = [];
        foreach (var write in writes)
        {
            etags.Add(await write());
        }

        return [.. etags];
    }
}

/// <summary>Settings on Azure Blob, on Azurite.</summary>
public sealed class BlobStatesTests
{
    [Fact]
    public async Task ST71_what_the_database_held_is_read_until_it_is_written_and_does_not_come_back()
    {
        await using var database = new MemoryStore();
        await database.States.WriteAsync("settings", "org_aalto/loc_tampere", null, Given.Json("old"));
        var states = AzureFixture.States(AzureFixture.Account, database.States);

        var old = await states.ReadAsync("settings", "org_aalto/loc_tampere", default);
        Assert.Null(await states.WriteAsync("settings", "org_aalto/loc_tampere", null, Given.Json("never read")));
        var written = await states.WriteAsync("settings", "org_aalto/loc_tampere", old!.ETag, Given.Json("new"));
        Assert.Null(await states.WriteAsync("settings", "org_aalto/loc_tampere", old.ETag, Given.Json("late")));
        Assert.Equal("{\"text\":\"new\"}", Given.Text((await states.ReadAsync("settings", "org_aalto/loc_tampere", default))!.Payload));
        Assert.Equal("{\"text\":\"old\"}", Given.Text((await database.States.ReadAsync("settings", "org_aalto/loc_tampere", default))!.Payload));

        Assert.True(await states.ClearAsync("settings", "org_aalto/loc_tampere", written));
        Assert.Null(await states.ReadAsync("settings", "org_aalto/loc_tampere", default));
    }

    [Fact]
    public async Task ST72_while_the_account_is_away_nothing_is_acknowledged_and_the_trouble_is_told()
    {
        await using var database = new MemoryStore();
        IStateStore states;
        await using (var server = await AzuriteServer.StartAsync())
        {
            states = AzureFixture.States(server.ConnectionString, database.States);
            Assert.NotNull(await states.WriteAsync("settings", "org_aalto/loc_tampere", null, Given.Json("one")));
        }

        await Assert.ThrowsAsync<StoreUnavailableException>(() => states.ReadAsync("settings", "org_aalto/loc_tampere", default));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => states.WriteAsync("settings", "org_aalto/loc_tampere", null, Given.Json("two")));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => states.ClearAsync("settings", "org_aalto/loc_tampere", "\"1\""));
    }

    [Theory]
    [InlineData("no connection string")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=pulse;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:1/pulse;")]
    public async Task ST73_an_account_that_is_none_or_cannot_be_reached_stops_the_start(string account)
    {
        var folder = Directory.CreateTempSubdirectory("smartpulse-storage-");
        await using (var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["SmartPulse:Storage:DatabasePath"] = Path.Combine(folder.FullName, "x.db"), ["SmartPulse:Storage:AzureStates"] = account,
        }).Build()).AddStorage().BuildServiceProvider())
        {
            var refusal = Assert.Throws<StorageStartException>(() => services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().ToList());

            Assert.Contains("AzureStates", refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("AAAA", refusal.ToString(), StringComparison.Ordinal);
        }

        folder.Delete(recursive: true);
    }
}
