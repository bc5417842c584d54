using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using SmartPulse.Journals;

namespace SmartPulse.Storage.Azure;

/// <summary>
/// State of grains on Azure Blob, one blob each, guarded by its ETag. What a database held before is still read, and stays there: the first write of a state makes its blob,
/// and from then on the blob is what counts. A cleared blob keeps its place without its bytes, so that what the database held does not come back from under it.
/// </summary>
/// <param name="container">Where; it exists.</param>
/// <param name="before">The database's states.</param>
internal sealed class BlobStates(BlobContainerClient container, IStateStore before) : IStateStore
{
    // An etag of the database's, told apart from a blob's: both only ever come back to us.
    private const string OfDatabase = "database ";
    private const string Cleared = "cleared";

    public async Task<StoredState?> ReadAsync(string name, string grainKey, CancellationToken cancellation) =>
        await AskAsync(() => FindAsync(name, grainKey, cancellation), cancellation) is { } blob
            ? (IsCleared(blob.Details.Metadata) ? null : new(blob.Content.ToMemory(), blob.Details.ETag.ToString()))
            : await before.ReadAsync(name, grainKey, cancellation) is { } kept ? kept with { ETag = OfDatabase + kept.ETag } : null;

    public async Task<string?> WriteAsync(string name, string grainKey, string? etag, ReadOnlyMemory<byte> payload) =>
        await PlaceAsync(name, grainKey, etag) is { } place ? await PutAsync(name, grainKey, place, payload, cleared: false) : null;

    public async Task<bool> ClearAsync(string name, string grainKey, string? etag) => etag is null
        ? await ReadAsync(name, grainKey, CancellationToken.None) is null
        : await PlaceAsync(name, grainKey, etag) is { } place && await PutAsync(name, grainKey, place, ReadOnlyMemory<byte>.Empty, cleared: true) is not null;

    /// <summary>On what condition a state with that etag is written; null when somebody else wrote first.</summary>
    private async Task<BlobRequestConditions?> PlaceAsync(string name, string grainKey, string? etag)
    {
        if (etag is null)
        {
            return await AskAsync(() => FindAsync(name, grainKey, CancellationToken.None), CancellationToken.None) is { } blob
                ? (IsCleared(blob.Details.Metadata) ? new() { IfMatch = blob.Details.ETag } : null)
                : await before.ReadAsync(name, grainKey, CancellationToken.None) is null ? new() { IfNoneMatch = ETag.All } : null;
        }

        return etag.StartsWith(OfDatabase, StringComparison.Ordinal) ? new() { IfNoneMatch = ETag.All } : new() { IfMatch = new ETag(etag) };
    }

    /// <summary>Null when the condition does not hold.</summary>
    private Task<string?> PutAsync(string name, string grainKey, BlobRequestConditions place, ReadOnlyMemory<byte> payload, bool cleared) => AskAsync(
        async () =>
        {
            try
            {
                var options = new BlobUploadOptions { Conditions = place, Metadata = cleared ? new Dictionary<string, string> { [Cleared] = "1" } : null };
                return (await BlobOf(name, grainKey).UploadAsync(new BinaryData(payload), options)).Value.ETag.ToString();
            }
            catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
            {
                return null;
            }
        },
        CancellationToken.None);

    private async Task<BlobDownloadResult?> FindAsync(string name, string grainKey, CancellationToken cancellation)
    {
        try
        {
            return (await BlobOf(name, grainKey).DownloadContentAsync(cancellation)).Value;
        }
        catch (RequestFailedException e) when (e.Status == 404 && e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>Whatever keeps the blobs away is trouble of the store: nothing was acknowledged, and it is asked again.</summary>
    private static async Task<T> AskAsync<T>(Func<Task<T>> ask, CancellationToken cancellation)
    {
        try
        {
            return await ask();
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new StoreUnavailableException(StoreTrouble.Io, "The settings on Azure Blob cannot be reached; check the account, its network and SmartPulse:Storage:AzureStates.", e);
        }
    }

    private BlobClient BlobOf(string name, string grainKey) => container.GetBlobClient($"{Uri.EscapeDataString(name)}/{Uri.EscapeDataString(grainKey)}");

    private static bool IsCleared(IDictionary<string, string> metadata) => metadata.ContainsKey(Cleared);
}
