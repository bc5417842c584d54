using System.Text.RegularExpressions;
using SmartPulse.Channels;

namespace SmartPulse.Understanding.Model;

/// <summary>
/// Takes out of a customer's words what a model has no use for: identity numbers, card and account numbers, e-mail addresses, phone numbers, and what is known already.
/// Identity numbers never go to a model at all (domain.md 15).
/// </summary>
public static partial class Masking
{
    /// <summary>The words with a bracketed word in place of each such part.</summary>
    /// <param name="words">What the customer said.</param>
    /// <param name="known">Parts that are known already (a name, an address), with the word that stands for them.</param>
    public static string Of(string words, params ReadOnlySpan<(string? Part, string Word)> known)
    {
        foreach (var (part, word) in known)
        {
            if (part is { Length: > 1 })
            {
                words = words.Replace(part, $"[{word}]", StringComparison.OrdinalIgnoreCase);
            }
        }

        words = Mail.Replace(words, "[email]");
        words = Account.Replace(words, "[account]");
        words = IdentityCodes.Masked(words, "[identity]");
        words = Card.Replace(words, "[card]");
        return Phone.Replace(words, "[phone]");
    }

    [GeneratedRegex(@"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Mail { get; }

    /// <summary>Two letters, two check digits and groups of four (ISO 13616).</summary>
    [GeneratedRegex(@"\b[A-Za-z]{2}\d{2}(?: ?\d{4}){3,7}(?: ?\d{1,3})?\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Account { get; }

    [GeneratedRegex(@"\b\d(?:[ -]?\d){12,18}\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Card { get; }

    /// <summary>From a plus or a nought on, seven digits and more, in whatever groups, unless it is a date.</summary>
    [GeneratedRegex(@"(?<![\d.:])(?!\d{1,2}[-/.]\d{1,2}[-/.]\d{2})(?:\+|0)(?:[ ()/-]{0,2}\d){6,15}\b", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Phone { get; }
}
