using NodaTime;
using SmartPulse.Directories;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Capture;

/// <summary>
/// The sites that may send any tenant's form, for preflights: a browser asks before it sends, without the key that would name the tenant. Which site may send
/// which form is decided when the form comes.
/// </summary>
internal sealed class FormSites(INumberDirectory numbers, ISettingsSource settings, IClock clock) : IDisposable
{
    private static readonly Duration FreshFor = Duration.FromSeconds(30);

    private readonly SemaphoreSlim reading = new(1, 1);
    private (HashSet<string> Sites, Instant ReadAt)? known;

    /// <summary>Whether some tenant lists the site.</summary>
    public async Task<bool> ContainsAsync(string origin, CancellationToken cancellation)
    {
        if (known is { } fresh && clock.GetCurrentInstant() - fresh.ReadAt < FreshFor)
        {
            return fresh.Sites.Contains(origin);
        }

        await reading.WaitAsync(cancellation);
        try
        {
            var sites = new HashSet<string>(StringComparer.Ordinal);
            foreach (var location in await numbers.LocationsAsync(cancellation))
            {
                sites.UnionWith((await settings.CurrentAsync(location.Organisation, location.Location))?.FormOrigins ?? []);
            }

            known = (sites, clock.GetCurrentInstant());
            return sites.Contains(origin);
        }
        finally
        {
            reading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reading.Dispose();
}
