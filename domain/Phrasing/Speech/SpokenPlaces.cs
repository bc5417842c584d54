using System.Text.RegularExpressions;

namespace SmartPulse.Phrasing;

/// <summary>Addresses as they are said: street numbers in words, flats as people call them, postal codes digit by digit.</summary>
public static partial class SpokenPlaces
{
    /// <summary>Street and flat: <c>Koivukuja kaksitoista B kolmekymmentäneljä</c>, <c>Björkgatan fem, lägenhet elva noll två</c>.</summary>
    public static string Street(string street, string? flat, Language language)
    {
        // A dash between numbers or a stop after an initial is for the eye.
        var said = NumberWords.InWords(street.Replace('-', ' '), language);
        if (string.IsNullOrWhiteSpace(flat))
        {
            return said;
        }

        var apartment = Apartment().Match(flat);
        return apartment.Success ? $"{said}{Stair(apartment)}, {Word(language)} {Number(apartment.Groups["number"].Value, language)}" : $"{said} {NumberWords.InWords(flat, language)}";
    }

    /// <summary>A postal code, digit by digit in the groups people use: <c>ett ett fyra, fem fem</c> in Sweden.</summary>
    public static string PostalCode(string code, bool inSweden, Language language) =>
        inSweden && code.Length == 5
            ? $"{NumberWords.Digits(code[..3], language)}, {NumberWords.Digits(code[3..], language)}"
            : NumberWords.Digits(code, language);

    private static string Stair(Match apartment) => apartment.Groups["stair"].Success ? $" {apartment.Groups["stair"].Value.Trim()}" : "";

    private static string Word(Language language) => language switch
    {
        Language.Finnish => "asunto",
        Language.Swedish => "lägenhet",
        _ => "flat",
    };

    /// <summary>Sweden's four-digit flat numbers are a floor and a door: said in pairs.</summary>
    private static string Number(string number, Language language) =>
        number.Length == 4 ? $"{Pair(number[..2], language)} {Pair(number[2..], language)}" : NumberWords.InWords(number, language);

    private static string Pair(string pair, Language language) =>
        pair[0] == '0' ? NumberWords.Digits(pair, language) : NumberWords.InWords(pair, language);

    [GeneratedRegex(@"^(?<stair>[A-Za-z]\s)?(lgh|lägenhet|as|asunto|bost|bostad|flat|apt)\.?\s*(?<number>\d{1,4}\s?[A-Za-z]?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Apartment();
}
