using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage;
using SmartPulse.Storage.Memory;

namespace SmartPulse.Tests.Storage.Support;

/// <summary>The ports of one store, whichever it is.</summary>
public sealed record Ports(
    IJournalStore Journals, IDueQueue Due, IDataKeys Keys, IStateStore States, INumberDirectory Numbers, IIdentityDirectory Identities, ISignInLinks Links,
    IReadModels ReadModels, IStoreHealth Health)
{
    public static Ports Of(IStore store) => new(
        store.Journals, store.DueQueue, store.DataKeys, store.States, store.Numbers, store.Identities, store.SignInLinks, store.ReadModels, store.Health);
}

/// <summary>Where a contract's store comes from.</summary>
public interface IStoreFixture : IAsyncDisposable
{
    Ports Ports { get; }
}

/// <summary>A store in memory.</summary>
public sealed class MemoryFixture : IStoreFixture
{
    public Ports Ports { get; } = Ports.Of(new MemoryStore());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
