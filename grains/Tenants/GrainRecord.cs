using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SmartPulse.Journals;

namespace SmartPulse.Tenants;

/// <summary>
/// The one record of a grain, read when it is first needed and kept. The store's trouble is an answer here and no exception, so that none leaves the grain;
/// what the engine reads before a grain begins (<c>IPersistentState</c>) can only throw.
/// </summary>
internal sealed class GrainRecord<TState>(IStateStore store, string name, GrainId grain, JsonTypeInfo<TState> json) where TState : class
{
    // As the engines' own state adapters name it: type and key.
    private readonly string key = grain.ToString();
    private string? etag;
    private bool isRead;

    /// <summary>What was read or written last; null when there is no record.</summary>
    public TState? State { get; private set; }

    /// <summary>Reads it, unless that was done: why it cannot be read, or null.</summary>
    public async Task<StoreTrouble?> ReadAsync()
    {
        if (isRead)
        {
            return null;
        }

        try
        {
            var stored = await store.ReadAsync(name, key, CancellationToken.None);
            (State, etag, isRead) = (stored is null ? null : JsonSerializer.Deserialize(stored.Payload.Span, json), stored?.ETag, true);
            return null;
        }
        catch (StoreUnavailableException e)
        {
            return e.Trouble;
        }
    }

    /// <summary>
    /// Writes the next state over the one that was read; false when somebody else wrote first. Whatever fails, or nobody knows, is read anew
    /// before it is used again.
    /// </summary>
    public async Task<(bool IsWritten, StoreTrouble? Trouble)> WriteAsync(TState next)
    {
        isRead = false;
        try
        {
            if (await store.WriteAsync(name, key, etag, JsonSerializer.SerializeToUtf8Bytes(next, json)) is not { } written)
            {
                return (false, null);
            }

            (State, etag, isRead) = (next, written, true);
            return (true, null);
        }
        catch (StoreUnavailableException e)
        {
            return (false, e.Trouble);
        }
    }
}
