using System.Security.Cryptography;
using SmartPulse.Journals;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Postgres;

/// <summary>Several stores on one database, as several processes have them.</summary>
public sealed class ManyWritersTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly PostgresFixture fixture = new();

    public ManyWritersTests() => fixture.Options.MasterKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task ST53_a_store_whose_memory_another_has_overtaken_is_told_so_and_forks_no_chain()
    {
        var (one, other) = (await fixture.OpenAsync(), await fixture.OpenAsync());
        await one.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("one")));
        await other.Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("other")));

        Assert.Equal(new AppendOutcome.Stale(2), await one.Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("late"))));
        Assert.Equal(new AppendOutcome.Stale(1), await other.Journals.AppendAsync(Given.Append(await BegunByAsync(one), 0, Given.Said("late"))));
        Assert.Equal(new AppendOutcome.Appended(3), await one.Journals.AppendAsync(Given.Append(Given.Conversation(), 2, Given.Said("in time"))));
        Assert.Equal(3, (await other.Journals.LoadAsync(Given.Conversation(), 1, default)).Events.Count);
    }

    [Fact]
    public async Task ST53_of_many_who_write_the_same_journals_through_three_stores_one_wins_each_version()
    {
        var stores = await Task.WhenAll(fixture.OpenAsync(), fixture.OpenAsync(), fixture.OpenAsync());
        var wins = await Task.WhenAll(Enumerable.Range(0, 12).Select(caller => Task.Run(async () =>
        {
            var won = 0;
            var journals = stores[caller % 3].Journals;
            for (var i = 0; i < 10; i++)
            {
                var stream = Given.Conversation($"con_{i % 2}");
                var end = (await journals.LoadAsync(stream, 1, default)).Events.Count;
                try
                {
                    switch (await journals.AppendAsync(Given.Append(stream, end, Given.Said($"{caller} {i}", scope: "opp_both"))))
                    {
                        case AppendOutcome.Appended appended:
                            Assert.Equal(end + 1, appended.Version);
                            won++;
                            break;
                        case AppendOutcome.Stale stale:
                            Assert.InRange(stale.ActualVersion, end + 1, long.MaxValue);
                            break;
                        default:
                            Assert.Fail("Neither won nor late.");
                            break;
                    }
                }
                catch (StoreUnavailableException unavailable)
                {
                    // Overtaken in every one of its tries, or kept waiting: nobody was acknowledged, and below nothing of it is stored.
                    Assert.Equal(StoreTrouble.Locked, unavailable.Trouble);
                }
            }

            return won;
        })));

        var stored = 0;
        foreach (var contact in new[] { "con_0", "con_1" })
        {
            stored += (await stores[0].Journals.LoadAsync(Given.Conversation(contact), 1, default)).Events.Count;
        }

        // Who loses had one who won while they were deciding, and of twelve callers one win can make no more than eleven lose.
        Assert.Equal(wins.Sum(), stored);
        Assert.InRange(stored, 10, 120);
    }

    [Fact]
    public async Task ST54_two_stores_that_need_one_key_agree_on_it()
    {
        var stores = await Task.WhenAll(fixture.OpenAsync(), fixture.OpenAsync());

        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() =>
            stores[i % 2].Journals.AppendAsync(Given.Append(Given.Conversation($"con_{i}"), 0, Given.Said($"{i}", scope: "opp_shared"))))));

        Assert.Equal(1L, await fixture.AskAsync<long>("SELECT count(*) FROM data_key WHERE scope = 'opp_shared'"));
        for (var i = 0; i < 16; i++)
        {
            Assert.Equal($"{{\"text\":\"{i}\"}}", Given.Text((await stores[(i + 1) % 2].Journals.LoadAsync(Given.Conversation($"con_{i}"), 1, default)).Events[0].Payload));
        }
    }

    [Fact]
    public async Task ST54_nothing_is_sealed_with_a_key_that_another_store_has_forgotten()
    {
        var (one, other) = (await fixture.OpenAsync(), await fixture.OpenAsync());
        await one.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("old", scope: "opp_leak")) with { Snapshot = new StoredSnapshot(1, 1, Given.Json("state")) });
        await other.Journals.LoadAsync(Given.Conversation(), 1, default);

        Assert.Equal(1, await other.DataKeys.ForgetAsync(Given.Aalto, "opp_leak"));
        Assert.Equal(
            new AppendOutcome.Appended(2),
            await one.Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("new", scope: "opp_leak")) with { Snapshot = new StoredSnapshot(2, 1, Given.Json("new state")) }));

        foreach (var store in new[] { one, other })
        {
            Assert.Equal(["(forgotten)", "{\"text\":\"new\"}"], (await store.Journals.LoadAsync(Given.Conversation(), 9, default)).Events.Select(happened => Given.Text(happened.Payload)));
            Assert.Equal("{\"text\":\"new state\"}", Given.Text((await store.Journals.LoadAsync(Given.Conversation(), 1, default)).Snapshot!.Payload));
        }
    }

    /// <summary>A journal that only that store knows to have begun.</summary>
    private static async Task<StreamId> BegunByAsync(SmartPulse.Storage.Postgres.PostgresStore store)
    {
        await store.Journals.AppendAsync(Given.Append(Given.Conversation("con_new"), 0, Given.Said("first")));
        return Given.Conversation("con_new");
    }
}
