using System.Text;

namespace SmartPulse.Phrasing;

/// <summary>Numbers as people say them: in words, or digit by digit where digits are what counts.</summary>
public static class NumberWords
{
    /// <summary>The largest number that is put into words; a larger one is left as digits, and a voice reads those.</summary>
    public const int Largest = 9999;

    /// <summary>The number in words: <c>kaksitoista</c>, <c>tolv</c>, <c>twelve</c>.</summary>
    public static string Cardinal(int number, Language language) => language switch
    {
        Language.Finnish => FinnishNumbers.Cardinal(number),
        Language.Swedish => SwedishNumbers.Cardinal(number),
        _ => EnglishNumbers.Cardinal(number),
    };

    /// <summary>The ordinal in words: <c>kolmas</c>, <c>tredje</c>, <c>third</c>.</summary>
    public static string Ordinal(int number, Language language) => language switch
    {
        Language.Finnish => FinnishNumbers.Ordinal(number),
        Language.Swedish => SwedishNumbers.Ordinal(number),
        _ => EnglishNumbers.Ordinal(number),
    };

    /// <summary>Digit by digit: <c>nolla nolla viisi kolme nolla</c>.</summary>
    public static string Digits(string digits, Language language) =>
        string.Join(' ', digits.Where(char.IsAsciiDigit).Select(d => Cardinal(d - '0', language)));

    /// <summary>Every run of digits in a text put into words, but for runs that are too long or begin with a zero: those are said digit by digit.</summary>
    public static string InWords(string text, Language language)
    {
        var words = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                words.Append(text[at++]);
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            // "12B" is said as two words.
            var glued = words.Length > 0 && char.IsLetter(words[^1]) ? " " : "";
            words.Append(glued).Append(Run(text[at..end], language)).Append(end < text.Length && char.IsLetter(text[end]) ? " " : "");
            at = end;
        }

        return words.ToString();
    }

    private static string Run(string digits, Language language) =>
        digits.Length <= 4 && (digits[0] != '0' || digits.Length == 1)
            ? Cardinal(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), language)
            : Digits(digits, language);
}
