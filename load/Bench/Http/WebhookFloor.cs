using System.CommandLine;
using System.Diagnostics;
using SmartPulse.Load.Bench.Measuring;
using SmartPulse.Load.Floors;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Bench.Http;

/// <summary><see cref="BareWebhook"/> as a process of its own, driven by the same generator as the gateway.</summary>
internal sealed class WebhookFloor : IDisposable
{
    private const string CommandName = "bare-webhook";
    private const string Token = "a-token-of-the-bench";

    private readonly int listensOn;
    private readonly Process server;
    private readonly byte[] call;

    private WebhookFloor(int port, Process process)
    {
        (listensOn, server) = (port, process);
        call = new SignedPosts(new Uri($"http://127.0.0.1:{port}"), "ACbe4c000000000000000000000000be4c", Token).Call(1, "CA00000000000000000000000000000001", SignedPosts.RingingLine);
    }

    /// <summary>The command that serves it; nobody types it.</summary>
    public static Command Build()
    {
        var port = new Option<int>("--port") { Required = true };
        var command = new Command(CommandName, "The floor under the webhooks; the bench starts it.") { port };
        command.Hidden = true;
        command.SetAction(result => BareWebhook.RunAsync(result.GetValue(port), Token));
        return command;
    }

    /// <summary>Its processor time.</summary>
    public Process Measured => Process.GetProcessById(server.Id);

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<WebhookFloor> StartAsync(CancellationToken cancellation)
    {
        var port = GatewayLaunch.FreePort();
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(WebhookFloor).Assembly.Location, CommandName, "--port", $"{port}"]))
            ?? throw new InvalidOperationException("The floor did not start.");
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        while (!process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync("/readyz", cancellation);
                return new(port, process);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(25), cancellation); // not listening yet
            }
        }

        throw new InvalidOperationException($"The floor ended with {process.ExitCode}.");
    }

    /// <summary>So many connections, one a caller.</summary>
    public Task<RawConnection[]> ConnectAsync(int callers) => Task.WhenAll(Enumerable.Range(0, callers).Select(_ => RawConnection.OpenAsync(listensOn)));

    /// <summary>Asks for that long.</summary>
    public Task<Answers> CallsAsync(RawConnection[] connections, TimeSpan duration) => ClosedLoop.RunAsync(connections.Length, duration, async caller =>
        GatewayUnderTest.Expect(await connections[caller].SendAsync(call), connections[caller]));

    public void Dispose()
    {
        server.Kill();
        server.WaitForExit();
        server.Dispose();
    }
}
