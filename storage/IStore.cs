using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;

namespace SmartPulse.Storage;

/// <summary>Everything a node keeps, in one store: its ports. Disposing takes nothing in any more, writes what was taken in, and closes it.</summary>
public interface IStore : IAsyncDisposable, IDisposable
{
    /// <summary>Journals.</summary>
    IJournalStore Journals { get; }

    /// <summary>Who wants to be woken.</summary>
    IDueQueue DueQueue { get; }

    /// <summary>Erasure of personal payloads.</summary>
    IDataKeys DataKeys { get; }

    /// <summary>Settings state of grains.</summary>
    IStateStore States { get; }

    /// <summary>Connected numbers.</summary>
    INumberDirectory Numbers { get; }

    /// <summary>Addresses and their contacts.</summary>
    IIdentityDirectory Identities { get; }

    /// <summary>Sign-in links.</summary>
    ISignInLinks SignInLinks { get; }

    /// <summary>Read models.</summary>
    IReadModels ReadModels { get; }

    /// <summary>Readiness.</summary>
    IStoreHealth Health { get; }
}
