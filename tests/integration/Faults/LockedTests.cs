using System.Net;
using Microsoft.Data.Sqlite;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>Another process holds the gateway's database.</summary>
public sealed class LockedTests
{
    private const string Ada = "+358401110001";
    private const string Bo = "+358401110002";

    [Fact]
    public async Task FT01_while_another_process_holds_the_database_texts_are_refused_callers_hear_words_and_afterwards_nothing_is_there_twice()
    {
        await using var plant = await Plant.StartAsync(settings: ("SmartPulse:Storage:BusyTimeout", "00:00:00.300"));
        await using (var other = await plant.OpenDatabaseAsync())
        {
            await ExecuteAsync(other, "BEGIN EXCLUSIVE");

            Assert.Equal(HttpStatusCode.ServiceUnavailable, await plant.TextAsync(Ada, "hana vuotaa", "SM1"));
            Assert.NotEmpty(await plant.CallAsync(Bo, "CA1"));
            Assert.Contains("Another process held the database", await plant.TroubleAsync(), StringComparison.Ordinal);
            Assert.Empty(plant.Carrier.All);

            await ExecuteAsync(other, "ROLLBACK");
        }

        await plant.TextUntilTakenAsync(Ada, "hana vuotaa", "SM1");
        await plant.TextUntilTakenAsync(Ada, "hana vuotaa", "SM1");
        Assert.NotEmpty(await plant.Carrier.NextAsync(Ada));
        await plant.UntilReadyAsync();

        Assert.Equal(1, (await plant.SaidAsync())["sms:SM1"]);
        Assert.Single(plant.Carrier.All, t => t.To == Ada);
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
