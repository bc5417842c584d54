using System.CommandLine;
using SmartPulse.Load.Bench;
using SmartPulse.Load.Bench.Http;
using SmartPulse.Load.Cluster;
using SmartPulse.Load.Converse;
using SmartPulse.Load.Durability;
using SmartPulse.Load.Evaluate;
using SmartPulse.Load.Kill;
using SmartPulse.Load.Learn;
using SmartPulse.Load.Outage;
using SmartPulse.Load.Overload;
using SmartPulse.Load.Phone;
using SmartPulse.Load.Understand;

namespace SmartPulse.Load;

/// <summary>The table of contents: each subject adds its own commands.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var root = new RootCommand("Drives a running SmartPulse from outside, and measures it.")
        {
            CallCommand.Build(), TextCommand.Build(), BenchCommand.Build(), OverloadCommand.Build(), KillCommand.Build(), OutageCommand.Build(), ClusterCommand.Build(), AppendCommand.Build(),
            WebhookFloor.Build(), ConverseCommand.Build(), UnderstandCommand.Build(), EvaluateCommand.Build(), LearnCommand.Build(),
        };
        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (HttpRequestException e)
        {
            await Console.Error.WriteLineAsync($"Nobody answers there: {e.Message}. Start the gateway (dotnet run --project gateway), or name another with --base.");
            return 1;
        }
    }
}
