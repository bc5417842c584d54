using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>
/// What the job is called when it is told to the customer: by their own words where these are nothing but a short name of it ("keittiön hana vuotaa"), else
/// by the service's. Half a sentence ("tukossa"), a question or an aside would read as if nobody had listened.
/// </summary>
internal static class JobName
{
    private const int WordsAtLeast = 2;
    private const int WordsAtMost = 5;

    /// <summary>So many letters in common make two words forms of one.</summary>
    private const int StemLetters = 4;

    /// <summary>"Kranen" is "kran", "taps" are "tap".</summary>
    private const int EndingAtMost = 3;

    private static readonly char[] Breaks = [' ', ',', '/'];

    /// <summary>Where it is: such words may stand beside the service's own.</summary>
    private static readonly HashSet<string> Rooms = new(StringComparer.OrdinalIgnoreCase)
    {
        "keittiön", "keittiössä", "kylpyhuoneen", "kylppärin", "vessan", "wc:n", "saunan", "olohuoneen", "makuuhuoneen", "eteisen", "kellarin", "yläkerran", "alakerran", "pihan", "terassin", "kodinhoitohuoneen",
        "kökets", "köket", "badrummet", "badrummets", "toaletten", "tvättstugan", "källaren", "hallen", "vardagsrummet", "sovrummet", "i", "på", "är",
        "kitchen", "bathroom", "basement", "bedroom", "hall", "utility", "upstairs", "downstairs", "toilet", "in", "the", "is",
    };

    /// <summary>Words that end no name.</summary>
    private static readonly HashSet<string> Unfinished = new(StringComparer.OrdinalIgnoreCase) { "i", "på", "är", "in", "the", "is" };

    /// <summary>The customer's words, or the service's name in that language; null where neither is known.</summary>
    public static string? Of(string? words, ServiceSettings? service, Language language) =>
        service is null || (words is not null && Names(words, service, language)) ? words : service.Name.In(language);

    private static bool Names(string words, ServiceSettings service, Language language)
    {
        var said = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (said.Length is < WordsAtLeast or > WordsAtMost || Unfinished.Contains(said[^1]))
        {
            return false;
        }

        string[] name = Split(service.Name.In(language));
        HashSet<string> own = new([.. name, .. service.Words.In(language).SelectMany(Split), .. service.Signs?.In(language).SelectMany(Split) ?? []], StringComparer.OrdinalIgnoreCase);
        return Array.TrueForAll(said, w => Rooms.Contains(w) || own.Contains(w) || (language != Language.Finnish && own.Any(o => IsEndingOf(w, o))))
            && Array.Exists(said, w => Array.Exists(name, n => SameStem(w, n)));
    }

    private static bool IsEndingOf(string word, string own) =>
        own.Length >= StemLetters && word.Length > own.Length && word.Length <= own.Length + EndingAtMost && word.StartsWith(own, StringComparison.OrdinalIgnoreCase);

    private static bool SameStem(string one, string other) =>
        one.Length >= StemLetters && other.Length >= StemLetters && one.AsSpan(0, StemLetters).Equals(other.AsSpan(0, StemLetters), StringComparison.OrdinalIgnoreCase);

    private static string[] Split(string text) => text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries);
}
