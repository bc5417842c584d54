using System.Net;
using SmartPulse.Load.Databases;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>The gateway's PostgreSQL is not there for a while.</summary>
public sealed class PostgresGoneTests
{
    private const string Ada = "+358401110001";
    private const string Bo = "+358401110002";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FT07_while_postgresql_is_gone_texts_are_refused_callers_hear_words_and_its_return_is_enough(bool crashes)
    {
        await using var server = await PostgresServer.StartAsync();
        await using var plant = await Plant.StartAsync(settings: ("SmartPulse:Storage:ConnectionString", await server.CreateDatabaseAsync()));
        var staff = await plant.SignInAsync();

        await (crashes ? server.CrashAsync() : server.StopAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await plant.TextAsync(Ada, "hana vuotaa", "SM1"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await plant.TextAsync(Bo, "hana vuotaa", "SM2"));
        Assert.NotEmpty(await plant.CallAsync(Bo, "CA1"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await plant.ReadAsync(staff));
        Assert.Contains("PostgreSQL", await plant.TroubleAsync(), StringComparison.Ordinal);
        Assert.Empty(plant.Carrier.All);

        await server.StartAgainAsync();
        await plant.TextUntilTakenAsync(Ada, "hana vuotaa", "SM1");
        await plant.TextUntilTakenAsync(Ada, "hana vuotaa", "SM1");
        Assert.NotEmpty(await plant.Carrier.NextAsync(Ada));
        await plant.UntilReadyAsync();

        Assert.Equal(HttpStatusCode.OK, await plant.ReadAsync(staff));
        Assert.Single(plant.Carrier.All, t => t.To == Ada);
        Assert.False(plant.Gateway.HasEnded);
    }

    [Fact]
    public async Task FT20_a_postgresql_that_hangs_leaves_nobody_without_an_answer_and_needs_only_to_go_on()
    {
        await using var server = await PostgresServer.StartAsync();
        await using var plant = await Plant.StartAsync(settings: ("SmartPulse:Storage:ConnectionString", await server.CreateDatabaseAsync()));
        await plant.TextUntilTakenAsync(Bo, "hei", "SM0");
        Assert.NotEmpty(await plant.Carrier.NextAsync(Bo));

        await server.FreezeAsync();
        // Whoever is asked for an answer and gives none within the carrier's patience fails these.
        var texts = Enumerable.Range(0, 6).Select(n => plant.TextAsync($"+35840111100{n}", "hana vuotaa", $"SMfrozen{n}")).ToList();
        var calls = Enumerable.Range(0, 6).Select(n => plant.CallAsync($"+35840111200{n}", $"CAfrozen{n}")).ToList();
        Assert.All(await Task.WhenAll(texts), status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));
        Assert.All(await Task.WhenAll(calls), Assert.NotEmpty);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await plant.TextAsync(Ada, "hana vuotaa", "SM1"));
        Assert.Contains("PostgreSQL", await plant.TroubleAsync(), StringComparison.Ordinal);

        await server.ThawAsync();
        await plant.TextUntilTakenAsync(Ada, "hana vuotaa", "SM1");
        Assert.NotEmpty(await plant.Carrier.NextAsync(Ada));
        await plant.UntilReadyAsync();

        Assert.Single(plant.Carrier.All, t => t.To == Ada);
        Assert.False(plant.Gateway.HasEnded);
    }
}
