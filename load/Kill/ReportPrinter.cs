using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SmartPulse.Load.Kill.Checking;
using Spectre.Console;

namespace SmartPulse.Load.Kill;

/// <summary>Prints what a run came to: a table and what to look at, or one JSON object.</summary>
internal static class ReportPrinter
{
    /// <summary>Violations that are printed one by one; the rest are counted, and all are in the JSON.</summary>
    private const int MostShown = 20;

    public static void Print(IEnumerable<(string Name, string Value)> figures, JsonObject json, ImmutableArray<Violation> violations, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(json.ToJsonString());
            return;
        }

        var table = new Table().AddColumn("").AddColumn("");
        table.HideHeaders();
        foreach (var (name, value) in figures)
        {
            table.AddRow(new Text(name), new Text(value));
        }

        AnsiConsole.Write(table);
        foreach (var promise in violations.GroupBy(v => v.Promise))
        {
            Console.WriteLine($"{promise.Key}: {promise.Count()}");
            foreach (var violation in promise.Take(MostShown))
            {
                Console.WriteLine($"  {violation.What}");
            }
        }
    }
}
