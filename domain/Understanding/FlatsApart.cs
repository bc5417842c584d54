using System.Collections.Frozen;

namespace SmartPulse.Understanding;

/// <summary>The stair and the flat said apart from the street: "rapu B … Särkiniementie 3", "trapp B lgh 12 Sibeliusgatan 5", "b-rapussa", "asunto A 15".</summary>
internal static class FlatsApart
{
    private const int LongestOfAStair = 3;

    private static readonly FrozenSet<string> StairsBefore = new[] { "rapu", "rappu", "porras", "rappukäytävä", "trapp", "uppgång", "trappuppgång", "stair", "stairs", "staircase", "stairwell" }.ToFrozenSet();

    private static readonly FrozenSet<string> StairsAfter = new[] { "rapu", "rappu", "rapun", "rapussa", "rapus", "rapusta", "rappuun", "porras", "portaassa", "portaas", "portaan", "trappan", "trappa", "uppgången", "uppgång", "trappuppgången", "stair", "staircase", "stairwell" }.ToFrozenSet();

    /// <summary>Whose flat it is, where it is not the customer's.</summary>
    private static readonly Lexicon Others = new("naapuri*", "naapurin", "granne*", "grannen|grannens", "neighbour*|neighbor*", "yläkerta*|yläkerran", "alakerta*|alakerran");

    /// <summary>Stair and flat as they are written beside a street; null where none is said. Claims the numbers.</summary>
    public static string? Read(Utterance utterance, bool[] taken)
    {
        for (var i = 0; i < utterance.Count; i++)
        {
            if (!taken[i] && (StairAt(utterance, i, taken) ?? FlatAt(utterance, i, taken)) is { } flat && !Others.IsInClause(utterance, utterance[i].Clause))
            {
                return flat;
            }
        }

        return null;
    }

    private static string? StairAt(Utterance utterance, int at, bool[] taken)
    {
        var letter = StairsBefore.Contains(utterance[at].Text) ? at + 1 : at;
        var isAfter = letter == at && at + 1 < utterance.Count && utterance[at + 1].Gap is "-" or " " && StairsAfter.Contains(utterance[at + 1].Text) && (utterance[at + 1].Gap == "-" || utterance[at].StartsUpper);
        if (letter >= utterance.Count || !IsLetter(utterance[letter]) || taken[letter] || !(isAfter || letter > at))
        {
            return null;
        }

        var (stair, next) = (utterance[letter].Written.ToUpperInvariant(), isAfter ? at + 2 : letter + 1);
        return NumberAt(utterance, next, taken) is not { } number ? stair : utterance[number].Written is { Length: <= LongestOfAStair } door ? $"{stair} {door}" : $"{stair} lgh {utterance[number].Written}";
    }

    private static string? FlatAt(Utterance utterance, int at, bool[] taken)
    {
        if (!HouseNumbers.IsFlatWord(utterance[at].Text) || StairsBefore.Contains(utterance[at].Text) || at + 1 >= utterance.Count || utterance[at + 1].Clause != utterance[at].Clause)
        {
            return null;
        }

        if (IsLetter(utterance[at + 1]) && utterance[at + 1].StartsUpper && Claimed(utterance, at + 2, taken) is { } behind)
        {
            return $"{utterance[at + 1].Written} {utterance[behind].Written}";
        }

        return Claimed(utterance, at + 1, taken) is { } number ? $"{utterance[at].Written} {utterance[number].Written}" : null;
    }

    /// <summary>The number straight there, or after "lgh".</summary>
    private static int? NumberAt(Utterance utterance, int at, bool[] taken) =>
        at < utterance.Count && HouseNumbers.IsFlatWord(utterance[at].Text) ? Claimed(utterance, at + 1, taken) : Claimed(utterance, at, taken);

    private static int? Claimed(Utterance utterance, int at, bool[] taken)
    {
        if (at >= utterance.Count || utterance[at] is not { IsNumber: true, Number: > 0, Written.Length: <= 4, Gap: " " or ". " or "" or "." } || taken[at] || utterance[at].Clause != utterance[at - 1].Clause
            || HouseNumbers.IsCounted(utterance, at))
        {
            return null;
        }

        taken[at] = true;
        return at;
    }

    private static bool IsLetter(Term term) => term is { IsNumber: false, Text.Length: 1 } && term.Text[0] is >= 'a' and <= 'p' && (term.StartsUpper || term.Text is not ("i" or "o" or "e"));
}
