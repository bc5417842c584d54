using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Storage.Memory;

/// <summary>
/// The store's promises in memory: every call is carried out where it stands and its task is already done, so that nothing leaves the caller's thread.
/// Everything is kept in order of key or of arrival, so that the same calls give the same answers in any process. Payloads are kept as given.
/// </summary>
public sealed class MemoryStore
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

    /// <summary>Journals.</summary>
    public IJournalStore Journals { get; }

    /// <summary>Who wants to be woken.</summary>
    public IDueQueue DueQueue { get; }

    /// <summary>Erasure of personal payloads.</summary>
    public IDataKeys DataKeys { get; }

    /// <summary>Settings state of grains.</summary>
    public IStateStore States { get; }

    /// <summary>Connected numbers.</summary>
    public INumberDirectory Numbers { get; }

    /// <summary>Addresses and their contacts.</summary>
    public IIdentityDirectory Identities { get; }

    /// <summary>Sign-in links.</summary>
    public ISignInLinks SignInLinks { get; }

    /// <summary>Read models.</summary>
    public IReadModels ReadModels { get; }

    /// <summary>Readiness: memory always answers.</summary>
    public IStoreHealth Health { get; }
}
