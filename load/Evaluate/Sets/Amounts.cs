using System.Globalization;
using System.Text.Json;
using NodaTime;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Load.Evaluate.Sets;

/// <summary>Numbers, ordinals, money and lengths of time.</summary>
internal static class Amounts
{
    /// <summary>Rows with one value.</summary>
    public static IEnumerable<Scored> One(Row row)
    {
        var (expect, said) = (row.Json.GetProperty("expect"), Read(row));
        var kind = expect.GetProperty("kind").GetString()!;
        if (kind == "duration")
        {
            yield return Judge(row, kind, expect.GetProperty("seconds").GetDecimal(), said.Durations is [var length, ..] ? Seconds(length.Length) : null);
            yield break;
        }

        var value = expect.GetProperty("value");
        yield return kind switch
        {
            "money" => Judge(row, kind, value.GetProperty("value").GetDecimal(), said.Money is [var money, ..] ? money.Amount : null),
            "ordinal" => Judge(row, kind, value.GetDecimal(), said.Ordinals is [var ordinal, ..] ? ordinal.Value : null),
            _ => Judge(row, kind, value.GetDecimal(), said.Numbers is [var number, ..] ? number.Value : null),
        };
    }

    /// <summary>Rows that list all that is in the text. What a relative ordinal or a yes means is not counted here.</summary>
    public static IEnumerable<Scored> Several(Row row)
    {
        var (expect, said) = (row.Json.GetProperty("expect"), Read(row));
        var kind = expect.GetProperty("kind").GetString()!;
        decimal[]? found = kind switch
        {
            "number" => [.. said.Numbers.Select(n => n.Value)],
            "ordinal" => [.. said.Ordinals.Select(n => n.Value)],
            "money" => [.. said.Money.Select(m => m.Amount)],
            _ => null,
        };
        var values = expect.GetProperty("results").EnumerateArray().Select(ValueOf).ToArray();
        if (found is null || values.Contains(null))
        {
            yield break;
        }

        var verdict = values.Select(v => v!.Value).SequenceEqual(found) ? Verdict.Right : found.Length == 0 ? Verdict.Silent : Verdict.Wrong;
        yield return row.Score(kind, verdict, string.Join(", ", values.Select(v => Text(v!.Value))), string.Join(", ", found.Select(Text)));
    }

    private static Quantities Read(Row row) => Quantities.Read(row.Text("text") ?? "", row.Language switch { "fi" => Language.Finnish, "sv" => Language.Swedish, _ => Language.English });

    private static Scored Judge(Row row, string kind, decimal expected, decimal? found) =>
        row.Score(kind, found is null ? Verdict.Silent : Math.Abs(found.Value - expected) < 0.01m ? Verdict.Right : Verdict.Wrong, Text(expected), found is { } value ? Text(value) : null);

    private static decimal? ValueOf(JsonElement result) =>
        result.GetProperty("resolution").TryGetProperty("value", out var value) && decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal Seconds(Period p) =>
        ((((p.Years * 365m) + (p.Months * 30m) + (p.Weeks * 7m) + p.Days) * 24m + p.Hours) * 60m + p.Minutes) * 60m + p.Seconds;

    private static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
