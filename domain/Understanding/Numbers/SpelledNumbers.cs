using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace SmartPulse.Understanding.Numbers;

/// <summary>A number said in words, or in words and digits ("4 tusen 3 hundra 21").</summary>
/// <param name="Value">What it counts.</param>
/// <param name="Last">Its last term.</param>
/// <param name="IsOrdinal">"kolmas", "tredje", "third".</param>
/// <param name="Case">The Finnish case of its last piece.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Spelled(decimal Value, int Last, bool IsOrdinal, NumberCase Case);

/// <summary>Reads numbers in words: cuts compounds into pieces and joins pieces by what may follow what.</summary>
internal static class SpelledNumbers
{
    private const int LongestPiece = 16;
    private const int MostPieces = 12;

    private static readonly FrozenDictionary<string, NumberPart[]> Pieces = FinnishNumberWords.All().Concat(SwedishNumberWords.All()).Concat(EnglishNumberWords.All())
        .SelectMany(p => Foldings.Of(p.Word).Select(word => (Word: word, p.Part)))
        .GroupBy(p => p.Word, p => p.Part)
        .ToFrozenDictionary(g => g.Key, g => g.DistinctBy(p => p.Language).ToArray());

    private static readonly FrozenDictionary<string, NumberPart[]>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Pieces.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Ands = new[] { "and", "och", "ja" }.ToFrozenSet();

    /// <summary>The longest number in words that begins at that term; a word that is also another language's counts in its own only.</summary>
    public static bool TryRead(Utterance utterance, int at, Language language, out Spelled number)
    {
        number = default;
        Span<NumberPart> parts = stackalloc NumberPart[MostPieces];
        var count = Cut(utterance[at].Text, language, parts);
        if (count == 0)
        {
            return false;
        }

        var sum = new Sum();
        if (!sum.TryAdd(parts[..count]))
        {
            return false;
        }

        var last = Extend(utterance, at, language, ref sum);
        number = new Spelled(sum.Total, last, sum.IsOrdinal, sum.Case);
        return true;
    }

    /// <summary>Goes on after digits that words follow: "322 hundra", "4 tusen 3 hundra 21", "35 million".</summary>
    public static bool TryScale(Utterance utterance, int at, decimal digits, Language language, out Spelled number)
    {
        var sum = new Sum(digits);
        var last = Extend(utterance, at, language, ref sum);
        number = new Spelled(sum.Total, last, sum.IsOrdinal, sum.Case);
        return last > at;
    }

    /// <summary>The number that a single word is in any language, ordinals left out.</summary>
    public static int? ValueOf(string word)
    {
        Span<NumberPart> parts = stackalloc NumberPart[MostPieces];
        for (var language = Language.Finnish; language <= Language.English; language++)
        {
            var sum = new Sum();
            if (Cut(word, language, parts) is > 0 and var count && sum.TryAdd(parts[..count]) && !sum.IsOrdinal && sum.Total <= int.MaxValue)
            {
                return (int)sum.Total;
            }
        }

        return null;
    }

    private static int Extend(Utterance utterance, int at, Language language, ref Sum sum)
    {
        Span<NumberPart> parts = stackalloc NumberPart[MostPieces];
        var last = at;
        while (!sum.IsOrdinal && last + 1 < utterance.Count)
        {
            var next = last + 1;
            var joined = Ands.Contains(utterance[next].Text);
            if (joined && (!sum.EndsRound || next + 1 >= utterance.Count))
            {
                break;
            }

            next += joined ? 1 : 0;
            if (utterance[next].Gap.Trim() is not ("" or "-") || utterance[next].IsGlued)
            {
                break;
            }

            var trial = sum;
            if (utterance[next].IsNumber)
            {
                if (joined || utterance[next].Written[0] == '0' || !trial.TryAddDigits(utterance[next].Number))
                {
                    break;
                }
            }
            else
            {
                var count = Cut(utterance[next].Text, language, parts);
                if (count == 0 || (joined && parts[0].Role is PartRole.Hundred or PartRole.Scale) || (parts[0].IsOrdinal && sum.EndsThousand) || (sum.EndsOnes && parts[0].Role is PartRole.Ten or PartRole.Toista) || !trial.TryAdd(parts[..count]))
                {
                    break;
                }

                // "3 hundra och 2 hundra" are two numbers.
                if (joined && next + 1 < utterance.Count && Cut(utterance[next + 1].Text, language, parts) > 0 && parts[0].Role is PartRole.Hundred or PartRole.Scale)
                {
                    break;
                }
            }

            (sum, last) = (trial, next);
        }

        return last;
    }

    /// <summary>Cuts a word into pieces of one language, the longest first; nothing when any letter is left over.</summary>
    public static int Cut(ReadOnlySpan<char> word, Language language, Span<NumberPart> parts)
    {
        if (word.Length is 0 or > 60)
        {
            return 0;
        }

        var count = CutIn(word, language, onlyIn: language, parts);
        for (var other = Language.Finnish; count == 0 && other <= Language.English; other++)
        {
            count = other == language ? 0 : CutIn(word, language, onlyIn: other, parts);
        }

        return count;
    }

    private static int CutIn(ReadOnlySpan<char> word, Language language, Language onlyIn, Span<NumberPart> parts)
    {
        if (parts.IsEmpty)
        {
            return 0;
        }

        for (var length = Math.Min(LongestPiece, word.Length); length >= 2; length--)
        {
            if (!ByLetters.TryGetValue(word[..length], out var readings))
            {
                continue;
            }

            foreach (var part in readings)
            {
                if (part.Language != onlyIn || (part.IsShy && language != onlyIn && length == word.Length))
                {
                    continue;
                }

                parts[0] = part;
                if (length == word.Length)
                {
                    return 1;
                }

                // English has no compounds but what a hyphen joins.
                if (onlyIn != Language.English && CutIn(word[length..], language, onlyIn, parts[1..]) is > 0 and var rest)
                {
                    return rest + 1;
                }
            }
        }

        return 0;
    }

    /// <summary>A number in the making: what has been counted, and what may still be added below it.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Sum
    {
        private decimal total;
        private decimal current;
        private decimal lastScale = decimal.MaxValue;
        private long room = 1_000;
        private long ones;
        private bool begun;

        public Sum()
        {
        }

        public Sum(decimal digits)
        {
            (current, begun, room) = (digits, true, 1);
        }

        public readonly decimal Total => total + current;

        public bool IsOrdinal { get; private set; }

        public NumberCase Case { get; private set; }

        /// <summary>Whether "and" may follow: after hundreds and thousands.</summary>
        public readonly bool EndsRound => begun && room >= 100 && Total >= 100;

        /// <summary>Whether ones were said last: ten makes tens of them within a word only ("kahdeksasta kymmeneen" is a range).</summary>
        public readonly bool EndsOnes => ones > 0;

        /// <summary>Whether a thousand or more was said last: what is "first" after it is another thing.</summary>
        public readonly bool EndsThousand => lastScale < decimal.MaxValue && room == 1_000;

        public bool TryAddDigits(int digits)
        {
            if (digits >= room || room < 100)
            {
                return false;
            }

            (current, room, ones) = (current + digits, 1, 0);
            return true;
        }

        public bool TryAdd(ReadOnlySpan<NumberPart> parts)
        {
            foreach (var part in parts)
            {
                if (!TryAdd(part))
                {
                    return false;
                }
            }

            return true;
        }

        private bool TryAdd(NumberPart part)
        {
            var fits = part.Role switch
            {
                PartRole.Zero => !begun,
                PartRole.Toista => ones is > 0,
                PartRole.Ten when ones > 0 => true,
                PartRole.Hundred => room is 1 or 10 or 1_000 && current < 1_000,
                PartRole.Scale => part.Value < lastScale && (current > 0 || !begun || room == 1),
                PartRole.Ones => room > part.Value,
                _ => room >= 100,
            };
            if (!fits)
            {
                return false;
            }

            switch (part.Role)
            {
                case PartRole.Zero:
                    (room, ones) = (1, 0);
                    break;
                case PartRole.Ones:
                    (current, room, ones) = (current + part.Value, 1, part.Value);
                    break;
                case PartRole.Toista:
                    (current, room, ones) = (current + 10, 1, 0);
                    break;
                case PartRole.Ten when ones > 0:
                    (current, room, ones) = (current + (ones * 9), 10, 0);
                    break;
                case PartRole.Ten or PartRole.Teens:
                    (current, room, ones) = (current + part.Value, 1, 0);
                    break;
                case PartRole.Tens:
                    (current, room, ones) = (current + part.Value, 10, 0);
                    break;
                case PartRole.Hundred:
                    (current, room, ones) = ((current == 0 ? 1 : current) * 100, 100, 0);
                    break;
                case PartRole.Scale:
                    (total, current, room, ones, lastScale) = (total + ((current == 0 ? 1 : current) * part.Value), 0, 1_000, 0, part.Value);
                    break;
            }

            // In "yhdeltätoista" the case stands before the end.
            (begun, Case) = (true, part.Role == PartRole.Toista ? Case : part.Case);
            IsOrdinal |= part.IsOrdinal;
            return true;
        }
    }
}
