using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Storage.Sqlite;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Sqlite;

/// <summary>The one writer: who shares a transaction, and who is told what when it cannot be written.</summary>
public sealed class WriterTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly SqliteFixture fixture = new();
    private readonly Gate gate;

    public WriterTests() => gate = new Gate(fixture.Options);

    private IJournalStore Journals => fixture.Ports.Journals;

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        gate.Open();
        await fixture.DisposeAsync();
        gate.Dispose();
    }

    [Fact]
    public async Task ST30_64_callers_who_come_together_share_one_transaction()
    {
        var outcomes = await Task.WhenAll(Together(64));

        Assert.All(outcomes, outcome => Assert.Equal(new AppendOutcome.Appended(1), outcome));
        Assert.Equal(1, fixture.Store.Commits);
    }

    [Fact]
    public async Task ST30_a_transaction_takes_no_more_than_its_limit()
    {
        fixture.Options.MaxBatch = 10;

        await Task.WhenAll(Together(64));

        Assert.Equal(7, fixture.Store.Commits);
    }

    [Fact]
    public async Task ST30_64_callers_at_once_need_fewer_transactions_than_callers()
    {
        _ = fixture.Store;

        await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(async () =>
        {
            for (var version = 0; version < 10; version++)
            {
                await Journals.AppendAsync(Given.Append(Given.Conversation($"con_{i}"), version, Given.Said("hei")));
            }
        })));

        Assert.InRange(fixture.Store.Commits, 10, 319);
    }

    [Fact]
    public async Task ST03_an_append_that_throws_takes_nobody_of_its_transaction_with_it()
    {
        _ = fixture.Store;
        gate.Close();
        var before = Journals.AppendAsync(Given.Append(Given.Conversation("con_1"), 0, Given.Said("hei", scope: "opp_1")));
        var broken = Journals.AppendAsync(Given.Append(Given.Conversation("con_2"), 0, Given.Said("hei", scope: "opp_2")) with { Due = Instant.MaxValue });
        var after = Journals.AppendAsync(Given.Append(Given.Conversation("con_3"), 0, Given.Said("hei", scope: "opp_2")));
        gate.Open();

        Assert.Equal(new AppendOutcome.Appended(1), await before);
        await Assert.ThrowsAsync<OverflowException>(() => broken);
        Assert.Equal(new AppendOutcome.Appended(1), await after);
        Assert.Empty((await Journals.LoadAsync(Given.Conversation("con_2"), 1, default)).Events);
        // Keys that were made in what was taken back were never there; whoever used one would store what nobody can read.
        foreach (var contact in new[] { "con_1", "con_3" })
        {
            Assert.Equal("{\"text\":\"hei\"}", Given.Text((await Journals.LoadAsync(Given.Conversation(contact), 1, default)).Events[0].Payload));
        }
    }

    [Fact]
    public async Task ST13_what_follows_a_forgetting_in_one_transaction_gets_a_new_key()
    {
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("old", scope: "opp_leak")));
        gate.Close();
        var forgetting = fixture.Ports.Keys.ForgetAsync(Given.Aalto, "opp_leak");
        var after = Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("new", scope: "opp_leak")));
        gate.Open();

        Assert.Equal((1, new AppendOutcome.Appended(2)), (await forgetting, await after));
        Assert.Equal(["(forgotten)", "{\"text\":\"new\"}"], (await Journals.LoadAsync(Given.Conversation(), 1, default)).Events.Select(e => Given.Text(e.Payload)));
    }

    [Fact]
    public async Task ST70_two_gateways_on_one_file_decide_on_what_stands_there()
    {
        using var other = SqliteStore.Open(fixture.Options, TimeProvider.System, NullLogger<SqliteStore>.Instance);
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("one")) with { Due = Given.Noon });
        await other.Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("two")) with { Due = Given.Noon });

        Assert.Equal(new AppendOutcome.Stale(2), await Journals.AppendAsync(Given.Append(Given.Conversation(), 1) with { Due = Given.Noon }));
        Assert.Equal(new AppendOutcome.Stale(2), await Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("late"))));
        Assert.Equal(new AppendOutcome.Appended(3), await Journals.AppendAsync(Given.Append(Given.Conversation(), 2, Given.Said("three"))));
        Assert.Equal(new AppendOutcome.Appended(4), await other.Journals.AppendAsync(Given.Append(Given.Conversation(), 3, Given.Said("four"))));
        Assert.Equal(4, (await Journals.LoadAsync(Given.Conversation(), 1, default)).Events.Count);
    }

    [Fact]
    public async Task ST23_a_database_that_another_process_holds_acknowledges_nobody_and_works_again_afterwards()
    {
        _ = fixture.Store;
        using (var intruder = fixture.Intruder())
        {
            Execute(intruder, "BEGIN EXCLUSIVE");

            await NobodyAsync(StoreTrouble.Locked, "BusyTimeout", Together(8));
            Assert.Equal(StoreTrouble.Locked, (await fixture.Ports.Health.CheckAsync(default)).Trouble);
            Execute(intruder, "ROLLBACK");
        }

        Assert.All(await Task.WhenAll(Together(8)), outcome => Assert.Equal(new AppendOutcome.Appended(1), outcome));
        Assert.True((await fixture.Ports.Health.CheckAsync(default)).IsReady);
    }

    [Fact]
    public async Task ST24_a_full_database_acknowledges_nobody_and_can_still_be_read()
    {
        fixture.Options.WriterSetup = "PRAGMA max_page_count = 120";
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("fits")));

        await NobodyAsync(StoreTrouble.Full, "DatabasePath", Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said(new string('x', 1_000_000)))));

        Assert.Single((await Journals.LoadAsync(Given.Conversation(), 1, default)).Events);
        Assert.Equal(new AppendOutcome.Appended(2), await Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("small enough"))));
    }

    [Fact]
    public async Task ST25_a_database_that_cannot_be_written_acknowledges_nobody_and_can_still_be_read()
    {
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("hei")));
        fixture.Options.BeforeCommit = () => throw new SqliteException("attempt to write a readonly database", 8);

        await NobodyAsync(StoreTrouble.ReadOnly, "DatabasePath", Together(4));

        Assert.Single((await Journals.LoadAsync(Given.Conversation(), 1, default)).Events);
        Assert.Equal(StoreTrouble.ReadOnly, (await fixture.Ports.Health.CheckAsync(default)).Trouble);
    }

    [Fact]
    public async Task ST23_after_a_failed_commit_nobody_is_acknowledged_and_the_writer_starts_anew()
    {
        _ = fixture.Store;
        fixture.Options.BeforeCommit = () => throw new SqliteException("disk I/O error", 10);
        await NobodyAsync(StoreTrouble.Io, "nobody knows", Together(4));
        Assert.Equal(StoreTrouble.Io, (await fixture.Ports.Health.CheckAsync(default)).Trouble);

        fixture.Options.BeforeCommit = null;
        Assert.All(await Task.WhenAll(Together(4)), outcome => Assert.Equal(new AppendOutcome.Appended(1), outcome));
    }

    [Fact]
    public async Task ST33_a_store_whose_trouble_has_passed_is_ready_without_waiting_for_traffic()
    {
        _ = fixture.Store;
        fixture.Options.BeforeCommit = () => throw new SqliteException("database or disk is full", 13);
        await NobodyAsync(StoreTrouble.Full, "Free space", Together(1));
        Assert.Equal(StoreTrouble.Full, (await fixture.Ports.Health.CheckAsync(default)).Trouble);

        fixture.Options.BeforeCommit = null;

        Assert.True((await fixture.Ports.Health.CheckAsync(default)).IsReady);
    }

    [Fact]
    public async Task ST23_state_numbers_and_links_are_told_the_same()
    {
        _ = fixture.Store;
        fixture.Options.BeforeCommit = () => throw new SqliteException("database or disk is full", 13);

        await NobodyAsync(StoreTrouble.Full, "DatabasePath", fixture.Ports.States.WriteAsync("settings", "org_aalto", null, Given.Json("x")));
        await NobodyAsync(StoreTrouble.Full, "DatabasePath", fixture.Ports.Links.UseAsync("hash", Given.Noon));

        fixture.Options.BeforeCommit = null;
        Assert.Null(await fixture.Ports.States.ReadAsync("settings", "org_aalto", default));
    }

    [Fact]
    public async Task ST31_when_too_many_wait_the_next_is_refused_at_once_and_the_waiting_are_stored()
    {
        fixture.Options.MaxQueue = 4;
        _ = fixture.Store;
        gate.Close();
        var waiting = Enumerable.Range(0, 4).Select(i => Journals.AppendAsync(Given.Append(Given.Conversation($"con_{i}"), 0, Given.Said("hei")))).ToArray();

        await NobodyAsync(StoreTrouble.Busy, "MaxQueue", Journals.AppendAsync(Given.Append(Given.Conversation("con_late"), 0, Given.Said("hei"))));
        Assert.Equal(StoreTrouble.Busy, (await fixture.Ports.Health.CheckAsync(default)).Trouble);

        gate.Open();
        Assert.All(await Task.WhenAll(waiting), outcome => Assert.Equal(new AppendOutcome.Appended(1), outcome));
    }

    [Fact]
    public async Task ST32_a_store_that_closes_writes_what_it_took_in_and_refuses_what_comes_later()
    {
        _ = fixture.Store;
        var (journals, health) = (Journals, fixture.Ports.Health);
        gate.Close();
        var waiting = Enumerable.Range(0, 10).Select(i => journals.AppendAsync(Given.Append(Given.Conversation($"con_{i}"), 0, Given.Said("hei")))).ToArray();

        var closing = fixture.CloseAsync();
        await NobodyAsync(StoreTrouble.Closing, "shutting down", journals.AppendAsync(Given.Append(Given.Conversation("con_late"), 0, Given.Said("hei"))));
        gate.Open();
        await closing;

        Assert.All(await Task.WhenAll(waiting), outcome => Assert.Equal(new AppendOutcome.Appended(1), outcome));
        await NobodyAsync(StoreTrouble.Closing, "shutting down", journals.LoadAsync(Given.Conversation("con_1"), 1, default));
        Assert.Equal(StoreTrouble.Closing, (await health.CheckAsync(default)).Trouble);
        for (var i = 0; i < 10; i++)
        {
            Assert.Single((await Journals.LoadAsync(Given.Conversation($"con_{i}"), 1, default)).Events);
        }
    }

    private static async Task NobodyAsync(StoreTrouble trouble, string advice, params Task[] callers)
    {
        foreach (var caller in callers)
        {
            var unavailable = await Assert.ThrowsAsync<StoreUnavailableException>(() => caller);
            Assert.Equal(trouble, unavailable.Trouble);
            Assert.Contains(advice, unavailable.Message, StringComparison.Ordinal);
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>So many callers, of whom the writer takes none before all stand in line.</summary>
    private Task<AppendOutcome>[] Together(int callers)
    {
        _ = fixture.Store;
        gate.Close();
        var waiting = Enumerable.Range(0, callers).Select(i => Journals.AppendAsync(Given.Append(Given.Conversation($"con_t{i}"), 0, Given.Said("hei")))).ToArray();
        gate.Open();
        return waiting;
    }
}
