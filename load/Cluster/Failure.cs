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

    /// <summary>How long whoever upgrades lets a new process compile what it runs often, before the next one goes.</summary>
    private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(10);

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

    /// <summary>Every process in turn becomes another build.</summary>
    public static Failure Upgrade(IReadOnlyList<ClusterNode> silos, IReadOnlyList<ClusterNode> gateways, ClusterPrograms to) => new("rolling upgrade", async cancellation =>
    {
        foreach (var (node, program) in silos.Select(silo => (silo, to.Silo)).Concat(gateways.Select(gateway => (gateway, to.Gateway))))
        {
            await node.StopAsync(cancellation);
            node.Become(program);
            await node.StartAsync(cancellation);
            await Task.Delay(WarmingUp, cancellation);
        }
    });

    private static async Task KilledAsync(ClusterNode node, CancellationToken cancellation)
    {
        await node.KillAsync();
        await Task.Delay(Supervisor, cancellation);
        await node.StartAsync(cancellation);
    }
}
