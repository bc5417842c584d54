using System.CommandLine;

namespace SmartPulse.Load.Converse;

/// <summary><c>converse</c>: customers who exist only on paper talk with the real grains, on a clock that stands still between their words.</summary>
internal static class ConverseCommand
{
    public static Command Build()
    {
        var paths = new Argument<string[]>("scripts") { Description = "Scripts (*.jsonl), or folders that hold them.", Arity = ArgumentArity.ZeroOrMore };
        var quiet = new Option<bool>("--quiet") { Description = "Prints the transcripts of those alone that did not go as their script says." };
        var events = new Option<bool>("--events") { Description = "Prints what the journal tells under each transcript." };
        var crowd = new Option<int?>("--crowd") { Description = "So many generated customers instead of scripts; prints every one whose outcome is wrong, with its seed." }.OneOrMore();
        var seed = new Option<int>("--seed") { Description = "The first customer's seed (1).", DefaultValueFactory = _ => 1 };
        var command = new Command("converse", "Plays scripted customers against the real grains on a fixed clock; prints what was said, how it ended and in how many turns.") { paths, quiet, events, crowd, seed };
        command.SetAction(async (result, _) =>
        {
            var output = result.InvocationConfiguration.Output;
            if (result.GetValue(crowd) is { } many)
            {
                return await CrowdAsync(result.GetValue(seed), many, result.GetValue(quiet), output);
            }

            List<Script> scripts;
            try
            {
                scripts = [.. Found(result.GetValue(paths) ?? []).Select(Script.Read)];
            }
            catch (Exception e) when (e is FormatException or IOException)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync(e.Message);
                return 2;
            }

            if (scripts.Count == 0)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync("No script is named. Name a file or a folder, such as tests/dialogues.");
                return 2;
            }

            var played = scripts.ConvertAll(Play.Run);
            foreach (var one in played.Where(p => p.Wrong.Count > 0 || !result.GetValue(quiet)))
            {
                await output.WriteLineAsync(Told(one));
                foreach (var happened in result.GetValue(events) ? one.Journal : [])
                {
                    await output.WriteLineAsync(happened);
                }
            }

            await output.WriteLineAsync($"{played.Count} dialogues, {played.Count(p => p.Wrong.Count > 0)} not as their script says, {played.Sum(p => p.Turns)} turns.");
            return played.Exists(p => p.Wrong.Count > 0) ? 1 : 0;
        });
        return command;
    }

    private static async Task<int> CrowdAsync(int first, int many, bool quiet, TextWriter output)
    {
        var (wrong, turns, outcomes) = (0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        for (var seed = first; seed < first + many; seed++)
        {
            var talk = Crowd.Run(seed);
            turns += talk.Turns;
            outcomes[talk.Outcome] = outcomes.GetValueOrDefault(talk.Outcome) + 1;
            if (talk.Wrong.Count > 0 || (many == 1 && !quiet))
            {
                wrong += talk.Wrong.Count > 0 ? 1 : 0;
                await output.WriteLineAsync(Told(talk));
            }
        }

        await output.WriteLineAsync($"{many} customers from seed {first}, {wrong} with a wrong outcome, {turns} turns; {string.Join(", ", outcomes.Select(o => $"{o.Value} {o.Key}"))}.");
        return wrong > 0 ? 1 : 0;
    }

    /// <summary>A generated customer's talk for people to read.</summary>
    public static string Told(CrowdTalk talk) =>
        $"""
        == seed {talk.Seed}: {talk.Who}
        {talk.Transcript}   {talk.Outcome} in {talk.Turns} turns{string.Concat(talk.Wrong.Select(w => $"{Environment.NewLine}   WRONG: {w}"))}

        """;

    /// <summary>The scripts in files and folders, in the order of their names.</summary>
    public static IEnumerable<string> Found(IEnumerable<string> paths) =>
        paths.SelectMany<string, string>(p => Directory.Exists(p) ? Directory.EnumerateFiles(p, "*.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [p]);

    /// <summary>A played dialogue for people to read.</summary>
    public static string Told(Played played) =>
        $"""
        == {played.Script.Title} ({played.Script.File})
        {played.Transcript}   {played.Outcome} in {played.Turns} turns{string.Concat(played.Wrong.Select(w => $"{Environment.NewLine}   WRONG: {w}"))}

        """;
}
