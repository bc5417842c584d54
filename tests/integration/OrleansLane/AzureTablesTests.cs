using SmartPulse.Load.Databases;
using SmartPulse.Tests.Storage.Azure;

namespace SmartPulse.Tests.Integration.Cluster;

/// <summary>A cluster of real processes whose membership is in Azure Tables, on Azurite.</summary>
public sealed class AzureTablesTests
{
    [Fact]
    public async Task EN52_silos_and_gateways_find_each_other_in_azure_tables()
    {
        await using var azurite = await AzuriteServer.StartTablesAsync();
        await using var server = await PostgresServer.StartAsync();
        await using var site = await Site.CreateAsync();

        await site.StartClusterAsync(await server.CreateDatabaseAsync(), ("SmartPulse:Cluster:Membership", "AzureTables"), ("SmartPulse:Cluster:AzureTables", azurite.ConnectionString));

        Assert.NotEmpty(await site.SayAsync("keittiön hana vuotaa"));
        await site.StopAsync();
    }
}
