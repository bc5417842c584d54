using System.IO.Compression;
using System.Text;
using SmartPulse.Journals;
using SmartPulse.Storage;
using SmartPulse.Storage.Transfer;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Transfer;

/// <summary>What goes out comes in again, whole or not at all.</summary>
public sealed class ExportTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly SqliteFixture source = new();
    private readonly SqliteFixture target = new();

    private string File => Path.Combine(source.Folder, "everything.export");

    public async Task InitializeAsync()
    {
        await Tools.FillAsync(source.Ports);
        // The same master key, as an operator would carry it over.
        Directory.CreateDirectory(Path.GetDirectoryName(target.Options.DatabasePath)!);
        target.Options.MasterKeyFile = Path.Combine(Path.GetDirectoryName(source.Options.DatabasePath)!, "master.key");
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await target.DisposeAsync();
    }

    [Fact]
    public async Task ST60_an_export_is_of_one_instant_and_has_everything_that_was_acknowledged_before_it_began()
    {
        var (before, after) = await Tools.BesideWritingAsync(source.Ports, "con_bo", 4, () =>
        {
            Tools.Of(source.Options).Export(File);
            return Task.CompletedTask;
        });
        Tools.Of(target.Options).Import(File);

        Assert.InRange((await target.Ports.Journals.ReadEventsAsync(Given.Conversation("con_bo"), 0, 100_000, default)).Count, before, after);
        Assert.Empty(Tools.Verify(target.Options));
    }

    [Fact]
    public async Task ST61_what_was_exported_and_imported_is_the_same_again_and_goes_on()
    {
        await source.CloseAsync();
        Tools.Of(source.Options).Export(File);

        var counts = Tools.Of(target.Options).Import(File);

        Assert.Equal(25, counts.Single(c => c.Table == "append").Rows);
        Assert.Equal(Tools.Everything(source.Options), Tools.Everything(target.Options));
        // The rows of what was forgotten were written before that; an import makes rows of what can be read.
        Assert.Equal(Tools.ReadModels(source.Options).Where(row => !row.Contains("org_aalto_con_eve", StringComparison.Ordinal)), Tools.ReadModels(target.Options));
        Assert.Equal("{\"text\":\"marker-said con_ada 3\"}", Given.Text((await target.Ports.Journals.LoadAsync(Given.Conversation(), 1, default)).Events[0].Payload));
        Assert.Null((await target.Ports.Journals.LoadAsync(Given.Conversation("con_eve"), 2, default)).Events[^1].Payload);
        Assert.Equal(Given.Ada, await target.Ports.Identities.FindAsync(Given.Aalto, target.Ports.Identities.HashOf(Given.Aalto, Directories.IdentityKind.Phone, "+358409998877"), default));
        Assert.IsType<AppendOutcome.Appended>(await Tools.SayAsync(target.Ports, "con_bo", 4));
        Assert.IsType<AppendOutcome.Appended>(await Tools.SayAsync(target.Ports, "con_new", 0));
        Assert.Empty(Tools.Verify(target.Options));
    }

    [Fact]
    public async Task ST62_a_file_that_was_cut_off_anywhere_is_refused_and_nothing_is_there()
    {
        await source.CloseAsync();
        Tools.Of(source.Options).Export(File);
        var whole = await System.IO.File.ReadAllBytesAsync(File);
        // The compression's own last bytes hold no line: without them every line is still there, and proven.
        var held = whole.Length - 24;
        foreach (var length in Enumerable.Range(0, 60).Select(n => n * held / 60).Append(held))
        {
            RefusesToImport(whole[..length]);
        }
    }

    [Fact]
    public async Task ST62_a_file_that_lost_lines_at_its_end_or_in_its_middle_is_refused()
    {
        await source.CloseAsync();
        Tools.Of(source.Options).Export(File);
        var lines = Lines();
        Assert.Equal("[\"end\"", lines[^1][..6]);

        RefusesToImport(Zip(lines[..^1]), "cut off");
        RefusesToImport(Zip([.. lines[..^2], lines[^1]]), "changed");
        RefusesToImport(Zip([.. lines[..5], .. lines[6..]]), "changed");
        RefusesToImport(Zip([.. lines, lines[^2]]), "more or fewer");
        RefusesToImport(Zip([.. lines[..^1], "[\"unknown\",1]", lines[^1]]), "not known");
        RefusesToImport("hello"u8.ToArray(), "cannot be read");
        RefusesToImport(Zip(["{\"file\":\"something else\"}"]), "no export");
        RefusesToImport(Zip([lines[0].Replace("\"format\":2", "\"format\":3", StringComparison.Ordinal), .. lines[1..]]), "format 3");
    }

    [Fact]
    public async Task ST62_a_file_with_a_changed_line_is_refused_whichever_it_is()
    {
        await source.CloseAsync();
        Tools.Of(source.Options).Export(File);
        var lines = Lines();
        for (var i = 1; i < lines.Length; i++)
        {
            // One sign within the line: a digit or a letter becomes another.
            var at = lines[i].Length - 3;
            var changed = lines[i][..at] + (lines[i][at] == '1' ? '2' : '1') + lines[i][(at + 1)..];
            RefusesToImport(Zip([.. lines[..i], changed, .. lines[(i + 1)..]]));
        }
    }

    [Fact]
    public async Task ST62_a_file_of_another_master_key_is_refused_and_says_which_key_it_wants()
    {
        await source.CloseAsync();
        Tools.Of(source.Options).Export(File);

        target.Options.MasterKey = Convert.ToBase64String(new byte[32]);
        Assert.Contains("master key", Assert.Throws<StorageStartException>(() => Tools.Of(target.Options).Import(File)).Message, StringComparison.Ordinal);
        (target.Options.MasterKey, target.Options.MasterKeyFile) = (null, Path.Combine(target.Folder, "nowhere.key"));
        Assert.Contains("never travels", Assert.Throws<StorageStartException>(() => Tools.Of(target.Options).Import(File)).Message, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(target.Options.DatabasePath));
    }

    [Fact]
    public async Task ST62_a_file_with_a_damaged_journal_is_refused_by_journal_and_version()
    {
        await source.CloseAsync();
        source.Tamper("UPDATE append SET envelopes = json_set(envelopes, '$[0].actor', 'staff:eve') WHERE stream_id = 2 AND version = 3");
        Tools.Of(source.Options).Export(File);

        RefusesToImport(await System.IO.File.ReadAllBytesAsync(File), "org_aalto/conversation/con_bo, version 3");
    }

    [Fact]
    public async Task ST63_an_import_goes_into_an_empty_store_only()
    {
        Tools.Of(source.Options).Export(File);

        Assert.Contains("empty store", Assert.Throws<TransferException>(() => Tools.Of(source.Options).Import(File)).Message, StringComparison.Ordinal);
        Assert.Contains("not overwritten", Assert.Throws<TransferException>(() => Tools.Of(source.Options).Export(File)).Message, StringComparison.Ordinal);
        await Tools.SayAsync(source.Ports, "con_bo", 4);
    }

    [Fact]
    public async Task ST63_what_a_killed_import_left_does_not_start_and_the_next_import_is_whole()
    {
        await source.CloseAsync();
        Tools.Of(source.Options).Export(File);
        // As a killed process leaves it: rows in the file that is being made, and no end.
        await System.IO.File.WriteAllBytesAsync($"{target.Options.DatabasePath}.importing", (await System.IO.File.ReadAllBytesAsync(source.Options.DatabasePath))[..8192]);

        Assert.Contains("did not come to its end", Assert.Throws<StorageStartException>(() => target.Store).Message, StringComparison.Ordinal);
        Tools.Of(target.Options).Import(File);

        Assert.Equal(Tools.Everything(source.Options), Tools.Everything(target.Options));
        Assert.NotNull(target.Store);
    }

    [Fact]
    public void ST69_nobody_reads_what_is_personal_in_an_export()
    {
        Tools.Of(source.Options).Export(File);

        var text = string.Join('\n', Lines());
        Assert.Contains("org_aalto", text, StringComparison.Ordinal);
        foreach (var marker in new[] { "marker-said", "marker-snapshot", "marker-state", "marker-user", "+358409998877" })
        {
            Assert.DoesNotContain(marker, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(marker)).TrimEnd('=')[..^1], text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes("{\"text\":\"marker"))[..16], text, StringComparison.Ordinal);
    }

    private string[] Lines()
    {
        using var reader = new StreamReader(new GZipStream(System.IO.File.OpenRead(File), CompressionMode.Decompress));
        return reader.ReadToEnd().TrimEnd('\n').Split('\n');
    }

    private static byte[] Zip(IEnumerable<string> lines)
    {
        using var into = new MemoryStream();
        using (var zip = new GZipStream(into, CompressionMode.Compress))
        {
            zip.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
        }

        return into.ToArray();
    }

    private void RefusesToImport(byte[] file, string? because = null)
    {
        var path = Path.Combine(target.Folder, "refused.export");
        System.IO.File.WriteAllBytes(path, file);
        var refusal = Assert.Throws<TransferException>(() => Tools.Of(target.Options).Import(path));
        Assert.Contains(because ?? string.Empty, refusal.Message, StringComparison.Ordinal);
        Assert.Equal([], Directory.GetFiles(Path.GetDirectoryName(target.Options.DatabasePath)!).Where(left => !left.EndsWith(".lock", StringComparison.Ordinal)));
    }
}
