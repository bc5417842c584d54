using System.Text.RegularExpressions;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>The postal codes of Great Britain and Ireland: "RG4 7DP", "D16 XY12", and the first half alone where a code is said ("postcode M5", "Glasgow G11").</summary>
internal static partial class BritishPostcodes
{
    /// <summary>The code as it is written, and its terms; null where none is said. Claims them.</summary>
    public static (string Code, Match Span)? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        if (context.Settings.TimeZone is not ("Europe/London" or "Europe/Dublin"))
        {
            return null;
        }

        var whole = Whole().Match(utterance.Text);
        var found = whole.Success ? whole : Halves().Matches(utterance.Text).FirstOrDefault(h => IsSaid(utterance, h, context));
        if (found is null)
        {
            return null;
        }

        var (from, to) = (utterance.Count, -1);
        for (var i = 0; i < utterance.Count; i++)
        {
            if (utterance[i].Start >= found.Index && utterance[i].Start < found.Index + found.Length)
            {
                if (taken[i])
                {
                    return null;
                }

                (from, to) = (Math.Min(from, i), i);
                taken[i] = true;
            }
        }

        return to < 0 ? null : ($"{found.Groups["out"].Value} {found.Groups["in"].Value}".TrimEnd().ToUpperInvariant(), new Match(from, to));
    }

    /// <summary>Half a code is one after "postcode", or after a town that ends an address; "E18" is also a road.</summary>
    private static bool IsSaid(Utterance utterance, System.Text.RegularExpressions.Match half, UnderstandingContext context)
    {
        var at = utterance.Terms.IndexOf(utterance.Terms.FirstOrDefault(t => t.Start == half.Index)!);
        var before = at > 0 && utterance[at - 1].Text is "is" ? at - 2 : at - 1;
        if (before < 0)
        {
            return context.Asked == Asked.Address && at == 0 && half.Length == utterance.Text.Trim().Length;
        }

        var end = half.Index + half.Length;
        return utterance[before].Text is "postcode" or "code" or "eircode"
            || (utterance[before] is { StartsUpper: true, IsNumber: false, Text.Length: > 2 } town && !Names.IsCommon(town.Text) && utterance[at].Gap is " " or ", " && (end == utterance.Text.Length || utterance.Text[end] is ',' or '.' or '!' or '\n'));
    }

    [GeneratedRegex(@"\b(?<out>[A-Z]{1,2}[0-9][A-Z0-9]?)\s?(?<in>[0-9][ABD-HJLNP-UW-Z]{2})\b|\b(?<out>[AC-FHKNPRTV-Y][0-9][0-9W])\s?(?<in>[0-9AC-FHKNPRTV-Y]{4})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?<out>[A-Z]{1,2}[0-9]{1,2}[A-Z]?)( (?<in>[0-9]))?\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Halves();
}
