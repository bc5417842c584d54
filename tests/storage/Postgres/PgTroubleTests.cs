using System.Collections.Concurrent;
using Npgsql;
using SmartPulse.Journals;
using SmartPulse.Load.Databases;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Postgres;

/// <summary>What callers are told when the server is in trouble, and that the store goes on by itself afterwards.</summary>
public sealed class PgTroubleTests : IAsyncLifetime, IAsyncDisposable
{
    private PostgresServer server = null!;
    private PostgresFixture fixture = null!;

    private IJournalStore Journals => fixture.Ports.Journals;

    public async Task InitializeAsync()
    {
        server = await PostgresServer.StartAsync("max_connections=12", "superuser_reserved_connections=0");
        fixture = new PostgresFixture { Server = server };
        fixture.Options.BusyTimeout = TimeSpan.FromMilliseconds(100);
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("before", scope: "opp_leak")));
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await fixture.DisposeAsync();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ST55_a_server_that_is_gone_acknowledges_nobody_and_is_found_again_when_it_is_back(bool crashed)
    {
        await (crashed ? server.CrashAsync() : server.StopAsync());

        await NobodyAsync(StoreTrouble.Io, "connects again by itself");
        Assert.Equal(StoreTrouble.Io, (await Assert.ThrowsAsync<StoreUnavailableException>(() => Journals.LoadAsync(Given.Conversation(), 1, default))).Trouble);
        Assert.Equal(StoreTrouble.Io, (await fixture.Ports.Health.CheckAsync(default)).Trouble);

        await server.StartAgainAsync();

        Assert.Equal("The store answers.", (await fixture.Ports.Health.CheckAsync(default)).What);
        await WorksAsync();
    }

    [Fact]
    public async Task ST55_readers_do_not_notice_that_the_server_was_restarted()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Journals.LoadAsync(Given.Conversation(), 1, default)));
        await server.StopAsync();
        await server.StartAgainAsync();

        var streams = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Journals.LoadAsync(Given.Conversation(), 1, default)));

        Assert.All(streams, stream => Assert.Single(stream.Events));
    }

    [Fact]
    public async Task ST55_whatever_was_acknowledged_while_the_server_crashed_again_and_again_is_there_once()
    {
        var acknowledged = new ConcurrentDictionary<string, List<string>>(StringComparer.Ordinal);
        using var stop = new CancellationTokenSource();
        using var appended = new SemaphoreSlim(0);
        var begun = Enumerable.Range(0, 8).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).ToArray();
        var callers = Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
        {
            var stream = Given.Conversation($"con_{i}");
            var mine = acknowledged.GetOrAdd(stream.Key, _ => []);
            var version = 0L;
            for (var attempt = 0; !stop.IsCancellationRequested; attempt++)
            {
                try
                {
                    Assert.Equal(new AppendOutcome.Appended(version + 1), await Journals.AppendAsync(Given.Append(stream, version, Given.Said($"{i} {attempt}", scope: "opp_x"))));
                    mine.Add($"{{\"text\":\"{i} {attempt}\"}}");
                    version++;
                    begun[i].TrySetResult();
                    appended.Release();
                }
                catch (StoreUnavailableException)
                {
                    version = await EndAsync(stream, stop.Token);
                }
            }
        })).ToList();

        // One lane may be quicker than another can come back after a crash: everybody has something to lose first.
        await Task.WhenAll(begun.Select(b => b.Task));
        for (var crash = 0; crash < 3; crash++)
        {
            for (var i = 0; i < 40; i++)
            {
                await appended.WaitAsync();
            }

            await server.CrashAsync();
            await server.StartAgainAsync();
        }

        for (var i = 0; i < 40; i++)
        {
            await appended.WaitAsync();
        }

        await stop.CancelAsync();
        await Task.WhenAll(callers);

        foreach (var (contact, said) in acknowledged)
        {
            // A caller that failed last, long after the server was back, may have readers refused for a moment: they ask again.
            var stored = (await AnsweredAsync(Given.Conversation(contact), CancellationToken.None))!.Events.Select(happened => Given.Text(happened.Payload)).ToList();
            Assert.NotEmpty(said);
            Assert.Equal(stored.Count, stored.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(said, stored.Where(said.Contains));
        }
    }

    [Fact]
    public async Task ST55_a_connection_that_is_ended_in_the_middle_of_a_transaction_acknowledges_nobody()
    {
        await using (var intruder = await fixture.IntruderAsync())
        {
            fixture.Options.BusyTimeout = TimeSpan.FromSeconds(5);
            await using var transaction = await intruder.BeginTransactionAsync();
            await ExecuteAsync(intruder, "LOCK TABLE append IN ACCESS EXCLUSIVE MODE");
            await using var second = await fixture.OpenAsync();
            var caught = second.Journals.AppendAsync(Given.Append(Given.Conversation("con_caught"), 0, Given.Said("hei")));
            while (await fixture.AskAsync<long>("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%append%'") == 0)
            {
                await Task.Yield();
            }

            Assert.Equal(StoreTrouble.Io, (await Assert.ThrowsAsync<StoreUnavailableException>(() => caught)).Trouble);
        }

        Assert.Empty((await Journals.LoadAsync(Given.Conversation("con_caught"), 1, default)).Events);
        await WorksAsync();
    }

    [Fact]
    public async Task ST55_a_server_without_a_free_connection_says_so()
    {
        await fixture.CloseAsync();
        _ = fixture.Store;
        var taken = new List<NpgsqlConnection>();
        var refused = false;
        while (!refused)
        {
            try
            {
                taken.Add(await fixture.IntruderAsync());
            }
            catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.TooManyConnections)
            {
                refused = true;
            }
        }

        await NobodyAsync(StoreTrouble.Busy, "max_connections");

        foreach (var connection in taken)
        {
            await connection.DisposeAsync();
        }

        await WorksAsync();
    }

    [Fact]
    public async Task ST55_a_database_that_is_read_only_says_so_and_can_still_be_read()
    {
        await fixture.CloseAsync();
        _ = fixture.Store;
        var name = await fixture.AskAsync<string>("SELECT current_database()::text");
        await server.ExecuteAsync($"ALTER DATABASE {name} SET default_transaction_read_only = on");

        await NobodyAsync(StoreTrouble.ReadOnly, "primary");
        Assert.Single((await Journals.LoadAsync(Given.Conversation(), 1, default)).Events);

        await server.ExecuteAsync($"ALTER DATABASE {name} RESET default_transaction_read_only");
        await WorksAsync();
    }

    [Fact]
    public async Task ST55_a_session_that_holds_the_tables_for_too_long_is_told_of()
    {
        await using (var intruder = await fixture.IntruderAsync())
        {
            await using var transaction = await intruder.BeginTransactionAsync();
            await ExecuteAsync(intruder, "LOCK TABLE append IN ACCESS EXCLUSIVE MODE");

            await NobodyAsync(StoreTrouble.Locked, "pg_stat_activity");
        }

        await WorksAsync();
    }

    [Theory]
    [InlineData("53100", StoreTrouble.Full, "Free space")]
    [InlineData("57014", StoreTrouble.Locked, "statement_timeout")]
    [InlineData("58030", StoreTrouble.Io, "Check the server")]
    public async Task ST55_what_the_server_says_of_its_disk_is_told_to_everybody(string state, StoreTrouble trouble, string advice)
    {
        // A disk cannot be filled here without filling everybody's; the server's own words can.
        await fixture.TamperlessAsync(
            $"CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}', MESSAGE = 'as if'; END $$; "
            + "CREATE TRIGGER fails BEFORE INSERT ON append EXECUTE FUNCTION fail()");

        await NobodyAsync(trouble, advice);
        Assert.Equal(trouble, fixture.Store.LastFailure!.Trouble);

        await fixture.TamperlessAsync("DROP TRIGGER fails ON append");
        Assert.Equal("The store answers.", (await fixture.Ports.Health.CheckAsync(default)).What);
        await WorksAsync();
    }

    /// <summary>The journal's end, asked until the server answers.</summary>
    private async Task<long> EndAsync(StreamId stream, CancellationToken stop) => (await AnsweredAsync(stream, stop))?.Events.Count ?? 0;

    /// <summary>The stream, as soon as the store answers; null when it is stopped before.</summary>
    private async Task<StoredStream?> AnsweredAsync(StreamId stream, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                return await Journals.LoadAsync(stream, 1, default);
            }
            catch (StoreUnavailableException)
            {
                await Task.Yield();
            }
        }

        return null;
    }

    private async Task NobodyAsync(StoreTrouble trouble, string advice)
    {
        var callers = Enumerable.Range(0, 4).Select(i => Journals.AppendAsync(Given.Append(Given.Conversation($"con_t{i}"), 0, Given.Said("hei")))).ToArray();
        foreach (var caller in callers)
        {
            var unavailable = await Assert.ThrowsAsync<StoreUnavailableException>(() => caller);
            Assert.Equal(trouble, unavailable.Trouble);
            Assert.Contains(advice, unavailable.Message, StringComparison.Ordinal);
        }
    }

    private async Task WorksAsync()
    {
        Assert.Equal(new AppendOutcome.Appended(2), await Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("after", scope: "opp_leak"))));
        Assert.Equal(["{\"text\":\"before\"}", "{\"text\":\"after\"}"], (await Journals.LoadAsync(Given.Conversation(), 1, default)).Events.Select(happened => Given.Text(happened.Payload)));
        Assert.Equal("The store answers.", (await fixture.Ports.Health.CheckAsync(default)).What);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // The text is the test's own.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
