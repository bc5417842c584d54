using SmartPulse.Load.Kill;
using SmartPulse.Load.Processes;
using Xunit.Abstractions;

namespace SmartPulse.Tests.Integration.Kill;

/// <summary>The gateway as a process, killed five times under load; <c>load -- kill</c> does the same two hundred times.</summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 5;
    private const int Hasty = 280;
    private const int Patient = 16;
    private const int MostTurns = 300;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartpulse-kill-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task DU01_five_kills_on_sqlite_lose_double_and_forget_nothing() => await RunAsync("sqlite", seed: 5, KillSettings.InDataDirectory);

    private async Task RunAsync(string database, int seed, IReadOnlyDictionary<string, string> storage)
    {
        var settings = new KillSettings(Kills, seed, Hasty, Patient, MostTurns, GatewayLaunch.BuiltBeside(), folder, storage);

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
    }
}
