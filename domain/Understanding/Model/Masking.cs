using System.Text.RegularExpressions;

namespace SmartPulse.Understanding.Model;

/// <summary>
/// Takes out of a customer's words what a model has no use for: identity numbers, card and account numbers, e-mail addresses, phone numbers, the codes of doors, and what is
/// known already. Whoever writes such a number groups it as they please, so what is long and is no time, date, place or price is taken out; a number too much is no loss.
/// Identity numbers never go to a model at all (domain.md 15).
/// </summary>
public static class Masking
{
    private const int ShortestWithEnding = 4;

    private const int LongestEnding = 4;

    /// <summary>The words with a bracketed word in place of each such part; what is beyond the longest utterance is left off.</summary>
    /// <param name="words">What the customer said.</param>
    /// <param name="known">Parts that are known already (a name, an address), with the word that stands for them.</param>
    public static string Of(string words, params ReadOnlySpan<(string? Part, string Word)> known)
    {
        words = Utterance.Of(words).Text;
        foreach (var (part, word) in known)
        {
            if (part is { Length: > 1 })
            {
                words = WithoutPart(words, part, word);
            }
        }

        return MaskedNumberWords.In(MaskedFigures.In(MaskedCodes.In(MaskedMail.In(words))));
    }

    /// <summary>Whole words only: a customer called Ida says "friday" too. A longer one may have an ending: "Väinön".</summary>
    private static string WithoutPart(string words, string part, string word)
    {
        var ending = part.Length >= ShortestWithEnding && char.IsLetter(part[^1]) ? $@"\p{{L}}{{0,{LongestEnding}}}" : "";
        return Regex.Replace(
            words, $@"(?<![\p{{L}}\d]){Regex.Escape(part)}{ending}(?![\p{{L}}\d])", $"[{word}]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(10));
    }
}
