using System.Text.RegularExpressions;

namespace SmartPulse.Understanding.Model;

/// <summary>E-mail addresses, written, with spaces, or in words: "matti (at) gmail.com", "anna ät hotmail punkt se".</summary>
internal static partial class MaskedMail
{
    private const string End = @"(?:fi|se|com|net|org|eu|nu|io|info|ax|no|dk|de|uk|ie|me|co|biz|app|dev)\b";

    /// <summary>Who most people have their mail from: their names say that it is an address, whatever is lacking.</summary>
    private const string Post = @"(?:g[ -]?mail|hot[ -]?mail|out[ -]?look|i[ -]?cloud|yahoo|luukku|proton[ -]?mail)";

    private const string Sign = @"(?:@|[(\[]\s?(?:at|ät|a)\s?[)\]]|\b(?:at|ät)[ -]?(?:sign|merkki|märke|tecken)\b|\b(?:at|ät)\b|\bmiuku[ -]?mauku\b|\bmiumau\b|\bkissanhäntä\b|\bsnabel[ -]?a\b|\balfakrull\b)";

    /// <summary>A dot, said or written; one with a space after it ends a sentence.</summary>
    private const string Dot = @"(?:\.|\s\.\s?|\s?[(\[]\s?(?:piste|punkt|dot)\s?[)\]]\s?|\s(?:piste|punkt|dot|point)\s)";

    private const string Name = @"(?:(?:\p{L}[ -]){2,20}\p{L}\b|[\p{L}\d][\p{L}\d_]*)";

    private const string Place = $@"{Name}(?:-[\p{{L}}\d]+)*";

    private const string Mark = @"(?:[._+-]|\s?[(\[]\s?(?:piste|punkt|dot)\s?[)\]]\s?|\s(?:piste|punkt|dot|point|viiva|väliviiva|tavuviiva|alaviiva|bindestreck|streck|understreck|underscore|dash|hyphen|minus|plus)\s)";

    private const string Owner = $@"(?<![\p{{L}}\d]){Name}(?:{Mark}{Name}){{0,6}}";

    /// <summary>The text with a word in place of each.</summary>
    public static string In(string text) => WithoutSign.Replace(Said.Replace(Written.Replace(text, "[email]"), "[email]"), "[email]");

    [GeneratedRegex(@"[^\s@<>,;]+@(?=\p{L})[^\s@<>,;]+(?<![.!?])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Written { get; }

    [GeneratedRegex($@"{Owner}\s{{0,2}}{Sign}\s{{0,2}}(?:{Post}(?:\s?(?:{Dot})?\s?{End})?(?!\p{{L}})|(?=\p{{L}}){Place}(?:{Dot}{Place}){{0,3}}{Dot}{End})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Said { get; }

    [GeneratedRegex($@"{Owner}\s{{1,2}}{Post}{Dot}{End}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex WithoutSign { get; }
}
