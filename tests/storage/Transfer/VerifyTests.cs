using SmartPulse.Storage;
using SmartPulse.Storage.Sqlite;
using SmartPulse.Storage.Transfer;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Transfer;

/// <summary>What is wrong with a store is named; what is right is left alone.</summary>
public sealed class VerifyTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly SqliteFixture fixture = new();

    public async Task InitializeAsync()
    {
        await Tools.FillAsync(fixture.Ports);
        // What was forgotten still stands in rows: that is what a rebuild is for.
        await fixture.CloseAsync();
        Tools.Of(fixture.Options).Rebuild();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Theory]
    [InlineData("UPDATE append SET envelopes = json_set(envelopes, '$[0].cause', 'x') WHERE stream_id = 1 AND version = 2", "org_aalto/conversation/con_ada, version 2", "link does not fit", 1)]
    [InlineData("UPDATE append SET body = zeroblob(length(body)) WHERE stream_id = 1 AND version = 2", "org_aalto/conversation/con_ada, version 2", "link does not fit", 2)]
    [InlineData("UPDATE append SET chain = zeroblob(32) WHERE stream_id = 1 AND version = 2", "org_aalto/conversation/con_ada, version 3", "link does not fit", 2)]
    [InlineData("DELETE FROM append WHERE stream_id = 1 AND version = 2", "org_aalto/conversation/con_ada, version 2", "missing", 1)]
    [InlineData("DELETE FROM append WHERE stream_id = 1 AND version = 5", "org_aalto/conversation/con_ada, version 5", "should end at version 5", 1)]
    [InlineData("UPDATE append SET body = x'00' WHERE stream_id = 1 AND version = 2", "org_aalto/conversation/con_ada, version 2", "cannot be read", 1)]
    [InlineData("UPDATE stream SET head_version = 4 WHERE id = 1", "org_aalto/conversation/con_ada, version 5", "should end at version 4", 1)]
    [InlineData("UPDATE stream SET head_chain = zeroblob(32) WHERE id = 1", "org_aalto/conversation/con_ada, version 5", "head", 1)]
    [InlineData("UPDATE snapshot SET payload = zeroblob(40) WHERE stream_id = 1", "org_aalto/conversation/con_ada, version 3", "snapshot does not open", 1)]
    [InlineData("UPDATE snapshot SET chain = zeroblob(32) WHERE stream_id = 1", "org_aalto/conversation/con_ada, version 3", "snapshot's link", 1)]
    [InlineData("DELETE FROM data_key WHERE scope = 'opp_con_bo' AND organisation = 'org_berg'", "org_berg/conversation/con_bo, version 1", "key", 4)]
    [InlineData("UPDATE data_key SET wrapped = zeroblob(60) WHERE scope = 'opp_con_bo' AND organisation = 'org_berg'", "org_berg/conversation/con_bo, version 1", "does not open with the master key", 4)]
    [InlineData("DELETE FROM key_use WHERE stream_id = 1", "org_aalto/conversation/con_ada, version 1", "key_use", 1)]
    [InlineData("UPDATE stream SET kind = 'Other' WHERE id = 1", "stream 1", "which no journal is", 8)]
    [InlineData("DELETE FROM stream WHERE id = 1", "append 1", "journal that is not there", 6)]
    public void ST64_damage_is_named_by_journal_and_version(string tampering, string where, string what, int findings)
    {
        fixture.Tamper(tampering);

        var found = Tools.Verify(fixture.Options).Where(f => f.Kind == FindingKind.Damage).ToList();

        Assert.Contains(found, f => f.Where == where && f.What.Contains(what, StringComparison.Ordinal));
        Assert.Equal(findings, found.Count);
    }

    [Theory]
    [InlineData("UPDATE message SET text = 'other' WHERE message = 'msg_org_berg_con_bo_2'", "message msg_org_berg_con_bo_2", "is not what org_berg/conversation/con_bo says")]
    [InlineData("DELETE FROM message WHERE message = 'msg_org_berg_con_bo_2'", "message msg_org_berg_con_bo_2", "is missing")]
    [InlineData("UPDATE message SET owner = 99 WHERE message = 'msg_org_berg_con_bo_2'", "message msg_org_berg_con_bo_2", "belongs to a journal that is not there")]
    [InlineData("INSERT INTO task VALUES ('org_aalto', 'tsk_x', 1, 'loc_x', 'opp_x', 'CallBack', 'x', 0, 0, NULL, 1)", "task tsk_x", "told of by no event")]
    [InlineData("UPDATE stream SET due_at = due_at * 2 WHERE id = 1", "org_aalto/conversation/con_ada, due row", "woken too late")]
    public void ST64_rows_that_do_not_fit_are_named(string tampering, string where, string what)
    {
        fixture.Tamper(tampering);

        var found = Tools.Verify(fixture.Options);

        Assert.Contains(found, f => f.Where == where && f.What.Contains(what, StringComparison.Ordinal));
        Assert.All(found, f => Assert.Equal(FindingKind.Misfit, f.Kind));
        Assert.InRange(found.Count, 1, 2);
    }

    [Fact]
    public async Task ST64_a_whole_store_is_whole_while_turns_are_written_and_nothing_is_changed_by_looking()
    {
        await Tools.BesideWritingAsync(fixture.Ports, "con_bo", 4, () =>
        {
            Assert.Empty(Tools.Verify(fixture.Options));
            return Task.CompletedTask;
        });
        await fixture.CloseAsync();

        var before = await File.ReadAllBytesAsync(fixture.Options.DatabasePath);
        Assert.Empty(Tools.Verify(fixture.Options));
        Assert.Equal(before, await File.ReadAllBytesAsync(fixture.Options.DatabasePath));
    }

    [Fact]
    public async Task ST66_a_rebuild_gives_the_rows_that_the_journals_tell_and_none_of_what_was_erased()
    {
        var right = Tools.ReadModels(fixture.Options);
        Assert.Equal(21, right.Count);
        Assert.NotEqual(0, await fixture.Ports.Keys.ForgetAsync(Given.Berg, "opp_con_bo"));
        await fixture.CloseAsync();
        fixture.Tamper("UPDATE message SET text = 'other', owner = 1; DELETE FROM message WHERE message LIKE '%ada%'; INSERT INTO task VALUES ('org_aalto', 'tsk_x', 1, 'loc_x', 'opp_x', 'CallBack', 'x', 0, 0, NULL, 1)");

        Assert.Equal(17, Tools.Of(fixture.Options).Rebuild());

        Assert.Equal(right.Where(row => !row.Contains("msg_org_berg_con_bo", StringComparison.Ordinal)), Tools.ReadModels(fixture.Options));
        Assert.Empty(Tools.Verify(fixture.Options));
    }

    [Fact]
    public void ST66_a_rebuild_of_a_damaged_store_says_so_and_leaves_the_rows_as_they_are()
    {
        var right = Tools.ReadModels(fixture.Options);
        fixture.Tamper("DELETE FROM append WHERE stream_id = 1 AND version = 2");

        Assert.Contains("con_ada, version 2", Assert.Throws<TransferException>(() => Tools.Of(fixture.Options).Rebuild()).Message, StringComparison.Ordinal);

        Assert.Equal(right, Tools.ReadModels(fixture.Options));
    }

    [Fact]
    public void ST66_rows_that_cannot_even_be_read_are_told_and_made_anew()
    {
        var right = Tools.ReadModels(fixture.Options);
        fixture.Tamper("UPDATE message SET author = 'nobody'");

        Assert.Contains("data rebuild", Assert.Throws<TransferException>(() => Tools.Verify(fixture.Options)).Message, StringComparison.Ordinal);
        Tools.Of(fixture.Options).Rebuild();

        Assert.Equal(right, Tools.ReadModels(fixture.Options));
    }

    [Fact]
    public async Task ST67_whoever_must_be_alone_is_refused_while_a_gateway_is_there_and_the_other_way_round()
    {
        Assert.NotNull(fixture.Store);
        Assert.Contains("Stop it", Assert.Throws<TransferException>(() => Tools.Of(fixture.Options).Rebuild()).Message, StringComparison.Ordinal);
        await fixture.CloseAsync();

        using (DataTools.StoreOf(fixture.Options, TimeProvider.System).Rebuild())
        {
            Assert.Contains("import or rebuild", Assert.Throws<StorageStartException>(() => fixture.Store).Message, StringComparison.Ordinal);
            Assert.Throws<TransferException>(() => Tools.Of(fixture.Options).Rebuild());
        }

        Assert.NotNull(fixture.Store);
        using var second = SqliteStore.Open(fixture.Options, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<SqliteStore>.Instance);
    }

    [Fact]
    public async Task ST68_a_backup_taken_while_turns_are_written_opens_and_has_all_that_was_acknowledged_before()
    {
        await using var restored = new SqliteFixture();
        Directory.CreateDirectory(Path.GetDirectoryName(restored.Options.DatabasePath)!);
        restored.Options.MasterKeyFile = Path.Combine(Path.GetDirectoryName(fixture.Options.DatabasePath)!, "master.key");

        var (before, after) = await Tools.BesideWritingAsync(fixture.Ports, "con_bo", 4, () =>
        {
            Tools.Of(fixture.Options).Backup(restored.Options.DatabasePath);
            return Task.CompletedTask;
        });

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(restored.Options.DatabasePath));
        }

        Assert.InRange((await restored.Ports.Journals.ReadEventsAsync(Given.Conversation("con_bo"), 0, 100_000, default)).Count, before, after);
        Assert.Empty(Tools.Verify(restored.Options));
        Assert.Contains("not overwritten", Assert.Throws<TransferException>(() => Tools.Of(fixture.Options).Backup(restored.Options.DatabasePath)).Message, StringComparison.Ordinal);
    }
}
