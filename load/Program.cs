using System.CommandLine;
using SmartPulse.Load.Phone;

// Each subject adds its own commands: this file is the table of contents.
var root = new RootCommand("Drives a running SmartPulse from outside.") { CallCommand.Build(), TextCommand.Build() };
return await root.Parse(args).InvokeAsync();
