using System.Net;
using System.Text.Json.Nodes;
using SmartPulse.Load.Databases;
using SmartPulse.Tests.Integration.Faults;
using SmartPulse.Tests.Storage.Azure;

namespace SmartPulse.Tests.Integration.Cluster;

/// <summary>A cluster of real processes whose membership is in Azure Tables, on Azurite; its gateway is a client and shows the dashboard.</summary>
public sealed class AzureTablesTests
{
    [Fact]
    public async Task EN52_silos_and_gateways_find_each_other_in_azure_tables()
    {
        await using var azurite = await AzuriteServer.StartTablesAsync();
        await using var server = await PostgresServer.StartAsync();
        await using var site = await Site.CreateAsync();

        await site.StartClusterAsync(
            await server.CreateDatabaseAsync(), ("SmartPulse:Cluster:Membership", "AzureTables"), ("SmartPulse:Cluster:AzureTables", azurite.ConnectionString),
            ("SmartPulse:Cluster:Dashboard", "true"), ("SmartPulse:SignIn:PrintLink", "true"));

        Assert.NotEmpty(await site.SayAsync("keittiön hana vuotaa"));
        var operates = await site.Gateway.SignInAsync();
        // What it shows is a second old at most, and of silos that have told it of themselves.
        await Plant.UntilAsync("the dashboard shows two silos", async () =>
        {
            var (status, counters) = await site.Gateway.ReadAsync(operates, "/cluster/DashboardCounters");
            Assert.Equal(HttpStatusCode.OK, status);
            return JsonNode.Parse(counters)!["hosts"]!.AsArray().Count(silo => silo!["status"]!.GetValue<string>() == "Active") == 2;
        });
        await site.StopAsync();
    }
}
