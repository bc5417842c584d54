using System.Text;

namespace SmartPulse.Understanding.Model;

/// <summary>Numbers in words, figure by figure or in pairs: "nolla neljäkymmentä yksi kaksi …", "noll sju noll …"; and the code of a door that is said so.</summary>
internal static class MaskedNumberWords
{
    private const int FewestDigits = 7;

    private const int PostalDigits = 5;

    /// <summary>The text with a word in place of each.</summary>
    public static string In(string text)
    {
        var said = Utterance.Of(text);
        var (masked, done) = (new StringBuilder(text.Length), 0);
        for (var at = 0; at < said.Count; at++)
        {
            var run = HeardNumbers.Digits(said, at, joinOnes: true);
            if (run.Count == 0)
            {
                continue;
            }

            var last = run[^1].Source.To;
            if (WordFor(said, at, run) is { } word)
            {
                masked.Append(said.Text, done, said[at].Start - done).Append(word);
                done = said[last].End;
            }

            at = last;
        }

        return done == 0 ? text : masked.Append(said.Text, done, said.Text.Length - done).ToString();
    }

    private static string? WordFor(Utterance said, int at, IReadOnlyList<(string Digits, Match Source)> run)
    {
        var digits = string.Concat(run.Select(r => r.Digits));
        if (!Enumerable.Range(at, run[^1].Source.To - at + 1).Any(i => !said[i].IsNumber))
        {
            return null; // Figures alone are looked at as such.
        }

        return digits.Length >= FewestDigits && !IsPlace(run, digits) && (digits[0] == '0' || !IsList(said, run)) ? "[phone]"
            : digits.Length >= MaskedFigures.Cues.FewestOfCode && MaskedFigures.Cues.IsDoorBefore(said.Text[..said[at].Start]) ? "[code]"
            : null;
    }

    /// <summary>A house and its postal code.</summary>
    private static bool IsPlace(IReadOnlyList<(string Digits, Match Source)> run, string digits) => digits[0] != '0' && run[0].Digits.Length <= 3 && digits.Length - run[0].Digits.Length == PostalDigits;

    /// <summary>"Kymmenen, yksitoista, kaksitoista": hours, not a number.</summary>
    private static bool IsList(Utterance said, IReadOnlyList<(string Digits, Match Source)> run) => run.Skip(1).All(r => said[r.Source.From].Gap.Contains(',', StringComparison.Ordinal));
}
