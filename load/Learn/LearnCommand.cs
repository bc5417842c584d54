using System.CommandLine;
using System.Globalization;

namespace SmartPulse.Load.Learn;

/// <summary><c>learn</c>: makes the table that understanding has beside its rules, from labelled texts.</summary>
internal static class LearnCommand
{
    private const string Folder = "domain/Understanding/Learned";

    public static Command Build()
    {
        var texts = new Option<DirectoryInfo>("--texts") { Description = "The folder of the labelled texts.", DefaultValueFactory = _ => new DirectoryInfo($"{Folder}/Texts") };
        var output = new Option<FileInfo>("--out") { Description = "The table to write.", DefaultValueFactory = _ => new FileInfo($"{Folder}/table.bin") };
        var command = new Command("learn", "Learns the table that understanding has beside its rules from labelled texts (docs/dialogues.md); build again to use it.") { texts, output };
        command.SetAction(async (result, cancellation) =>
        {
            var folder = result.GetValue(texts)!;
            if (!folder.Exists || folder.GetFiles("*.txt") is not { Length: > 0 } files)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync($"There are no texts in {folder.Name}.");
                return 1;
            }

            try
            {
                var read = files.OrderBy(f => f.Name, StringComparer.Ordinal).SelectMany(LabelledText.ReadAll).ToList();
                var table = TableTrainer.Learn(read);
                var file = result.GetValue(output)!;
                await using (var stream = file.Create())
                {
                    table.Write(stream);
                }

                file.Refresh();
                await result.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{read.Count} texts, {file.Length} bytes in {file.Name}. Build again to use it."));
                return 0;
            }
            catch (FormatException e)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync(e.Message);
                return 1;
            }
        });
        return command;
    }
}
