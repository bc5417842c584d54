using SmartPulse.Load.Databases;

namespace SmartPulse.Load.Cluster;

/// <summary>Something that happens to a cluster, and is mended.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="HappenAsync">Lets it happen; ends when everything stands again.</param>
/// <param name="Lasts">When the next thing happens to the cluster; null: when it has been watched for as long as is usual.</param>
internal sealed record Failure(string Name, Func<CancellationToken, Task> HappenAsync, TimeSpan? Lasts = null)
{
    /// <summary>How long a supervisor takes to notice that a process is gone, and to start it again.</summary>
    private static readonly TimeSpan Supervisor = TimeSpan.FromSeconds(5);

    /// <summary>All that a cluster must bear, in order.</summary>
    public static IReadOnlyList<Failure> All(IReadOnlyList<ClusterNode> silos, IReadOnlyList<ClusterNode> gateways, PostgresServer server, TimeSpan frozen) =>
    [
        new($"{silos[0].Name} killed", cancellation => KilledAsync(silos[0], cancellation)),
        new($"{silos[^1].Name} asked to end", async cancellation =>
        {
            await silos[^1].StopAsync(cancellation);
            await silos[^1].StartAsync(cancellation);
        }),
        new($"{gateways[0].Name} killed", cancellation => KilledAsync(gateways[0], cancellation)),
        new("PostgreSQL restarted", async _ =>
        {
            await server.StopAsync();
            await server.StartAgainAsync();
        }),
        new($"{silos[^1].Name} stopped", _ =>
        {
            silos[^1].Pause();
            return Task.CompletedTask;
        }, frozen),
        new($"{silos[^1].Name} let go on after {frozen.TotalSeconds:0} s", async cancellation =>
        {
            silos[^1].Resume();
            // Voted out meanwhile, it ends by itself when it reads so in the table; until then it writes what it remembers.
            await silos[^1].EndAsync(cancellation);
            await silos[^1].StartAsync(cancellation);
        }),
    ];

    /// <summary>Every process in turn becomes another build; each is watched before the next one goes, as whoever upgrades lets a process warm up.</summary>
    public static IReadOnlyList<Failure> Upgrade(IReadOnlyList<ClusterNode> silos, IReadOnlyList<ClusterNode> gateways, ClusterPrograms to) =>
    [
        .. silos.Select(silo => Upgraded(silo, to.Silo)),
        .. gateways.Select(gateway => Upgraded(gateway, to.Gateway)),
    ];

    private static Failure Upgraded(ClusterNode node, FileInfo program) => new($"{node.Name} upgraded", async cancellation =>
    {
        await node.StopAsync(cancellation);
        node.Become(program);
        await node.StartAsync(cancellation);
    });

    private static async Task KilledAsync(ClusterNode node, CancellationToken cancellation)
    {
        await node.KillAsync();
        await Task.Delay(Supervisor, cancellation);
        await node.StartAsync(cancellation);
    }
}
