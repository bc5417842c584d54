using System.Collections.Immutable;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Two jobs in one message: "hana vuotaa ja viemäri on tukossa". Each side of the "and" names a thing of its own.</summary>
internal static class SecondJobs
{
    private static readonly ImmutableArray<string> Between =
        [" ja sit ", " ja lisäksi ", " sekä ", " ja ", " lisäksi ", " och så ", " samt ", " och ", " dessutom ", " and also ", " and ", " plus ", ". ", ", ", "; ", "\n"];

    /// <summary>Less than this is a guess, and a guess books no second job.</summary>
    private const double Sure = 0.8;

    /// <summary>The other job than the one found first, with the words of its own part; null when there is one job alone.</summary>
    public static Finding<ServiceId>? Read(Jobs jobs, Language language, Finding<ServiceId>? first)
    {
        if (first is null)
        {
            return null;
        }

        var text = jobs.Utterance.Text;
        foreach (var joint in Between)
        {
            var at = text.IndexOf(joint, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && Sided(at, at + joint.Length) is ({ } left, { } right) && left.Value != right.Value)
            {
                return left.Value == first.Value ? right : left;
            }
        }

        return null;

        (Finding<ServiceId>? Left, Finding<ServiceId>? Right) Sided(int to, int from)
        {
            var (before, after) = (0, 0);
            foreach (var term in jobs.Utterance.Terms)
            {
                before += term.End <= to ? 1 : 0;
                after += term.Start < from ? 1 : 0;
            }

            return Certain(jobs.Best(language, 0, before)) is { } left ? (left, Certain(jobs.Best(language, after, jobs.Utterance.Count))) : (null, null);
        }
    }

    private static Finding<ServiceId>? Certain((Finding<ServiceId>? Finding, int FirstTerm) best) => best.Finding is { } found && found.Confidence >= Sure ? found : null;
}
