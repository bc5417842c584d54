using System.Collections.Concurrent;
using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Journals;

namespace SmartPulse.Gateway.Hosting;

/// <summary>
/// The store's directory of numbers, and what it last said of each. While the store is away a number leads where it led: a customer who calls then is
/// not told that the number is out of order.
/// </summary>
internal sealed class RememberedNumbers(INumberDirectory store) : INumberDirectory
{
    private readonly ConcurrentDictionary<PhoneNumber, NumberEntry> known = new();

    /// <inheritdoc/>
    public async Task<NumberEntry?> FindAsync(PhoneNumber number, CancellationToken cancellation)
    {
        try
        {
            if (await store.FindAsync(number, cancellation) is { } found)
            {
                return known[number] = found;
            }

            known.TryRemove(number, out _);
            return null;
        }
        catch (StoreUnavailableException) when (known.TryGetValue(number, out var last))
        {
            return last;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<NumberEntry>> OfLocationAsync(OrganisationId organisation, LocationId location, CancellationToken cancellation) =>
        store.OfLocationAsync(organisation, location, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ConnectedLocation>> LocationsAsync(CancellationToken cancellation) => store.LocationsAsync(cancellation);

    /// <inheritdoc/>
    public Task<bool> PutAsync(NumberEntry entry) => store.PutAsync(entry);
}
