using System.CommandLine;
using SmartPulse.Load.Cluster.Capacity;
using SmartPulse.Load.Databases;
using SmartPulse.Load.Kill;

namespace SmartPulse.Load.Cluster;

/// <summary><c>cluster</c>: a cluster of real processes bears its failures; exit code 1 when a promise was not kept.</summary>
internal static class ClusterCommand
{
    public static Command Build()
    {
        var silos = new Option<int>("--silos") { Description = "Silos.", DefaultValueFactory = _ => 2 };
        var gateways = new Option<int>("--gateways") { Description = "Gateways.", DefaultValueFactory = _ => 2 };
        var conversations = new Option<int>("--conversations") { Description = "Customers who talk at the same time.", DefaultValueFactory = _ => 2_000 };
        var thinking = new Option<int>("--thinking") { Description = "Seconds that a customer thinks at most before each text.", DefaultValueFactory = _ => 30 };
        var each = new Option<int>("--each") { Description = "Seconds that the cluster is watched after each failure.", DefaultValueFactory = _ => 40 };
        var frozen = new Option<int>("--frozen") { Description = "Seconds that a silo is stopped where it is.", DefaultValueFactory = _ => 30 };
        var seed = new Option<int>("--seed") { Description = "What customers grow from.", DefaultValueFactory = _ => 1 };
        var previous = new Option<DirectoryInfo?>("--previous") { Description = "The artifacts folder of another checkout's Orleans build: the cluster starts on it, and is upgraded under load in the end." };
        var logs = new Option<DirectoryInfo?>("--logs") { Description = "A folder for what processes say, by name and with the time, and for the requests that had to be repeated." };
        var json = new Option<bool>("--json") { Description = "Print the report as one JSON object, and progress on standard error." };
        var command = new Command("cluster", "Starts silos and gateways as processes on a PostgreSQL of their own, lets a silo, a gateway and the database fail under load, and checks what customers notice and what is kept.")
        {
            silos, gateways, conversations, thinking, each, frozen, seed, previous, logs, json,
        };
        command.SetAction(async (result, cancellation) =>
        {
            var folder = Directory.CreateTempSubdirectory("smartpulse-cluster-");
            try
            {
                await using var server = await PostgresServer.StartAsync();
                var settings = new ClusterSettings(
                    result.GetValue(silos), result.GetValue(gateways), result.GetValue(conversations), Seconds(thinking), Seconds(each), Seconds(frozen), result.GetValue(seed),
                    ClusterPrograms.BuiltBeside(), result.GetValue(previous) is { } build ? ClusterPrograms.BuiltIn(build) : null, folder);
                using var log = new ClusterLog(result.GetValue(logs));
                var progress = result.GetValue(json) ? Console.Error : Console.Out;
                var report = await new ClusterRun(settings, server, await server.CreateDatabaseAsync(), log, progress.WriteLine).RunAsync(cancellation);
                ReportPrinter.Print(report.Figures(), report.ToJson(), report.Violations, result.GetValue(json));
                return report.Violations.IsEmpty ? 0 : 1;
            }
            finally
            {
                folder.Delete(recursive: true);
            }

            TimeSpan Seconds(Option<int> option) => TimeSpan.FromSeconds(result.GetValue(option));
        });
        command.Subcommands.Add(CapacityCommand.Build());
        return command;
    }
}
