using System.Security.Cryptography;
using SmartPulse.Journals;
using SmartPulse.Storage;
using SmartPulse.Storage.Sqlite.Schema;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Sqlite;

public sealed class StartTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly SqliteFixture fixture = new();

    private string KeyFile => Path.Combine(Path.GetDirectoryName(fixture.Options.DatabasePath)!, "master.key");

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Theory]
    [InlineData("OFF")]
    [InlineData("NORMAL")]
    [InlineData("EXTRA")]
    public void ST20_anything_but_full_is_refused_by_the_settings_name(string synchronous)
    {
        fixture.Options.Synchronous = synchronous;

        var refusal = Assert.Throws<StorageStartException>(() => fixture.Store);

        Assert.Contains("SmartPulse:Storage:Synchronous", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(synchronous, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ST26_a_new_database_gets_a_key_file_that_only_its_owner_reads()
    {
        _ = fixture.Store;

        Assert.True(File.Exists(KeyFile));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        }
    }

    [Fact]
    public async Task ST26_a_key_file_is_never_made_anew_for_a_database_that_exists()
    {
        _ = fixture.Store;
        await fixture.CloseAsync();
        File.Delete(KeyFile);

        var refusal = Assert.Throws<StorageStartException>(() => fixture.Store);

        Assert.Contains(KeyFile, refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(KeyFile));
    }

    [Fact]
    public async Task ST26_another_master_key_is_refused()
    {
        _ = fixture.Store;
        await fixture.CloseAsync();
        fixture.Options.MasterKey = Key();

        var refusal = Assert.Throws<StorageStartException>(() => fixture.Store);

        Assert.Contains("does not open this database", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("SmartPulse:Storage:MasterKey", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ST26_a_configured_key_needs_no_file()
    {
        fixture.Options.MasterKey = Key();

        _ = fixture.Store;

        Assert.False(File.Exists(KeyFile));
    }

    [Theory]
    [InlineData("not base64 at all")]
    [InlineData("c2hvcnQ=")]
    [InlineData("x:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData(",")]
    public void ST26_a_key_that_is_none_is_refused_by_the_settings_name_and_never_repeated(string key)
    {
        fixture.Options.MasterKey = key;

        var refusal = Assert.Throws<StorageStartException>(() => fixture.Store);

        Assert.Contains("SmartPulse:Storage:MasterKey", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AAAA", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ST26_a_newer_master_key_opens_what_the_older_one_closed_and_then_stands_alone()
    {
        var (first, second) = (Key(), Key());
        fixture.Options.MasterKey = $"1:{first}";
        var append = Given.Append(Given.Conversation(), 0, Given.Said("old", scope: "opp_leak")) with { Snapshot = new StoredSnapshot(1, 1, Given.Json("state")) };
        await fixture.Ports.Journals.AppendAsync(append);
        var hash = fixture.Ports.Identities.HashOf(Given.Aalto, SmartPulse.Directories.IdentityKind.Phone, "+358401234567");
        await fixture.CloseAsync();

        fixture.Options.MasterKey = $"1:{first},2:{second}";
        await fixture.Ports.Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("new", scope: "opp_new")));
        await fixture.CloseAsync();

        fixture.Options.MasterKey = $"2:{second}";
        Assert.Equal(["{\"text\":\"old\"}", "{\"text\":\"new\"}"], (await fixture.Ports.Journals.LoadAsync(Given.Conversation(), 9, default)).Events.Select(e => Given.Text(e.Payload)));
        Assert.NotNull((await fixture.Ports.Journals.LoadAsync(Given.Conversation(), 1, default)).Snapshot);
        Assert.Equal(hash, fixture.Ports.Identities.HashOf(Given.Aalto, SmartPulse.Directories.IdentityKind.Phone, "+358401234567"));
        await fixture.CloseAsync();

        fixture.Options.MasterKey = $"1:{first}";
        Assert.Throws<StorageStartException>(() => fixture.Store);
    }

    [Fact]
    public async Task ST27_the_schema_is_applied_once()
    {
        await fixture.Ports.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("hei")));
        await fixture.CloseAsync();

        Assert.Single((await fixture.Ports.Journals.LoadAsync(Given.Conversation(), 1, default)).Events);
        using var database = fixture.Intruder();
        using var count = database.CreateCommand();
        count.CommandText = "SELECT count(*) FROM schema_script";
        Assert.Equal((long)SchemaScripts.All.Count, count.ExecuteScalar());
    }

    [Fact]
    public void ST27_scripts_are_numbered_without_gaps() =>
        Assert.Equal(Enumerable.Range(6, SchemaScripts.All.Count), SchemaScripts.All.Select(script => script.Number));

    [Fact]
    public async Task ST27_a_database_of_a_newer_release_is_refused()
    {
        _ = fixture.Store;
        await fixture.CloseAsync();
        fixture.Tamper("INSERT INTO schema_script (number, name, applied_at) VALUES (9999, '9999-future.sql', 0)");

        var refusal = Assert.Throws<StorageStartException>(() => fixture.Store);

        Assert.Contains("9999", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("newer release", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ST27_a_file_that_is_no_database_is_refused_by_its_name()
    {
        fixture.Options.MasterKey = Key();
        Directory.CreateDirectory(Path.GetDirectoryName(fixture.Options.DatabasePath)!);
        File.WriteAllText(fixture.Options.DatabasePath, new string('x', 5000));

        Assert.Contains(fixture.Options.DatabasePath, Assert.Throws<StorageStartException>(() => fixture.Store).Message, StringComparison.Ordinal);
    }

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
