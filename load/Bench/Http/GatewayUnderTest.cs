using System.Collections.Concurrent;
using System.Diagnostics;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Bench.Http;

/// <summary>The gateway as a process of its own, with a carrier that takes every text; and connections to it.</summary>
internal sealed class GatewayUnderTest : IAsyncDisposable
{
    private const string Sid = "ACbe4c000000000000000000000000be4c";
    private const string Token = "a-token-of-the-bench";

    private readonly AcceptingApi api;
    private readonly GatewayLaunch launch;
    private readonly ConcurrentBag<RawConnection> idle = [];
    private readonly Random chance = new(1);
    private GatewayProcess process;
    private long sids;

    private GatewayUnderTest(AcceptingApi api, GatewayLaunch launch, GatewayProcess process) => (this.api, this.launch, this.process) = (api, launch, process);

    /// <summary>The carrier.</summary>
    public AcceptingApi Api => api;

    /// <summary>Where it answers.</summary>
    public Uri Address => launch.Address;

    /// <summary>What it printed.</summary>
    public string Said => process.Said;

    /// <summary>Its requests.</summary>
    public SignedPosts Posts { get; private init; } = null!;

    /// <summary>Processor time and memory.</summary>
    public Process Measured => Process.GetProcessById(process.Id);

    /// <summary>Starts it on that folder, new or not, and waits until it takes work.</summary>
    /// <param name="data">The folder.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="under">A command to run it under; see <see cref="GatewayLaunch.Under"/>.</param>
    public static async Task<GatewayUnderTest> StartAsync(DirectoryInfo data, CancellationToken cancellation, params IReadOnlyList<string> under)
    {
        data.Create();
        var carrier = await AcceptingApi.StartAsync();
        try
        {
            var start = new GatewayLaunch(GatewayLaunch.BuiltBeside(), data, GatewayLaunch.FreePort(), new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["SmartPulse:Twilio:AccountSid"] = Sid,
                ["SmartPulse:Twilio:AuthToken"] = Token,
                ["SmartPulse:Twilio:ApiBaseUrl"] = carrier.Address.AbsoluteUri,
                ["SmartPulse:Twilio:StatusCallback"] = "false",
            })
            {
                Under = under,
            };
            return new(carrier, start, await GatewayProcess.StartAsync(start, cancellation)) { Posts = new(start.Address, Sid, Token) };
        }
        catch
        {
            await carrier.DisposeAsync();
            throw;
        }
    }

    /// <summary>An id as the carrier gives them, never the same twice, in another run neither.</summary>
    public string NewSid(string prefix) => $"{prefix}{Environment.ProcessId:x8}{Interlocked.Increment(ref sids):x24}";

    /// <summary>So many connections, one a caller.</summary>
    public async Task<RawConnection[]> ConnectAsync(int callers) => await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => RawConnection.OpenAsync(launch.Port)));

    /// <summary>Sends on whichever connection is free, on a new one when none is; the status, and the body where it is asked for.</summary>
    public async Task<(int Status, string Body)> SendAsync(byte[] request, bool readBody = false)
    {
        var connection = idle.TryTake(out var free) ? free : await RawConnection.OpenAsync(launch.Port);
        try
        {
            var status = await connection.SendAsync(request);
            var body = readBody ? connection.Body : "";
            idle.Add(connection);
            return (status, body);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Calls from callers by chance, each answered by instructions once it is stored; prepared before they are measured.</summary>
    public async Task<Answers> CallsAsync(RawConnection[] connections, TimeSpan duration, int customers, int prepared)
    {
        var callers = Enumerable.Range(0, prepared).Select(_ => chance.Next(customers)).ToArray();
        var calls = new byte[prepared][];
        Parallel.For(0, prepared, n => calls[n] = Posts.Call(callers[n], NewSid("CA"), SignedPosts.RingingLine));
        var next = -1;
        return await ClosedLoop.RunAsync(connections.Length, duration, async caller =>
        {
            var n = Interlocked.Increment(ref next);
            var request = n < prepared ? calls[n] : Posts.Call(callers[n % prepared], NewSid("CA"), SignedPosts.RingingLine);
            Expect(await connections[caller].SendAsync(request), connections[caller]);
        });
    }

    /// <summary>Opens conversations: somebody called and hung up, and is texted. Returns when all texts were sent: what is owed to many at once would be measured with whatever follows.</summary>
    public async Task OpenConversationsAsync(int count, string what, IBenchProgress progress, CancellationToken cancellation)
    {
        var before = api.Taken;
        var connections = await ConnectAsync(48);
        var next = -1;
        await Task.WhenAll(connections.Select(async connection =>
        {
            for (int n; (n = Interlocked.Increment(ref next)) < count;)
            {
                if (n % 1000 == 0)
                {
                    progress.Say($"{what}: {n:N0} of {count:N0} conversations");
                }

                Expect(await connection.SendAsync(Posts.CallOver(n, NewSid("CA"), SignedPosts.BoardLine)), connection);
            }
        }));
        Array.ForEach(connections, c => c.Dispose());
        while (api.Taken - before < count)
        {
            progress.Say($"{what}: {api.Taken - before:N0} of {count:N0} texts sent");
            await Task.Delay(TimeSpan.FromMilliseconds(250), cancellation);
        }
    }

    /// <summary>Kills it, without a good-bye.</summary>
    public Task KillAsync()
    {
        DropConnections();
        return process.KillAsync();
    }

    /// <summary>Starts it again on the same data, and takes the time until it has answered a customer's text with 200.</summary>
    public async Task<TimeSpan> RestartAsync(CancellationToken cancellation)
    {
        await process.DisposeAsync();
        var began = Stopwatch.GetTimestamp();
        process = GatewayProcess.Begin(launch);
        while (!await AnswersAsync())
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Delay(TimeSpan.FromMilliseconds(5), cancellation);
        }

        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>Anything but 200 is a fault of the bench, and thrown.</summary>
    public static void Expect(int status, RawConnection connection)
    {
        if (status != 200)
        {
            throw new InvalidOperationException($"The gateway answered {status}: {connection.Body}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        DropConnections();
        await process.DisposeAsync();
        await api.DisposeAsync();
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var connection = await RawConnection.OpenAsync(launch.Port);
            return await connection.SendAsync(Posts.Text(0, NewSid("SM"), SignedPosts.BoardLine, "Hei, keittiön hana vuotaa")) == 200;
        }
        catch (Exception e) when (e is System.Net.Sockets.SocketException or IOException)
        {
            // Not listening yet.
            return false;
        }
    }

    /// <summary>Closes the connections that <see cref="SendAsync"/> has opened.</summary>
    public void DropConnections()
    {
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
