using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartPulse.Understanding.Model;

/// <summary>Figures that stand together with nothing between them but spaces and marks: one number in its groups, or several.</summary>
/// <param name="Figures">The groups.</param>
/// <param name="From">Where it begins, with its plus and its bracket.</param>
/// <param name="To">Where it ends, with its bracket.</param>
/// <param name="HasPlus">Whether a plus stands before it.</param>
internal sealed partial record FigureRun(ImmutableArray<FigureRun.Group> Figures, int From, int To, bool HasPlus)
{
    /// <summary>What joins two groups at most.</summary>
    private const int LongestGap = 7;

    /// <summary>So many figures may be a whole number, and what comes after a comma is another.</summary>
    private const int FewestOfWhole = 9;

    /// <summary>One group.</summary>
    internal readonly record struct Group(int From, int To, string Digits);

    /// <summary>All figures, one after another.</summary>
    public string Digits { get; } = string.Concat(Figures.Select(f => f.Digits));

    /// <summary>The groups from one on to before another.</summary>
    public FigureRun Part(int from, int to) =>
        new(Figures[from..to], from == 0 ? From : Figures[from].From, to == Figures.Length ? To : Figures[to - 1].To, HasPlus && from == 0);

    /// <summary>All of a text.</summary>
    public static IEnumerable<FigureRun> AllIn(string text)
    {
        var groups = ImmutableArray.CreateBuilder<Group>();
        foreach (System.Text.RegularExpressions.Match found in Digit.Matches(text))
        {
            var group = new Group(found.Index, found.Index + found.Length, string.Concat(found.Value.Select(Figure)));
            if (groups.Count > 0 && !Joins(text, groups, group))
            {
                yield return Of(text, groups.DrainToImmutable());
            }

            groups.Add(group);
        }

        if (groups.Count > 0)
        {
            yield return Of(text, groups.DrainToImmutable());
        }
    }

    private static FigureRun Of(string text, ImmutableArray<Group> groups)
    {
        var (from, to) = (groups[0].From, groups[^1].To);
        var inner = text[from..to];
        from -= Ends(text, from, '(') && inner.Count(c => c == '(') < inner.Count(c => c == ')') ? 1 : 0;
        var plus = from - 1;
        while (plus > 0 && text[plus] is ' ' or '(')
        {
            plus--;
        }

        return plus >= 0 && text[plus] == '+' ? new(groups, plus, to, true) : new(groups, from, to, false);
    }

    private static bool Ends(string text, int at, char mark) => at > 0 && text[at - 1] == mark;

    /// <summary>Whether a group goes on with the one before it. Commas stand between the figures of a number that is spelled out, or the groups of one that begins with a nought.</summary>
    private static bool Joins(string text, ImmutableArray<Group>.Builder before, Group next)
    {
        var (last, gap) = (before[^1], text[before[^1].To..next.From]);
        return gap.Length <= LongestGap
            && (Between.IsMatch(gap)
                || (gap.Trim() == "," && ((last.Digits.Length == 1 && next.Digits.Length == 1) || (before[0].Digits[0] == '0' && before.Sum(g => g.Digits.Length) < FewestOfWhole && last.Digits.Length > 1 && next.Digits.Length > 1 && last.Digits.Length + next.Digits.Length > 4))));
    }

    private static char Figure(char written) => written switch
    {
        'O' or 'o' => '0',
        'I' or 'l' => '1',
        _ => (char)('0' + (int)CharUnicodeInfo.GetNumericValue(written)),
    };

    /// <summary>Figures, with letters that look like some inside them or beside them; alone such a letter is one only between single figures.</summary>
    [GeneratedRegex(@"(?:(?<!\p{L})[OoIl]{1,3}(?=\d))?\d(?:[OoIl]{0,3}\d)*(?:[OoIl]{1,3}(?![\p{L}\d]))?|(?<=(?<!\d)\d[ .-])[OoIl](?=[ .-]\d(?!\d))|(?<=(?<!\d)\d[ .-][OoIl][ .-])[OoIl](?=[ .-]\d(?!\d))|(?<![\p{L}\d])[Oo](?=[ .-]\d(?!\d))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Digit { get; }

    [GeneratedRegex(@"^[-\t\u0020\u00A0\u2000-\u2015\u202F\u2060\u2212./\\()\[\]_:|·*'’~\u00AD\uFEFF]*$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Between { get; }
}
