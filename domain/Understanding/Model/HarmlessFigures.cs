using System.Text.RegularExpressions;

namespace SmartPulse.Understanding.Model;

/// <summary>Figures that say when, where or how much, and nothing of whom.</summary>
internal static partial class HarmlessFigures
{
    private const string Day = @"(?:0?[1-9]|[12]\d|3[01])";
    private const string Month = @"(?:0?[1-9]|1[0-2])";
    private const string Year = @"(?:19|20)\d\d";
    private const string Dash = @"\s?[-\u2010-\u2015\u2212]\s?";

    private const string Date = $@"(?:{Day}\.\s?{Month}\.\s?{Year}|{Day}[/-]{Month}[/-]{Year}|{Year}[./-]{Month}[./-]{Day}|{Day}[./]{Month}\.?\s{Year}|{Day}\.{Month}\.\d\d|{Day}/{Month}/\d\d|{Day}\.{Month}\.?|{Day}/{Month}|20(?:2[4-9]|3\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)";

    private const string Dates = $@"(?:(?:{Day}\.?{Dash})?{Date}|{Date}{Dash}{Date})";

    private const string Hour = @"(?:[01]?\d|2[0-4])";
    private const string Clock = $@"{Hour}[:.][0-5]\d(?::[0-5]\d)?(?!\d)";
    private const string Hours = $@"(?:(?:{Clock}|{Hour}){Dash}(?:{Clock}|{Hour})|{Clock})(?!\d)";
    private const string Times = $@"(?:{Hours}(?:\s{Hours}){{0,5}})";
    private const string Military = $@"(?:[01]\d|2[0-3])[0-5]\d{Dash}(?:[01]\d|2[0-3])[0-5]\d";
    private const string Place = @"(?:[1-9]\d{0,2}\s(?:\d{5}|\d{3}\s\d{2}))";
    private const string Price = @"[1-9](?:\d{0,7}|\d{0,2}(?:[ .\u00A0]\d{3}){1,3})(?:[.:]\d\d)?";

    /// <summary>Whether a whole run is such figures.</summary>
    public static bool AreAll(string text, FigureRun run)
    {
        var written = text[run.From..run.To];
        return (Whole.IsMatch(written) && !CouldBePhone(run, written))
            || (Prices.IsMatch(written) && (Currency.IsMatch(text[run.To..]) || (run.From > 0 && text[..run.From].TrimEnd() is [.., '€' or '£' or '$'])));
    }

    /// <summary>Whether figures beside a phone number are such: a postal code is one there.</summary>
    public static bool AreAllBeside(string text, FigureRun run) => Whole.IsMatch(text[run.From..run.To]) || run is { Figures.Length: 1, Digits.Length: 5 };

    /// <summary>Ten figures from a nought on are a phone number, even where they pass for hours; a year or a colon says that they are none.</summary>
    private static bool CouldBePhone(FigureRun run, string written) =>
        run.Digits is { Length: 9 or 10 } and ['0', ..] && !written.Contains(':', StringComparison.Ordinal) && !HasYear.IsMatch(written);

    [GeneratedRegex($@"^(?:{Dates}(?:[\s.]{{0,3}}(?:{Times}|{Hour}))?|{Times}(?:\s{Dates})?|{Military}|{Place}|{Year}{Dash}{Year})\.?$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Whole { get; }

    [GeneratedRegex($@"^{Price}(?:{Dash}{Price})?$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Prices { get; }

    [GeneratedRegex(@"^\s?(?:€|£|e\b|eur|kr\b|sek\b|kron|pound|quid|m2|m²|neli|kvadrat|square|kwh|litr|liter|litre|km\b|w\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Currency { get; }

    [GeneratedRegex($@"(?<!\d){Year}(?!\d)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex HasYear { get; }
}
