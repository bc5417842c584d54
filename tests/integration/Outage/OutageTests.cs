using SmartPulse.Load.Databases;
using SmartPulse.Load.Kill;
using SmartPulse.Load.Outage;
using SmartPulse.Load.Processes;
using Xunit.Abstractions;

namespace SmartPulse.Tests.Integration.Outage;

/// <summary>The gateway as a process, under load, on a PostgreSQL that is restarted, crashes and is gone for a while; <c>load -- outage</c> does it for a minute.</summary>
public sealed class OutageTests(ITestOutputHelper output) : IDisposable
{
    private const double PerSecond = 8;
    private const int Patient = 8;

    private static readonly TimeSpan Away = TimeSpan.FromSeconds(4);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartpulse-outage-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task FT07_postgresql_restarted_crashed_and_gone_under_load_loses_doubles_and_forgets_nothing()
    {
        await using var server = await PostgresServer.StartAsync();
        var gateway = new CheckedGateway(GatewayLaunch.BuiltBeside(), folder, CheckedGateway.At(await server.CreateDatabaseAsync()));
        var settings = new OutageSettings("postgres", OutageCommand.Database, Away, PerSecond, Patient, Seed: 7, gateway, _ => new RestartedCrashedAndGone(server));

        var report = await new OutageRun(settings, output.WriteLine).RunAsync(CancellationToken.None);

        foreach (var (name, value) in report.Figures())
        {
            output.WriteLine($"{name}: {value}");
        }

        Assert.Empty(report.Violations);
        // It was about something: some were refused meanwhile, callers were there, and afterwards work went on.
        Assert.InRange(report.Meanwhile.Refused, 1, int.MaxValue);
        Assert.InRange(report.Meanwhile.Callers, 1, int.MaxValue);
        Assert.InRange(report.Acknowledged, (int)PerSecond, int.MaxValue);
        Assert.InRange(report.Texts.Carried, 1, int.MaxValue);
        Assert.NotNull(report.ReadyAfter);
    }

    private sealed class RestartedCrashedAndGone(PostgresServer server) : IOutage
    {
        public async Task BeginAsync()
        {
            await server.StopAsync();
            await server.StartAgainAsync();
            await server.CrashAsync();
            await server.StartAgainAsync();
            await server.StopAsync();
        }

        public Task EndAsync() => server.StartAgainAsync();
    }
}
