using System.Globalization;
using Spectre.Console;

namespace SmartPulse.Load.Bench;

/// <summary>The figures for people: one line each, what a reader needs to know below.</summary>
internal static class FigureTable
{
    public static void Write(IReadOnlyList<FigureResult> results, IAnsiConsole console)
    {
        console.Profile.Width = Math.Max(console.Profile.Width, 120);
        var table = new Table().Border(TableBorder.Simple).AddColumn("figure");
        foreach (var column in (ReadOnlySpan<string>)["ours", "floor", "unit", "ratio", "bar", "", "pairs", "A/A"])
        {
            table.AddColumn(column is "ours" or "floor" or "ratio" or "pairs" or "A/A" ? new TableColumn(column).RightAligned() : new TableColumn(column));
        }

        foreach (var r in results)
        {
            table.AddRow(r.Name, Number(r.Value), Number(r.Floor), r.Unit.EscapeMarkup(), r.Ratio.ToString("0.00", CultureInfo.InvariantCulture), BarOf(r), Verdict(r),
                $"{r.Pairs}", r.Aa.ToString("0.00", CultureInfo.InvariantCulture));
        }

        console.Write(table);
        foreach (var r in results)
        {
            console.MarkupLineInterpolated($"[bold]{r.Name}[/]: {r.Note}");
        }
    }

    private static string Verdict(FigureResult r) => (r.IsVoid, r.IsMet) switch
    {
        (true, _) => "void",
        (_, true) => "met",
        (_, false) => "missed",
        _ => "",
    };

    private static string BarOf(FigureResult r) => r.Bar is { } bar ? $"{(bar.Of == Bench.BarOf.Ratio ? "ratio" : "ours")} {(bar.AtLeast ? "≥" : "≤")} {Number(bar.Limit)}" : "";

    private static string Number(double value) => value.ToString(Math.Abs(value) switch { >= 1000 => "#,0", >= 10 => "0.0", _ => "0.00##" }, CultureInfo.InvariantCulture);
}
