using System.Text;
using SmartPulse.Journals;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Sqlite;

/// <summary>What somebody with the file, but without the keys, can do to it, and that it is found.</summary>
public sealed class DamageTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Ada = "(SELECT id FROM stream WHERE key = 'con_ada')";

    private readonly SqliteFixture fixture = new();

    private IJournalStore Journals => fixture.Ports.Journals;

    public async Task InitializeAsync()
    {
        foreach (var contact in new[] { "con_ada", "con_bo" })
        {
            for (var i = 1; i <= 4; i++)
            {
                await Journals.AppendAsync(Given.Append(Given.Conversation(contact), i - 1, Given.Said($"{contact} {i}", scope: $"opp_{contact}")));
            }
        }
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Theory]
    [InlineData("body = zeroblob(length(body))")]
    [InlineData("body = substr(body, 1, length(body) - 1)")]
    [InlineData("envelopes = json_set(envelopes, '$[0].type', 'unsaid')")]
    [InlineData("envelopes = json_set(envelopes, '$[0].schema', 3)")]
    [InlineData("envelopes = json_set(envelopes, '$[0].at', 1)")]
    [InlineData("envelopes = json_set(envelopes, '$[0].actor', 'staff:mallory')")]
    [InlineData("envelopes = json_set(envelopes, '$[0].cause', 'sms:SM2')")]
    [InlineData("envelopes = json_remove(envelopes, '$[0].trace')")]
    [InlineData("envelopes = json_set(envelopes, '$[0].settings', 4)")]
    [InlineData("envelopes = json_set(envelopes, '$[0].opportunity', 'opp_other')")]
    [InlineData("envelopes = json_set(envelopes, '$[0].length', 1)")]
    [InlineData("envelopes = json_set(envelopes, '$[0].part', 7)")]
    [InlineData("envelopes = json_set(envelopes, '$[0].unheard_of', 1)")]
    [InlineData("envelopes = json_set(envelopes, '$[0].type', null)")]
    [InlineData("envelopes = json_set(envelopes, '$[0].actor', null)")]
    [InlineData("envelopes = json_set(envelopes, '$[0].length', 2147483647)")]
    [InlineData("envelopes = '[]'")]
    [InlineData("envelopes = 'no JSON'")]
    [InlineData("keys = '0'")]
    [InlineData("keys = 'none'")]
    [InlineData("chain = zeroblob(32)")]
    public async Task ST21_a_changed_field_is_found_at_its_version(string change)
    {
        fixture.Tamper($"UPDATE append SET {change} WHERE stream_id = {Ada} AND version = 3");

        await FoundAtAsync(3);
    }

    [Fact]
    public async Task ST21_damage_in_an_append_of_several_events_is_found_at_its_first()
    {
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 4, Given.Said("five", scope: "opp_con_ada"), Given.Said("six"), Given.Said("seven", scope: "opp_con_ada")));
        fixture.Tamper($"UPDATE append SET envelopes = json_set(envelopes, '$[2].type', 'unsaid') WHERE stream_id = {Ada} AND version = 7");

        await FoundAtAsync(5);
    }

    [Fact]
    public async Task ST21_a_missing_event_is_found()
    {
        fixture.Tamper($"DELETE FROM append WHERE stream_id = {Ada} AND version = 2");

        await FoundAtAsync(2);
    }

    [Fact]
    public async Task ST21_a_journal_that_was_cut_off_is_found()
    {
        fixture.Tamper($"DELETE FROM append WHERE stream_id = {Ada} AND version > 2");

        await FoundAtAsync(3);
    }

    [Fact]
    public async Task ST21_a_journal_that_was_cut_off_with_its_head_moved_back_is_found()
    {
        fixture.Tamper($"DELETE FROM append WHERE stream_id = {Ada} AND version > 2; UPDATE stream SET head_version = 2 WHERE key = 'con_ada'");

        await FoundAtAsync(2);
    }

    [Fact]
    public async Task ST21_two_events_that_changed_places_are_found()
    {
        fixture.Tamper(
            $"""
            UPDATE append SET version = 99 WHERE stream_id = {Ada} AND version = 2;
            UPDATE append SET version = 2 WHERE stream_id = {Ada} AND version = 3;
            UPDATE append SET version = 3 WHERE stream_id = {Ada} AND version = 99;
            """);

        await FoundAtAsync(2);
    }

    [Fact]
    public async Task ST21_a_journal_given_to_somebody_else_is_found()
    {
        fixture.Tamper("UPDATE stream SET key = 'con_eve' WHERE key = 'con_ada'");

        var damage = await Assert.ThrowsAsync<JournalCorruptException>(() => Journals.LoadAsync(Given.Conversation("con_eve"), 1, default));
        Assert.Equal((Given.Conversation("con_eve"), 1L), (damage.Stream, damage.Version));
    }

    [Fact]
    public async Task ST21_a_missing_data_key_is_damage_and_not_erasure()
    {
        fixture.Tamper("DELETE FROM data_key WHERE scope = 'opp_con_ada'");

        await FoundAtAsync(1);
    }

    [Fact]
    public async Task ST21_a_data_key_that_was_exchanged_is_found()
    {
        await fixture.CloseAsync();
        fixture.Tamper("UPDATE data_key SET wrapped = (SELECT wrapped FROM data_key WHERE scope = 'opp_con_bo') WHERE scope = 'opp_con_ada'");

        await FoundAtAsync(1);
    }

    [Theory]
    [InlineData("payload = zeroblob(length(payload))")]
    [InlineData("version = 3")]
    [InlineData("chain = zeroblob(32)")]
    public async Task ST21_a_changed_snapshot_is_found(string change)
    {
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 4, Given.Said("five")) with { Snapshot = new StoredSnapshot(5, 1, Given.Json("state")) });
        fixture.Tamper($"UPDATE snapshot SET {change} WHERE stream_id = {Ada}");

        await Assert.ThrowsAsync<JournalCorruptException>(() => Journals.LoadAsync(Given.Conversation(), 1, default));
    }

    [Fact]
    public async Task ST21_an_event_after_a_snapshot_must_link_to_it()
    {
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 4, Given.Said("five")) with { Snapshot = new StoredSnapshot(5, 1, Given.Json("state")) });
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 5, Given.Said("six")));
        Assert.Equal([6L], (await Journals.LoadAsync(Given.Conversation(), 1, default)).Events.Select(e => e.Version));

        fixture.Tamper($"UPDATE append SET envelopes = json_set(envelopes, '$[0].actor', 'system') WHERE stream_id = {Ada} AND version = 6");

        await FoundAtAsync(6);
    }

    [Fact]
    public async Task ST21_people_who_read_a_page_are_told_too()
    {
        fixture.Tamper($"UPDATE append SET envelopes = json_set(envelopes, '$[0].actor', 'system') WHERE stream_id = {Ada} AND version = 3");

        Assert.Single(await Journals.ReadEventsAsync(Given.Conversation(), 0, 1, default));
        Assert.Equal(3, (await Assert.ThrowsAsync<JournalCorruptException>(() => Journals.ReadEventsAsync(Given.Conversation(), 1, 10, default))).Version);
    }

    [Fact]
    public void ST21_events_are_neither_changed_nor_removed_by_mistake()
    {
        using var database = fixture.Intruder();
        using var command = database.CreateCommand();
        foreach (var sql in new[] { "UPDATE append SET envelopes = '[]'", "DELETE FROM append" })
        {
            command.CommandText = sql;
            Assert.Contains("events are never", Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ST22_personal_payloads_and_snapshots_cannot_be_read_in_the_files()
    {
        await Journals.AppendAsync(Given.Append(Given.Conversation("con_eve"), 0, Given.Said("marker-personal", scope: "opp_eve"), Given.Said("marker-plain")) with
        {
            Snapshot = new StoredSnapshot(2, 1, Given.Json("marker-snapshot")),
            Claims = [fixture.Ports.Identities.Claim("+358409998877", Given.Ada)],
        });
        await fixture.CloseAsync();

        var files = Directory.GetFiles(Path.GetDirectoryName(fixture.Options.DatabasePath)!).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))).ToList();
        Assert.DoesNotContain(files, file => file.Contains("marker-personal", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.Contains("marker-snapshot", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.Contains("+358409998877", StringComparison.Ordinal));
        Assert.Contains(files, file => file.Contains("marker-plain", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ST13_a_forgotten_key_is_gone_from_the_files_and_the_key_of_the_snapshot_with_it()
    {
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 4, Given.Said("five")) with { Snapshot = new StoredSnapshot(5, 1, Given.Json("state")) });
        var keys = Keys("scope IN ('opp_con_ada', 'Conversation/con_ada')");
        Assert.Equal(2, keys.Count);

        Assert.Equal(1, await fixture.Ports.Keys.ForgetAsync(Given.Aalto, "opp_con_ada"));
        await fixture.CloseAsync();

        var files = Directory.GetFiles(Path.GetDirectoryName(fixture.Options.DatabasePath)!).Select(File.ReadAllBytes).ToList();
        Assert.All(keys, key => Assert.DoesNotContain(files, file => file.AsSpan().IndexOf(key) >= 0));
        Assert.Single(Keys("scope = 'opp_con_bo'"), key => files.Exists(file => file.AsSpan().IndexOf(key) >= 0));
        Assert.Equal([true, true, true, true, false], (await Journals.LoadAsync(Given.Conversation(), 1, default)).Events.Select(e => e.Payload is null));

        await Journals.AppendAsync(Given.Append(Given.Conversation(), 5, Given.Said("six")) with { Snapshot = new StoredSnapshot(6, 1, Given.Json("state again")) });
        Assert.Equal("{\"text\":\"state again\"}", Given.Text((await Journals.LoadAsync(Given.Conversation(), 1, default)).Snapshot!.Payload));
    }

    private List<byte[]> Keys(string which)
    {
        using var database = fixture.Intruder();
        using var command = database.CreateCommand();
#pragma warning disable CA2100 // The text is the test's own.
        command.CommandText = $"SELECT wrapped FROM data_key WHERE wrapped IS NOT NULL AND {which}";
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        var keys = new List<byte[]>();
        while (rows.Read())
        {
            keys.Add((byte[])rows[0]);
        }

        return keys;
    }

    private async Task FoundAtAsync(long version)
    {
        var damage = await Assert.ThrowsAsync<JournalCorruptException>(() => Journals.LoadAsync(Given.Conversation(), 1, default));
        Assert.Equal((Given.Conversation(), version), (damage.Stream, damage.Version));

        // That journal says so, and the others go on.
        Assert.Equal(new AppendOutcome.Appended(5), await Journals.AppendAsync(Given.Append(Given.Conversation("con_bo"), 4, Given.Said("five", scope: "opp_con_bo"))));
        Assert.Equal(5, (await Journals.LoadAsync(Given.Conversation("con_bo"), 1, default)).Events.Count);
    }
}
