using Azure;
using Azure.Storage.Blobs;

namespace SmartPulse.Storage.Azure;

/// <summary>Opens the container that the options name.</summary>
internal static class BlobContainer
{
    /// <summary>An answer that takes longer is none.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The container, made when it is not there. Throws <see cref="StorageStartException"/> when it cannot be reached.</summary>
    public static BlobContainerClient Open(string connectionString, string container, TimeSpan patience)
    {
        // Nothing is tried twice in here: a write that was carried out and not answered would fail its own repeat. Whoever asked reads again.
        var options = new BlobClientOptions { Retry = { MaxRetries = 0, NetworkTimeout = patience }, Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false } };
        try
        {
            var client = new BlobContainerClient(connectionString, container, options);
            client.CreateIfNotExists();
            return client;
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or FormatException or ArgumentException or HttpRequestException or OperationCanceledException)
        {
            throw new StorageStartException($"Settings on Azure Blob, container '{container}': {e.GetType().Name}. SmartPulse:Storage:AzureStates must be the connection string of an account that can be reached.", e);
        }
    }
}
