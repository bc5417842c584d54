using System.Collections.Frozen;

namespace SmartPulse.Conversations.Deciding;

/// <summary>How the customer put the job, as it is read back to them.</summary>
internal static class JobInWords
{
    private const int LettersAtMost = 60;

    /// <summary>Longer speech than this is a talk, and only the part that names the job is said back.</summary>
    private const int WordsAtMost = 6;

    /// <summary>How people begin a sentence before they say what it is about.</summary>
    private static readonly FrozenSet<string> Openers = new[]
    {
        "hei", "heippa", "moi", "moikka", "terve", "no", "niin", "tota", "tuota", "öö", "siis", "joo",
        "hej", "hejsan", "hallå", "alltså", "jo", "ja", "du", "eh", "hi", "hello", "hey", "well", "um", "uh", "so", "yeah",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A short message is the job in the customer's own words; of a long one only the words that named it, unless they run from one clause into the next: null.</summary>
    public static string? Of(string text, string words)
    {
        var own = WithoutGreeting(text.Trim());
        words = WithoutGreeting(words).Replace("? ", ", ", StringComparison.Ordinal).Replace("! ", ", ", StringComparison.Ordinal);
        if (own.Split([',', '.', '!', '?'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts
            && Array.Find(parts, p => p.Contains(words, StringComparison.OrdinalIgnoreCase)) is { } part)
        {
            own = WithoutGreeting(part); // "Wc tukossa, tarvin jonkun tänään".
        }

        return own.Length is > 0 and <= LettersAtMost && own.Count(c => c == ' ') < WordsAtMost && !own.Contains('\n') && own.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? own
            : words.Contains(',', StringComparison.Ordinal) ? null
            : words;
    }

    /// <summary>"Hej, avloppet är stopp": the job is read back, and the hello is not.</summary>
    private static string WithoutGreeting(string text)
    {
        var rest = text;
        while (rest.IndexOfAny([' ', ',', '!', '.']) is var end && end > 0 && Openers.Contains(rest[..end]))
        {
            rest = rest[end..].TrimStart(' ', ',', '!', '.');
        }

        return rest.Length > 0 ? rest : text;
    }
}
