using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SmartPulse.Understanding;

/// <summary>One word or number of an utterance, and what stood between it and the one before.</summary>
/// <param name="Text">Lower-case, without apostrophes.</param>
/// <param name="Written">As the customer wrote it.</param>
/// <param name="Gap">The marks and spaces since the term before.</param>
/// <param name="Clause">Terms of one clause share a number: a comma or a full stop ends it.</param>
/// <param name="Number">The value when it is digits, otherwise -1.</param>
/// <param name="Start">Where it starts in the text.</param>
internal sealed record Term(string Text, string Written, string Gap, int Clause, int Number, int Start)
{
    /// <summary>So many first letters are hashed as a beginning, and so many last ones as an ending.</summary>
    public const int BeginningLength = 2;

    /// <summary>Of the text.</summary>
    public uint Hash { get; } = HashOf(Text);

    /// <summary>Of the text's first letters, or of all when it has no more.</summary>
    public uint BeginningHash { get; } = BeginningHashOf(Text);

    /// <summary>Of the text's last letters, or of all when it has no more.</summary>
    public uint EndingHash { get; } = EndingHashOf(Text);

    public bool IsNumber => Number >= 0;

    public bool IsGlued => Gap.Length == 0;

    public bool StartsUpper => char.IsUpper(Written[0]);

    public int End => Start + Written.Length;

    /// <summary>Of the first letters of that text, or of all when it has no more.</summary>
    public static uint BeginningHashOf(string text) => HashOf(text.AsSpan(0, Math.Min(text.Length, BeginningLength)));

    /// <summary>Of the last letters of that text, or of all when it has no more.</summary>
    public static uint EndingHashOf(string text) => HashOf(text.AsSpan(Math.Max(0, text.Length - BeginningLength)));

    /// <summary>The same in every process (FNV-1a, folded so that the low bits know all letters).</summary>
    public static uint HashOf(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return hash ^ (hash >> 15);
    }
}

/// <summary>What a customer wrote, cut into terms once. Everything that reads it reads these.</summary>
internal sealed class Utterance
{
    /// <summary>What is beyond is not read.</summary>
    public const int Longest = 1_600;

    private const int FewestAfterZero = 7;

    private bool? asks;
    private bool? isQuestion;
    private bool hasFigures;
    private bool[]? figures;

    private Utterance(string text, ImmutableArray<Term> terms, string tail, Utterance? whole = null) => (Text, Terms, Tail, Whole) = (text, terms, tail, whole ?? this);

    public string Text { get; }

    public ImmutableArray<Term> Terms { get; }

    /// <summary>The marks after the last term.</summary>
    public string Tail { get; }

    /// <summary>What it is a part of; itself where it is all that was said.</summary>
    public Utterance Whole { get; }

    /// <summary>The same in standard words; itself where it has no others.</summary>
    public Utterance Plain => field ??= Colloquial.Of(this);

    /// <summary>Whether it asks something, by its mark or by its form. Read once: many lists ask.</summary>
    public bool Asks => asks ??= Asking.IsIn(Plain);

    /// <summary>Whether it has a question mark.</summary>
    public bool IsQuestion => isQuestion ??= Tail.Contains('?', StringComparison.Ordinal) || Terms.Any(t => t.Gap.Contains('?', StringComparison.Ordinal));

    /// <summary>Which terms belong to a figure of speech; null when none does. Read once.</summary>
    public bool[]? Figures
    {
        get
        {
            if (!hasFigures)
            {
                (hasFigures, figures) = (true, Understanding.Figures.In(this));
            }

            return figures;
        }
    }

    public int Count => Terms.Length;

    public Term this[int index] => Terms[index];

    /// <summary>The gap after a term: before the next one, or the tail.</summary>
    public string GapAfter(int index) => index + 1 < Terms.Length ? Terms[index + 1].Gap : Tail;

    /// <summary>The customer's own words from one term to another, both included.</summary>
    public string Words(int from, int to) => Text[Terms[from].Start..Terms[to].End];

    /// <summary>The same with other words in the places of its own.</summary>
    public Utterance With(ImmutableArray<Term> terms) => new(Text, terms, Tail, Whole == this ? null : Whole);

    /// <summary>The terms from one to another, both included; what stands around them is not read.</summary>
    public Utterance Part(int from, int to) => new(Text, Terms[from..(to + 1)], GapAfter(to), Whole);

    public bool Is(int index, string text) => index >= 0 && index < Terms.Length && Terms[index].Text == text;

    public bool IsAny(int index, IReadOnlySet<string> texts) => index >= 0 && index < Terms.Length && texts.Contains(Terms[index].Text);

    public static Utterance Of(string? raw)
    {
        var text = Composed(raw ?? "");
        var terms = ImmutableArray.CreateBuilder<Term>();
        var (at, gapFrom, clause) = (0, 0, 0);
        while (at < text.Length)
        {
            var isDigit = char.IsAsciiDigit(text[at]);
            if (!isDigit && !char.IsLetter(text[at]) && !IsFraction(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            at += IsFraction(text[at]) ? 1 : 0;
            while (at < text.Length && !IsFraction(text[start]) && (isDigit ? char.IsAsciiDigit(text[at]) : IsInWord(text, at)))
            {
                at++;
            }

            var (written, gap) = (text[start..at], Gap(text.AsSpan(gapFrom, start - gapFrom)));
            clause += EndsClause(gap) ? 1 : 0;
            var number = isDigit && written.Length <= 9 ? int.Parse(written, CultureInfo.InvariantCulture) : -1;
            terms.Add(new Term(Folded(written), written, gap, clause, number, start));
            gapFrom = at;
        }

        return new Utterance(text, terms.ToImmutable(), text[gapFrom..]);
    }

    /// <summary>One way to write each letter, so that "ä" is "ä" from every phone. Text that is not Unicode at all is read without its broken parts.</summary>
    private static string Composed(string raw)
    {
        var text = raw.Length > Longest ? raw[..Longest] : raw;
        var isSound = true;
        foreach (var rune in text.EnumerateRunes())
        {
            isSound &= rune != Rune.ReplacementChar;
        }

        return WithZeros((isSound ? text : Mended(text)).Normalize(NormalizationForm.FormC));
    }

    /// <summary>"O40 1234567": a letter that stands for the zero of a phone number.</summary>
    private static string WithZeros(string text)
    {
        for (var at = text.AsSpan().IndexOfAny('O', 'o'); at >= 0 && at + FewestAfterZero < text.Length;)
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && text[at + 1] is '4' or '5' or '7' && Digits(text.AsSpan(at + 1)) >= FewestAfterZero)
            {
                text = $"{text[..at]}0{text[(at + 1)..]}";
            }

            var next = text.AsSpan(at + 1).IndexOfAny('O', 'o');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return text;

        static int Digits(ReadOnlySpan<char> text)
        {
            var digits = 0;
            for (var i = 0; i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is ' ' or '-'); i++)
            {
                digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
            }

            return digits;
        }
    }

    private static string Mended(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            sound.Append(rune == Rune.ReplacementChar ? " " : rune.ToString());
        }

        return sound.ToString();
    }

    /// <summary>Most words stand one space apart.</summary>
    private static string Gap(ReadOnlySpan<char> gap) => gap is " " ? " " : gap.ToString();

    /// <summary>"½" is a term of its own.</summary>
    private static bool IsFraction(char c) => c is >= '¼' and <= '¾' or >= '⅐' and <= '⅞';

    private static bool IsInWord(string text, int at) =>
        char.IsLetter(text[at])
        || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark
        || (IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    private const string Apostrophes = "'’´`";

    private static bool IsApostrophe(char c) => Apostrophes.Contains(c, StringComparison.Ordinal);

    private static string Folded(string written)
    {
        var lower = written.ToLowerInvariant();
        return lower.AsSpan().ContainsAny(Apostrophes) ? string.Concat(lower.Where(c => !IsApostrophe(c))) : lower;
    }

    private static bool EndsClause(string gap)
    {
        var spaced = false;
        for (var i = gap.Length - 1; i >= 0; i--)
        {
            switch (gap[i])
            {
                case '!' or '?' or ';' or '\n' or '(' or ')' or ',' or '…' or '–' or '—':
                    return true;
                case '.' or ':' or '-' when spaced:
                case ':' when i == gap.Length - 1 && i > 0 && gap[i - 1] == ' ': // " :D".
                    return true;
                case ' ':
                    spaced = true;
                    break;
            }
        }

        return false;
    }
}
