using System.Collections.Frozen;
using System.Globalization;

namespace SmartPulse.Understanding;

/// <summary>How often each word stands in the labelled texts of its language (<c>Seen/</c>, made by <c>load -- learn</c>: a word and its count a line).</summary>
internal sealed class SeenWords
{
    private static readonly FrozenDictionary<Language, SeenWords> All = new Dictionary<Language, SeenWords>
    {
        [Language.Finnish] = OfResource("fi"),
        [Language.Swedish] = OfResource("sv"),
        [Language.English] = OfResource("en"),
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, int> counts;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <param name="counts">The words in small letters, each with how often it was seen.</param>
    public SeenWords(IEnumerable<KeyValuePair<string, int>> counts)
    {
        this.counts = counts.ToFrozenDictionary(StringComparer.Ordinal);
        bySpan = this.counts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words.</summary>
    public IEnumerable<KeyValuePair<string, int>> Words => counts;

    /// <summary>Of that language.</summary>
    public static SeenWords Of(Language language) => All[language];

    /// <summary>How often the word was seen.</summary>
    public int CountOf(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out var count) ? count : 0;

    private static SeenWords OfResource(string language)
    {
        using var reader = new StreamReader(typeof(SeenWords).Assembly.GetManifestResourceStream($"seen.{language}.txt")!);
        var words = new Dictionary<string, int>(30_000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            words[line[..space]] = int.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture);
        }

        return new(words);
    }
}
