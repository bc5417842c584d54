using System.CommandLine;
using SmartPulse.Load.Databases;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Kill;

/// <summary><c>kill</c>: the plug pulled under load; exit code 1 when a promise was not kept, or nothing was booked that could have been lost.</summary>
internal static class KillCommand
{
    private const string Sqlite = "sqlite";
    private const string Postgres = "postgres";

    public static Command Build()
    {
        var database = new Option<string>("--database") { Description = "Which database the gateway keeps its store in.", DefaultValueFactory = _ => Sqlite };
        database.AcceptOnlyFromAmong(Sqlite, Postgres);
        var times = new Option<int>("--times") { Description = "How often the gateway is killed.", DefaultValueFactory = _ => 200 };
        var seed = new Option<int>("--seed") { Description = "What chance grows from.", DefaultValueFactory = _ => 1 };
        var hasty = new Option<int>("--hasty") { Description = "Customers who keep a turn in flight.", DefaultValueFactory = _ => KillSettings.UsualHasty };
        var patient = new Option<int>("--patient") { Description = "Customers who talk their way to an appointment.", DefaultValueFactory = _ => KillSettings.UsualPatient };
        var turns = new Option<int>("--turns") { Description = "How many turns the gateway acknowledges at most between two kills.", DefaultValueFactory = _ => KillSettings.UsualTurns };
        var json = new Option<bool>("--json") { Description = "Print the report as one JSON object, and progress on standard error." };
        var keep = new Option<bool>("--keep") { Description = "Leave the data directory where it is, to look at." };
        var command = new Command("kill", "Kills the gateway at random instants under load and checks that nothing acknowledged is missing, doubled or unsent.")
        {
            database, times, seed, hasty, patient, turns, json, keep,
        };
        command.SetAction(async (result, cancellation) =>
        {
            var folder = Directory.CreateTempSubdirectory("smartpulse-kill-");
            var progress = result.GetValue(json) ? Console.Error : Console.Out;
            await using var server = result.GetValue(database) == Postgres ? await PostgresServer.StartAsync() : null;
            var settings = new KillSettings(
                result.GetValue(times), result.GetValue(seed), result.GetValue(hasty), result.GetValue(patient), result.GetValue(turns),
                new CheckedGateway(GatewayLaunch.BuiltBeside(), folder, server is null ? CheckedGateway.InDataDirectory : CheckedGateway.At(await server.CreateDatabaseAsync())));
            try
            {
                var report = await new Campaign(settings, result.GetRequiredValue(database), progress.WriteLine).RunAsync(cancellation);
                ReportPrinter.Print(report.Figures(), report.ToJson(), report.Violations, result.GetValue(json));
                return report.Violations.IsEmpty ? 0 : 1;
            }
            finally
            {
                if (result.GetValue(keep))
                {
                    await progress.WriteLineAsync($"The data directory is left: {folder.FullName}");
                }
                else
                {
                    folder.Delete(recursive: true);
                }
            }
        });
        return command;
    }
}
