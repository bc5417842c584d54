using System.Security.Cryptography;
using SmartPulse.Journals;
using SmartPulse.Load.Databases;
using SmartPulse.Storage;
using SmartPulse.Storage.Postgres.Schema;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Postgres;

public sealed class PgStartTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly PostgresFixture fixture = new();

    private string KeyFile => Path.Combine(fixture.Folder, "master.key");

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Theory]
    [InlineData("fsync=off", "fsync")]
    [InlineData("full_page_writes=off", "full_page_writes")]
    [InlineData("synchronous_commit=off", "synchronous_commit")]
    public async Task ST51_a_server_that_may_lose_what_it_committed_is_refused_by_the_settings_name(string setting, string named)
    {
        await using var server = await PostgresServer.StartAsync(setting);
        await using var unsafely = new PostgresFixture { Server = server };

        var refusal = Assert.Throws<StorageStartException>(() => unsafely.Store);

        Assert.Contains($"PostgreSQL's {named} is 'off'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ST51_a_database_that_turns_it_off_for_itself_is_refused_too()
    {
        var name = await fixture.AskAsync<string>("SELECT current_database()::text");
        await fixture.TamperlessAsync($"ALTER DATABASE {name} SET synchronous_commit = off");

        Assert.Contains("synchronous_commit", Assert.Throws<StorageStartException>(() => fixture.Store).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ST56_processes_that_start_at_once_on_a_new_database_make_it_once()
    {
        fixture.Options.MasterKey = Key();

        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => fixture.OpenAsync()));

        Assert.Equal((long)PgSchema.All.Count, await fixture.AskAsync<long>("SELECT count(*) FROM schema_script"));
        await stores[0].Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("hei", scope: "opp_leak")));
        Assert.Equal("{\"text\":\"hei\"}", Given.Text((await stores[3].Journals.LoadAsync(Given.Conversation(), 1, default)).Events[0].Payload));
    }

    [Fact]
    public void ST27_scripts_of_postgresql_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(2, PgSchema.All.Count), PgSchema.All.Select(script => script.Number));

    [Fact]
    public async Task ST27_a_database_of_a_newer_release_is_refused()
    {
        _ = fixture.Store;
        await fixture.CloseAsync();
        await fixture.TamperAsync("INSERT INTO schema_script (number, name, applied_at) VALUES (9999, '9999-future.sql', 0)");

        Assert.Contains("newer release", Assert.Throws<StorageStartException>(() => fixture.Store).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ST26_a_key_file_is_never_made_anew_for_a_database_that_exists()
    {
        _ = fixture.Store;
        await fixture.CloseAsync();
        File.Delete(KeyFile);

        Assert.Contains(KeyFile, Assert.Throws<StorageStartException>(() => fixture.Store).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(KeyFile));
    }

    [Fact]
    public async Task ST26_a_newer_master_key_opens_what_the_older_one_closed_and_then_stands_alone()
    {
        var (first, second) = (Key(), Key());
        fixture.Options.MasterKey = $"1:{first}";
        await fixture.Ports.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("old", scope: "opp_leak")) with { Snapshot = new StoredSnapshot(1, 1, Given.Json("state")) });
        await fixture.CloseAsync();

        fixture.Options.MasterKey = $"1:{first},2:{second}";
        await fixture.Ports.Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("new", scope: "opp_new")));
        await fixture.CloseAsync();

        fixture.Options.MasterKey = $"2:{second}";
        Assert.Equal(["{\"text\":\"old\"}", "{\"text\":\"new\"}"], (await fixture.Ports.Journals.LoadAsync(Given.Conversation(), 9, default)).Events.Select(e => Given.Text(e.Payload)));
        Assert.NotNull((await fixture.Ports.Journals.LoadAsync(Given.Conversation(), 1, default)).Snapshot);
        await fixture.CloseAsync();

        fixture.Options.MasterKey = $"1:{first}";
        Assert.Throws<StorageStartException>(() => fixture.Store);
    }

    [Fact]
    public void ST50_a_server_that_is_not_there_stops_the_start_and_the_password_is_told_nobody()
    {
        fixture.Options.ConnectionString = $"Host={fixture.Folder};Username=u;Password=marker-secret;Database=d;Timeout=2";

        var refusal = Assert.Throws<StorageStartException>(() => fixture.Store);

        Assert.Contains("SmartPulse:Storage:ConnectionString", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("marker-secret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ST50_what_is_no_connection_string_is_refused_and_never_repeated()
    {
        fixture.Options.ConnectionString = "Host=h;Pasword=marker-secret";

        var refusal = Assert.Throws<StorageStartException>(() => fixture.Store);

        Assert.Contains("SmartPulse:Storage:ConnectionString", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("marker-secret", refusal.ToString(), StringComparison.Ordinal);
    }

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
