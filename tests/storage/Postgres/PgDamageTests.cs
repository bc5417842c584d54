using SmartPulse.Journals;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Postgres;

/// <summary>What somebody with the database, but without the keys, can do to it, and that it is found. The walk itself is shared; here it is fed by PostgreSQL.</summary>
public sealed class PgDamageTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Ada = "(SELECT id FROM stream WHERE key = 'con_ada')";

    private readonly PostgresFixture fixture = new();

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

    [Fact]
    public async Task ST21_a_changed_field_is_found_at_its_version()
    {
        foreach (var change in new[]
        {
            "body = decode(repeat('00', length(body)), 'hex')", "envelopes = replace(envelopes, 'said', 'unsaid')", "envelopes = replace(envelopes, 'customer', 'system')", "envelopes = '[]'", "keys = '0'",
            "chain = decode(repeat('00', 32), 'hex')",
        })
        {
            await fixture.TamperAsync($"CREATE TABLE kept AS SELECT * FROM append WHERE stream_id = {Ada} AND version = 3; UPDATE append SET {change} WHERE stream_id = {Ada} AND version = 3");

            await FoundAtAsync(3);

            await fixture.TamperAsync($"DELETE FROM append WHERE stream_id = {Ada} AND version = 3; INSERT INTO append SELECT * FROM kept; DROP TABLE kept");
            Assert.Equal(4, (await Journals.LoadAsync(Given.Conversation(), 1, default)).Events.Count);
        }
    }

    [Theory]
    [InlineData("DELETE FROM append WHERE stream_id = {0} AND version = 2", 2)]
    [InlineData("DELETE FROM append WHERE stream_id = {0} AND version > 2", 3)]
    [InlineData("DELETE FROM append WHERE stream_id = {0} AND version > 2; UPDATE stream SET head_version = 2 WHERE key = 'con_ada'", 2)]
    [InlineData("DELETE FROM data_key WHERE scope = 'opp_con_ada'", 1)]
    public async Task ST21_what_is_missing_is_found(string tampering, long version)
    {
        await fixture.TamperAsync(tampering.Replace("{0}", Ada, StringComparison.Ordinal));

        await FoundAtAsync(version);
    }

    [Fact]
    public async Task ST21_a_changed_snapshot_is_found()
    {
        await Journals.AppendAsync(Given.Append(Given.Conversation(), 4, Given.Said("five")) with { Snapshot = new StoredSnapshot(5, 1, Given.Json("state")) });
        await fixture.TamperAsync($"UPDATE snapshot SET version = 3 WHERE stream_id = {Ada}");

        await Assert.ThrowsAsync<JournalCorruptException>(() => Journals.LoadAsync(Given.Conversation(), 1, default));
    }

    [Fact]
    public async Task ST21_events_are_neither_changed_nor_removed_by_mistake()
    {
        foreach (var sql in new[] { "UPDATE append SET keys = 'x'", "DELETE FROM append", "TRUNCATE append" })
        {
            var refusal = await Assert.ThrowsAsync<Npgsql.PostgresException>(() => fixture.TamperlessAsync(sql));
            Assert.Contains("events are never", refusal.MessageText, StringComparison.Ordinal);
        }
    }

    private async Task FoundAtAsync(long version)
    {
        var damage = await Assert.ThrowsAsync<JournalCorruptException>(() => Journals.LoadAsync(Given.Conversation(), 1, default));
        Assert.Equal((Given.Conversation(), version), (damage.Stream, damage.Version));

        // That journal says so, and the others go on.
        Assert.Equal(4, (await Journals.LoadAsync(Given.Conversation("con_bo"), 1, default)).Events.Count);
    }
}
