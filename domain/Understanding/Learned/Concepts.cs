using System.Collections.Frozen;

namespace SmartPulse.Understanding.Learned;

/// <summary>
/// What the words of a language stand for: lists that a linguist can read (<c>Concepts/</c>), a line a concept, <c>name: word begin* *end</c>, the same names in each language. A word may stand for several.
/// In a text that was typed without any dots and rings, a word without them is the same.
/// </summary>
internal sealed class Concepts
{
    private const int Longest = 24;

    /// <summary>One letter begins or ends too many words.</summary>
    private const int ShortestPart = 2;

    private static readonly FrozenDictionary<Language, Concepts> All = new Dictionary<Language, Concepts>
    {
        [Language.Finnish] = OfResource("fi"),
        [Language.Swedish] = OfResource("sv"),
        [Language.English] = OfResource("en"),
    }.ToFrozenDictionary();

    private readonly Forms written;
    private readonly Forms plain;

    /// <param name="lines">Concepts with their words; what begins with <c>#</c> is a heading.</param>
    /// <exception cref="FormatException">A line that is none, or a term that no word can fit; its message names it.</exception>
    public Concepts(IEnumerable<string> lines)
    {
        var terms = lines.Where(l => l.Length > 0 && l[0] != '#').Select(Read).ToList();
        Names = [.. terms.Select(t => t.Name)];
        written = new(terms, static word => word);
        plain = new(terms, TextSigns.Plain);
    }

    /// <summary>The names, in their order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Of that language.</summary>
    public static Concepts Of(Language language) => All[language];

    /// <summary>Adds the hashes of the concepts of a word, each once.</summary>
    /// <param name="word">In small letters.</param>
    /// <param name="isPlain">Whether the text has no dots and rings anywhere.</param>
    /// <param name="to">Where they are added.</param>
    public void AddOf(string word, bool isPlain, List<uint> to) => (isPlain ? plain : written).AddOf(word, to);

    /// <summary>The hash of a concept: the same in every language.</summary>
    public static uint HashOf(string name) => TextSigns.HashOf(name, TextSigns.Start);

    private static Concepts OfResource(string language)
    {
        using var stream = typeof(Concepts).Assembly.GetManifestResourceStream($"learned.concepts.{language}.txt") ?? throw new InvalidOperationException($"The concepts of {language} are not in the assembly.");
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd().Split('\n'));
    }

    private static (string Name, string[] Terms) Read(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var terms = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (colon <= 0 || terms.Length == 0)
        {
            throw new FormatException($"\"{line}\" is no concept with its words.");
        }

        foreach (var term in terms)
        {
            var core = term[^1] == '*' ? term[..^1] : term[0] == '*' ? term[1..] : term;
            if (core.Length < (core.Length < term.Length ? ShortestPart : 1) || core.Length > Longest || !core.All(c => char.IsLetter(c) && !char.IsUpper(c)))
            {
                throw new FormatException($"No word can fit \"{term}\" of {line[..colon]}.");
            }
        }

        return (line[..colon], terms);
    }

    /// <summary>The terms by what a word has to be, begin with or end with.</summary>
    private sealed class Forms
    {
        private readonly FrozenDictionary<string, uint[]>.AlternateLookup<ReadOnlySpan<char>> words;
        private readonly FrozenDictionary<string, uint[]>.AlternateLookup<ReadOnlySpan<char>> beginnings;
        private readonly FrozenDictionary<string, uint[]>.AlternateLookup<ReadOnlySpan<char>> endings;

        public Forms(List<(string Name, string[] Terms)> concepts, Func<string, string> form)
        {
            var terms = concepts.SelectMany(c => c.Terms.Select(t => (Term: t, Concept: HashOf(c.Name)))).ToList();
            words = By(terms.Where(t => !t.Term.Contains('*', StringComparison.Ordinal)));
            beginnings = By(terms.Where(t => t.Term[^1] == '*'));
            endings = By(terms.Where(t => t.Term[0] == '*'));

            FrozenDictionary<string, uint[]>.AlternateLookup<ReadOnlySpan<char>> By(IEnumerable<(string Term, uint Concept)> some) =>
                some.GroupBy(t => form(t.Term.Trim('*')), t => t.Concept, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public void AddOf(ReadOnlySpan<char> word, List<uint> to)
        {
            var from = to.Count;
            if (words.TryGetValue(word, out var whole))
            {
                Add(whole);
            }

            for (var length = ShortestPart; length <= Math.Min(word.Length, Longest); length++)
            {
                if (beginnings.TryGetValue(word[..length], out var begin))
                {
                    Add(begin);
                }

                if (length < word.Length && endings.TryGetValue(word[^length..], out var end))
                {
                    Add(end);
                }
            }

            void Add(uint[] concepts)
            {
                foreach (var concept in concepts)
                {
                    if (to.IndexOf(concept, from) < 0)
                    {
                        to.Add(concept);
                    }
                }
            }
        }
    }
}
