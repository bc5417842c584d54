using System.CommandLine;
using System.Globalization;
using SmartPulse.Load.Evaluate;
using SmartPulse.Understanding;

namespace SmartPulse.Load.Learn;

/// <summary><c>learn</c>: makes the table that understanding has beside its rules, from labelled texts.</summary>
internal static class LearnCommand
{
    private const string Folder = "domain/Understanding/Learned";
    private const string Seen = "domain/Understanding/Seen";
    private const int Parts = 4;

    public static Command Build()
    {
        var texts = new Option<DirectoryInfo>("--texts") { Description = "The folder of the labelled texts.", DefaultValueFactory = _ => new DirectoryInfo($"{Folder}/Texts") };
        var output = new Option<FileInfo>("--out") { Description = "The table to write.", DefaultValueFactory = _ => new FileInfo($"{Folder}/table.bin") };
        var seen = new Option<DirectoryInfo>("--seen") { Description = "The folder of the words of the texts to write.", DefaultValueFactory = _ => new DirectoryInfo(Seen) };
        var cross = new Option<DirectoryInfo>("--cross") { Description = "Ships nothing: tells how well texts are understood whose authors were not learned from. Tables and each field of each text (cross.tsv) are put in this folder." };
        var command = new Command("learn", "Learns the table that understanding has beside its rules from labelled texts (docs/dialogues.md); build again to use it.") { texts, output, seen, cross };
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
                if (result.GetValue(cross) is { } tables)
                {
                    tables.Create();
                    await TellAsync([.. CrossCheck.Run([.. files.OrderBy(f => f.Name, StringComparer.Ordinal)], Parts, tables)], tables, result.InvocationConfiguration.Output);
                    return 0;
                }

                var read = files.OrderBy(f => f.Name, StringComparer.Ordinal).SelectMany(LabelledText.ReadAll).ToList();
                var table = TableTrainer.Learn(read);
                var file = result.GetValue(output)!;
                await using (var stream = file.Create())
                {
                    table.Write(stream);
                }

                file.Refresh();
                await SeenAsync(read, result.GetValue(seen)!);
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

    private static async Task SeenAsync(IReadOnlyList<LabelledText> texts, DirectoryInfo folder)
    {
        folder.Create();
        foreach (var (language, name) in new[] { (Language.Finnish, "fi"), (Language.Swedish, "sv"), (Language.English, "en") })
        {
            var words = texts.Where(t => t.Context.Language == language).SelectMany(t => Utterance.Of(t.Text).Terms).Where(t => !t.IsNumber).CountBy(t => t.Text).OrderBy(w => w.Key, StringComparer.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{name}.txt"), string.Concat(words.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key} {w.Value}\n"))));
        }
    }

    private static async Task TellAsync(IReadOnlyList<Scored> scored, DirectoryInfo folder, TextWriter output)
    {
        await File.WriteAllLinesAsync(Path.Combine(folder.FullName, "cross.tsv"), scored.Select(s => string.Join('\t', s.Id, s.Field, s.Verdict, s.Expected, s.Found, s.Text)));
        foreach (var field in scored.GroupBy(s => (s.Field, s.Language)).OrderBy(f => f.Key))
        {
            float Share(Verdict verdict) => 100f * field.Count(s => s.Verdict == verdict) / field.Count();
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{field.Key.Field,-8} {field.Key.Language} {field.Count(),6}  right {Share(Verdict.Right):0.0} %  wrong {Share(Verdict.Wrong):0.0} %"));
        }
    }
}
