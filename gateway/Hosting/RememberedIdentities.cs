using System.Collections.Concurrent;
using SmartPulse.Directories;

namespace SmartPulse.Gateway.Hosting;

/// <summary>
/// The store's directory of identities, and whom it last named: every webhook asks, and an identity is taken once and never given up, so what was found
/// needs no second look, by whichever process it was written. What is not there is asked again. Hashes only; at least the last
/// <paramref name="atLeast"/> that were asked for are kept, and at most about twice as many.
/// </summary>
internal sealed class RememberedIdentities(IIdentityDirectory store, int atLeast = RememberedIdentities.Usual) : IIdentityDirectory
{
    private const int Usual = 50_000;

    private readonly Lock turning = new();
    private ConcurrentDictionary<(OrganisationId, IdentityHash), ContactId> young = new();
    private ConcurrentDictionary<(OrganisationId, IdentityHash), ContactId> old = new();
    private int inYoung;

    /// <inheritdoc/>
    public IdentityHash HashOf(OrganisationId organisation, IdentityKind kind, string address) => store.HashOf(organisation, kind, address);

    /// <inheritdoc/>
    public Task<ContactId?> FindAsync(OrganisationId organisation, IdentityHash identity, CancellationToken cancellation)
    {
        var key = (organisation, identity);
        if (young.TryGetValue(key, out var contact))
        {
            return Task.FromResult<ContactId?>(contact);
        }

        if (old.TryGetValue(key, out contact))
        {
            Keep(key, contact);
            return Task.FromResult<ContactId?>(contact);
        }

        return AskAsync(key, cancellation);
    }

    private async Task<ContactId?> AskAsync((OrganisationId Organisation, IdentityHash Identity) key, CancellationToken cancellation)
    {
        var found = await store.FindAsync(key.Organisation, key.Identity, cancellation);
        if (found is { } contact)
        {
            Keep(key, contact);
        }

        return found;
    }

    private void Keep((OrganisationId, IdentityHash) key, ContactId contact)
    {
        // Counted here: a concurrent dictionary counts by taking all its locks.
        if (!young.TryAdd(key, contact) || Interlocked.Increment(ref inYoung) <= atLeast)
        {
            return;
        }

        lock (turning)
        {
            if (Volatile.Read(ref inYoung) > atLeast)
            {
                (old, young) = (young, new());
                Volatile.Write(ref inYoung, 0);
            }
        }
    }
}
