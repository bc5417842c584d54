using System.CommandLine;
using SmartPulse.Load.Phone;

namespace SmartPulse.Load;

/// <summary>The table of contents: each subject adds its own commands.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        var root = new RootCommand("Drives a running SmartPulse from outside.") { CallCommand.Build(), TextCommand.Build() };
        return root.Parse(args).InvokeAsync();
    }
}
