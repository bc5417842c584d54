using System.CommandLine;

namespace SmartPulse.Load.Evaluate;

/// <summary><c>evaluate</c>: how much of the published sets is understood.</summary>
internal static class EvaluateCommand
{
    public static Command Build()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder of the sets.", DefaultValueFactory = _ => new DirectoryInfo("../shared/data") };
        var only = new Option<string?>("--only") { Description = $"These sets, with commas between: {string.Join(", ", EvaluationSet.All.Select(s => s.Name))}." };
        var worst = new Option<int>("--worst") { Description = "How many of the worst rows are shown.", DefaultValueFactory = _ => 50 };
        var json = new Option<bool>("--json") { Description = "Prints one object instead of tables." };
        var command = new Command("evaluate", "Understands every row of the published sets and counts what is right, wrong and silent (docs/operations.md).") { data, only, worst, json };
        command.SetAction(async (result, _) =>
        {
            var folder = result.GetRequiredValue(data);
            if (!folder.Exists)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync($"There is no folder {folder}; name the one that has the sets with --data.");
                return 1;
            }

            var names = result.GetValue(only)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. EvaluationSet.All.Select(s => s.Name)];
            if (names.FirstOrDefault(n => EvaluationSet.All.All(s => s.Name != n)) is { } unknown)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync($"There is no set '{unknown}'. There are: {string.Join(", ", EvaluationSet.All.Select(s => s.Name))}.");
                return 1;
            }

            IReadOnlyList<Scored> scored;
            try
            {
                scored = [.. EvaluationSet.All.Where(s => names.Contains(s.Name)).SelectMany(s => s.ScoreAll(folder))];
            }
            catch (InvalidDataException e)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync($"{e.Message} Nothing is counted until that row can be read.");
                return 2;
            }

            if (scored.Count == 0)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync($"The folder {folder} has no row of {string.Join(", ", names)}; name the one that has the sets with --data.");
                return 2;
            }

            var report = new EvaluationReport([.. scored], result.GetValue(worst));
            if (result.GetValue(json))
            {
                await result.InvocationConfiguration.Output.WriteLineAsync(report.ToJson());
            }
            else
            {
                report.Write(result.InvocationConfiguration.Output);
            }

            return 0;
        });
        return command;
    }
}
