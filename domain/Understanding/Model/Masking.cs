namespace SmartPulse.Understanding.Model;

/// <summary>
/// Takes out of a customer's words what a model has no use for: identity numbers, card and account numbers, e-mail addresses, phone numbers, the codes of doors, and what is
/// known already. Whoever writes such a number groups it as they please, so what is long and is no time, date, place or price is taken out; a number too much is no loss.
/// Identity numbers never go to a model at all (domain.md 15).
/// </summary>
public static class Masking
{
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
                words = words.Replace(part, $"[{word}]", StringComparison.OrdinalIgnoreCase);
            }
        }

        return MaskedNumberWords.In(MaskedFigures.In(MaskedCodes.In(MaskedMail.In(words))));
    }
}
