using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartPulse.Phrasing;

/// <summary>A price from the price list as it is said: <c>käynti 89 € + työ 78 €/h (sis. alv)</c> becomes words. What is not known is left as it stands, and a voice reads it.</summary>
public static partial class SpokenPrice
{
    // Tax words in the order they must be tried: the longer first.
    private static readonly (string Written, string Finnish, string Swedish, string English)[] Marks =
    [
        (@"\(?sis(ältää|\.)?\s*alv:?n?\.?\)?", ", arvonlisävero mukana", ", inklusive moms", ", VAT included"),
        (@"\(?\+\s*alv\.?\)?", ", arvonlisävero lisäksi", ", exklusive moms", ", plus VAT"),
        (@"\(?inkl\.?\s*moms\)?", ", arvonlisävero mukana", ", inklusive moms", ", VAT included"),
        (@"\(?exkl\.?\s*moms\)?", ", arvonlisävero lisäksi", ", exklusive moms", ", plus VAT"),
        (@"\(?(VAT\s+incl(uded|\.)?|incl(uding|\.)?\s+VAT)\)?", ", arvonlisävero mukana", ", inklusive moms", ", VAT included"),
        (@",?\s*före\s+ROT(-avdrag)?", ", ennen ROT-vähennystä", ", före rotavdrag", ", before the ROT deduction"),
        (@"\s\+\s", " ja ", " och ", " and "),
        (@"\bn\.\s", " noin ", " ungefär ", " about "),
        (@"\bca\.?\s", " noin ", " ungefär ", " about "),
    ];

    /// <summary>The price in words of that language.</summary>
    public static string InWords(string price, Language language)
    {
        var said = price.Replace('\u00a0', ' ').Replace('\u202f', ' ');
        foreach (var (written, finnish, swedish, english) in Marks)
        {
            var word = language switch { Language.Finnish => finnish, Language.Swedish => swedish, _ => english };
            said = Regex.Replace(said, written, word, RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }

        said = Amount().Replace(said, m => Say(m, language));
        return Spaces().Replace(Commas().Replace(said, ", "), " ").Trim(' ', ',', '.');
    }

    /// <summary>
    /// The price as a sentence without its full stop: "The call-out is eighty-nine euros plus seventy-eight euros an hour, VAT included" where the price
    /// list names a visit and work by the hour, "The price is …" else.
    /// </summary>
    public static string Sentence(string price, Language language)
    {
        if (VisitAndWork().Match(price.Trim()) is not { Success: true } two)
        {
            return language switch { Language.Finnish => "Hinta on ", Language.Swedish => "Priset är ", _ => "The price is " } + InWords(price, language);
        }

        var (visit, work, rest) = (InWords(two.Groups["visit"].Value, language), InWords(two.Groups["work"].Value, language), InWords(two.Groups["rest"].Value, language));
        var said = language switch
        {
            Language.Finnish => $"Käynti maksaa {visit} ja työ {work}",
            Language.Swedish => $"Framkörningen kostar {visit} och arbetet {work}",
            _ => $"The call-out is {visit} plus {work}",
        };
        return rest.Length == 0 ? said : $"{said}, {rest}";
    }

    private static string Say(Match match, Language language)
    {
        var digits = match.Groups["whole"].Value.Replace(" ", "", StringComparison.Ordinal);
        var euros = match.Groups["before"].Success || match.Groups["after"].Value.StartsWith('€') || match.Groups["after"].Value.StartsWith('e') || match.Groups["after"].Value.StartsWith('E');
        var fits = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole <= NumberWords.Largest;
        var one = fits && whole == 1;
        var number = one && language == Language.Swedish ? "en" : fits ? NumberWords.Cardinal(whole, language) : digits;
        var cents = match.Groups["cents"].Value is { Length: 2 } two and not "00" ? int.Parse(two, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return string.Concat(number, " ", Unit(euros, one, language), Cents(cents, euros, language), Per(match.Groups["per"].Value, language));
    }

    private static string Unit(bool euros, bool one, Language language) => (language, euros, one) switch
    {
        (Language.Finnish, true, true) => "euro",
        (Language.Finnish, true, false) => "euroa",
        (Language.Finnish, false, true) => "kruunu",
        (Language.Finnish, false, false) => "kruunua",
        (Language.Swedish, true, _) => "euro",
        (Language.Swedish, false, true) => "krona",
        (Language.Swedish, false, false) => "kronor",
        (_, true, true) => "euro",
        (_, true, false) => "euros",
        (_, false, true) => "krona",
        _ => "kronor",
    };

    private static string Cents(int cents, bool euros, Language language) => cents == 0 ? "" : (language, euros) switch
    {
        (Language.Finnish, true) => $" {FinnishNumbers.Cardinal(cents)} {(cents == 1 ? "sentti" : "senttiä")}",
        (Language.Finnish, false) => $" {FinnishNumbers.Cardinal(cents)} äyriä",
        (Language.Swedish, true) => $" och {SwedishNumbers.Cardinal(cents)} cent",
        (Language.Swedish, false) => $" och {SwedishNumbers.Cardinal(cents)} öre",
        (_, true) => $" {EnglishNumbers.Cardinal(cents)}",
        _ => $" {EnglishNumbers.Cardinal(cents)} öre",
    };

    private static string Per(string unit, Language language) => unit.TrimStart('/', ' ').ToUpperInvariant() switch
    {
        "" => "",
        "KM" => language switch { Language.Finnish => " kilometriltä", Language.Swedish => " per kilometer", _ => " a kilometre" },
        "KPL" or "ST" => language switch { Language.Finnish => " kappale", Language.Swedish => " styck", _ => " each" },
        _ => language switch { Language.Finnish => " tunnilta", Language.Swedish => " i timmen", _ => " an hour" },
    };

    [GeneratedRegex(
        @"((?<before>€)\s?(?<whole>\d{1,3}( \d{3})+|\d+)([.,](?<cents>\d{2}))?|(?<![\d-])(?<whole>\d{1,3}( \d{3})+|\d+)([.,](?<cents>\d{2}))?(:-|\s?(?<after>€|euroa?\b|eur\b|kr\b|kronor\b|sek\b)))(?<per>\s?/\s?(tunti|timme|tim|hour|hr|km|kpl|st|h)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();

    /// <summary>A visit at a price and work by the hour, in one of our languages.</summary>
    [GeneratedRegex(
        @"^(käynti|besök|framkörning|visit|call-?out)( fee)?:? (?<visit>[^+]*\d[^+/]*?) \+ (työ|arbete|work|labour) (?<work>[^+]*?/\s?(tunti|timme|tim|hour|hr|h)\b)(?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VisitAndWork();

    [GeneratedRegex(@"\s*,[\s,]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Commas();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
