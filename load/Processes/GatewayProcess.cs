using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;

namespace SmartPulse.Load.Processes;

/// <summary>The gateway as users run it: a process of its own, which can be killed without a good-bye. Disposing kills it.</summary>
internal sealed class GatewayProcess : IAsyncDisposable
{
    private const int Terminate = 15;
    private const int Continue = 18;
    private const int Freeze = 19;
    private const int LinesKept = 200;

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(25);

    private readonly Process process;
    private readonly Queue<string> said = new();

    private GatewayProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
    }

    /// <summary>The system's id of the process.</summary>
    public int Id => process.Id;

    /// <summary>Hears of every line that it writes, on no particular thread.</summary>
    public Action<string> Heard { get; set; } = static _ => { };

    /// <summary>The last lines that it wrote.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return string.Join('\n', said);
            }
        }
    }

    /// <summary>Starts it without waiting for it: what a store in trouble does at start is for the caller to see.</summary>
    public static GatewayProcess Begin(GatewayLaunch launch)
    {
        IReadOnlyList<string> command = [.. launch.Under, "dotnet", launch.Program.FullName];
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = launch.Data.FullName };
        start.Environment["ASPNETCORE_URLS"] = launch.Address.AbsoluteUri;
        start.Environment["SmartPulse__DataDirectory"] = launch.Data.FullName;
        foreach (var (name, value) in launch.Settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var gateway = new GatewayProcess(start);
        gateway.process.Start();
        gateway.process.BeginOutputReadLine();
        gateway.process.BeginErrorReadLine();
        return gateway;
    }

    /// <summary>Starts it and waits until it takes work; throws, with what it wrote, when it ends instead.</summary>
    public static async Task<GatewayProcess> StartAsync(GatewayLaunch launch, CancellationToken cancellation)
    {
        var gateway = Begin(launch);
        try
        {
            await gateway.ReadyAsync(launch.Address, cancellation);
            return gateway;
        }
        catch
        {
            await gateway.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until it takes work.</summary>
    public async Task ReadyAsync(Uri address, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(LongestStart);
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(5) };
        while (!await IsReadyAsync(client, limit.Token))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The gateway ended with {process.ExitCode} before it took work:\n{Said}");
            }

            if (limit.IsCancellationRequested)
            {
                cancellation.ThrowIfCancellationRequested();
                throw new TimeoutException($"The gateway took no work within {LongestStart.TotalSeconds:0} s:\n{Said}");
            }

            await Task.Delay(BetweenLooks, CancellationToken.None);
        }
    }

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Waits until it ends by itself; its exit code.</summary>
    public async Task<int> EndAsync(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode;
    }

    /// <summary>Pulls the plug: SIGKILL. Returns when the process is gone.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        await process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Stops it where it is: SIGSTOP. Its connections stay open, and nobody answers on them.</summary>
    public void Pause() => _ = Kill(process.Id, Freeze);

    /// <summary>Lets it go on: SIGCONT.</summary>
    public void Resume() => _ = Kill(process.Id, Continue);

    /// <summary>Asks it to end, as a supervisor does; its exit code.</summary>
    public async Task<int> StopAsync(CancellationToken cancellation)
    {
        if (!process.HasExited)
        {
            _ = Kill(process.Id, Terminate);
        }

        await process.WaitForExitAsync(cancellation);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, CancellationToken cancellation)
    {
        try
        {
            using var answer = await client.GetAsync("/readyz", cancellation);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            // Not listening yet, or gone: the caller looks at the process, and again.
            return false;
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        Heard(line);
        lock (said)
        {
            said.Enqueue(line);
            if (said.Count > LinesKept)
            {
                said.Dequeue();
            }
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
