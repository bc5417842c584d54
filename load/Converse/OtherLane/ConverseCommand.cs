using System.CommandLine;

namespace SmartPulse.Load.Converse;

/// <summary>Dialogues are played on the engine that can be stepped by hand, which this build does not have.</summary>
internal static class ConverseCommand
{
    public static Command Build()
    {
        var command = new Command("converse", "Plays scripted customers; only in a build with the single-process engine.");
        command.SetAction(async (result, _) =>
        {
            await result.InvocationConfiguration.Error.WriteLineAsync("This build hosts grains on Orleans, which nobody can step by hand. Build without SmartPulseEngine=Orleans.");
            return 2;
        });
        return command;
    }
}
