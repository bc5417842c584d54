using System.CommandLine;
using System.Text.Json;
using SmartPulse.Load.Bench;

namespace SmartPulse.Load.Overload;

/// <summary><c>overload</c>: what happens when twice as much comes in as the gateway can take.</summary>
internal static class OverloadCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Build()
    {
        var seconds = new Option<int>("--seconds") { Description = "How long twice the capacity is offered (20).", DefaultValueFactory = _ => 20 };
        var json = new Option<bool>("--json") { Description = "Prints one object instead of a table." };
        var command = new Command("overload", "Finds what the gateway, as a process of its own, takes; then offers twice that, and looks at what is refused, how fast, and what is lost.") { seconds, json };
        command.SetAction(async (result, cancellation) =>
        {
            var folder = Directory.CreateTempSubdirectory("smartpulse-overload-");
            try
            {
                var report = await new OverloadRun(TimeSpan.FromSeconds(result.GetValue(seconds)), folder, new LineProgress(result.InvocationConfiguration.Error)).RunAsync(cancellation);
                await result.InvocationConfiguration.Output.WriteLineAsync(result.GetValue(json) ? JsonSerializer.Serialize(report, Json) : report.Text());
                return report.Lost == 0 ? 0 : 1;
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }
}
