using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SmartPulse.Understanding.Numbers;

/// <summary>A number in figures or words, with its fraction.</summary>
/// <param name="Value">What it counts.</param>
/// <param name="Last">Its last term.</param>
/// <param name="IsOrdinal">"3:e", "third".</param>
/// <param name="Case">The Finnish case when it is said in words.</param>
/// <param name="IsGlued">Letters stand right after it that are no multiplier: "180ml".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Counted(decimal Value, int Last, bool IsOrdinal, NumberCase Case, bool IsGlued);

/// <summary>Reads numbers as people write and say them: grouped figures, decimals, signs, fractions, mixed numbers, multiples.</summary>
internal static class Counting
{
    private static readonly FrozenSet<string> Minus = new[] { "minus", "miinus", "negativt", "negative", "negativa" }.ToFrozenSet();
    private static readonly FrozenSet<string> Points = new[] { "pilkku", "komma", "point", "piste" }.ToFrozenSet();
    private static readonly FrozenSet<string> Ands = new[] { "and", "och", "ja", "plus" }.ToFrozenSet();
    private static readonly FrozenSet<string> Articles = new[] { "a", "an", "en", "ett", "1" }.ToFrozenSet();

    private static readonly FrozenDictionary<string, decimal> Halves = Table(
        (0.5m, "halv halva halvt half puoli puolen puolta puolikas puolikkaan puoleksi puolet ½"), (0.25m, "kvart quarter neljännes neljänneksen vartti vartin varttia ¼"), (0.75m, "trekvart trekvarts ¾"),
        (1.5m, "puolitoista puolentoista halvannen"), (1m / 3, "⅓"), (2m / 3, "⅔"), (1m / 6, "⅙"), (1m / 8, "⅛"), (3m / 8, "⅜"), (5m / 8, "⅝"), (7m / 8, "⅞"), (0.2m, "⅕"));

    private static readonly FrozenDictionary<string, decimal> Plurals = Table(
        (0.25m, "kvart kvarts kvartar kvarter varttia quarter quarters neljäsosa neljäsosaa neljännes neljännestä"), (0.5m, "half halves halva halvor"), (1m / 3, "kolmannes kolmannesta kolmasosa kolmasosaa"),
        (12m, "dussin dozen tusina tusinaa tusinan"));

    private static readonly FrozenSet<string> OrdinalEnds = new[] { "e", "a", "st", "nd", "rd", "th" }.ToFrozenSet();
    private static readonly FrozenSet<string> Parts = new[] { "del", "delar", "delarna", "delen", "dels" }.ToFrozenSet();
    private static readonly string[] Divisions = ["genom", "delat med", "delat på", "dividerat med", "jaettuna", "divided by"];

    /// <summary>The number that begins at that term.</summary>
    public static bool TryRead(Utterance utterance, int at, Language language, out Counted number)
    {
        number = default;
        if (at >= utterance.Count)
        {
            return false;
        }

        if (Minus.Contains(utterance[at].Text))
        {
            if (!TryRead(utterance, at + 1, language, out var positive) || positive.IsOrdinal)
            {
                return false;
            }

            number = positive with { Value = -positive.Value };
            return true;
        }

        if (!TryPlain(utterance, at, language, out number))
        {
            return false;
        }

        if (!number.IsOrdinal && !number.IsGlued)
        {
            number = WithFraction(utterance, number, language);
            number = Divided(utterance, number, language);
        }

        return true;
    }

    private static bool TryPlain(Utterance utterance, int at, Language language, out Counted number)
    {
        var term = utterance[at];
        if (char.IsAsciiDigit(term.Written[0]))
        {
            return TryFigures(utterance, at, language, out number);
        }

        // "Puoli", "halv", "a half", "en kvart"; "en halvtimme" is a duration and no number.
        number = default;
        var start = at + 1 < utterance.Count && (term.Text is "a" or "an" || (term.Text is "en" or "ett" && language == Language.Swedish)) && (Halves.ContainsKey(utterance[at + 1].Text) || Plurals.ContainsKey(utterance[at + 1].Text)) ? at + 1 : at;
        if (Halves.TryGetValue(utterance[start].Text, out var half))
        {
            number = Times(utterance, new(half, start, false, NumberCase.Nominative, IsGlued: false));
            return true;
        }

        if (start > at && Plurals.TryGetValue(utterance[start].Text, out var multiple))
        {
            number = new(multiple, start, false, NumberCase.Nominative, IsGlued: false);
            return true;
        }

        if (!SpelledNumbers.TryRead(utterance, at, language, out var spelled))
        {
            return false;
        }

        number = new(spelled.Value, spelled.Last, spelled.IsOrdinal, spelled.Case, IsGlued: false);
        if (!spelled.IsOrdinal && spelled.Last + 2 < utterance.Count && Points.Contains(utterance[spelled.Last + 1].Text))
        {
            number = Decimals(utterance, number, language);
        }

        return true;
    }

    /// <summary>"Kolme pilkku yksi neljä": digits one by one, or one number.</summary>
    private static Counted Decimals(Utterance utterance, Counted whole, Language language)
    {
        var (value, last, scale) = (whole.Value, whole.Last, 0.1m);
        for (var at = whole.Last + 2; at < utterance.Count && SpelledNumbers.TryRead(utterance, at, language, out var digit) && !digit.IsOrdinal && digit.Value == Math.Floor(digit.Value) && digit.Value < 100; at = last + 1)
        {
            scale = digit.Value >= 10 ? scale / 10 : scale;
            value += digit.Value * scale;
            (scale, last) = (scale / 10, digit.Last);
        }

        return whole with { Value = value, Last = last };
    }

    private static bool TryFigures(Utterance utterance, int at, Language language, out Counted number)
    {
        number = default;
        var written = utterance[at].Written;
        if (written.Length > 25)
        {
            return false;
        }

        var last = at;
        var value = decimal.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);
        var goesOn = at > 0 && utterance[at].Gap == "." && char.IsAsciiDigit(utterance[at - 1].Written[0]);
        if (at == 0 && utterance[at].Gap.EndsWith(',') && written.Length < 12)
        {
            value /= Power(10, written.Length); // ",5" is a half.
        }
        else if (Grouped(utterance, at, language) is { } group)
        {
            (value, last) = group;
        }

        var next = last + 1;
        if (!goesOn && next < utterance.Count && char.IsAsciiDigit(utterance[next].Written[0]) && utterance[next].Written.Length < 12 && utterance[next].Gap is "," or "."
            && !(next + 1 < utterance.Count && utterance[next + 1].Gap == utterance[next].Gap && char.IsAsciiDigit(utterance[next + 1].Written[0])))
        {
            value += decimal.Parse("0." + utterance[next].Written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            last = next++;
        }

        // "-5", "- 4/5" at the start or after a space; in "13-15" it joins.
        var gap = utterance[at].Gap;
        var isNegative = gap.Length > 0 && gap.TrimEnd() is [.., '-' or '−'] && (at == 0 || (gap.Length > 1 && gap[^1] != ' ' && gap[^2] == ' '));
        var isOrdinal = false;
        var isGlued = false;
        if (next < utterance.Count && utterance[next].Gap is "" or ":" && char.IsLetter(utterance[next].Written[0]))
        {
            switch (utterance[next].Written)
            {
                case "k" or "K":
                    (value, last) = (value * 1_000, next);
                    break;
                case "M" or "mn" or "milj":
                    (value, last) = (value * 1_000_000, next);
                    break;
                case "e" or "E" when utterance[next].Gap.Length == 0 && next + 1 < utterance.Count && utterance[next + 1].IsNumber && utterance[next + 1].Gap is "" or "+" or "-" && utterance[next + 1].Number <= 15:
                    (value, last) = (value * Power(10, utterance[next + 1].Gap == "-" ? -utterance[next + 1].Number : utterance[next + 1].Number), next + 1);
                    break;
                case var end when OrdinalEnds.Contains(end.ToLowerInvariant()):
                    (isOrdinal, last) = (true, next);
                    break;
                default:
                    isGlued = utterance[next].Gap.Length == 0;
                    break;
            }
        }
        else if (next < utterance.Count && utterance[next].IsNumber && utterance[next].Gap is "^" or "^+" or "^-" && utterance[next].Number <= 60)
        {
            (value, last) = (Power(isNegative ? -value : value, utterance[next].Gap == "^-" ? -utterance[next].Number : utterance[next].Number), next);
            isNegative = false;
        }
        else if (next < utterance.Count && utterance[next].IsNumber && utterance[next].Number > 0 && utterance[next].Gap == "/" && !(next + 1 < utterance.Count && utterance[next + 1].Gap == "/"))
        {
            (value, last) = (value / utterance[next].Number, next);
        }

        if (!isOrdinal && !isGlued && SpelledNumbers.TryScale(utterance, last, value, language, out var scaled))
        {
            (value, last, isOrdinal) = (scaled.Value, scaled.Last, scaled.IsOrdinal);
            if (!isOrdinal && value % 100 == 0 && last + 1 < utterance.Count && utterance[last].Text is "hundra" or "hundred" or "sataa" && utterance[last + 1] is { IsNumber: true, Gap: " ", Written.Length: <= 2 } below && utterance[last + 1].Written[0] != '0')
            {
                (value, last) = (value + below.Number, last + 1); // "4 tusen 3 hundra 21".
            }
        }

        number = new(isNegative ? -value : value, last, isOrdinal, NumberCase.Nominative, isGlued);
        return true;
    }

    private static decimal Power(decimal of, int to) => (decimal)Math.Clamp(Math.Pow((double)of, to), -1e27, 1e27);

    /// <summary>"1.200.000", "1 234 567", and in English "1,200": groups of three after one to three digits.</summary>
    private static (decimal Value, int Last)? Grouped(Utterance utterance, int at, Language language)
    {
        if (utterance[at].Written.Length > 3 || utterance[at].Written[0] == '0')
        {
            return null;
        }

        var last = at;
        string? mark = null;
        var value = decimal.Parse(utterance[at].Written, NumberStyles.None, CultureInfo.InvariantCulture);
        while (last + 1 < utterance.Count && last - at < 6 && char.IsAsciiDigit(utterance[last + 1].Written[0]))
        {
            var (gap, digits) = (utterance[last + 1].Gap, utterance[last + 1].Written);
            if (digits.Length != 3 || !(gap is " " or "\u00a0" or "\u202f" || gap == (language == Language.English ? "," : ".")) || (mark is not null && mark != gap))
            {
                break;
            }

            (value, mark, last) = ((value * 1_000) + int.Parse(digits, CultureInfo.InvariantCulture), gap, last + 1);
        }

        var isCut = last + 1 < utterance.Count && utterance[last + 1].Gap == mark && char.IsAsciiDigit(utterance[last + 1].Written[0]);
        return last == at || isCut ? null : (value, last);
    }

    /// <summary>"Tre femtedelar", "kolme neljäsosaa", "two and a half", "1 och 1/2".</summary>
    private static Counted WithFraction(Utterance utterance, Counted number, Language language)
    {
        number = Times(utterance, number);
        if (number.Value != Math.Floor(number.Value) && number.Value != 0.5m)
        {
            return number;
        }

        var next = number.Last + 1;
        if (next < utterance.Count && Ands.Contains(utterance[next].Text) && number.Value >= 1 && next + 1 < utterance.Count && !IsMinutesSoon(utterance, next + 1)
            && TryPlain(utterance, next + 1, language, out var rest) && !rest.IsOrdinal && !rest.IsGlued)
        {
            rest = Times(utterance, rest);
            if (rest.Value is > 0 and < 1)
            {
                return number with { Value = number.Value + rest.Value, Last = rest.Last };
            }
        }

        if (next < utterance.Count && Halves.TryGetValue(utterance[next].Text, out var sign) && utterance[next].Text.Length == 1)
        {
            return number with { Value = number.Value + sign, Last = next };
        }

        return next + 1 < utterance.Count && utterance[number.Last].IsNumber && utterance[next].IsNumber && utterance[next + 1] is { IsNumber: true, Gap: "/", Number: > 0 and < 100 } below && utterance[next].Number < below.Number && utterance[next].Gap == " "
            ? number with { Value = number.Value + ((decimal)utterance[next].Number / below.Number), Last = next + 1 }
            : number;
    }

    /// <summary>"Och 15 minuter" adds minutes, no fraction.</summary>
    private static bool IsMinutesSoon(Utterance utterance, int at) => Articles.Contains(utterance[at].Text) && at + 1 < utterance.Count && utterance[at].Text == "1" && utterance[at + 1].Gap != "/";

    private static Counted Times(Utterance utterance, Counted number)
    {
        var next = number.Last + 1;
        if (next >= utterance.Count || number.IsOrdinal)
        {
            return number;
        }

        var gap = utterance[next].Gap.Trim();
        if (gap is not ("" or "-"))
        {
            return number;
        }

        if (Plurals.TryGetValue(utterance[next].Text, out var plural) && (number.Value is 0.5m || plural == 12m || number.Value == Math.Floor(number.Value)))
        {
            return number with { Value = number.Value * plural, Last = next };
        }

        // "Quarter million", "half a million", "puoli miljoonaa".
        var scale = utterance[next].Text is "a" or "an" && next + 1 < utterance.Count ? next + 1 : next;
        Span<NumberPart> parts = stackalloc NumberPart[2];
        if (number.Value < 1 && SpelledNumbers.Cut(utterance[scale].Text, Language.English, parts) == 1 && parts[0].Role == PartRole.Scale)
        {
            return number with { Value = number.Value * parts[0].Value, Last = scale };
        }

        return Denominator(utterance, next, out var last) is { } below ? number with { Value = number.Value / below, Last = last } : number;
    }

    /// <summary>"Femtedelar", "tjugo femtedel", "viidesosaa", "fifths".</summary>
    private static decimal? Denominator(Utterance utterance, int at, out int last)
    {
        last = at;
        var word = utterance[at].Text;
        Span<NumberPart> parts = stackalloc NumberPart[12];
        foreach (var ending in Parts)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length + 2)
            {
                var stem = word[..^ending.Length];
                return Ordinal(stem, Language.Swedish, parts) ?? Ordinal(stem + "e", Language.Swedish, parts) ?? Ordinal(stem + "de", Language.Swedish, parts) ?? Ordinal(stem + "te", Language.Swedish, parts) ?? Scale(stem, parts);
            }
        }

        return word.EndsWith("osaa", StringComparison.Ordinal) ? Ordinal(word[..^4], Language.Finnish, parts)
            : word.EndsWith("osa", StringComparison.Ordinal) ? Ordinal(word[..^3], Language.Finnish, parts)
            : word.Length > 4 && word.EndsWith("ths", StringComparison.Ordinal) ? Ordinal(word[..^1], Language.English, parts)
            : word == "thirds" ? 3
            : null;

        static decimal? Ordinal(string stem, Language language, Span<NumberPart> parts) =>
            Utterance.Of(stem) is { Count: > 0 } said && SpelledNumbers.TryRead(said, 0, language, out var read) && read is { IsOrdinal: true, Value: > 1 } ? read.Value : null;

        static decimal? Scale(string stem, Span<NumberPart> parts) => SpelledNumbers.Cut(stem, Language.Swedish, parts) == 1 && parts[0].Role == PartRole.Scale ? parts[0].Value : null;
    }

    private static Counted Divided(Utterance utterance, Counted number, Language language)
    {
        foreach (var division in Divisions)
        {
            var words = division.Split(' ');
            var next = number.Last + 1;
            if (next + words.Length < utterance.Count && words.Index().All(w => utterance.Is(next + w.Index, w.Item))
                && TryPlain(utterance, next + words.Length, language, out var below) && below is { IsOrdinal: false, Value: not 0 })
            {
                return number with { Value = number.Value / below.Value, Last = below.Last };
            }
        }

        return number;
    }

    private static FrozenDictionary<string, decimal> Table(params (decimal Value, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' ').SelectMany(Foldings.Of).Select(w => (Word: w, r.Value))).DistinctBy(p => p.Word).ToFrozenDictionary(p => p.Word, p => p.Value);
}
