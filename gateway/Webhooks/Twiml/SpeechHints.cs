namespace SmartPulse.Gateway.Webhooks.Twiml;

/// <summary>
/// What a caller may say, as the recogniser is told it: phrases with commas between, so none holds one, and none twice. The carrier takes 500 of 100 characters.
/// </summary>
internal sealed class SpeechHints
{
    private const int Most = 500;
    private const int Longest = 100;

    /// <summary>Those of the phrases that the carrier takes.</summary>
    public SpeechHints(IEnumerable<string> phrases) => Text = string.Join(", ", phrases
        .Select(p => string.Join(' ', SpokenText.Allowed(p).Split([',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)))
        .Where(p => p.Length is > 0 and <= Longest).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most));

    /// <summary>Nothing in particular.</summary>
    public static SpeechHints None { get; } = new([]);

    /// <summary>As it is written; empty when there are none.</summary>
    public string Text { get; }
}
