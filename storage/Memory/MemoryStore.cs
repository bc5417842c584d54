using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Storage.Memory;

/// <summary>
/// The store's promises in memory: every call is carried out where it stands and its task is already done, so that nothing leaves the caller's thread.
/// Everything is kept in order of key or of arrival, so that the same calls give the same answers in any process. Payloads are kept as given.
/// </summary>
public sealed class MemoryStore : IStore
{
    private readonly MemoryData data = new();

    /// <summary>An empty store.</summary>
    public MemoryStore()
    {
        Journals = new MemoryJournals(data);
        DueQueue = new MemoryDueQueue(data);
        DataKeys = new MemoryDataKeys(data);
        States = new MemoryStates(data);
        Numbers = new MemoryNumbers(data);
        Identities = new MemoryIdentities(data);
        SignInLinks = new MemorySignInLinks(data);
        ReadModels = new MemoryReadModels(data);
        Health = new MemoryHealth();
    }

    /// <inheritdoc/>
    public IJournalStore Journals { get; }

    /// <inheritdoc/>
    public IDueQueue DueQueue { get; }

    /// <inheritdoc/>
    public IDataKeys DataKeys { get; }

    /// <inheritdoc/>
    public IStateStore States { get; }

    /// <inheritdoc/>
    public INumberDirectory Numbers { get; }

    /// <inheritdoc/>
    public IIdentityDirectory Identities { get; }

    /// <inheritdoc/>
    public ISignInLinks SignInLinks { get; }

    /// <inheritdoc/>
    public IReadModels ReadModels { get; }

    /// <inheritdoc/>
    public IStoreHealth Health { get; }

    /// <summary>Nothing to let go of.</summary>
    public void Dispose()
    {
    }

    /// <summary>The same.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
