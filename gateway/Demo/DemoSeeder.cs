using Microsoft.Extensions.Options;
using SmartPulse.Directories;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Journals;
using SmartPulse.Tenants;

namespace SmartPulse.Gateway.Demo;

/// <summary>Whether this start found no store.</summary>
/// <param name="Data">The data directory.</param>
internal sealed record FirstStart(DataDirectory Data)
{
    // A mark beside the store, so that a start which was cut off in the middle of seeding is finished by the next one.
    private FileInfo Mark => new(Path.Combine(Data.Root.FullName, "demo-is-being-seeded"));

    /// <summary>Whether the store is still to be seeded.</summary>
    public bool IsPending => Mark.Exists;

    /// <summary>Must be asked before the store is opened, which makes its file. A store on a server is asked when it is open.</summary>
    public static FirstStart Find(DataDirectory data)
    {
        var first = new FirstStart(data);
        if (data.Database is { Exists: false })
        {
            first.Begin();
        }

        return first;
    }

    /// <summary>From now on it is pending, until it is done.</summary>
    public void Begin() => Mark.Create().Dispose();

    /// <summary>It is done, for good.</summary>
    public void Finish() => Mark.Delete();
}

/// <summary>Writes two invented businesses into a new store, the way a settings page would. Starts after the engine and before the door opens.</summary>
internal sealed partial class DemoSeeder(
    FirstStart first, IOptions<DemoOptions> options, IGrainFactory grains, INumberDirectory numbers, ILogger<DemoSeeder> logger) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // A file tells by not being there that it is new; a database on a server, by knowing no location.
        if (!first.IsPending && first.Data.Database is null && (await numbers.LocationsAsync(cancellationToken)).Count == 0)
        {
            first.Begin();
        }

        if (!first.IsPending)
        {
            return;
        }

        if (options.Value.SeedWhenNew)
        {
            foreach (var business in DemoBusiness.All)
            {
                await SeedAsync(business);
                LogSeeded(business.Organisation.Name, business.Locations.Length);
            }
        }

        first.Finish();
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task SeedAsync(DemoBusiness business)
    {
        foreach (var settings in business.Locations)
        {
            var tenant = grains.GetGrain<ITenantGrain>($"{settings.Organisation.Value}/{settings.Location.Value}");
            switch (await tenant.ChangeAsync(settings, expectedVersion: 0))
            {
                case SettingsChange.Invalid invalid:
                    throw new InvalidOperationException($"The demo settings of {settings.Location} are not valid: {string.Join(' ', invalid.Problems)}");
                case SettingsChange.NotStored { Trouble: var trouble }:
                    throw NotStored(trouble);
            }
        }

        foreach (var line in business.Lines)
        {
            if (!await numbers.PutAsync(line))
            {
                throw new InvalidOperationException($"The demo number of {line.Line} belongs to another organisation already.");
            }
        }

        if (await grains.GetGrain<IOrganisationGrain>(business.Organisation.Organisation.Value).PutAsync(business.Organisation) is { } refused)
        {
            throw NotStored(refused);
        }
    }

    private static StoreUnavailableException NotStored(StoreTrouble trouble) => new(trouble, "The demo's businesses could not be stored; start again once the store can be written.");

    [LoggerMessage(Level = LogLevel.Debug, Message = "Seeded {Business} with {Locations} locations.")]
    private partial void LogSeeded(string business, int locations);
}
