using System.CommandLine;
using System.Text.Json.Nodes;
using SmartPulse.Load.Bench;
using SmartPulse.Load.Kill;
using SmartPulse.Load.Processes;

namespace SmartPulse.Load.Cluster.Capacity;

/// <summary><c>cluster capacity</c>: turns a second and how long they wait, on the one-process build, on one silo and on two, all on PostgreSQL.</summary>
internal static class CapacityCommand
{
    public static Command Build()
    {
        var one = new Option<DirectoryInfo?>("--embedded") { Description = "The artifacts folder of the one-process build; the one beside this build's unless said." };
        var customers = new Option<int>("--customers") { Description = "Customers of each, whose conversations are open.", DefaultValueFactory = _ => 2_000 };
        var many = new Option<int>("--many") { Description = "Texts under way at once to find the capacity.", DefaultValueFactory = _ => 64 };
        var few = new Option<int>("--few") { Description = "Texts under way at once while there is room.", DefaultValueFactory = _ => 4 };
        var rounds = new Option<int>("--rounds") { Description = "How often each has its turn.", DefaultValueFactory = _ => 4 };
        var slice = new Option<int>("--slice") { Description = "Seconds of a turn at capacity.", DefaultValueFactory = _ => 8 };
        var warmUp = new Option<int>("--warm-up") { Description = "Seconds that each is warmed up.", DefaultValueFactory = _ => 15 };
        var json = new Option<bool>("--json") { Description = "Print the figures as one JSON object, and progress on standard error." };
        var command = new Command("capacity", "Measures the one-process build, one silo with a gateway, and two silos with two, in turn on one PostgreSQL server: turns a second, and how long each waits.")
        {
            one, customers, many, few, rounds, slice, warmUp, json,
        };
        command.SetAction(async (result, cancellation) =>
        {
            var folder = Directory.CreateTempSubdirectory("smartpulse-capacity-");
            try
            {
                var progress = new LineProgress(result.GetValue(json) ? Console.Error : Console.Out);
                var settings = new CapacitySettings(
                    result.GetValue(customers), result.GetValue(many), result.GetValue(few), result.GetValue(rounds), Seconds(slice), Seconds(warmUp));
                var measured = await new CapacityRun(settings, Plans(result.GetValue(one)), folder, progress).RunAsync(cancellation);
                ReportPrinter.Print(
                    measured.Select(house => (house.Name, house.Text(measured[0]))), new JsonObject { ["houses"] = new JsonArray([.. measured.Select(house => (JsonNode)house.ToJson())]) },
                    violations: [], result.GetValue(json));
                return 0;
            }
            finally
            {
                folder.Delete(recursive: true);
            }

            TimeSpan Seconds(Option<int> option) => TimeSpan.FromSeconds(result.GetValue(option));
        });
        return command;
    }

    private static IReadOnlyList<HousePlan> Plans(DirectoryInfo? embedded)
    {
        var lane = ClusterPrograms.BuiltBeside();
        var cluster = new HousePrograms(lane.Gateway, lane.Silo);
        // artifacts/orleans/bin/<assembly>/<configuration>/<assembly>.dll
        var artifacts = embedded ?? new DirectoryInfo(Path.Combine(lane.Gateway.Directory!.Parent!.Parent!.Parent!.Parent!.FullName, "embedded"));
        var alone = new HousePrograms(GatewayLaunch.BuiltIn(new DirectoryInfo(Path.Combine(artifacts.FullName, "bin")), GatewayLaunch.Gateway), Silo: null);
        return [new("one process", alone, Silos: 0, Gateways: 1), new("one silo, one gateway", cluster, Silos: 1, Gateways: 1), new("two silos, two gateways", cluster, Silos: 2, Gateways: 2)];
    }
}
