using System.Security.Cryptography;
using Npgsql;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Load.Cluster;
using SmartPulse.Load.Processes;
using SmartPulse.Tests.Integration.Faults;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Cluster;

/// <summary>
/// A business with one customer, who texts whatever processes are there: the one process of the other lane's build, which must have been built before, or a cluster of this
/// one's. The master key, the carrier and the data directory are the same for all.
/// </summary>
internal sealed class Site : IAsyncDisposable
{
    private const string Customer = "+358401110001";

    // The tests' own gateways are told by these to take any port; the one-process build refuses all settings of a cluster.
    private static readonly string[] WithoutClusterSettings = ["env", "-u", "SmartPulse__Cluster__SiloPort", "-u", "SmartPulse__Cluster__GatewayPort"];

    private readonly DirectoryInfo folder;
    private readonly TakingCarrier carrier;
    private readonly ClusterLog silence = new(folder: null);
    private Plant? gateway;
    private ClusterNode[] silos = [];
    private int texts;

    private Site(DirectoryInfo folder, TakingCarrier carrier) => (this.folder, this.carrier) = (folder, carrier);

    public string MasterKey { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    public string Folder => folder.FullName;

    /// <summary>What the customer was texted, in order.</summary>
    public IEnumerable<string> Received => carrier.All.Where(text => text.To == Customer).Select(text => text.Text);

    public static async Task<Site> CreateAsync() => new(Directory.CreateTempSubdirectory("smartpulse-site-"), await TakingCarrier.StartAsync());

    /// <summary>The one-process build, on its SQLite file or on that database.</summary>
    public async Task StartAloneAsync(string? connectionString = null)
    {
        var bin = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Parent!.Parent!.Parent!;
        var program = GatewayLaunch.BuiltIn(new DirectoryInfo(Path.Combine(bin.FullName, "embedded", "bin")), GatewayLaunch.Gateway);
        gateway = await Plant.StartAsync(
            folder, WithoutClusterSettings, program, carrier, [("SmartPulse:Storage:MasterKey", MasterKey), .. connectionString is null ? [] : new[] { ("SmartPulse:Storage:ConnectionString", connectionString) }]);
    }

    /// <summary>The gateway that stands there now.</summary>
    public Plant Gateway => gateway ?? throw new InvalidOperationException("No gateway stands there.");

    /// <summary>Two silos, and a gateway that is their client; who is a member is in the database unless a test says otherwise.</summary>
    public async Task StartClusterAsync(string connectionString, params (string Name, string Value)[] more)
    {
        var account = new TwilioAccount(WebhookHost.Account, [WebhookHost.Token], isStandIn: false);
        var port = GatewayLaunch.FreePort();
        var shared = NodeSettings.Of(connectionString, MasterKey, new Uri($"http://127.0.0.1:{port}"), new Uri(carrier.Address), account);
        shared.Remove("SmartPulse:Gateway:PublicBaseUrl");
        silos =
        [
            .. Enumerable.Range(1, 2).Select(n => new ClusterNode(
                $"silo {n}", new(GatewayLaunch.BuiltBeside(GatewayLaunch.Silo), folder, GatewayLaunch.FreePort(), Member()), silence)),
        ];
        await Task.WhenAll(silos.Select(silo => silo.StartAsync(CancellationToken.None)));
        gateway = await Plant.StartAsync(folder, carrier: carrier, settings: [.. Member().Select(setting => (setting.Key, setting.Value))]);

        Dictionary<string, string> Member()
        {
            var settings = NodeSettings.OfMember(shared);
            foreach (var (name, value) in more)
            {
                settings[name] = value;
            }

            return settings;
        }
    }

    /// <summary>Asks everybody to end, and waits for it; by then it must be stored how every attempt ended.</summary>
    public async Task StopAsync()
    {
        if (gateway is not null)
        {
            Assert.Equal(0, await gateway.Gateway.StopAsync(CancellationToken.None));
            await gateway.DisposeAsync();
            gateway = null;
        }

        foreach (var silo in silos)
        {
            await silo.StopAsync(CancellationToken.None);
            await silo.DisposeAsync();
        }

        silos = [];
    }

    /// <summary>The customer texts; what they are answered.</summary>
    public async Task<string> SayAsync(string words)
    {
        await Gateway.TextUntilTakenAsync(Customer, words, $"SM{++texts}");
        return await carrier.NextAsync(Customer);
    }

    /// <summary>Waits until nothing is under way: what was attempted has its outcome in the SQLite file.</summary>
    public Task SettledAsync() => Plant.UntilAsync("every attempt has its outcome", async () =>
    {
        await using var database = await Gateway.OpenDatabaseAsync();
        await using var command = database.CreateCommand();
        command.CommandText =
            """
            SELECT coalesce(sum(CASE value ->> 'type' WHEN 'effect-attempted' THEN 1 WHEN 'effect-settled' THEN -1 WHEN 'effect-deferred' THEN -1 ELSE 0 END), 0)
            FROM append, json_each(envelopes)
            """;
        return await command.ExecuteScalarAsync() is 0L;
    });

    /// <summary>The same in that PostgreSQL database.</summary>
    public static Task SettledAsync(string connectionString) => Plant.UntilAsync("every attempt has its outcome", async () =>
        await CountAsync(connectionString, "effect-attempted") == await CountAsync(connectionString, "effect-settled") + await CountAsync(connectionString, "effect-deferred"));

    /// <summary>How many events of a type are in the journals of that PostgreSQL database.</summary>
    public static async Task<long> CountAsync(string connectionString, string eventType)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM append, jsonb_array_elements(envelopes::jsonb) e WHERE e ->> 'type' = $1", connection);
        command.Parameters.Add(new() { Value = eventType });
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in silos)
        {
            await silo.DisposeAsync();
        }

        if (gateway is not null)
        {
            await gateway.DisposeAsync();
        }

        await carrier.DisposeAsync();
        silence.Dispose();
        folder.Delete(recursive: true);
    }
}
