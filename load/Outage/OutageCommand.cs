using System.CommandLine;
using SmartPulse.Load.Databases;
using SmartPulse.Load.Kill;
using SmartPulse.Load.Kill.Carrier;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Outage;

/// <summary><c>outage</c>: the database or the carrier is gone for a while; exit code 1 when a promise was not kept.</summary>
internal static class OutageCommand
{
    /// <summary>The word for: the database is taken away.</summary>
    public const string Database = "database";

    /// <summary>The word for: the carrier is taken away.</summary>
    public const string Carrier = "carrier";

    private const string Sqlite = "sqlite";
    private const string Postgres = "postgres";

    private const string Stop = "stop";
    private const string Crash = "crash";
    private const string Freeze = "freeze";

    public static Command Build()
    {
        var database = new Option<string>("--database") { Description = "Which database the gateway keeps its store in.", DefaultValueFactory = _ => Postgres };
        database.AcceptOnlyFromAmong(Sqlite, Postgres);
        var what = new Option<string>("--what") { Description = "What is taken away: PostgreSQL is stopped, the SQLite file is held by another process, the carrier hangs up.", DefaultValueFactory = _ => Database };
        what.AcceptOnlyFromAmong(Database, Carrier);
        var seconds = new Option<int>("--seconds") { Description = "For how long.", DefaultValueFactory = _ => 60 };
        var how = new Option<string>("--how") { Description = "How PostgreSQL goes: stopped in good order, as in a crash, or frozen, so that connections stay and nobody answers.", DefaultValueFactory = _ => Stop };
        how.AcceptOnlyFromAmong(Stop, Crash, Freeze);
        var rate = new Option<double>("--rate") { Description = "New customers a second; each sends three or four things.", DefaultValueFactory = _ => OutageSettings.UsualPerSecond };
        var seed = new Option<int>("--seed") { Description = "What customers grow from.", DefaultValueFactory = _ => 1 };
        var json = new Option<bool>("--json") { Description = "Print the report as one JSON object, and progress on standard error." };
        var command = new Command("outage", "Takes the database or the carrier away under a steady load, and checks what callers are told, how fast, and that nothing acknowledged is missing, doubled or unsent.")
        {
            database, what, seconds, how, rate, seed, json,
        };
        command.SetAction(async (result, cancellation) =>
        {
            var folder = Directory.CreateTempSubdirectory("smartpulse-outage-");
            try
            {
                await using var server = result.GetValue(database) == Postgres ? await PostgresServer.StartAsync() : null;
                var gateway = new CheckedGateway(GatewayLaunch.BuiltBeside(), folder, server is null ? CheckedGateway.InDataDirectory : CheckedGateway.At(await server.CreateDatabaseAsync()));
                var settings = new OutageSettings(
                    result.GetRequiredValue(database), result.GetRequiredValue(what), TimeSpan.FromSeconds(result.GetValue(seconds)), result.GetValue(rate), OutageSettings.UsualPatient,
                    result.GetValue(seed), gateway, Outage);
                var progress = result.GetValue(json) ? Console.Error : Console.Out;
                var report = await new OutageRun(settings, progress.WriteLine).RunAsync(cancellation);
                ReportPrinter.Print(report.Figures(), report.ToJson(), report.Violations, result.GetValue(json));
                return report.Violations.IsEmpty ? 0 : 1;

                IOutage Outage(CarrierWeather weather) => (result.GetValue(what), server) switch
                {
                    (Carrier, _) => new CarrierGone(weather),
                    (_, { } postgres) when result.GetValue(how) == Freeze => new PostgresFrozen(postgres),
                    (_, { } postgres) => new PostgresGone(postgres, crashes: result.GetValue(how) == Crash),
                    _ => new FileHeld(gateway.DatabaseFile),
                };
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }
}
