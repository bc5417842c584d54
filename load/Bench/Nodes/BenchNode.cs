using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Storage;
using SmartPulse.Tenants;

namespace SmartPulse.Load.Bench.Nodes;

/// <summary>
/// A node as the gateway composes it, without HTTP: the real engine, grains, sweeper and store in this process, with <see cref="AcceptingCarrier"/> in
/// Twilio's place. Activations stay in memory unless told otherwise, so that a figure does not change with how long setting up took.
/// </summary>
internal sealed class BenchNode : IAsyncDisposable
{
    private readonly IHost host;
    private readonly ISignalRouter router;
    private readonly IClock clock;

    private BenchNode(IHost host, StoreMeter meter)
    {
        this.host = host;
        Meter = meter;
        router = Service<ISignalRouter>();
        clock = Service<IClock>();
    }

    /// <summary>What the store commits.</summary>
    public StoreMeter Meter { get; }

    /// <summary>The instant now.</summary>
    public Instant Now => clock.GetCurrentInstant();

    /// <summary>Starts one on a database in that folder, new or not.</summary>
    public static async Task<BenchNode> StartAsync(DirectoryInfo folder, Action<StorageOptions>? storage = null, TimeSpan? idleAfter = null)
    {
        var meter = new StoreMeter();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddStorage();
        builder.Services.PostConfigure<StorageOptions>(options => options.DatabasePath = DatabaseIn(folder).FullName);
        builder.Services.PostConfigure<StorageOptions>(options => storage?.Invoke(options));
        builder.Services.AddSmartPulseSilo();
        builder.Services.KeepIdleGrains(idleAfter ?? TimeSpan.FromDays(1));
        builder.Services.AddSingleton<IMessageCarrier, AcceptingCarrier>();
        var built = builder.Build();
        await built.StartAsync();
        var node = new BenchNode(built, meter);
        var tenant = node.Service<IGrainFactory>().GetGrain<ITenantGrain>($"{BenchTown.Organisation.Value}/{BenchTown.Location.Value}");
        if (await tenant.ChangeAsync(BenchTown.Settings, expectedVersion: 0) is not (SettingsChange.Stored or SettingsChange.Outdated))
        {
            throw new InvalidOperationException("The bench's settings are not valid.");
        }

        return node;
    }

    /// <summary>The database of a node in that folder.</summary>
    public static FileInfo DatabaseIn(DirectoryInfo folder) => new(Path.Combine(folder.FullName, "smartpulse.db"));

    /// <summary>A service of the node.</summary>
    public T Service<T>() where T : notnull => host.Services.GetRequiredService<T>();

    /// <summary>A customer's text is answered for: what it made is on disk. Whatever else is answered is a fault of the bench, and thrown.</summary>
    public async Task TakeAsync(int customer, int number)
    {
        var receipt = await router.DeliverAsync(BenchTown.Organisation, BenchTown.Contact(customer), BenchTown.Text(customer, number, Now));
        if (receipt is not Receipt.Accepted)
        {
            throw new InvalidOperationException($"A turn was not stored: {receipt}.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
        Meter.Dispose();
    }
}
