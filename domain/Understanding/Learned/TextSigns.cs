using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>
/// What a text shows, as hashes: its words, each two in a row, the parts of words that inflection and slips leave alone, and its marks. Learning and reading see the same,
/// so whatever changes here asks for a new table (<c>load -- learn</c>).
/// </summary>
internal static class TextSigns
{
    private const int FewestLetters = 3;
    private const int MostLetters = 5;
    private const int LongestWord = 40;
    private const int SignsOfAWord = 20;
    private const int Most = 2_000;
    private const uint Prime = 16777619u;

    /// <summary>Of nothing yet.</summary>
    public const uint Start = 2166136261u;

    /// <summary>The signs of a text, as often as they are there; of a very long one those at its beginning.</summary>
    public static uint[] Of(Utterance said, Asked asked)
    {
        var signs = new List<uint>(Math.Min(said.Count * SignsOfAWord, Most));
        var group = (uint)GroupOf(asked);
        AddMarks(signs, said, group);
        Span<char> framed = stackalloc char[LongestWord + 2];
        var before = Begin('^');
        for (var i = 0; i < said.Count; i++)
        {
            var word = Framed(said[i], framed);
            var hash = HashOf(word[1..^1], Start);
            Add(signs, 'w', hash);
            Add(signs, 'g', With(hash, group));
            Add(signs, 'b', With(before, hash));
            if (i == 0)
            {
                Add(signs, 'f', hash);
            }

            AddParts(signs, word);
            before = hash;
        }

        Add(signs, 'b', With(before, Begin('$')));
        return [.. signs];
    }

    /// <summary>A word without dots and rings.</summary>
    public static string Plain(string word) => string.Create(word.Length, word, static (into, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            into[i] = Plain(from[i]);
        }
    });

    /// <summary>Questions that are answered alike.</summary>
    public static QuestionGroup GroupOf(Asked asked) => asked switch
    {
        Asked.Nothing => QuestionGroup.Nothing,
        Asked.Job or Asked.Urgency => QuestionGroup.Job,
        Asked.Address or Asked.Name or Asked.Who or Asked.Own => QuestionGroup.WhoAndWhere,
        Asked.Choice or Asked.Which => QuestionGroup.Choice,
        Asked.Reminder or Asked.Change => QuestionGroup.Reminder,
        _ => QuestionGroup.Confirm,
    };

    /// <summary>Of text that is no customer's: the name of a finding.</summary>
    public static uint HashOf(ReadOnlySpan<char> text, uint from)
    {
        foreach (var letter in text)
        {
            from = unchecked((from ^ letter) * Prime);
        }

        return from;
    }

    /// <summary>A sign of that kind.</summary>
    public static uint Sign(char kind, uint hash)
    {
        var mixed = With(Begin(kind), hash);
        return mixed ^ (mixed >> 15);
    }

    private static void AddParts(List<uint> signs, ReadOnlySpan<char> framed)
    {
        for (var at = 0; at + FewestLetters <= framed.Length; at++)
        {
            var hash = HashOf(framed.Slice(at, FewestLetters - 1), Start);
            for (var end = at + FewestLetters - 1; end < framed.Length && end - at < MostLetters; end++)
            {
                hash = unchecked((hash ^ framed[end]) * Prime);
                Add(signs, 'p', hash);
            }
        }
    }

    private static void AddMarks(List<uint> signs, Utterance said, uint group)
    {
        Add(signs, 'a', group);
        Add(signs, 'l', With(group, said.Count switch { <= 2 => (uint)said.Count, <= 4 => 4, <= 9 => 9, <= 18 => 18, _ => 99 }));
        foreach (var term in said.Terms)
        {
            AddEach(signs, term.Gap);
        }

        AddEach(signs, said.Tail);
        if (said.IsQuestion)
        {
            Add(signs, 'q', group);
        }
    }

    private static void AddEach(List<uint> signs, string marks)
    {
        foreach (var mark in marks)
        {
            if (!char.IsWhiteSpace(mark))
            {
                Add(signs, 'm', mark);
            }
        }
    }

    /// <summary>Without dots and rings, no letter more than twice in a row, of a number only how long it is, and a mark at both ends.</summary>
    private static ReadOnlySpan<char> Framed(Term term, Span<char> into)
    {
        var count = 0;
        into[count++] = '_';
        foreach (var letter in term.Text)
        {
            var plain = term.IsNumber ? '#' : Plain(letter);
            if (count <= LongestWord && (term.IsNumber || !(count > 2 && into[count - 1] == plain && into[count - 2] == plain)))
            {
                into[count++] = plain;
            }
        }

        into[count++] = '_';
        return into[..count];
    }

    private static char Plain(char letter) => letter switch { 'ä' or 'å' or 'á' or 'à' => 'a', 'ö' or 'ø' => 'o', 'é' or 'è' => 'e', 'ü' => 'u', _ => letter };

    private static uint Begin(char kind) => unchecked((Start ^ kind) * Prime);

    /// <summary>Of the two in this order.</summary>
    public static uint With(uint hash, uint other) => unchecked((((hash ^ (other & 0xFFFF)) * Prime) ^ (other >> 16)) * Prime);

    private static void Add(List<uint> signs, char kind, uint hash)
    {
        if (signs.Count < Most)
        {
            signs.Add(Sign(kind, hash));
        }
    }
}

/// <summary>Kinds of questions of ours, by what their answers look like.</summary>
internal enum QuestionGroup
{
    /// <summary>We had asked nothing.</summary>
    Nothing,

    /// <summary>What it is about, or how urgent.</summary>
    Job,

    /// <summary>A name, an address, or the tenant's own question.</summary>
    WhoAndWhere,

    /// <summary>A time.</summary>
    Choice,

    /// <summary>Yes or no.</summary>
    Confirm,

    /// <summary>A visit that stands.</summary>
    Reminder,
}
