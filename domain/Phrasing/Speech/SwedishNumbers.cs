namespace SmartPulse.Phrasing;

/// <summary>Swedish number words, 0 to 9999.</summary>
public static class SwedishNumbers
{
    private static readonly string[] Ones =
    [
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton",
        "arton", "nitton",
    ];

    private static readonly string[] Tens = ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

    private static readonly string[] Ordinals =
    [
        "nollte", "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde", "elfte", "tolfte", "trettonde",
        "fjortonde", "femtonde", "sextonde", "sjuttonde", "artonde", "nittonde",
    ];

    /// <summary>The number in words: <c>femhundranittiofem</c>.</summary>
    public static string Cardinal(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, NumberWords.Largest);
        return number switch
        {
            < 20 => Ones[number],
            < 100 => Tens[number / 10] + Rest(number % 10, ""),
            < 1000 => Ones[number / 100] + "hundra" + Rest(number % 100, ""),
            // Three t in a row are written as two: ettusen.
            _ => (number < 2000 ? "ettusen" : Ones[number / 1000] + "tusen") + Rest(number % 1000, " "),
        };

        static string Rest(int rest, string before) => rest == 0 ? "" : before + Cardinal(rest);
    }

    /// <summary>The ordinal of a day of the month: <c>tredje</c>, <c>tjugoförsta</c>.</summary>
    public static string Ordinal(int number) => number switch
    {
        >= 1 and < 20 => Ordinals[number],
        >= 20 and < 100 => Tens[number / 10] + (number % 10 == 0 ? "nde" : Ordinals[number % 10]),
        _ => throw new ArgumentOutOfRangeException(nameof(number), number, "Ordinals go from 1 to 99."),
    };
}
