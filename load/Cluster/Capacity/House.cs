using System.Security.Cryptography;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Load.Bench;
using SmartPulse.Load.Bench.Http;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Cluster.Capacity;

/// <summary>Processes that stand together on a database of their own, with customers whose conversations are open; and connections to its gateways.</summary>
internal sealed class House : IAsyncDisposable
{
    private const string OpeningLine = SignedPosts.BoardLine;
    private const string Words = "Hei, keittiön hana vuotaa";
    private const int NoRoom = 503;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    private readonly Uri known = new($"http://127.0.0.1:{GatewayLaunch.FreePort()}");
    private readonly TwilioAccount account = new("AC" + RandomNumberGenerator.GetHexString(32, lowercase: true), [RandomNumberGenerator.GetHexString(32, lowercase: true)], isStandIn: false);
    private readonly AcceptingApi carrier;
    private readonly SignedPosts posts;
    private readonly Random chance = new(1);
    private readonly int customers;
    private ClusterNode[] nodes = [];
    private int[] doors = [];
    private long sids;

    private House(string name, int customers, AcceptingApi carrier)
    {
        (Name, this.customers, this.carrier) = (name, customers, carrier);
        posts = new(known, account.Sid, account.PrimaryToken);
    }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>Starts the processes, waits until they take work, and opens a conversation with every customer.</summary>
    /// <param name="plan">What stands there.</param>
    /// <param name="folder">Its data directory.</param>
    /// <param name="connectionString">Its database.</param>
    /// <param name="customers">How many.</param>
    /// <param name="progress">Is told.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<House> StartAsync(HousePlan plan, DirectoryInfo folder, string connectionString, int customers, IBenchProgress progress, CancellationToken cancellation)
    {
        var house = new House(plan.Name, customers, await AcceptingApi.StartAsync());
        try
        {
            await house.StartAsync(plan, folder, connectionString, cancellation);
            await house.OpenAsync(progress, cancellation);
            return house;
        }
        catch
        {
            await house.DisposeAsync();
            throw;
        }
    }

    /// <summary>Customers text, so many at once, each as soon as the last text was acknowledged; ends when nothing is under way any more.</summary>
    public async Task<Slice> TextsAsync(int atOnce, TimeSpan duration, CancellationToken cancellation)
    {
        var connections = await ConnectAsync(atOnce);
        var spent = Spent();
        var answers = await ClosedLoop.RunAsync(atOnce, duration, async caller =>
        {
            int customer;
            lock (chance)
            {
                customer = chance.Next(customers);
            }

            await PostAsync(connections[caller], posts.Text(customer, NewSid("SM"), OpeningLine, Words));
        });
        Array.ForEach(connections, c => c.Dispose());
        await RestAsync(cancellation);
        return new(answers, Spent() - spent);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }

        await carrier.DisposeAsync();
    }

    private async Task StartAsync(HousePlan plan, DirectoryInfo folder, string connectionString, CancellationToken cancellation)
    {
        folder.Create();
        var shared = NodeSettings.Of(connectionString, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), known, carrier.Address, account);
        shared["SmartPulse:Twilio:StatusCallback"] = "false";
        using var log = new ClusterLog(folder: null);
        var gateways = Enumerable.Range(1, plan.Gateways)
            .Select(n => (Name: $"gateway {n}", Launch: Launch(plan.Programs.Gateway, plan.Silos == 0 ? shared : NodeSettings.OfMember(shared)))).ToList();
        var silos = Enumerable.Range(1, plan.Silos).Select(n => (Name: $"silo {n}", Launch: Launch(plan.Programs.Silo!, NodeSettings.OfMember(shared))));
        nodes = [.. silos.Concat(gateways).Select(node => new ClusterNode($"{plan.Name}, {node.Name}", node.Launch, log))];
        doors = [.. gateways.Select(gateway => gateway.Launch.Port)];
        foreach (var node in nodes)
        {
            await node.StartAsync(cancellation);
        }

        GatewayLaunch Launch(FileInfo program, Dictionary<string, string> settings) => new(program, folder, GatewayLaunch.FreePort(), settings);
    }

    /// <summary>Somebody called and hung up, and is texted.</summary>
    private async Task OpenAsync(IBenchProgress progress, CancellationToken cancellation)
    {
        progress.Say($"{Name}: {customers:N0} conversations begin");
        var connections = await ConnectAsync(32);
        var next = -1;
        await Task.WhenAll(connections.Select(async connection =>
        {
            for (int n; (n = Interlocked.Increment(ref next)) < customers;)
            {
                await PostAsync(connection, posts.CallOver(n, NewSid("CA"), OpeningLine));
            }
        }));
        Array.ForEach(connections, c => c.Dispose());
        while (carrier.Taken < customers)
        {
            await Task.Delay(Quiet, cancellation);
        }
    }

    /// <summary>Texts that are still owed would be measured with whatever comes next, here or in another house.</summary>
    private async Task RestAsync(CancellationToken cancellation)
    {
        long before;
        do
        {
            before = carrier.Taken;
            await Task.Delay(Quiet, cancellation);
        }
        while (carrier.Taken != before);
    }

    /// <summary>Posts as the carrier does: again when there was no room, which the wait then shows. Anything else but 200 is a fault, and thrown.</summary>
    private static async Task PostAsync(RawConnection connection, byte[] request)
    {
        int status;
        do
        {
            status = await connection.SendAsync(request);
        }
        while (status == NoRoom);

        GatewayUnderTest.Expect(status, connection);
    }

    private async Task<RawConnection[]> ConnectAsync(int count) => await Task.WhenAll(Enumerable.Range(0, count).Select(n => RawConnection.OpenAsync(doors[n % doors.Length])));

    private TimeSpan Spent() => nodes.Aggregate(TimeSpan.Zero, static (sum, node) => sum + node.Spent);

    private string NewSid(string prefix) => $"{prefix}{Environment.ProcessId:x8}{Interlocked.Increment(ref sids):x24}";
}

/// <summary>What stands in a house.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Programs">The build.</param>
/// <param name="Silos">Silos; none: the gateway hosts the grains.</param>
/// <param name="Gateways">Gateways.</param>
internal sealed record HousePlan(string Name, HousePrograms Programs, int Silos, int Gateways);

/// <summary>The programs of a build.</summary>
/// <param name="Gateway">Takes webhooks.</param>
/// <param name="Silo">Hosts grains; none where the gateway does.</param>
internal sealed record HousePrograms(FileInfo Gateway, FileInfo? Silo);

/// <summary>What one measurement came to.</summary>
/// <param name="Answers">How long each waited for 200.</param>
/// <param name="Spent">Processor time of all the house's processes, until nothing was owed any more; the database's and the customers' are not in it.</param>
internal sealed record Slice(Answers Answers, TimeSpan Spent);
