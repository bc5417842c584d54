using System.Globalization;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Journals;

namespace SmartPulse.Storage.Memory;

/// <summary>State of grains in memory.</summary>
internal sealed class MemoryStates(MemoryData data) : IStateStore
{
    public Task<StoredState?> ReadAsync(string name, string grainKey, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            return Task.FromResult(
                data.States.TryGetValue(MemoryData.Key(grainKey, name), out var row) && row.Payload is { } payload ? new StoredState(payload, Text(row.ETag)) : null);
        }
    }

    public Task<string?> WriteAsync(string name, string grainKey, string? etag, ReadOnlyMemory<byte> payload)
    {
        lock (data.Handle)
        {
            var next = Replace(MemoryData.Key(grainKey, name), etag, payload.ToArray());
            return Task.FromResult(next is { } written ? Text(written) : null);
        }
    }

    public Task<bool> ClearAsync(string name, string grainKey, string? etag)
    {
        lock (data.Handle)
        {
            return Task.FromResult(Replace(MemoryData.Key(grainKey, name), etag, payload: null) is not null);
        }
    }

    private static string Text(long etag) => etag.ToString(CultureInfo.InvariantCulture);

    private long? Replace(string key, string? etag, byte[]? payload)
    {
        var row = data.States.GetValueOrDefault(key);
        if (etag != (row.Payload is null ? null : Text(row.ETag)))
        {
            return null;
        }

        // A cleared row keeps its etag, so that an old one never fits again.
        data.States[key] = (row.ETag + 1, payload);
        return row.ETag + 1;
    }
}

/// <summary>Connected numbers in memory.</summary>
internal sealed class MemoryNumbers(MemoryData data) : INumberDirectory
{
    public Task<NumberEntry?> FindAsync(PhoneNumber number, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            return Task.FromResult(data.Numbers.GetValueOrDefault(number.E164));
        }
    }

    public Task<IReadOnlyList<NumberEntry>> OfLocationAsync(OrganisationId organisation, LocationId location, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            return Task.FromResult<IReadOnlyList<NumberEntry>>([.. data.Numbers.Values.Where(entry => entry.Organisation == organisation && entry.Location == location)]);
        }
    }

    public Task<IReadOnlyList<ConnectedLocation>> LocationsAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            return Task.FromResult<IReadOnlyList<ConnectedLocation>>(
            [
                .. data.Numbers.Values.Select(n => new ConnectedLocation(n.Organisation, n.Location)).Distinct()
                    .OrderBy(l => l.Organisation.Value, StringComparer.Ordinal).ThenBy(l => l.Location.Value, StringComparer.Ordinal),
            ]);
        }
    }

    public Task<bool> PutAsync(NumberEntry entry)
    {
        lock (data.Handle)
        {
            if (data.Numbers.TryGetValue(entry.Number.E164, out var there) && there.Organisation != entry.Organisation)
            {
                return Task.FromResult(false);
            }

            data.Numbers[entry.Number.E164] = entry;
            return Task.FromResult(true);
        }
    }
}

/// <summary>Identities in memory.</summary>
internal sealed class MemoryIdentities(MemoryData data) : IIdentityDirectory
{
    // Nothing leaves the process, so the key is no secret; that it is always the same makes runs repeatable.
    private static readonly byte[] Key = [.. "smartpulse identities in memory!"u8];

    public IdentityHash HashOf(OrganisationId organisation, IdentityKind kind, string address) => IdentityHashes.Of(Key, organisation, kind, address);

    public Task<ContactId?> FindAsync(OrganisationId organisation, IdentityHash identity, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (data.Handle)
        {
            return Task.FromResult<ContactId?>(data.Identities.TryGetValue(MemoryData.KeyOf(organisation, identity), out var contact) ? contact : null);
        }
    }
}

/// <summary>Sign-in links in memory.</summary>
internal sealed class MemorySignInLinks(MemoryData data) : ISignInLinks
{
    public Task AddAsync(string secretHash, string user, string grants, Instant expires)
    {
        lock (data.Handle)
        {
            return data.SignInLinks.TryAdd(secretHash, (new SignInGrant(user, grants), expires))
                ? Task.CompletedTask
                : Task.FromException(new InvalidOperationException("A sign-in link with that secret is already there; a secret is made for one link."));
        }
    }

    public Task<SignInGrant?> UseAsync(string secretHash, Instant now)
    {
        lock (data.Handle)
        {
            return Task.FromResult(data.SignInLinks.Remove(secretHash, out var link) && now < link.Expires ? link.Grant : null);
        }
    }
}
