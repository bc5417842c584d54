using System.Security.Cryptography;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Schema;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Sqlite;

/// <summary>A database that an older release wrote goes on with what stands in it.</summary>
public sealed class UpgradeTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly SqliteFixture fixture = new();

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Fact]
    public async Task ST27_due_rows_of_schema_4_are_still_due()
    {
        WriteSchema4(
            "INSERT INTO stream (id, organisation, kind, key, head_version, head_chain) VALUES (7, 'org_aalto', 'Conversation', 'con_ada', 1, x'00'), (8, 'org_aalto', 'Conversation', 'con_bo', 1, x'00')",
            "INSERT INTO due (stream_id, at) VALUES (8, 1000)");

        var due = Assert.Single(await fixture.Store.DueQueue.PassedAsync(Given.Noon, 10, default));

        Assert.Equal((Given.Conversation("con_bo"), 1000L), (due.Stream, (due.At - NodaTime.NodaConstants.UnixEpoch).ToInt64Nanoseconds()));
    }

    [Fact]
    public async Task ST27_erasing_a_scope_of_schema_4_takes_its_snapshots_away()
    {
        WriteSchema4(
            "INSERT INTO stream (id, organisation, kind, key, head_version, head_chain) VALUES (7, 'org_aalto', 'Conversation', 'con_ada', 1, x'00')",
            "INSERT INTO data_key (id, organisation, scope, class, master_version, wrapped) VALUES (1, 'org_aalto', 'opp_leak', 'Talk', 1, x'00'), (2, 'org_aalto', 'Conversation/con_ada', 'Snapshot', 1, x'00')",
            "INSERT INTO event (stream_id, version, type, schema, at, actor, cause, settings_version, key_id, payload, chain) VALUES (7, 1, 'said', 1, 1, 'customer', 'sms:SM1', 1, 1, x'00', x'00')",
            "INSERT INTO snapshot (stream_id, version, fold_version, chain, key_id, payload) VALUES (7, 1, 1, x'00', 2, x'00')");

        Assert.Equal(1, await fixture.Ports.Keys.ForgetAsync(Given.Aalto, "opp_leak"));

        using var database = fixture.Intruder();
        using var left = database.CreateCommand();
        left.CommandText = "SELECT (SELECT count(*) FROM snapshot) + (SELECT count(*) FROM data_key WHERE wrapped IS NOT NULL)";
        Assert.Equal(0L, left.ExecuteScalar());
    }

    private void WriteSchema4(params ReadOnlySpan<string> rows)
    {
        fixture.Options.MasterKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        Directory.CreateDirectory(Path.GetDirectoryName(fixture.Options.DatabasePath)!);
        using var database = Db.Open(fixture.Options.DatabasePath, TimeSpan.FromSeconds(1), create: true);
        Assert.Equal(4, SchemaScripts.Apply(database, Given.Noon, upTo: 4));
        foreach (var row in rows)
        {
            database.Execute(row);
        }
    }
}
