using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace SmartPulse.Load.Evaluate;

/// <summary>The scores of all sets: by set, language and field, the grave errors alone, and the worst rows.</summary>
internal sealed class EvaluationReport(IReadOnlyList<Scored> scores, int worst)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Wide enough for the table wherever it is written to.</summary>
    private const int Width = 120;

    private static readonly string[] GraveErrors =
        ["opt-out missed", "opt-out where none was", "emergency missed", "yes or choice where none was", "time taken for a wish", "false emergency"];

    private sealed record Line(string Set, string Language, string Field, int Right, int Wrong, int Silent)
    {
        public int All => Right + Wrong + Silent;
    }

    private IEnumerable<Line> Lines => scores.Where(s => s.Grave is null)
        .GroupBy(s => (s.Set, s.Language, s.Field)).Select(g => LineOf(g.Key.Set, g.Key.Language, g.Key.Field, g));

    private IEnumerable<Line> Totals => scores.Where(s => s.Grave is null).GroupBy(s => (s.Set, s.Language)).Select(g => LineOf(g.Key.Set, g.Key.Language, "all", g));

    private IEnumerable<Scored> Worst => scores.Where(s => s.Badness > 0).OrderByDescending(s => s.Badness).Take(worst);

    /// <summary>Tables for people.</summary>
    public void Write(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = Width;
        var table = new Table().Border(TableBorder.Simple).AddColumns("set", "lang", "field");
        foreach (var column in new[] { "rows", "right", "wrong", "silent", "right %", "wrong %" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (var total in Totals)
        {
            Add(total);
            var fields = Lines.Where(l => l.Set == total.Set && l.Language == total.Language).ToArray();
            foreach (var line in fields.Length > 1 ? fields : [])
            {
                Add(line);
            }
        }

        console.Write(table);
        foreach (var error in GraveErrors)
        {
            output.WriteLine($"{error}: {Count(error)}");
        }

        output.WriteLine();
        foreach (var score in Worst)
        {
            output.WriteLine($"{score.Grave ?? score.Verdict.ToString().ToLowerInvariant()} {score.Set} {score.Id} {score.Field}: \"{score.Text}\" should be {score.Expected}, is {(score.Found.Length == 0 ? "nothing" : score.Found)}");
        }

        void Add(Line line) => table.AddRow(
            line.Field == "all" ? line.Set : "", line.Field == "all" ? line.Language : "", line.Field,
            Number(line.All), Number(line.Right), Number(line.Wrong), Number(line.Silent), Percent(line.Right, line.All), Percent(line.Wrong, line.All));
    }

    /// <summary>The same for programs.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            sets = Totals.Concat(Lines).Select(l => new { set = l.Set, language = l.Language, field = l.Field, right = l.Right, wrong = l.Wrong, silent = l.Silent }),
            grave = GraveErrors.ToDictionary(e => e, Count, StringComparer.Ordinal),
            worst = Worst.Select(s => new { set = s.Set, id = s.Id, field = s.Field, verdict = s.Grave ?? s.Verdict.ToString().ToLowerInvariant(), text = s.Text, expected = s.Expected, found = s.Found }),
        },
        Indented);

    private int Count(string error) => scores.Count(s => s.Grave == error);

    private static Line LineOf(string set, string language, string field, IEnumerable<Scored> scores)
    {
        var by = scores.ToLookup(s => s.Verdict);
        return new(set, language, field, by[Verdict.Right].Count(), by[Verdict.Wrong].Count(), by[Verdict.Silent].Count());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(int part, int whole) => whole == 0 ? "" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);
}
