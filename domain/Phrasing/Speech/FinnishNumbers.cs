using System.Globalization;

namespace SmartPulse.Phrasing;

/// <summary>Finnish number words, 0 to 9999, in the cases that a clock and a price need.</summary>
public static class FinnishNumbers
{
    private static readonly string[][] Ones =
    [
        ["nolla", "nollan", "nollalta"], ["yksi", "yhden", "yhdeltä"], ["kaksi", "kahden", "kahdelta"], ["kolme", "kolmen", "kolmelta"],
        ["neljä", "neljän", "neljältä"], ["viisi", "viiden", "viideltä"], ["kuusi", "kuuden", "kuudelta"], ["seitsemän", "seitsemän", "seitsemältä"],
        ["kahdeksan", "kahdeksan", "kahdeksalta"], ["yhdeksän", "yhdeksän", "yhdeksältä"], ["kymmenen", "kymmenen", "kymmeneltä"],
    ];

    private static readonly string[] Ordinals =
    [
        "nollas", "ensimmäinen", "toinen", "kolmas", "neljäs", "viides", "kuudes", "seitsemäs", "kahdeksas", "yhdeksäs", "kymmenes", "yhdestoista", "kahdestoista",
    ];

    // The word after another number stands in the partitive, but only in the basic form: kaksisataa, kahdensadan.
    private static readonly string[] Tens = ["kymmentä", "kymmenen", "kymmeneltä"];
    private static readonly string[] Hundred = ["sata", "sadan", "sadalta"];
    private static readonly string[] Hundreds = ["sataa", "sadan", "sadalta"];
    private static readonly string[] Thousand = ["tuhat", "tuhannen", "tuhannelta"];
    private static readonly string[] Thousands = ["tuhatta", "tuhannen", "tuhannelta"];

    /// <summary>The number in words: <c>kaksitoista</c>, <c>kahdentoista</c>, <c>kahdeltatoista</c>.</summary>
    public static string Cardinal(int number, FinnishCase form = FinnishCase.Nominative)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, NumberWords.Largest);
        var at = (int)form;
        return number switch
        {
            <= 10 => Ones[number][at],
            < 20 => Ones[number - 10][at] + "toista",
            < 100 => Ones[number / 10][at] + Tens[at] + Rest(number % 10, ""),
            < 1000 => (number < 200 ? Hundred[at] : Ones[number / 100][at] + Hundreds[at]) + Rest(number % 100, ""),
            _ => (number < 2000 ? Thousand[at] : Ones[number / 1000][at] + Thousands[at]) + Rest(number % 1000, " "),
        };

        string Rest(int rest, string before) => rest == 0 ? "" : before + Cardinal(rest, form);
    }

    /// <summary>The ordinal of a day of the month: <c>kolmas</c>, <c>kahdeskymmenesensimmäinen</c>.</summary>
    public static string Ordinal(int number) => number switch
    {
        >= 1 and <= 12 => Ordinals[number],
        < 20 and > 12 => Ordinals[number - 10] + "toista",
        >= 20 and < 100 => Compound(number / 10) + "kymmenes" + (number % 10 == 0 ? "" : Ordinals[number % 10]),
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, string.Create(CultureInfo.InvariantCulture, $"Ordinals go from 1 to 99.")),
    };

    // "Toinen" becomes "kahdes" inside another ordinal: kahdeskymmenes.
    private static string Compound(int tens) => tens == 2 ? "kahdes" : Ordinals[tens];
}

/// <summary>The cases of Finnish number words that we say.</summary>
public enum FinnishCase
{
    /// <summary>The basic form: <c>kahdeksan</c>, <c>kaksi</c>.</summary>
    Nominative,

    /// <summary>"Between": <c>kahden ja neljän välillä</c>.</summary>
    Genitive,

    /// <summary>"At": <c>kahdelta</c>.</summary>
    Ablative,
}
