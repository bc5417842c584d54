using System.CommandLine;
using Spectre.Console;
using SmartPulse.Load.Bench.Bookings;
using SmartPulse.Load.Bench.Http;
using SmartPulse.Load.Bench.Memory;
using SmartPulse.Load.Bench.Turns;
using SmartPulse.Load.Bench.Understanding;

namespace SmartPulse.Load.Bench;

/// <summary><c>bench</c>: what a turn costs, each figure against its floor.</summary>
internal static class BenchCommand
{
    /// <summary>Every figure, in the order of the table.</summary>
    public static IReadOnlyList<IFigure> Figures { get; } =
    [
        new DurableTurns(), new StorageCpu(), new Allocations(), new Activate(), new HotKey(), new Growth(),
        new IdleMemory(), new GcPause(), new Booking(), new FindTimes(), new PostgresTurns(),
        new Webhook(), new Acknowledged(), new VoiceTurns(), new Restart(), new WatchedBoard(), new UnderstandTexts(),
    ];

    public static Command Build()
    {
        var only = new Option<string>("--only") { Description = $"These figures, with commas between: {string.Join(", ", Figures.Select(f => f.Name))}." };
        var json = new Option<bool>("--json") { Description = "Prints one object instead of a table: for each figure value, floor, ratio, unit, pairs, aa, bar, met and note." };
        var quick = new Option<bool>("--quick") { Description = "Small and short: shows that it works, says nothing about speed." };
        var pairs = new Option<int?>("--pairs") { Description = "How many pairs are compared (9)." }.OneOrMore();
        var conversations = new Option<int?>("--conversations") { Description = "How many conversations stand in the store (100,000)." }.OneOrMore();
        var command = new Command("bench", "Measures what a turn costs on this machine, each figure in turns with its floor (docs/benchmarks.md).") { only, json, quick, pairs, conversations };
        command.SetAction(async (result, cancellation) =>
        {
            var names = result.GetValue(only)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. Figures.Select(f => f.Name)];
            if (names.FirstOrDefault(name => Figures.All(f => f.Name != name)) is { } unknown)
            {
                await result.InvocationConfiguration.Error.WriteLineAsync($"There is no figure '{unknown}'. There are: {string.Join(", ", Figures.Select(f => f.Name))}.");
                return 1;
            }

            var settings = result.GetValue(quick) ? BenchSettings.Quick : BenchSettings.Full;
            settings = settings with { Pairs = result.GetValue(pairs) ?? settings.Pairs, Conversations = result.GetValue(conversations) ?? settings.Conversations };
            IReadOnlyList<IFigure> chosen = [.. Figures.Where(f => names.Contains(f.Name))];
            var progress = new LineProgress(result.InvocationConfiguration.Error);
            var results = await new BenchRunner(settings, progress).RunAsync(chosen, cancellation);
            progress.Say(string.Empty);
            if (result.GetValue(json))
            {
                await result.InvocationConfiguration.Output.WriteLineAsync(FigureJson.Write(results));
            }
            else
            {
                FigureTable.Write(results, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(result.InvocationConfiguration.Output) }));
            }

            return chosen.All(f => results.Any(r => r.Name == f.Name)) ? 0 : 1;
        });
        return command;
    }
}
