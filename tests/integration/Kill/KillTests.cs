using SmartPulse.Load.Databases;
using SmartPulse.Load.Kill;
using SmartPulse.Load.Processes;
using Xunit.Abstractions;

namespace SmartPulse.Tests.Integration.Kill;

/// <summary>On the SQLite file of the data directory.</summary>
public sealed class KillOnSqliteTests(ITestOutputHelper output) : KillTests(output)
{
    [Fact]
    public Task DU01_five_kills_on_sqlite_lose_double_and_forget_nothing() => RunAsync("sqlite", seed: 5, CheckedGateway.InDataDirectory);
}

/// <summary>On a real PostgreSQL.</summary>
public sealed class KillOnPostgresTests(ITestOutputHelper output) : KillTests(output)
{
    [Fact]
    public async Task DU01_five_kills_on_postgresql_lose_double_and_forget_nothing()
    {
        await using var server = await PostgresServer.StartAsync();
        await RunAsync("postgres", seed: 6, CheckedGateway.At(await server.CreateDatabaseAsync()));
    }
}

/// <summary>The gateway as a process, killed five times under load; <c>load -- kill</c> does the same two hundred times. Mostly it waits for leases to end, so both databases are tried at once.</summary>
public abstract class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 5;
    private const int Hasty = 280;
    private const int Patient = 16;
    private const int MostTurns = 300;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartpulse-kill-");

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => folder.Delete(recursive: true);

    private protected async Task RunAsync(string database, int seed, IReadOnlyDictionary<string, string> storage)
    {
        var settings = new KillSettings(Kills, seed, Hasty, Patient, MostTurns, new CheckedGateway(GatewayLaunch.BuiltBeside(), folder, storage));

        var report = await new Campaign(settings, database, output.WriteLine).RunAsync(CancellationToken.None);

        foreach (var (name, value) in report.Figures())
        {
            output.WriteLine($"{name}: {value}");
        }

        Assert.Empty(report.Violations);
        Assert.Equal(Kills, report.InFlightAtKill.Length);
        // It was about something: turns were in flight when the plug was pulled, had to be repeated, and texts left.
        Assert.All(report.InFlightAtKill, inFlight => Assert.InRange(inFlight, 1, int.MaxValue));
        Assert.InRange(report.Acknowledged, Hasty, int.MaxValue);
        Assert.InRange(report.Repeated, 1, long.MaxValue);
        Assert.InRange(report.Carried.All, 1, int.MaxValue);
        Assert.InRange(report.Booked, 1, int.MaxValue);
        Assert.InRange(report.ToldBooked, 1, int.MaxValue);
    }
}
