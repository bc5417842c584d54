using System.Diagnostics;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Cluster;

/// <summary>A silo or a gateway of the cluster: a process that is started again and again at one place.</summary>
internal sealed class ClusterNode(string name, GatewayLaunch launch, ClusterLog log) : IAsyncDisposable
{
    private const string StaleWrite = "A stale write was refused";

    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(60);

    private GatewayLaunch current = launch;
    private GatewayProcess? process;
    private int staleWrites;

    /// <summary>What people call it, such as <c>silo 1</c>.</summary>
    public string Name => name;

    /// <summary>Where it answers.</summary>
    public Uri Address => current.Address;

    /// <summary>How many of its writes the store refused because another activation had written first, in all its lives.</summary>
    public int StaleWrites => Volatile.Read(ref staleWrites);

    /// <summary>The processor time that it has spent in this life.</summary>
    public TimeSpan Spent
    {
        get
        {
            using var measured = Process.GetProcessById(Running.Id);
            return measured.TotalProcessorTime;
        }
    }

    /// <summary>Starts it, and waits until it takes work.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        process = GatewayProcess.Begin(current);
        process.Heard = Hear;
        await process.ReadyAsync(current.Address, cancellation);
    }

    /// <summary>SIGKILL.</summary>
    public Task KillAsync() => Running.KillAsync();

    /// <summary>SIGTERM; ends when it has ended.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        if (await Running.StopAsync(cancellation) is not 0 and var code)
        {
            throw new InvalidOperationException($"{name} was asked to end, and ended with {code}:\n{Running.Said}");
        }
    }

    /// <summary>Waits until it ends by itself.</summary>
    public async Task EndAsync(CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(LongestEnd);
        try
        {
            await Running.EndAsync(limit.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"{name} should have ended by itself, and runs still after {LongestEnd.TotalSeconds:0} s:\n{Running.Said}", e);
        }
    }

    /// <summary>SIGSTOP.</summary>
    public void Pause() => Running.Pause();

    /// <summary>SIGCONT.</summary>
    public void Resume() => Running.Resume();

    /// <summary>From its next start on it is another build.</summary>
    public void Become(FileInfo program) => current = current with { Program = program };

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await process.DisposeAsync();
        }
    }

    private GatewayProcess Running => process ?? throw new InvalidOperationException($"{name} was never started.");

    private void Hear(string line)
    {
        log.Write(name, line);
        if (line.Contains(StaleWrite, StringComparison.Ordinal))
        {
            Interlocked.Increment(ref staleWrites);
        }
    }
}
