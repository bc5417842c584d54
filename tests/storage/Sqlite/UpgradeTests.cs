using NodaTime;
using SmartPulse.Reporting;
using SmartPulse.Storage;
using SmartPulse.Storage.Sqlite.Connections;
using SmartPulse.Storage.Sqlite.Schema;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Sqlite;

/// <summary>What a store does with a database that another release has written.</summary>
public sealed class UpgradeTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly SqliteFixture fixture = new();

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => fixture.DisposeAsync();

    [Theory]
    [InlineData(5, "from before the first release")]
    [InlineData(9999, "a newer release has written it")]
    public void ST27_a_database_that_this_release_does_not_read_is_refused_and_left_alone(int schema, string why)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(fixture.Options.DatabasePath)!);
        using (var database = Db.Open(fixture.Options.DatabasePath, TimeSpan.FromSeconds(1), create: true))
        {
            SchemaScripts.Apply(database, Given.Noon);
            database.Execute("DELETE FROM schema_script");
            database.Sql("INSERT INTO schema_script (number, name, applied_at) VALUES (?, 'other', 0)").Add(schema).Run();

            Assert.Contains(why, Assert.Throws<StorageStartException>(() => SchemaScripts.Apply(database, Given.Noon)).Message, StringComparison.Ordinal);
            Assert.Equal(schema, database.ScalarLong("SELECT max(number) FROM schema_script"));
        }
    }

    [Fact]
    public async Task ST27_opportunities_from_before_they_had_an_hour_are_listed_as_ever()
    {
        await fixture.Ports.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("x")) with
        {
            Rows =
            [
                new RowChange.PutOpportunity(Given.Opportunity("opp_1") with { LastActivityAt = Given.Noon + Duration.FromHours(2) }),
                new RowChange.PutOpportunity(Given.Opportunity("opp_2")),
            ],
        });
        await fixture.CloseAsync();

        using (var database = Db.Open(fixture.Options.DatabasePath, TimeSpan.FromSeconds(1), create: false))
        {
            database.Execute(
                """
                DROP INDEX opportunity_open;
                DROP INDEX opportunity_ended;
                ALTER TABLE opportunity DROP COLUMN active_hour;
                CREATE INDEX opportunity_open ON opportunity (organisation, location, last_activity_at) WHERE outcome = 'Open';
                CREATE INDEX opportunity_ended ON opportunity (organisation, location, last_activity_at) WHERE outcome <> 'Open';
                DELETE FROM schema_script WHERE number = 9;
                """);
        }

        var upgraded = fixture.Ports;
        var before = Given.Noon + Duration.FromHours(1);
        Assert.Equal(["opp_1", "opp_2"], (await upgraded.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(true, null, 9), default)).Select(row => row.Opportunity.Value));
        Assert.Equal(["opp_2"], (await upgraded.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(true, before, 9), default)).Select(row => row.Opportunity.Value));
    }
}
