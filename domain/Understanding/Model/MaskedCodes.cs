using System.Text.RegularExpressions;

namespace SmartPulse.Understanding.Model;

/// <summary>Numbers that have letters in them, in any grouping: accounts (ISO 13616), a personal identity code with letters or a plus, a Briton's National Insurance number.</summary>
internal static partial class MaskedCodes
{
    /// <summary>What people put between the figures of one number.</summary>
    private const string Gap = @"[\s.\-\u2010-\u2015\u2212/\\()\[\]_:|*]{0,4}";

    private const string DayMonthYear = $@"(?<!\d)(?:0{Gap}[1-9]|[12]{Gap}\d|3{Gap}[01]){Gap}(?:0{Gap}[1-9]|1{Gap}[0-2]){Gap}\d{Gap}\d{Gap}";

    /// <summary>Countries whose letters are a word in small ones are read in capitals only.</summary>
    private const string Country = @"(?:F\s?I|S\s?E|G\s?B|I\s?E|D\s?E|D\s?K|E\s?E|N\s?L|N\s?O|F\s?R|E\s?S|I\s?T|P\s?L|L\s?T|L\s?V|B\s?E|f\s?i|g\s?b|d\s?k|e\s?e|n\s?l|l\s?t|l\s?v|p\s?l|ie(?=\d)|se(?=\d)|de(?=\d))";

    /// <summary>The text with a word in place of each.</summary>
    public static string In(string text) => Insurance.Replace(Personal.Replace(Account.Replace(text, "[account]"), "[identity]"), "[identity]");

    /// <summary>A country, two check digits, sometimes four letters of the bank, and many figures.</summary>
    [GeneratedRegex($@"(?<!\p{{L}}){Country}{Gap}\d{Gap}\d(?:(?:{Gap}[A-Za-z]){{4}})?(?:{Gap}[\dOo]){{10,30}}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Account { get; }

    /// <summary>DDMMYY, the sign of a century that is a letter, three figures and a check mark, in any groups; with other signs or none the figures stand together. A Swede's of a hundred years has a plus.</summary>
    [GeneratedRegex(
        $@"{DayMonthYear}(?:[A-FU-Y](?:{Gap}\d){{3}}{Gap}[0-9A-FHJ-NPR-Y]|\+?(?:\d{{3}}\s?|(?:\d\s){{3}})[A-FHJ-NPR-Y])(?![\p{{L}}\d])|\b(?:\d{{2}})?\d{{6}}\+\d{{4}}\b|\b\d{{6}}[A-FU-Y]\d{{3}}[0-9A-Z]\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Personal { get; }

    /// <summary>Two letters, six figures and a letter from A to D.</summary>
    [GeneratedRegex($@"\b[A-CEGHJ-PR-TW-Z][ ]?[A-CEGHJ-NPR-TW-Z](?:{Gap}\d){{6}}{Gap}[A-D]\b|\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{{6}}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Insurance { get; }
}
