using Azure;
using Azure.Data.Tables;

namespace SmartPulse.AzureTables;

/// <summary>
/// Who is in the cluster, in a table of an Azure storage account. Each change of a silo's row goes down with the version's row in one transaction, each on the condition of
/// its etag: of two silos that decide on the same picture, one is told to look again.
/// </summary>
/// <param name="table">Where; it is made when it is not there.</param>
/// <param name="cluster">The cluster's name, which is the partition.</param>
internal sealed class AzureMembershipTable(TableClient table, string cluster) : IMembershipTable
{
    private const int Missing = 404;
    private const int Exists = 409;
    private const int Overtaken = 412;

    /// <inheritdoc/>
    public async Task InitializeMembershipTable(bool tryInitTableVersion)
    {
        await table.CreateIfNotExistsAsync();
        if (tryInitTableVersion)
        {
            await IsDoneAsync(() => table.AddEntityAsync(MembershipRows.Of(cluster, new TableVersion(0, string.Empty))));
        }
    }

    /// <inheritdoc/>
    public async Task<MembershipTableData> ReadAll() => MembershipRows.Read(await RowsAsync($"PartitionKey eq {cluster}"));

    /// <inheritdoc/>
    public async Task<MembershipTableData> ReadRow(SiloAddress key) =>
        MembershipRows.Read(await RowsAsync($"PartitionKey eq {cluster} and (RowKey eq {MembershipRows.VersionKey} or RowKey eq {MembershipRows.KeyOf(key)})"));

    /// <inheritdoc/>
    public Task<bool> InsertRow(MembershipEntry entry, TableVersion tableVersion) =>
        ChangeAsync(new(TableTransactionActionType.Add, MembershipRows.Of(cluster, entry)), tableVersion);

    /// <inheritdoc/>
    public Task<bool> UpdateRow(MembershipEntry entry, string etag, TableVersion tableVersion) =>
        ChangeAsync(new(TableTransactionActionType.UpdateReplace, MembershipRows.Of(cluster, entry), MembershipRows.ETagOf(etag)), tableVersion);

    /// <inheritdoc/>
    public Task UpdateIAmAlive(MembershipEntry entry) => table.UpdateEntityAsync(MembershipRows.AliveOf(cluster, entry), ETag.All, TableUpdateMode.Merge);

    /// <inheritdoc/>
    public async Task CleanupDefunctSiloEntries(DateTimeOffset beforeDate)
    {
        foreach (var row in await RowsAsync($"PartitionKey eq {cluster} and RowKey ne {MembershipRows.VersionKey}"))
        {
            var silo = MembershipRows.Entry(row);
            var last = silo.IAmAliveTime > silo.StartTime ? silo.IAmAliveTime : silo.StartTime;
            // Dead, or stuck in another state for so long that it is: only who is a member stays.
            if (silo.Status != SiloStatus.Active && last < beforeDate.UtcDateTime)
            {
                await IsDoneAsync(() => table.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag));
            }
        }
    }

    /// <inheritdoc/>
    public async Task DeleteMembershipTableEntries(string clusterId)
    {
        foreach (var row in await RowsAsync($"PartitionKey eq {clusterId}"))
        {
            await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All);
        }
    }

    /// <summary>False when somebody else was first: nothing is changed then.</summary>
    private Task<bool> ChangeAsync(TableTransactionAction silo, TableVersion version) => IsDoneAsync(() => table.SubmitTransactionAsync(
        [silo, new(TableTransactionActionType.UpdateReplace, MembershipRows.Of(cluster, version), MembershipRows.ETagOf(version.VersionEtag))]));

    /// <summary>A page of a partition is one moment's picture (a page has a thousand rows); of more pages nobody says so, and more silos, dead ones of a day included, there are not.</summary>
    private async Task<IReadOnlyList<TableEntity>> RowsAsync(FormattableString filter)
    {
        var pages = new List<Page<TableEntity>>();
        await foreach (var page in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(filter)).AsPages())
        {
            pages.Add(page);
        }

        return pages.Count(page => page.Values.Count > 0) <= 1
            ? [.. pages.SelectMany(page => page.Values)]
            : throw new InvalidDataException($"The cluster '{cluster}' has more silos in its membership table than can be read at once.");
    }

    private static async Task<bool> IsDoneAsync(Func<Task> change)
    {
        try
        {
            await change();
            return true;
        }
        catch (RequestFailedException e) when (e.Status is Missing or Exists or Overtaken)
        {
            // The row is not there, is there already, or has changed since it was read: what the interface calls false.
            return false;
        }
    }
}
