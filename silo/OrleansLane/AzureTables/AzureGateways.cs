using Azure.Data.Tables;
using Orleans.Messaging;

namespace SmartPulse.AzureTables;

/// <summary>Which silos a client may call, from the same table.</summary>
/// <param name="table">Where.</param>
/// <param name="cluster">The cluster's name.</param>
/// <param name="refresh">How often it is asked.</param>
internal sealed class AzureGateways(TableClient table, string cluster, TimeSpan refresh) : IGatewayListProvider
{
    /// <inheritdoc/>
    public TimeSpan MaxStaleness => refresh;

    /// <inheritdoc/>
    [Obsolete("Orleans no longer asks; the interface still has it.")]
    public bool IsUpdatable => true;

    /// <inheritdoc/>
    public Task InitializeGatewayListProvider() => table.CreateIfNotExistsAsync();

    /// <inheritdoc/>
    public async Task<IList<Uri>> GetGateways()
    {
        var found = new List<Uri>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {cluster} and RowKey ne {MembershipRows.VersionKey}")))
        {
            if (MembershipRows.Entry(row) is { Status: SiloStatus.Active, ProxyPort: > 0 } silo)
            {
                found.Add(SiloAddress.New(silo.SiloAddress.Endpoint.Address, silo.ProxyPort, silo.SiloAddress.Generation).ToGatewayUri());
            }
        }

        return found;
    }
}
