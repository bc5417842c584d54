using SmartPulse.Journals;
using SmartPulse.Storage.Transfer;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Transfer;

/// <summary>The data tools on a real PostgreSQL, and the way there and back.</summary>
public sealed class PgTransferTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly SqliteFixture sqlite = new();
    private readonly SqliteFixture back = new();
    private readonly PostgresFixture postgres = new();

    private string File => Path.Combine(sqlite.Folder, "there.export");

    public async Task InitializeAsync()
    {
        await Tools.FillAsync(sqlite.Ports);
        await sqlite.CloseAsync();
        Tools.Of(sqlite.Options).Export(File);
        var key = Path.Combine(Path.GetDirectoryName(sqlite.Options.DatabasePath)!, "master.key");
        (back.Options.MasterKeyFile, postgres.Options.MasterKeyFile) = (key, key);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await sqlite.DisposeAsync();
        await back.DisposeAsync();
        await postgres.DisposeAsync();
    }

    [Fact]
    public async Task ST61_a_store_that_went_to_postgresql_and_back_is_the_same()
    {
        var again = Path.Combine(sqlite.Folder, "back.export");

        Tools.Of(postgres.Options).Import(File);
        Assert.Equal(Tools.Everything(sqlite.Options), Tools.Everything(postgres.Options));
        Tools.Of(postgres.Options).Export(again);
        Tools.Of(back.Options).Import(again);

        Assert.Equal(Tools.Everything(sqlite.Options), Tools.Everything(back.Options));
        Assert.Equal(Tools.ReadModels(back.Options), Tools.ReadModels(postgres.Options));
        Assert.Empty(Tools.Verify(back.Options));
        Assert.Empty(Tools.Verify(postgres.Options));
        Assert.Equal("{\"text\":\"marker-said con_ada 3\"}", Given.Text((await back.Ports.Journals.LoadAsync(Given.Conversation(), 1, default)).Events[0].Payload));
    }

    [Fact]
    public async Task ST61_a_gateway_goes_on_with_what_was_imported_into_postgresql()
    {
        Tools.Of(postgres.Options).Import(File);

        Assert.Equal("{\"text\":\"marker-said con_ada 3\"}", Given.Text((await postgres.Ports.Journals.LoadAsync(Given.Conversation(), 1, default)).Events[0].Payload));
        Assert.Equal(Given.Ada, await postgres.Ports.Identities.FindAsync(Given.Aalto, postgres.Ports.Identities.HashOf(Given.Aalto, Directories.IdentityKind.Phone, "+358409998877"), default));
        Assert.IsType<AppendOutcome.Appended>(await Tools.SayAsync(postgres.Ports, "con_bo", 4));
        for (var contact = 0; contact < 3; contact++)
        {
            Assert.IsType<AppendOutcome.Appended>(await Tools.SayAsync(postgres.Ports, $"con_new{contact}", 0));
        }

        Assert.Empty(Tools.Verify(postgres.Options));
    }

    [Fact]
    public async Task ST62_a_file_that_is_refused_leaves_postgresql_empty()
    {
        var whole = await System.IO.File.ReadAllBytesAsync(File);
        var cut = Path.Combine(sqlite.Folder, "cut.export");
        await System.IO.File.WriteAllBytesAsync(cut, whole[..(whole.Length * 3 / 4)]);

        Assert.Contains("damaged", Assert.Throws<TransferException>(() => Tools.Of(postgres.Options).Import(cut)).Message, StringComparison.Ordinal);
        Assert.Equal(0, await postgres.AskAsync<long>("SELECT (SELECT count(*) FROM append) + (SELECT count(*) FROM root_secret)"));

        Tools.Of(postgres.Options).Import(File);
        Assert.Equal(Tools.Everything(sqlite.Options), Tools.Everything(postgres.Options));
    }

    [Fact]
    public async Task ST63_an_import_goes_into_an_empty_postgresql_only()
    {
        await Tools.SayAsync(postgres.Ports, "con_bo", 0);
        await postgres.CloseAsync();

        Assert.Contains("empty store", Assert.Throws<TransferException>(() => Tools.Of(postgres.Options).Import(File)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ST60_an_export_of_postgresql_is_of_one_instant_while_turns_are_written()
    {
        Tools.Of(postgres.Options).Import(File);
        var again = Path.Combine(sqlite.Folder, "running.export");
        var (before, after) = await Tools.BesideWritingAsync(postgres.Ports, "con_bo", 4, () =>
        {
            Tools.Of(postgres.Options).Export(again);
            Assert.Empty(Tools.Verify(postgres.Options));
            return Task.CompletedTask;
        });

        Tools.Of(back.Options).Import(again);
        Assert.InRange((await back.Ports.Journals.ReadEventsAsync(Given.Conversation("con_bo"), 0, 100_000, default)).Count, before, after);
        Assert.Empty(Tools.Verify(back.Options));
    }

    [Fact]
    public async Task ST64_damage_and_rows_that_do_not_fit_are_named_on_postgresql()
    {
        Tools.Of(postgres.Options).Import(File);
        await postgres.TamperAsync(
            """
            UPDATE append SET envelopes = replace(envelopes, 'sms:', 'x:') WHERE stream_id = 1 AND version = 2;
            UPDATE message SET text = 'other' WHERE message = 'msg_org_berg_con_bo_2';
            DELETE FROM message WHERE message = 'msg_org_berg_con_bo_3'
            """);

        Assert.Equal(
            ["message msg_org_berg_con_bo_2 Misfit", "message msg_org_berg_con_bo_3 Misfit", "org_aalto/conversation/con_ada, version 2 Damage"],
            Tools.Verify(postgres.Options).Select(f => $"{f.Where} {f.Kind}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ST66_a_rebuild_on_postgresql_gives_the_rows_that_the_journals_tell()
    {
        Tools.Of(postgres.Options).Import(File);
        var right = Tools.ReadModels(postgres.Options);
        await postgres.TamperAsync("UPDATE message SET text = 'other', owner = 1; DELETE FROM message WHERE message LIKE '%ada%'");

        Tools.Of(postgres.Options).Rebuild();

        Assert.Equal(right, Tools.ReadModels(postgres.Options));
        Assert.Empty(Tools.Verify(postgres.Options));
    }

    [Fact]
    public async Task ST67_a_rebuild_on_postgresql_is_refused_while_a_gateway_is_there_and_one_that_starts_waits()
    {
        Tools.Of(postgres.Options).Import(File);
        await Tools.SayAsync(postgres.Ports, "con_bo", 4);
        Assert.Contains("Stop it", Assert.Throws<TransferException>(() => Tools.Of(postgres.Options).Rebuild()).Message, StringComparison.Ordinal);
        await postgres.CloseAsync();

        Task<SmartPulse.Storage.Postgres.PostgresStore> starting;
        using (DataTools.StoreOf(postgres.Options, TimeProvider.System).Rebuild())
        {
            starting = postgres.OpenAsync();
            Assert.False(starting.IsCompleted);
        }

        Assert.NotNull(await starting);
    }

    [Fact]
    public void ST68_a_backup_of_postgresql_is_left_to_its_own_tools_and_says_which() =>
        Assert.Contains("pg_dump", Assert.Throws<TransferException>(() => Tools.Of(postgres.Options).Backup(Path.Combine(sqlite.Folder, "b"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task ST68_a_dump_of_postgresql_taken_while_turns_are_written_is_restored_whole()
    {
        Tools.Of(postgres.Options).Import(File);
        var dump = Path.Combine(sqlite.Folder, "smartpulse.dump");
        await using var restored = new PostgresFixture();
        restored.Options.MasterKeyFile = postgres.Options.MasterKeyFile;

        var (before, after) = await Tools.BesideWritingAsync(postgres.Ports, "con_bo", 4, () =>
            postgres.Server.RunToolAsync("pg_dump", "--format=custom", "--file", dump, NameOf(postgres)));
        await postgres.Server.RunToolAsync("pg_restore", "--exit-on-error", "--dbname", NameOf(restored), dump);

        Assert.Empty(Tools.Verify(restored.Options));
        Assert.InRange((await restored.Ports.Journals.ReadEventsAsync(Given.Conversation("con_bo"), 0, 100_000, default)).Count, before, after);
        Assert.IsType<AppendOutcome.Appended>(await Tools.SayAsync(restored.Ports, "con_new", 0));
    }

    private static string NameOf(PostgresFixture fixture) => new Npgsql.NpgsqlConnectionStringBuilder(fixture.Options.ConnectionString).Database!;
}
